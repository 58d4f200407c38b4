import { pairId } from '../domain/pairs.ts';
import { findRange, rangeId } from '../domain/ranges.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from './locales.ts';

/** A page of the site, whatever its language. */
export type Page =
  | { kind: 'home' }
  /** A code of the registry, or a number that only vendors use. */
  | { kind: 'code'; code: number }
  /** The same in short, to stand in a frame on somebody else's page. */
  | { kind: 'embed'; code: number }
  | { kind: 'compare' }
  | { kind: 'pair'; pair: readonly [number, number] }
  | { kind: 'range'; range: { from: number; to: number } }
  | { kind: 'claims' }
  | { kind: 'find' }
  | { kind: 'decode' }
  | { kind: 'api' }
  | { kind: 'vendors' }
  | { kind: 'vendor'; vendor: string }
  | { kind: 'vendorCode'; vendor: string; code: number }
  | { kind: 'vendorPair'; vendor: string; slug: string }
  | { kind: 'collisions' }
  | { kind: 'links' }
  | { kind: 'changes' }
  /** What is kept for reading without a network. */
  | { kind: 'offline' }
  /** What the worker shows in place of a page that is not kept. */
  | { kind: 'unkept' }
  | { kind: 'libraries' }
  /** A WebSocket implementation, by the id of its record. */
  | { kind: 'library'; library: string }
  | { kind: 'interop' }
  | { kind: 'proxies' }
  | { kind: 'notFound' };

/** The kinds of pages that also stand as Markdown: those with something to read, not those that only find or try things. */
const WITH_MARKDOWN: readonly Page['kind'][] = [
  'code',
  'pair',
  'range',
  'compare',
  'claims',
  'vendors',
  'vendor',
  'vendorCode',
  'vendorPair',
  'collisions',
];

/** The route parameter of a language: undefined for the one at the root. */
export function localeParam(locale: Locale): string | undefined {
  return locale === DEFAULT_LOCALE ? undefined : locale;
}

/**
 * What the paths of a language begin with: nothing for the one at the root.
 * @example localePrefix('vi') // => '/vi'
 */
export function localePrefix(locale: Locale): string {
  return locale === DEFAULT_LOCALE ? '' : `/${locale}`;
}

/** Pages that stand at the name of their kind. */
type NamedByKind =
  | 'compare'
  | 'find'
  | 'decode'
  | 'api'
  | 'vendors'
  | 'collisions'
  | 'links'
  | 'changes'
  | 'offline'
  | 'libraries'
  | 'interop'
  | 'proxies';

function pathWithoutLocale(page: Page): string {
  switch (page.kind) {
    case 'home':
      return '';
    case 'code':
      return `/${page.code}`;
    case 'embed':
      return `/embed/${page.code}`;
    case 'pair':
      return `/compare/${pairId(page.pair)}`;
    case 'range':
      return `/ranges/${rangeId(page.range)}`;
    case 'claims':
      return '/wrong-claims';
    case 'vendor':
      return `/vendors/${page.vendor}`;
    case 'vendorCode':
      return `/vendors/${page.vendor}/${page.code}`;
    case 'vendorPair':
      return `/vendors/${page.vendor}/${page.slug}`;
    case 'unkept':
      return '/offline/unkept';
    case 'library':
      return `/libraries/${page.library}`;
    case 'notFound':
      return '/404';
    default:
      return `/${page.kind satisfies NamedByKind}`;
  }
}

/**
 * The path of a page in a language, without a slash at its end.
 * @example pagePath('vi', { kind: 'code', code: 1006 }) // => '/vi/1006'
 */
export function pagePath(locale: Locale, page: Page): string {
  return localePrefix(locale) + pathWithoutLocale(page) || '/';
}

/**
 * The path of a file of the JSON API, the same for every language.
 * @example apiPath('codes.json') // => '/api/v1/codes.json'
 */
export function apiPath(file: string): string {
  return `/api/v1/${file}`;
}

/** Kinds of pages that are drawn on a picture of their own; the others list or try things and show that of the home page. */
const PICTURED: readonly Page['kind'][] = ['code', 'pair', 'range', 'vendor', 'vendorCode', 'vendorPair'];

/**
 * The address of the picture that networks show beside a link to a page.
 * @example picturePath('vi', { kind: 'code', code: 1006 }) // => '/og/vi/1006.png'
 */
export function picturePath(locale: Locale, page: Page): string {
  if (PICTURED.includes(page.kind)) return `/og${pagePath(locale, page)}.png`;
  return `/og${localePrefix(locale)}/home.png`;
}

/**
 * The path of the Atom feed of a language.
 * @example feedPath('vi') // => '/vi/changes.xml'
 */
export function feedPath(locale: Locale): string {
  return `${pagePath(locale, { kind: 'changes' })}.xml`;
}

/**
 * The path of the description of the search of a language, for browsers.
 * @example openSearchPath('vi') // => '/vi/opensearch.xml'
 */
export function openSearchPath(locale: Locale): string {
  return `${localePrefix(locale)}/opensearch.xml`;
}

/** The path of the web app manifest of a language. */
export function manifestPath(locale: Locale): string {
  return `${locale === DEFAULT_LOCALE ? '' : `/${locale}`}/manifest.webmanifest`;
}

/** The one canonical address of a page: absolute, and never from `Astro.url`, which carries `.html` in this build format. */
export function canonicalUrl(site: URL, locale: Locale, page: Page): string {
  return site.origin + pagePath(locale, page);
}

/**
 * Where the Markdown of a page stands; nothing for pages that have none.
 * @example markdownPath('vi', { kind: 'code', code: 1006 }) // => '/vi/1006.md'
 */
export function markdownPath(locale: Locale, page: Page): string | undefined {
  return WITH_MARKDOWN.includes(page.kind) ? `${pagePath(locale, page)}.md` : undefined;
}

/**
 * Where the badge of a number stands, or of what a vendor means by it.
 * @example badgePath('vi', { kind: 'vendorCode', vendor: 'discord', code: 4004 }) // => '/vi/badge/discord/4004.svg'
 */
export function badgePath(locale: Locale, page: Page & { kind: 'code' | 'vendorCode' }): string {
  const number = page.kind === 'code' ? page.code : `${page.vendor}/${page.code}`;
  return `${localePrefix(locale)}/badge/${number}.svg`;
}

/** What one list for machines holds, and where it stands: the index of all Markdown pages, and the most read ones in full. */
export function llmsPath(locale: Locale, list: 'llms' | 'llms-full'): string {
  return `${localePrefix(locale)}/${list}.txt`;
}

/** The file with the licences of what the site serves that others made. */
export function licencesPath(): string {
  return '/third-party-licences.txt';
}

/** The folders whose pages may be framed by any site, one for each language; everything else refuses to be. */
export function framablePaths(): string[] {
  return LOCALES.map((locale) => `${localePrefix(locale)}/embed/*`);
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
