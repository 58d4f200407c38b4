import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ALL_PAGES, type BuiltPage, madeUpPage, readBuilt } from './read-dist.ts';

const META = 'meta[http-equiv="content-security-policy"]';
/** Directives that a meta element cannot carry. */
const HEADER_ONLY = ["frame-ancestors 'none'"];

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = ({ root }: BuiltPage) => root.querySelector(META)?.getAttribute('content') ?? '';

/** The values of a directive of a policy. */
function directive(policy: string, name: string): string[] {
  const found = policy.split(';').map((one) => one.trim().split(/\s+/));
  return found.find(([first]) => first === name)?.slice(1) ?? [];
}

const styles = ({ root }: BuiltPage) => root.querySelectorAll('style').map(({ rawText }) => hash(rawText));
const scripts = ({ root }: BuiltPage) =>
  root
    .querySelectorAll('script')
    .filter((script) => !script.getAttribute('type')?.includes('json'))
    .map(({ rawText }) => hash(rawText));

/** What a page does that the policy forbids, and what the policy forgets. */
function badPolicy(page: BuiltPage): string[] {
  const policy = policyOf(page);
  const problems: string[] = [];
  if (!policy) problems.push('has no policy; add it to the layout');
  if (page.root.querySelectorAll(META).length > 1) problems.push('has more than one policy; leave one');
  if (/'?unsafe-/.test(policy)) problems.push(`allows ${policy.match(/'?unsafe-[a-z-]+'?/)?.[0]}; use hashes`);
  if (/\*|https?:|data:|blob:/.test(policy)) problems.push(`allows more than this site: ${policy}`);
  if (directive(policy, 'default-src').join() !== "'none'") problems.push("expected default-src 'none'");
  for (const [name, found] of [
    ['style-src', styles(page)],
    ['script-src', scripts(page)],
  ] as const) {
    for (const one of found) {
      if (!directive(policy, name).includes(one)) problems.push(`${name} lacks ${one}, which stands in the page`);
    }
  }
  const before = page.html.slice(0, page.html.search(/content-security-policy/i));
  if (/<(?:style|script|link)\b/.test(before))
    problems.push('has a style, script or link before its policy; move it down');
  for (const element of page.root.querySelectorAll('*')) {
    const name = element.tagName.toLowerCase();
    for (const attribute of Object.keys(element.attributes)) {
      if (attribute === 'style') problems.push(`<${name}> has a style attribute; use a class`);
      if (/^on/i.test(attribute)) problems.push(`<${name}> has ${attribute}; listen in src/client`);
    }
    if (name === 'script' && element.hasAttribute('src')) problems.push('loads a script; put it in the page');
    if (name === 'link' && /stylesheet|preload|modulepreload/.test(element.getAttribute('rel') ?? '')) {
      problems.push(`has a link "${element.getAttribute('rel')}"; put it in the page`);
    }
  }
  return problems.map((problem) => `dist/${page.file}: ${problem}`);
}

const CSS = 'p{color:red}';
const CODE = 'let a=1;';
const GOOD = `<html><head><meta http-equiv="content-security-policy" content="default-src 'none';style-src ${hash(CSS)};script-src ${hash(CODE)}"><style>${CSS}</style></head><body><p>A</p><script>${CODE}</script><script type="application/ld+json">{}</script></body></html>`;

describe('the content security policy', () => {
  test('a good page is good', () => {
    expect(badPolicy(madeUpPage(GOOD))).toEqual([]);
  });

  test.each([
    ['a style that changed', CSS, 'p{color:blue}'],
    ['a script that changed', CODE, 'let a=2;'],
    ['a second script', '<p>', '<script>let b=1;</script><p>'],
    ["'unsafe-inline'", 'style-src ', "style-src 'unsafe-inline' "],
    ['a foreign host', 'script-src ', 'script-src https://cdn.example '],
    ['a style attribute', '<p>', '<p style="color:red">'],
    ['a handler in an attribute', '<p>', '<p onclick="go()">'],
    ['a script that is loaded', '<p>', `<script src="/a.js">${CODE}</script><p>`],
    ['a stylesheet that is loaded', '<p>', '<link rel="stylesheet" href="/a.css"><p>'],
    ['a style before the policy', '<head>', `<head><style>${CSS}</style>`],
    ['a policy that forgets the default', "default-src 'none';", ''],
  ])('%s is found', (_, from, to) => {
    const html = from === CSS || from === CODE ? GOOD.replace(`>${from}<`, `>${to}<`) : GOOD.replace(from, to);
    expect(badPolicy(madeUpPage(html))).toHaveLength(1);
  });

  test('every page does only what its policy allows', () => {
    expect(ALL_PAGES.flatMap(badPolicy)).toEqual([]);
  });

  /** What others frame has a policy of its own: tests/build/embeds.test.ts. */
  const pages = ALL_PAGES.filter(({ kind }) => kind !== 'embed');

  /** Pages for addresses that do not exist carry a script of their own. */
  const isUnknown = ({ kind }: BuiltPage) => kind === 'notFound' || kind === 'unkept';

  test('the policy is the same on every page, and one hash longer where an address is unknown', () => {
    const [known, ...others] = new Set(pages.filter((page) => !isUnknown(page)).map(policyOf));
    const [longer, ...more] = new Set(pages.filter(isUnknown).map(policyOf));
    expect([...others, ...more]).toEqual([]);
    expect(directive(longer ?? '', 'script-src')).toHaveLength(directive(known ?? '', 'script-src').length + 1);
  });

  const [policy = ''] = pages.filter(isUnknown).map(policyOf);

  test('the policy allows exactly the styles and scripts that stand on some page', () => {
    expect(directive(policy, 'style-src').sort()).toEqual([...new Set(pages.flatMap(styles))].sort());
    // 'self' is for the scripts that are fetched on the first touch.
    expect(directive(policy, 'script-src').sort()).toEqual(["'self'", ...new Set(pages.flatMap(scripts))].sort());
  });

  test('hosts that read _headers send the same, and what a meta element cannot carry', () => {
    const [, sent] = /^\s+Content-Security-Policy: (.*)$/m.exec(readBuilt('_headers').toString()) ?? [];
    expect(sent).toBe([policy, ...HEADER_ONLY].join(';'));
  });
});
