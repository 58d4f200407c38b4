import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { framablePaths } from '../../src/i18n/paths.ts';
import { ALL_PAGES, attribute, type BuiltPage, madeUpPage, PAGES, readBuilt, SITE } from './read-dist.ts';

const META = 'meta[http-equiv="content-security-policy"]';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

const embeds = ALL_PAGES.filter(({ kind }) => kind === 'embed');
const pages = new Map(PAGES.map((page) => [page.path, page]));
/** The page that an embed is short for. */
const wholePath = ({ path }: BuiltPage) => path.replace('/embed/', '/');

/** What is wrong with a page that stands in somebody else's page. */
function badEmbed(page: BuiltPage): string[] {
  const { root, file } = page;
  const problems: string[] = [];
  const expectSame = (name: string, found: string | undefined, expected: string) => {
    if (found !== expected) problems.push(`found ${name} "${found}", expected "${expected}"`);
  };
  const styles = root.querySelectorAll('style').map(({ rawText }) => hash(rawText));
  const policy = `default-src 'none';style-src ${styles.join(' ')};base-uri 'none';form-action 'none'`;
  expectSame('policy', attribute(page, META, 'content'), policy);
  expectSame('robots', attribute(page, 'meta[name="robots"]', 'content'), 'noindex');
  expectSame('canonical', attribute(page, 'link[rel="canonical"]', 'href'), SITE + wholePath(page));
  const fetches = root.querySelectorAll('script,img,iframe,video,link:not([rel="canonical"]),[data-script],[srcset]');
  for (const element of fetches)
    problems.push(`holds <${element.tagName.toLowerCase()}>, expected nothing to fetch or run`);
  const links = root.querySelectorAll('a');
  expectSame('links', links.map((link) => link.getAttribute('href')).join(), wholePath(page));
  // Followed inside the frame, the link would meet a page that refuses to be framed.
  for (const link of links) {
    expectSame('target', link.getAttribute('target'), '_blank');
    expectSame('rel', link.getAttribute('rel'), 'noopener');
  }
  return problems.map((problem) => `dist/${file}: ${problem}; look at src/layouts/Embed.astro`);
}

const CSS = 'p{color:red}';
const GOOD = `<html lang="en"><head><meta http-equiv="content-security-policy" content="default-src 'none';style-src ${hash(CSS)};base-uri 'none';form-action 'none'"><meta name="robots" content="noindex"><link rel="canonical" href="${SITE}/1006"><style>${CSS}</style></head><body><a href="/1006" target="_blank" rel="noopener">All</a></body></html>`;

describe('pages to stand in a frame', () => {
  test('a good one is good', () => {
    expect(badEmbed(madeUpPage(GOOD, 'embed/1006.html'))).toEqual([]);
  });

  test.each([
    ['a script', '<a ', '<script>let a=1</script><a '],
    ['a script that is fetched on touch', '<a ', '<p data-script="/a.js"></p><a '],
    ['an image', '<a ', '<img src="/a.png" alt=""><a '],
    ['a style that changed', `>${CSS}<`, '>p{color:blue}<'],
    ['a policy that allows scripts', "base-uri 'none'", "script-src 'self';base-uri 'none'"],
    ['a page that may be found', 'noindex', 'index'],
    ['another canonical address', `${SITE}/1006`, `${SITE}/embed/1006`],
    ['a link that stays in the frame', 'target="_blank"', 'target="_self"'],
    ['a link that hands over its window', 'noopener', 'opener'],
    ['a link elsewhere', '<a href="/1006"', '<a href="/1005"'],
  ])('%s is found', (_, from, to) => {
    expect(badEmbed(madeUpPage(GOOD.replace(from, to), 'embed/1006.html'))).toHaveLength(1);
  });

  test('every one runs and fetches nothing, hides from searches, and leads to its page', () => {
    expect(embeds.flatMap(badEmbed)).toEqual([]);
  });

  test('every code and every number of the services has one, in every language', () => {
    const expected = PAGES.filter(({ kind }) => kind === 'code' || kind === 'number').map(({ path }) => path);
    expect(embeds.map(wholePath).sort()).toEqual([...expected].sort());
  });

  test('it says what its page says', () => {
    const bad = embeds.flatMap((embed) => {
      const whole = clean(pages.get(wholePath(embed))?.root.text ?? '');
      const code = embed.path.split('/').at(-1) ?? '';
      const heading = clean(embed.root.querySelector('h1')?.text ?? '');
      const said = embed.root.querySelectorAll('main > p').slice(0, 2);
      const sentences = said.map(({ childNodes }) =>
        clean(
          childNodes
            .filter(({ rawTagName }) => rawTagName !== 'b')
            .map(({ text }) => text)
            .join(''),
        ),
      );
      const missing = sentences.filter((sentence) => !whole.includes(sentence) && embedsOfCodes.has(code));
      return heading.startsWith(`${code} `) && sentences.every(Boolean) && missing.length === 0
        ? []
        : `dist/${embed.file}: says "${heading}" and "${missing.join('", "')}", which its page does not say`;
    });
    expect(bad).toEqual([]);
  });

  /** A number of one service alone is answered by the page of that service. */
  const embedsOfCodes = new Set(PAGES.filter(({ kind }) => kind === 'code').map(({ path }) => path.split('/').at(-1)));

  test('they are all drawn with one stylesheet', () => {
    expect(new Set(embeds.map(({ root }) => root.querySelector('style')?.rawText)).size).toBe(1);
  });

  test('the sitemap leaves them out', () => {
    expect(readBuilt('sitemap-0.xml').toString()).not.toContain('/embed/');
  });

  test('they alone may be framed, says _headers', () => {
    const rules = readBuilt('_headers')
      .toString()
      .split(/\n(?=\/)/);
    const framed = rules.filter((rule) => /frame-ancestors \*/.test(rule)).map((rule) => rule.split('\n')[0]);
    expect(framed).toEqual(framablePaths());
    expect(rules[0]).toMatch(/^\/\*\n[\s\S]*frame-ancestors 'none'/);
    const [policy = ''] = embeds.map((page) => attribute(page, META, 'content'));
    for (const rule of rules.filter((one) => /frame-ancestors \*/.test(one))) {
      expect(rule).toContain(`! Content-Security-Policy\n  Content-Security-Policy: ${policy};frame-ancestors *`);
    }
  });
});
