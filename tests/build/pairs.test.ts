import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { attribute, type BuiltPage, inLocale, madeUpPage, PAGES } from './read-dist.ts';
import { sentences, texts, words } from './sentences.ts';

/** The pairs that people mix up most: each has its own text, in both languages. */
const HAND_WRITTEN = `
  1000-vs-1001 1000-vs-1005 1000-vs-1006 1000-vs-1009 1000-vs-1011 1001-vs-1005 1001-vs-1006 1001-vs-1011 1001-vs-1012
  1001-vs-3008 1002-vs-1003 1002-vs-1006 1002-vs-1007 1002-vs-1008 1003-vs-1007 1003-vs-1008 1004-vs-1006 1004-vs-1009
  1005-vs-1006 1005-vs-1012 1006-vs-1008 1006-vs-1009 1006-vs-1011 1006-vs-1012 1006-vs-1013 1006-vs-1014 1006-vs-1015
  1006-vs-3008 1007-vs-1008 1007-vs-1009 1008-vs-1009 1008-vs-1011 1008-vs-1013 1008-vs-3000 1008-vs-3003 1009-vs-1011
  1010-vs-1011 1010-vs-1015 1011-vs-1012 1011-vs-1013 1011-vs-1014 1012-vs-1013 1013-vs-1014 3000-vs-3003`
  .trim()
  .split(/\s+/);
const COMPOSED = 127;

/** Shorter sentences are too common to say where they come from. */
const SENTENCE_WORDS_MIN = 4;

const nothing = () => false;
const pairs = (locale: Locale) => PAGES.filter((page) => page.kind === 'pair' && page.locale === locale);
const id = ({ key }: BuiltPage) => key.split('/').at(-1) ?? '';
const isHandWritten = (page: BuiltPage) => HAND_WRITTEN.includes(id(page));

/** The section of a page under the heading with an id. */
function section({ root }: BuiltPage, heading: string) {
  return root.querySelectorAll('section').find((one) => one.querySelector('h2')?.id === heading);
}

/** The sentences of the description on a code page. */
function description(page: BuiltPage): string[] {
  const found = section(page, 'description');
  if (!found) throw new Error(`dist/${page.file}: there is no section "description"; write it`);
  return found
    .querySelectorAll('p,li')
    .flatMap((one) => texts(one, { skip: nothing }))
    .flatMap(sentences)
    .filter((sentence) => words(sentence) >= SENTENCE_WORDS_MIN);
}

/** Sentences of descriptions that stand on a pair page. */
function copied(page: BuiltPage, descriptions: ReadonlyMap<string, string>): string[] {
  return texts(page.root, { skip: nothing })
    .flatMap(sentences)
    .flatMap((sentence) => {
      const from = descriptions.get(sentence);
      return from === undefined
        ? []
        : `dist/${page.file}: "${sentence}" is a sentence of the description in dist/${from}; compare instead of describing`;
    });
}

/** The first paragraph of a page: what separates the two codes. */
function lead(page: BuiltPage): string {
  const text = page.root.querySelector('main > p')?.text.replace(/\s+/g, ' ').trim() ?? '';
  if (words(text) < SENTENCE_WORDS_MIN)
    throw new Error(`dist/${page.file}: the first paragraph is "${text}"; expected the answer`);
  return text;
}

/** The codes of a pair that its answer does not name. */
function silentAbout(page: BuiltPage): string[] {
  const answer = page.root.querySelectorAll('main > p, main > dl').map((one) => one.text);
  return id(page)
    .split('-vs-')
    .filter((code) => !answer.join(' ').includes(code));
}

/** Leads that open two pages. */
function repeatedLeads(pages: readonly BuiltPage[]): string[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const other = first.get(lead(page));
    first.set(lead(page), page.file);
    return other === undefined
      ? []
      : `dist/${page.file}: begins like dist/${other}: "${lead(page)}"; tell the two apart`;
  });
}

/** The numbers that the answer and the composed sections of a page carry, each once. */
function numbers(page: BuiltPage): string {
  const parts = [
    ...page.root.querySelectorAll('main > p, main > dl dd'),
    ...['which', 'use', 'why'].flatMap((heading) => section(page, heading) ?? []),
  ];
  const text = parts.flatMap((part) => texts(part, { skip: nothing })).join(' ');
  return [...new Set(text.match(/\d+/g))].sort().join(' ');
}

describe('pair pages do not repeat code pages', () => {
  test('a sentence that was copied is found', () => {
    const code = madeUpPage(
      '<section><h2 id="description"></h2><p>It is old. The other side sent no Close frame.</p></section>',
    );
    const pair = madeUpPage('<main><p>Look first. The other side sent no Close frame. Then wait.</p></main>');
    const descriptions = new Map(description(code).map((sentence) => [sentence, code.file]));
    expect(copied(pair, descriptions)).toHaveLength(1);
  });

  test.each(LOCALES)('no sentence of a description stands on a pair page, in "%s"', (locale) => {
    const codes = PAGES.filter((page) => page.kind === 'code' && page.locale === locale);
    const descriptions = new Map(
      codes.flatMap((page) => description(page).map((sentence): [string, string] => [sentence, page.file])),
    );
    expect(descriptions.size).toBeGreaterThan(codes.length * 3);
    expect(pairs(locale).flatMap((page) => copied(page, descriptions))).toEqual([]);
  });
});

describe('the answers of pair pages', () => {
  test('two pages that begin alike are found', () => {
    const page = (file: string) => madeUpPage('<main><p>Look at the last frame that came.</p></main>', file);
    expect(repeatedLeads([page('1.html'), page('2.html')])).toHaveLength(1);
  });

  test.each(LOCALES)('no two pairs begin alike, in "%s"', (locale) => {
    expect(repeatedLeads(pairs(locale))).toEqual([]);
  });

  test('an answer that leaves one code out is found', () => {
    const page = (text: string) => madeUpPage(`<main><p>${text}</p></main>`, 'compare/1005-vs-1012.html');
    expect(silentAbout(page('It was 1012, sent to you.'))).toEqual(['1005']);
    expect(silentAbout(page('1005 was sent by nobody, 1012 by the server.'))).toEqual([]);
  });

  test('the answer names both codes', () => {
    const silent = LOCALES.flatMap(pairs).filter((page) => silentAbout(page).length > 0);
    expect(silent.map((page) => `dist/${page.file}: the answer does not name ${silentAbout(page)}`)).toEqual([]);
  });
});

describe('hand-written and composed pairs', () => {
  const wordsSchema = z.object({ description: z.string() });

  test('44 are written by hand, in every language', () => {
    expect(HAND_WRITTEN).toHaveLength(44);
    for (const locale of LOCALES) {
      const files = readdirSync(new URL(`../../content/pages/${locale}/pairs/`, import.meta.url)).sort();
      expect(files, locale).toEqual(HAND_WRITTEN.map((pair) => `${pair}.mdx`));
    }
  });

  test.each(LOCALES)('their pages say what was written, in "%s"', (locale) => {
    for (const page of pairs(locale).filter(isHandWritten)) {
      const mdx = readFileSync(new URL(`../../content/pages/${locale}/pairs/${id(page)}.mdx`, import.meta.url), 'utf8');
      const written = wordsSchema.parse(parse(mdx.split(/^---$/m)[1] ?? '')).description;
      expect(attribute(page, 'meta[name="description"]', 'content'), page.file).toBe(written);
    }
  });

  test.each(LOCALES)(`the other ${COMPOSED} are composed and complete, in "%s"`, (locale) => {
    const composed = pairs(locale).filter((page) => !isHandWritten(page));
    expect(composed).toHaveLength(COMPOSED);
    const incomplete = composed.flatMap((page) =>
      ['which', 'use', 'why']
        .filter((heading) => words(section(page, heading)?.text ?? '') < 10)
        .map((heading) => `dist/${page.file}: the section "${heading}" is missing or says nothing`),
    );
    expect(incomplete).toEqual([]);
  });

  test('pages whose numbers differ are seen to differ', () => {
    const page = (text: string) => numbers(madeUpPage(`<main><p>${text}</p></main>`));
    expect(page('1006 after 60 seconds')).not.toBe(page('1006 sau 50 giây'));
    expect(page('1006 after 60 seconds')).toBe(page('sau 60 giây, 1006'));
  });

  test('both languages of a composed pair carry the same numbers', () => {
    const different = pairs('en')
      .filter((page) => !isHandWritten(page))
      .flatMap((page) => {
        const other = inLocale(page, 'vi');
        return numbers(page) === numbers(other)
          ? []
          : `dist/${other.file}: has the numbers ${numbers(other)}; dist/${page.file} has ${numbers(page)}; say the same in both`;
      });
    expect(different).toEqual([]);
  });
});
