import { pairId } from '../domain/pairs.ts';
import { findRange, rangeId } from '../domain/ranges.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from './locales.ts';

/** A page of the site, whatever its language. */
export type Page =
  | { kind: 'home' }
  /** A code of the registry, or a number that only vendors use. */
  | { kind: 'code'; code: number }
  | { kind: 'compare' }
  | { kind: 'pair'; pair: readonly [number, number] }
  | { kind: 'range'; range: { from: number; to: number } }
  | { kind: 'claims' }
  | { kind: 'find' }
  | { kind: 'decode' }
  | { kind: 'vendors' }
  | { kind: 'vendor'; vendor: string }
  | { kind: 'vendorCode'; vendor: string; code: number }
  | { kind: 'vendorPair'; vendor: string; slug: string }
  | { kind: 'collisions' }
  /** What is kept for reading without a network. */
  | { kind: 'offline' }
  /** What the worker shows in place of a page that is not kept. */
  | { kind: 'unkept' }
  | { kind: 'notFound' };

/** The route parameter of a language: undefined for the one at the root. */
export function localeParam(locale: Locale): string | undefined {
  return locale === DEFAULT_LOCALE ? undefined : locale;
}

function pathWithoutLocale(page: Page): string {
  switch (page.kind) {
    case 'home':
      return '';
    case 'code':
      return `/${page.code}`;
    case 'compare':
      return '/compare';
    case 'pair':
      return `/compare/${pairId(page.pair)}`;
    case 'range':
      return `/ranges/${rangeId(page.range)}`;
    case 'claims':
      return '/wrong-claims';
    case 'find':
      return '/find';
    case 'decode':
      return '/decode';
    case 'vendors':
      return '/vendors';
    case 'vendor':
      return `/vendors/${page.vendor}`;
    case 'vendorCode':
      return `/vendors/${page.vendor}/${page.code}`;
    case 'vendorPair':
      return `/vendors/${page.vendor}/${page.slug}`;
    case 'collisions':
      return '/collisions';
    case 'offline':
      return '/offline';
    case 'unkept':
      return '/offline/unkept';
    case 'notFound':
      return '/404';
    default:
      return page satisfies never;
  }
}

/**
 * The path of a page in a language, without a slash at its end.
 * @example pagePath('vi', { kind: 'code', code: 1006 }) // => '/vi/1006'
 */
export function pagePath(locale: Locale, page: Page): string {
  const prefix = locale === DEFAULT_LOCALE ? '' : `/${locale}`;
  return prefix + pathWithoutLocale(page) || '/';
}

/** The path of the web app manifest of a language. */
export function manifestPath(locale: Locale): string {
  return `${locale === DEFAULT_LOCALE ? '' : `/${locale}`}/manifest.webmanifest`;
}

/** The one canonical address of a page: absolute, and never from `Astro.url`, which carries `.html` in this build format. */
export function canonicalUrl(site: URL, locale: Locale, page: Page): string {
  return site.origin + pagePath(locale, page);
}

/** The address of the same page in every language, and the one for readers of none of them. */
export function alternates(url: URL): { lang: Locale | 'x-default'; url: string }[] {
  const prefix = LOCALES.map((locale) => `/${locale}`).find(
    (start) => url.pathname === start || url.pathname.startsWith(`${start}/`),
  );
  const path = prefix === undefined ? url.pathname : url.pathname.slice(prefix.length);
  const inLocale = (locale: Locale) =>
    new URL((localeParam(locale) ? `/${locale}${path === '/' ? '' : path}` : path) || '/', url).href;
  return [
    ...LOCALES.map((locale) => ({ lang: locale, url: inLocale(locale) })),
    { lang: 'x-default', url: inLocale(DEFAULT_LOCALE) },
  ];
}

/** The page about a number and, where one is meant, a vendor. Numbers without a page of their own lie in a range. */
export function pageOfCode(
  match: { readonly code: number; readonly vendor?: string },
  ranges: readonly { readonly from: number; readonly to: number }[],
  hasPage: (code: number) => boolean,
): Page {
  const { code, vendor } = match;
  if (vendor !== undefined) return { kind: 'vendorCode', vendor, code };
  const range = hasPage(code) ? undefined : findRange(ranges, code);
  return range ? { kind: 'range', range } : { kind: 'code', code };
}
