import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales';
import {
  alternates,
  apiPath,
  badgePath,
  canonicalUrl,
  framablePaths,
  llmsPath,
  localeParam,
  markdownPath,
  type Page,
  pagePath,
  picturePath,
} from '../../../src/i18n/paths';

const pages: [page: Page, en: string, vi: string][] = [
  [{ kind: 'home' }, '/', '/vi'],
  [{ kind: 'code', code: 1006 }, '/1006', '/vi/1006'],
  [{ kind: 'embed', code: 1006 }, '/embed/1006', '/vi/embed/1006'],
  [{ kind: 'compare' }, '/compare', '/vi/compare'],
  [{ kind: 'pair', pair: [1005, 1012] }, '/compare/1005-vs-1012', '/vi/compare/1005-vs-1012'],
  [{ kind: 'range', range: { from: 0, to: 999 } }, '/ranges/0-999', '/vi/ranges/0-999'],
  [{ kind: 'claims' }, '/wrong-claims', '/vi/wrong-claims'],
  [{ kind: 'find' }, '/find', '/vi/find'],
  [{ kind: 'decode' }, '/decode', '/vi/decode'],
  [{ kind: 'api' }, '/api', '/vi/api'],
  [{ kind: 'vendors' }, '/vendors', '/vi/vendors'],
  [{ kind: 'vendor', vendor: 'discord' }, '/vendors/discord', '/vi/vendors/discord'],
  [{ kind: 'vendorCode', vendor: 'discord', code: 4004 }, '/vendors/discord/4004', '/vi/vendors/discord/4004'],
  [
    { kind: 'vendorPair', vendor: 'discord', slug: '4003-vs-4004' },
    '/vendors/discord/4003-vs-4004',
    '/vi/vendors/discord/4003-vs-4004',
  ],
  [{ kind: 'collisions' }, '/collisions', '/vi/collisions'],
  [{ kind: 'links' }, '/links', '/vi/links'],
  [{ kind: 'changes' }, '/changes', '/vi/changes'],
  [{ kind: 'notFound' }, '/404', '/vi/404'],
  [{ kind: 'offline' }, '/offline', '/vi/offline'],
  [{ kind: 'unkept' }, '/offline/unkept', '/vi/offline/unkept'],
];

test('only the language at the root has no route parameter', () => {
  expect(LOCALES.map((locale) => [locale, localeParam(locale)])).toEqual([
    ['en', undefined],
    ['vi', 'vi'],
  ]);
});

describe('pagePath', () => {
  test.for(pages)('$0.kind', ([page, en, vi]) => {
    expect(pagePath('en', page)).toBe(en);
    expect(pagePath('vi', page)).toBe(vi);
  });

  test('no path but the root ends in a slash', () => {
    const paths = pages.flatMap(([page]) => LOCALES.map((locale) => pagePath(locale, page)));
    expect(paths.filter((path) => path.endsWith('/'))).toEqual(['/']);
  });

  test('no two pages share a path', () => {
    const paths = pages.flatMap(([page]) => LOCALES.map((locale) => pagePath(locale, page)));
    expect(new Set(paths).size).toBe(paths.length);
  });
});

test.for([
  ['en', { kind: 'home' }, 'https://example.org/'],
  ['vi', { kind: 'home' }, 'https://example.org/vi'],
  ['en', { kind: 'code', code: 1006 }, 'https://example.org/1006'],
  ['vi', { kind: 'pair', pair: [1005, 1012] }, 'https://example.org/vi/compare/1005-vs-1012'],
] as const)('the canonical address in %s of %o is %s', ([locale, page, url]) => {
  expect(canonicalUrl(new URL('https://example.org'), locale, page)).toBe(url);
});

describe('alternates', () => {
  test.for(pages)('$0.kind has the same addresses in every language, whichever page asks', ([, en, vi]) => {
    const expected = [
      { lang: 'en', url: `https://example.org${en}` },
      { lang: 'vi', url: `https://example.org${vi}` },
      { lang: 'x-default', url: `https://example.org${en}` },
    ];
    expect(alternates(new URL(en, 'https://example.org'))).toEqual(expected);
    expect(alternates(new URL(vi, 'https://example.org'))).toEqual(expected);
  });

  test('a path that only begins with the letters of a language is in no such language', () => {
    const [english] = alternates(new URL('https://example.org/vienna'));
    expect(english).toEqual({ lang: 'en', url: 'https://example.org/vienna' });
  });
});

test.for([
  ['en', { kind: 'home' }, '/og/home.png'],
  ['vi', { kind: 'home' }, '/og/vi/home.png'],
  ['en', { kind: 'code', code: 1006 }, '/og/1006.png'],
  ['vi', { kind: 'code', code: 1006 }, '/og/vi/1006.png'],
  ['en', { kind: 'pair', pair: [1005, 1012] }, '/og/compare/1005-vs-1012.png'],
  ['en', { kind: 'vendorCode', vendor: 'discord', code: 4004 }, '/og/vendors/discord/4004.png'],
  ['vi', { kind: 'vendorPair', vendor: 'x', slug: '4003-vs-4004' }, '/og/vi/vendors/x/4003-vs-4004.png'],
  ['en', { kind: 'find' }, '/og/home.png'],
] as const)('in "%s", %o is shown by %s', ([locale, page, path]) => {
  expect(picturePath(locale, page)).toBe(path);
});

test('a page and its other forms stand side by side, in each language', () => {
  expect(markdownPath('en', { kind: 'code', code: 1006 })).toBe('/1006.md');
  expect(markdownPath('vi', { kind: 'pair', pair: [1005, 1012] })).toBe('/vi/compare/1005-vs-1012.md');
  expect(markdownPath('en', { kind: 'find' })).toBeUndefined();
  expect(badgePath('vi', { kind: 'code', code: 1006 })).toBe('/vi/badge/1006.svg');
  expect(badgePath('en', { kind: 'vendorCode', vendor: 'discord', code: 4004 })).toBe('/badge/discord/4004.svg');
});

test('the API has one address for all languages, with its version in it', () => {
  expect(apiPath('codes/1006.json')).toBe('/api/v1/codes/1006.json');
});

describe('other forms of pages', () => {
  test.each([
    [{ kind: 'code', code: 1006 }, '/vi/1006.md'],
    [{ kind: 'pair', pair: [1005, 1012] }, '/vi/compare/1005-vs-1012.md'],
    [{ kind: 'vendorCode', vendor: 'discord', code: 4004 }, '/vi/vendors/discord/4004.md'],
    [{ kind: 'vendors' }, '/vi/vendors.md'],
    [{ kind: 'home' }, undefined],
    [{ kind: 'find' }, undefined],
    [{ kind: 'decode' }, undefined],
    [{ kind: 'embed', code: 1006 }, undefined],
    [{ kind: 'notFound' }, undefined],
  ] satisfies [Page, string | undefined][])('the Markdown of %o', (page, expected) => {
    expect(markdownPath('vi', page)).toBe(expected);
  });

  test('badges stand in a folder of their own, those of a vendor below its name', () => {
    expect(badgePath('en', { kind: 'code', code: 1006 })).toBe('/badge/1006.svg');
    expect(badgePath('vi', { kind: 'vendorCode', vendor: 'discord', code: 4004 })).toBe('/vi/badge/discord/4004.svg');
  });

  test('the lists for machines stand at the root of each language', () => {
    expect(llmsPath('en', 'llms')).toBe('/llms.txt');
    expect(llmsPath('vi', 'llms-full')).toBe('/vi/llms-full.txt');
  });

  test('what may be framed holds every short page and no other one', () => {
    const patterns = framablePaths().map((path) => new RegExp(`^${path.replace('*', '[^/]+')}$`));
    const framed = pages.flatMap(([page, ...paths]) =>
      paths.filter((path) => patterns.some((pattern) => pattern.test(path))).map(() => page.kind),
    );
    expect(framed).toEqual(['embed', 'embed']);
  });
});
