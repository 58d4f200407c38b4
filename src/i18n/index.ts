import i18next, { type TFunction } from 'i18next';
import { en } from './en.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from './locales.ts';
import { vi } from './vi.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    keySeparator: false;
    nsSeparator: false;
    resources: { ui: typeof en };
  }
}

const i18n = i18next.createInstance();

// No fallback language: a missing string shows its key, and a test fails on it.
await i18n.init({
  lng: DEFAULT_LOCALE,
  fallbackLng: false,
  ns: ['ui'],
  defaultNS: 'ui',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { en: { ui: en }, vi: { ui: vi } },
});

/** A string for a key and its variables; the compiler knows both. */
export type Translate = TFunction<'ui'>;

/** The translation function of a language. Astro escapes what it gives back. */
export function useTranslations(locale: Locale): Translate {
  return translators[locale];
}

/** Stands for a variable while i18next fills a string in; no string of the site holds it. */
const SLOT = '\u0001';

/**
 * Asks i18next once for each key and then fills the slots itself: thousands of pages say the same few hundred
 * strings with other numbers. Plurals depend on a number, so they are asked once for each.
 */
function remember(translate: Translate): Translate {
  const untyped = translate as unknown as (key: string, vars?: object) => string;
  const templates = new Map<string, readonly string[]>();
  const remembered = (key: string, vars: Readonly<Record<string, unknown>> = {}): string => {
    const known = 'count' in vars ? `${key} ${vars.count}` : key;
    let parts = templates.get(known);
    if (parts === undefined) {
      const slots = Object.keys(vars).map((name) => [name, name === 'count' ? vars.count : SLOT + name + SLOT]);
      parts = untyped(key, Object.fromEntries(slots)).split(SLOT);
      templates.set(known, parts);
    }
    // Text and names take turns, as the slots stood in the string.
    let [text = ''] = parts;
    for (let name = 1; name < parts.length; name += 2)
      text += String(vars[parts[name] ?? '']) + (parts[name + 1] ?? '');
    return text;
  };
  return remembered as unknown as Translate;
}

const translators = Object.fromEntries(
  LOCALES.map((locale) => [locale, remember(i18n.getFixedT(locale, 'ui'))]),
) as Record<Locale, Translate>;

const dayFormats = Object.fromEntries(
  LOCALES.map((locale) => [locale, new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })]),
) as Record<Locale, Intl.DateTimeFormat>;

const daysSaid = Object.fromEntries(LOCALES.map((locale) => [locale, new Map()])) as Record<
  Locale,
  Map<string, string>
>;

/**
 * A calendar day in words.
 * @example formatDay('en', '2016-10-10') // => 'October 10, 2016'
 */
export function formatDay(locale: Locale, day: string): string {
  const known = daysSaid[locale].get(day);
  if (known !== undefined) return known;
  const words = dayFormats[locale].format(new Date(`${day}T00:00:00Z`));
  daysSaid[locale].set(day, words);
  return words;
}

/** The key of any string of the site. */
export type StringKey = keyof typeof en;

/**
 * A string chosen by data: the key is known only when the page is made, so the compiler cannot match its variables.
 * Days (ISO 8601) under the name `date` are put into words.
 */
export function say(locale: Locale, key: StringKey, vars: Readonly<Record<string, string | number>> = {}): string {
  const { date } = vars;
  const values = typeof date === 'string' ? { ...vars, date: formatDay(locale, date) } : vars;
  const untyped = translators[locale] as unknown as (key: string, vars: object) => string;
  return untyped(key, values);
}
