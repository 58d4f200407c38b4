import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pageIdOf } from '../../src/domain/libraries.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { readVendorPairs } from '../../src/build/vendor-pairs.ts';
import { ALL_PAGES, type BuiltPage, isHidden, type Kind, madeUpPage, PAGES } from './read-dist.ts';
import { MEASURED } from './read-measured.ts';
import { words } from './sentences.ts';

const CODES = readdirSync(new URL('../../content/codes/', import.meta.url)).length;
const VENDORS = readdirSync(new URL('../../content/vendors/', import.meta.url)).length;
/** The files of a folder of content, by id. */
const records = (folder: string) =>
  readdirSync(new URL(`../../content/${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      id: name.slice(0, -5),
      data: parse(readFileSync(new URL(`../../content/${folder}/${name}`, import.meta.url), 'utf8')),
    }));
/** Implementations of which it is known what they do, read or measured; of others only messages are known. */
const LIBRARIES = new Set([
  ...records('libraries').flatMap(({ id, data }) => (data.observations.length > 0 ? [id] : [])),
  ...MEASURED.map(pageIdOf),
]).size;
const VENDOR_PAIRS = readVendorPairs();

/** How many pages of each kind a language has. */
const EXPECTED: Record<Kind, number> = {
  home: 1,
  code: 19,
  number: 94,
  pair: 171,
  range: 5,
  compare: 1,
  claims: 1,
  find: 1,
  decode: 1,
  api: 1,
  vendors: 1,
  vendor: 80,
  vendorCode: 451,
  vendorPair: 2047,
  collisions: 1,
  links: 1,
  changes: 1,
  offline: 1,
  unkept: 1,
  libraries: 1,
  library: LIBRARIES,
  interop: 1,
  proxies: 1,
  notFound: 1,
  embed: 19 + 94,
  redirect: 171 + 983,
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
    expect(VENDORS).toBe(EXPECTED.vendor);
    expect(VENDOR_PAIRS).toHaveLength(EXPECTED.vendorPair);
    const telling = VENDOR_PAIRS.filter((pair) => pair.telling).length;
    expect(EXPECTED.pair + telling).toBe(EXPECTED.redirect);
  });

  test('pairs of vendors are listed where somebody wrote them or their answers differ, and hidden elsewhere', () => {
    const hidden = PAGES.filter((page) => page.kind === 'vendorPair' && isHidden(page));
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.length).toBeLessThan(EXPECTED.vendorPair * LOCALES.length);
    expect(hidden.filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'))).toEqual([]);
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
