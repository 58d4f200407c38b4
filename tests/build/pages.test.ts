import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ALL_PAGES, type BuiltPage, type Kind, madeUpPage, PAGES } from './read-dist.ts';
import { words } from './sentences.ts';

const CODES = readdirSync(new URL('../../content/codes/', import.meta.url)).length;

/** How many pages of each kind a language has. */
const EXPECTED: Record<Kind, number> = {
  home: 1,
  code: 19,
  pair: 171,
  range: 5,
  compare: 1,
  claims: 1,
  find: 1,
  decode: 1,
  notFound: 1,
  redirect: 171,
};

const WORDS_MIN = 50;

/** Pages that one language has and another lacks. */
function withoutCounterpart(pages: readonly BuiltPage[]): string[] {
  return LOCALES.flatMap((locale) => {
    const present = new Set(pages.filter((page) => page.locale === locale).map(({ key }) => key));
    return pages
      .filter(({ key }) => !present.has(key))
      .map((page) => `dist/${page.file}: expected ${page.key} in "${locale}" too; write its words`);
  });
}

/** Pages whose main part has hardly a word. */
function empty(pages: readonly BuiltPage[]): string[] {
  return pages
    .filter(({ root }) => words(root.querySelector('main')?.text ?? '') < WORDS_MIN)
    .map(({ file }) => `dist/${file}: has fewer than ${WORDS_MIN} words; look at the page and its words`);
}

describe('the pages of the built site', () => {
  test('a page that stands in one language only is found', () => {
    const lonely = [madeUpPage('', '1006.html'), madeUpPage('', 'vi/1006.html'), madeUpPage('', 'vi/1007.html')];
    expect(withoutCounterpart(lonely)).toEqual(['dist/vi/1007.html: expected /1007 in "en" too; write its words']);
  });

  test('every page has its counterpart in every language, and back', () => {
    expect(withoutCounterpart(ALL_PAGES)).toEqual([]);
  });

  test('the numbers of codes and of pairs belong together', () => {
    expect(CODES).toBe(EXPECTED.code);
    expect((CODES * (CODES - 1)) / 2).toBe(EXPECTED.pair);
  });

  describe.each(LOCALES)('in "%s"', (locale) => {
    test.each(Object.entries(EXPECTED))('pages of the kind "%s": %i', (kind, count) => {
      const found = ALL_PAGES.filter((page) => page.locale === locale && page.kind === kind);
      expect(found.map(({ file }) => file)).toHaveLength(count);
    });
  });

  test('a page that says nothing is found', () => {
    expect(empty([madeUpPage('<header>closecodes</header><main><h1>1006</h1></main>')])).toHaveLength(1);
  });

  test('no page is empty', () => {
    expect(empty(PAGES)).toEqual([]);
  });
});
