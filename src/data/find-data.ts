import type { FinderCode } from '../domain/finder';
import { coreLexicon } from '../domain/recogniser/core';
import { makeLexicon } from '../domain/recogniser/make-lexicon';
import { type PackedLexicon, packLexicon } from '../domain/recogniser/pack';
import { say } from '../i18n';
import { en } from '../i18n/en';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../i18n/locales';
import { codeNames, expectEntry, type Site } from './site';

/** What the search field fetches when it is first touched, in one language. */
export interface FindData {
  readonly locale: Locale;
  readonly lexicon: PackedLexicon;
  readonly codes: readonly FinderCode[];
  /** The sentences that results need, by key, with {{variables}} left in. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The strings that stand on results. */
const TEXT_KEYS = (Object.keys(en) as (keyof typeof en)[]).filter(
  (key) => key.startsWith('because.') || /^find\.(?:none$|loading|total|pair|range$|lookalike|results)/.test(key),
);
/** Every variable of these strings, standing for itself. */
const VARIABLES = Object.fromEntries(
  [
    'word',
    'name',
    'constant',
    'vendor',
    'hint',
    'reason',
    'library',
    'total',
    'first',
    'second',
    'range',
    'number',
    'system',
  ].map((name) => [name, `{{${name}}}`]),
);

/** What the recogniser knows, from the site's records. */
export function siteLexicon(site: Site) {
  return makeLexicon({
    codes: site.codes,
    ranges: site.ranges,
    otherNames: LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).flatMap((locale) =>
      [...site.codes.keys()].map((code) => ({ code, name: codeNames(site, locale, code).name })),
    ),
    libraries: [...site.libraries.values()],
    vendors: site.vendors,
    lookalikes: site.lookalikes,
  });
}

/** Puts together what the field searches in first: codes, names, and the core of what the recogniser knows. */
export function findData(site: Site, locale: Locale): FindData {
  const words = site.words[locale];
  return {
    locale,
    lexicon: packLexicon(coreLexicon(siteLexicon(site))),
    codes: [...site.codes].map(([code, { origin, confusedWith }]) => {
      const { name, official = '' } = codeNames(site, locale, code);
      const { tagline } = expectEntry(words.codes, code, `content/pages/${locale}/codes`).data;
      return { code, name, official, tagline, origin: origin.value, confusedWith };
    }),
    texts: Object.fromEntries(TEXT_KEYS.map((key) => [key, say(locale, key, VARIABLES)])),
  };
}
