import i18next from 'i18next';
import { en } from './en';
import { DEFAULT_LOCALE, type Locale } from './locales';
import { vi } from './vi';

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

/** The translation function of a language. Astro escapes what it gives back. */
export const useTranslations = (locale: Locale) => i18n.getFixedT(locale, 'ui');

export type Translate = ReturnType<typeof useTranslations>;

/**
 * A calendar day in words.
 * @example formatDay('en', '2016-10-10') // => 'October 10, 2016'
 */
export function formatDay(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
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
  const translate: (key: string, vars: object) => string = i18n.getFixedT<'ui'>(locale, 'ui') as never;
  return translate(key, values);
}
