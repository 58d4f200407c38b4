import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales';
import { alternates, canonicalUrl, localeParam, type Page, pagePath } from '../../../src/i18n/paths';

const pages: [page: Page, en: string, vi: string][] = [
  [{ kind: 'home' }, '/', '/vi'],
  [{ kind: 'code', code: 1006 }, '/1006', '/vi/1006'],
  [{ kind: 'compare' }, '/compare', '/vi/compare'],
  [{ kind: 'pair', pair: [1005, 1012] }, '/compare/1005-vs-1012', '/vi/compare/1005-vs-1012'],
  [{ kind: 'range', range: { from: 0, to: 999 } }, '/ranges/0-999', '/vi/ranges/0-999'],
  [{ kind: 'claims' }, '/wrong-claims', '/vi/wrong-claims'],
  [{ kind: 'find' }, '/find', '/vi/find'],
  [{ kind: 'decode' }, '/decode', '/vi/decode'],
  [{ kind: 'vendors' }, '/vendors', '/vi/vendors'],
  [{ kind: 'vendor', vendor: 'discord' }, '/vendors/discord', '/vi/vendors/discord'],
  [{ kind: 'vendorCode', vendor: 'discord', code: 4004 }, '/vendors/discord/4004', '/vi/vendors/discord/4004'],
  [
    { kind: 'vendorPair', vendor: 'discord', slug: '4003-vs-4004' },
    '/vendors/discord/4003-vs-4004',
    '/vi/vendors/discord/4003-vs-4004',
  ],
  [{ kind: 'collisions' }, '/collisions', '/vi/collisions'],
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
