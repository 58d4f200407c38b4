import { fold } from '../domain/recogniser/fold';
import { restOfLexicon } from '../domain/recogniser/core';
import { packRest, type PackedRest } from '../domain/recogniser/pack';
import { pairId } from '../domain/pairs';
import { rangeId } from '../domain/ranges';
import { say } from '../i18n';
import type { Locale } from '../i18n/locales';
import { pagePath } from '../i18n/paths';
import { siteLexicon } from './find-data';
import { codeNames, expectEntry, type Site } from './site';

/** What the search field fetches after its first answers, in one language. */
export interface FindRest {
  readonly lexicon: PackedRest;
  readonly documents: FindDocuments;
}

/** Pages by the words in their text. */
export interface FindDocuments {
  /** Each word of a page once, folded. */
  readonly pages: readonly (readonly [title: string, path: string, words: string])[];
  /** The pages of vendors, and of their codes with a few words each. */
  readonly vendors: readonly (readonly [
    name: string,
    path: string,
    words: string,
    codes: readonly (readonly [number, string])[],
  ])[];
}

/** Words that stand on so large a part of the pages tell none of them apart. */
const COMMON = 0.6;

/** The words of texts, folded, each once. Markup of MDX is passed over, and so are samples: what they name stands on many pages. */
function wordsOf(...texts: readonly string[]): Set<string> {
  const plain = texts.join(' ').replace(/^```[\s\S]*?^```|<\/?[A-Za-z][^>]*>|\{[^}]*\}/gm, ' ');
  return new Set(
    fold(plain.normalize('NFC'))
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length > 1),
  );
}

/** Every text in frontmatter, however deep. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

/** Puts together the words of all pages. */
function documentsOf(site: Site, locale: Locale): FindDocuments {
  const words = site.words[locale];
  const pages: [title: string, path: string, words: Set<string>][] = [
    ...[...words.codes].map(([code, { data, body = '' }]): [string, string, Set<string>] => [
      `${code} ${codeNames(site, locale, code).name}`,
      pagePath(locale, { kind: 'code', code }),
      wordsOf(data.lead, ...textsIn(data.answer), body),
    ]),
    ...site.ranges.map((range): [string, string, Set<string>] => {
      const { data, body = '' } = expectEntry(words.ranges, rangeId(range), `content/pages/${locale}/ranges`);
      return [
        data.title,
        pagePath(locale, { kind: 'range', range }),
        wordsOf(data.lead, ...textsIn(data.answer), body),
      ];
    }),
    ...[...site.pairs.values()].flatMap((pair): [string, string, Set<string>][] => {
      const entry = words.pairs.get(pairId(pair));
      if (!entry) return [];
      const title = say(locale, 'find.pair', { first: pair[0], second: pair[1] });
      return [[title, pagePath(locale, { kind: 'pair', pair }), wordsOf(entry.data.lead)]];
    }),
    [say(locale, 'compare.heading'), pagePath(locale, { kind: 'compare' }), wordsOf(say(locale, 'compare.lead'))],
    [
      say(locale, 'claims.heading'),
      pagePath(locale, { kind: 'claims' }),
      wordsOf(...[...words.claims.values()].map(({ claim }) => claim)),
    ],
  ];
  const common = new Set(
    [...new Set(pages.flatMap(([, , set]) => [...set]))].filter(
      (word) =>
        pages.slice(0, words.codes.size).filter(([, , set]) => set.has(word)).length > COMMON * words.codes.size,
    ),
  );
  const join = (set: Set<string>) =>
    [...set]
      .filter((word) => !common.has(word))
      .sort()
      .join(' ');
  return {
    pages: pages.map(([title, path, set]) => [title, path, join(set)]),
    vendors: [...site.vendors].map(([id, { name, codes }]) => {
      const vendorWords = words.vendors.get(id);
      const briefs = codes.map(
        ({ code, product }) => [code, vendorWords?.codes[`${product}/${code}`]?.brief ?? ''] as const,
      );
      return [name, pagePath(locale, { kind: 'vendor', vendor: id }), join(wordsOf(vendorWords?.lead ?? '')), briefs];
    }),
  };
}

/** Puts together what follows the first answers: the rest of the recogniser's knowledge, and the words of pages. */
export function findRest(site: Site, locale: Locale): FindRest {
  return { lexicon: packRest(restOfLexicon(siteLexicon(site))), documents: documentsOf(site, locale) };
}
