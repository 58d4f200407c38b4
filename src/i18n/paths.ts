import { pairId } from '../domain/pairs';
import { rangeId } from '../domain/ranges';
import { DEFAULT_LOCALE, type Locale } from './locales';

/** A page of the site, whatever its language. */
export type Page =
  | { kind: 'home' }
  | { kind: 'code'; code: number }
  | { kind: 'compare' }
  | { kind: 'pair'; pair: readonly [number, number] }
  | { kind: 'range'; range: { from: number; to: number } }
  | { kind: 'claims' }
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

/** The one canonical address of a page: absolute, and never from `Astro.url`, which carries `.html` in this build format. */
export function canonicalUrl(site: URL, locale: Locale, page: Page): string {
  return new URL(pagePath(locale, page), site).href;
}
