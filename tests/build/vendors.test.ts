import { describe, expect, test } from 'vitest';
import { meaningsOf } from '../../src/domain/vendors.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { loadContent } from '../content/read-content.ts';
import { type BuiltPage, inLocale, isHidden, type Kind, madeUpPage, PAGES } from './read-dist.ts';
import { texts, words } from './sentences.ts';

/** A shorter first paragraph answers nothing. */
const LEAD_WORDS_MIN = 5;

const content = loadContent();
const vendors = new Map(content.vendors.map(({ id, data }) => [id, data]));
const ofKind = (kind: Kind, locale: Locale) => PAGES.filter((page) => page.kind === kind && page.locale === locale);
const lead = ({ root }: BuiltPage) => root.querySelector('main > p')?.text.replace(/\s+/g, ' ').trim() ?? '';

/** Leads that open two pages, or that say hardly anything, one message each. */
function badLeads(pages: readonly BuiltPage[]): string[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const text = lead(page);
    const other = first.get(text);
    first.set(text, page.file);
    if (words(text) < LEAD_WORDS_MIN) return `dist/${page.file}: begins with "${text}"; expected the answer`;
    return other === undefined ? [] : `dist/${page.file}: begins like dist/${other}: "${text}"; tell the two apart`;
  });
}

/** The numbers of a pair that its answer does not name. */
function silentAbout(page: BuiltPage): string[] {
  const answer = page.root.querySelectorAll('main > p, main > dl').map((one) => one.text);
  const numbers = page.key.split('/').at(-1)?.match(/\d{4}/g) ?? [];
  return numbers.filter((number) => !answer.join(' ').includes(number));
}

/** The vendors that a page about a number should link to and does not. */
function unlinked(page: BuiltPage): string[] {
  const links = new Set(page.root.querySelectorAll('main a[href]').map((link) => link.getAttribute('href')));
  const prefix = page.path.replace(/\/\d{4}$/, '');
  return meaningsOf(vendors, Number(page.key.slice(1)))
    .flatMap(({ id, rows }) => rows.map(({ code }) => `${prefix}/vendors/${id}/${code}`))
    .filter((link) => !links.has(link))
    .map((link) => `dist/${page.file}: does not lead to ${link}; list it`);
}

/** The digits that the answer and the checks of a pair carry, each once: the same in every language. */
function numbers(page: BuiltPage): string {
  const parts = [
    ...page.root.querySelectorAll('main > p, main > dl dd'),
    ...page.root.querySelectorAll('section').filter((one) => one.querySelector('h2')?.id === 'which'),
  ];
  const text = parts.flatMap((part) => texts(part, { skip: () => false })).join(' ');
  return [...new Set(text.match(/\d+/g))].sort().join(' ');
}

describe('the rules can fail', () => {
  test('on leads that are the same, or empty', () => {
    const page = (text: string, file: string) => madeUpPage(`<main><p>${text}</p></main>`, file);
    const long = 'After 4001 come back at once.';
    expect(badLeads([page(long, '1.html'), page(long, '2.html')])).toHaveLength(1);
    expect(badLeads([page('After 4001.', '1.html')])).toHaveLength(1);
    expect(badLeads([page(long, '1.html')])).toEqual([]);
  });

  test('on an answer that leaves a number out', () => {
    const page = madeUpPage('<main><p>After 4001 come back.</p></main>', 'vendors/made-up/4001-vs-4002.html');
    expect(silentAbout(page)).toEqual(['4002']);
  });

  test('on a number page that leads to nobody', () => {
    expect(unlinked(madeUpPage('<main></main>', '4004.html')).length).toBeGreaterThan(1);
  });
});

describe.each(LOCALES)('in "%s"', (locale) => {
  test('no two pairs of vendors begin alike', () => {
    expect(badLeads(ofKind('vendorPair', locale))).toEqual([]);
  });

  test('the answer of a pair names both numbers', () => {
    const silent = ofKind('vendorPair', locale).filter((page) => silentAbout(page).length > 0);
    expect(silent.map((page) => `dist/${page.file}: the answer does not name ${silentAbout(page)}`)).toEqual([]);
  });

  test('a page about a number leads to every vendor that means something by it', () => {
    expect([...ofKind('number', locale), ...ofKind('code', locale)].flatMap(unlinked)).toEqual([]);
  });

  test('pairs that somebody wrote say what was written, and are to be found', () => {
    const written = content.words.find((one) => one.locale === locale)?.vendorPairs ?? [];
    const pages = new Map(ofKind('vendorPair', locale).map((page) => [page.key, page]));
    expect(written.length).toBeGreaterThan(0);
    for (const { id, data } of written) {
      const page = pages.get(`/vendors/${id}`);
      expect(page && lead(page), id).toBe(data.lead.replaceAll('`', '').replace(/\s+/g, ' '));
      expect(page && isHidden(page), id).toBe(false);
    }
  });

  test('a row that is no Close frame says so on its page', () => {
    const rows = content.vendors.flatMap(({ id, data }) =>
      data.codes.filter(({ carrier }) => carrier !== 'close-frame').map(({ code }) => `/vendors/${id}/${code}`),
    );
    const pages = new Map(ofKind('vendorCode', locale).map((page) => [page.key, page]));
    expect(rows.length).toBeGreaterThan(0);
    const arrives = {
      en: /not in a Close frame|client library makes it up/,
      vi: /không phải khung Close|thư viện phía client đặt ra/,
    };
    expect(rows.filter((key) => !arrives[locale].test(pages.get(key)?.root.querySelector('main')?.text ?? ''))).toEqual(
      [],
    );
  });
});

test('both languages of a pair carry the same numbers', () => {
  const different = ofKind('vendorPair', 'en').flatMap((page) => {
    const other = inLocale(page, 'vi');
    return numbers(page) === numbers(other)
      ? []
      : `dist/${other.file}: has the numbers ${numbers(other)}; dist/${page.file} has ${numbers(page)}; say the same in both`;
  });
  expect(different).toEqual([]);
});
