/** The languages of the site. Configuration, routes, sitemap and the switcher derive from this list. */
export const LOCALES = ['en', 'vi'] as const;

export type Locale = (typeof LOCALES)[number];

/** The language that stands at the root, without a prefix. */
export const DEFAULT_LOCALE: Locale = 'en';

/** What a language is called in itself, and the short form in the header. */
export const LOCALE_NAMES: Record<
  Locale,
  { readonly name: string; readonly short: string; readonly openGraph: string }
> = {
  en: { name: 'English', short: 'EN', openGraph: 'en_US' },
  vi: { name: 'Tiếng Việt', short: 'VI', openGraph: 'vi_VN' },
};

/** Reads what Astro and routes hand over; anything unknown is the default language. */
export function toLocale(value: string | undefined): Locale {
  return LOCALES.find((locale) => locale === value) ?? DEFAULT_LOCALE;
}
