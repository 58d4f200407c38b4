/**
 * What leads on from other addresses: rules for hosts, and pages for those that have none. Written in a thread while
 * Astro bundles, which keeps one processor busy and leaves the others.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPairs, pairId } from '../domain/pairs.ts';
import { reverseSlug } from '../domain/vendor-pairs.ts';
import { exchangedPath } from '../i18n/exchanged-path.ts';
import { useTranslations } from '../i18n/index.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { canonicalUrl, type Page, pagePath } from '../i18n/paths.ts';
import { redirectLines, type RedirectRule, redirectRules } from './redirects.ts';
import { readVendorPairs } from './vendor-pairs.ts';

/** What is handed to the thread. */
export interface RedirectOrder {
  /** The folder that the site is written into. */
  readonly out: string;
  /** The site's address. */
  readonly site: string;
  /** The content security policy of the pages. */
  readonly policy: string;
}

/** A pair of codes in the wrong order, and the one address that it stands at. */
interface ReversedPair {
  readonly locale: Locale;
  /** The page at the right address. */
  readonly page: Page;
  /** Its codes, as its address has them. */
  readonly named: { readonly first: string; readonly second: string };
  readonly from: string;
  readonly to: string;
}

/** The pages of pairs, each with the page that its codes in the wrong order would have. */
function reversedPages(codes: readonly number[]): { page: Page; reversed: Page; slug: string }[] {
  const standard = listPairs(codes).map((pair) => ({
    page: { kind: 'pair', pair } as const,
    reversed: { kind: 'pair', pair: [pair[1], pair[0]] } as const,
    slug: pairId(pair),
  }));
  // Only pairs that searches find: nobody guesses the address of the others.
  const ofVendors = readVendorPairs()
    .filter(({ telling }) => telling)
    .map(({ vendor, slug }) => ({
      page: { kind: 'vendorPair', vendor, slug } as const,
      reversed: { kind: 'vendorPair', vendor, slug: reverseSlug(slug) } as const,
      slug,
    }))
    .filter(({ page, reversed }) => page.slug !== reversed.slug);
  return [...standard, ...ofVendors];
}

function reversedPairs(codes: readonly number[]): ReversedPair[] {
  const pages = reversedPages(codes);
  return LOCALES.flatMap((locale) =>
    pages.map(({ page, reversed, slug }) => {
      const [first = '', second = ''] = slug.split('-vs-');
      return {
        locale,
        page,
        named: { first, second },
        from: pagePath(locale, reversed),
        to: pagePath(locale, page),
      };
    }),
  );
}

/** The page at the wrong address, for hosts without redirects of their own. Written here: as routes they cost as much as real pages. */
function redirectPage({ locale, page, named, to }: ReversedPair, site: URL, policy: string): string {
  const t = useTranslations(locale);
  const title = t('redirect.title', named);
  return [
    `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${policy}"><meta http-equiv="refresh" content="0;url=${to}">`,
    `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title>`,
    `<link rel="canonical" href="${canonicalUrl(site, locale, page)}"></head>`,
    `<body><main><h1>${title}</h1><p>${t('redirect.text')} <a href="${to}">${to}</a></p></main></body></html>\n`,
  ].join('');
}

/**
 * The file `.assetsignore`: pages that lead on where `_redirects` or deploy/cloudflare.ts does so too. Cloudflare reads all three,
 * and counts files.
 */
function needlessPages(reversed: readonly ReversedPair[], rules: readonly RedirectRule[]): string {
  const covered = new Set(rules.map(({ from }) => from));
  return reversed
    .filter(({ from, to }) => covered.has(from) || exchangedPath(from) === to)
    .map(({ from }) => `${from}.html\n`)
    .join('');
}

function readCodes(): number[] {
  return readdirSync(new URL('../../content/codes/', import.meta.url))
    .map((file) => Number.parseInt(file, 10))
    .sort((a, b) => a - b);
}

/** Writes them all. */
export function writeRedirects({ out, site, policy }: RedirectOrder): void {
  const codes = readCodes();
  const reversed = reversedPairs(codes);
  const rules = redirectRules(codes);
  const address = new URL(site);
  for (const folder of new Set([out, ...reversed.map(({ from }) => join(out, from, '..'))]))
    mkdirSync(folder, { recursive: true });
  writeFileSync(join(out, '_redirects'), redirectLines(rules));
  writeFileSync(join(out, '.assetsignore'), needlessPages(reversed, rules));
  for (const pair of reversed) writeFileSync(join(out, `${pair.from}.html`), redirectPage(pair, address, policy));
}
