import { describe, expect, test } from 'vitest';
import { REDIRECT_LIMITS } from '../../src/build/redirects.ts';
import { ALL_PAGES, type BuiltPage, LISTED, madeUpPage, PAGES, readBuilt, SITE } from './read-dist.ts';

/**
 * The address of a pair with its codes in the wrong order; the product of a vendor stays in front where it holds for both.
 * @example reversed('/vi/compare/1005-vs-1012') // => '/vi/compare/1012-vs-1005'
 * @example reversed('/vendors/discord/voice-4006-vs-4009') // => '/vendors/discord/voice-4009-vs-4006'
 */
function reversed(path: string): string {
  const between = /([^/]+?-)(\d+)-vs-([^/]+-)(\d+)$/;
  return between.test(path) ? path.replace(between, '$3$4-vs-$1$2') : path.replace(/(\d+)-vs-(\d+)$/, '$2-vs-$1');
}

/** What is wrong with a page that sends its reader on. */
function badRedirect(page: BuiltPage, to: string): string[] {
  const { root, file, locale } = page;
  const content = (selector: string) => root.querySelector(selector)?.getAttribute('content');
  const checks = [
    ['refresh', content('meta[http-equiv="refresh"]'), `0;url=${to}`],
    ['canonical', root.querySelector('link[rel="canonical"]')?.getAttribute('href'), SITE + to],
    ['robots', content('meta[name="robots"]'), 'noindex'],
    ['link', root.querySelector('main a')?.getAttribute('href'), to],
    ['language', root.querySelector('html')?.getAttribute('lang'), locale],
  ] as const;
  return checks
    .filter(([, found, expected]) => found?.replace(/;\s*/, ';') !== expected)
    .map(([name, found, expected]) => `dist/${file}: found ${name} "${found}", expected "${expected}"`);
}

const GOOD = `<html lang="en"><head><meta http-equiv="refresh" content="0;url=/compare/1005-vs-1012">
  <link rel="canonical" href="${SITE}/compare/1005-vs-1012"><meta name="robots" content="noindex"></head>
  <body><main><a href="/compare/1005-vs-1012">1005 vs 1012</a></main></body></html>`;

describe('pairs in the wrong order', () => {
  test.each([
    ['no refresh', 'http-equiv="refresh"', 'name="refresh"'],
    ['a refresh to another pair', '0;url=/compare/1005', '0;url=/compare/1006'],
    ['a canonical address of another pair', `${SITE}/compare/1005`, `${SITE}/compare/1006`],
    ['a page that may be found', 'noindex', 'index'],
    ['no link for readers whose browser stays', 'main', 'div'],
    ['the wrong language', 'lang="en"', 'lang="vi"'],
  ])('%s is found', (_, from, to) => {
    const page = madeUpPage(GOOD.replaceAll(from, to), 'compare/1012-vs-1005.html');
    expect(badRedirect(page, '/compare/1005-vs-1012')).toHaveLength(1);
  });

  const pairs = LISTED.filter(({ kind }) => kind === 'pair' || kind === 'vendorPair');

  test('every pair that searches find has a page at its reversed address that leads to it', () => {
    const byPath = new Map(ALL_PAGES.map((page) => [page.path, page]));
    const bad = pairs.flatMap(({ path }) => {
      const page = byPath.get(reversed(path));
      return page ? badRedirect(page, path) : `dist${reversed(path)}.html: missing; it has to lead to ${path}`;
    });
    expect(bad).toEqual([]);
  });

  test('hosts that read _redirects are told the same of the pairs of codes', () => {
    const found = new Set(readBuilt('_redirects').toString().trim().split('\n'));
    const codes = pairs.filter(({ kind }) => kind === 'pair');
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter(({ path }) => !found.has(`${reversed(path)} ${path} 301`)).map(({ path }) => path)).toEqual([]);
  });
});

describe('_redirects', () => {
  const lines = readBuilt('_redirects').toString().trim().split('\n');
  const rules = lines.map((line) => {
    const [from = '', to = '', status = ''] = line.split(' ');
    return { from, to, status };
  });
  const pages = new Set(PAGES.map(({ path }) => path));

  test('keeps to what Cloudflare reads of it', () => {
    const dynamic = rules.filter(({ from }) => /[:*]/.test(from)).length;
    expect(
      rules.length - dynamic,
      'rules without placeholders; leave out a spelling in src/build/redirects.ts, the page for unknown addresses still leads on',
    ).toBeLessThanOrEqual(REDIRECT_LIMITS.static);
    expect(dynamic).toBeLessThanOrEqual(REDIRECT_LIMITS.dynamic);
    expect(lines.filter(({ length }) => length > REDIRECT_LIMITS.lineLength)).toEqual([]);
    console.log(`_redirects: ${rules.length - dynamic} rules without placeholders, ${dynamic} with them`);
  });

  test('leads from no address of a page, and to pages that exist', () => {
    const bad = rules
      .filter(({ from, to }) => pages.has(from) || (!to.includes(':') && !pages.has(to)))
      .map(({ from, to }) => `dist/_redirects: found "${from} ${to}", expected a spelling that leads to a page`);
    expect(bad).toEqual([]);
  });
});
