import { writeFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { stop as stopEsbuild } from 'esbuild';
import { listPairs, pairId } from '../domain/pairs.ts';
import { exchangedPath } from '../i18n/exchanged-path.ts';
import { useTranslations } from '../i18n/index.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { canonicalUrl, type Page, pagePath, localePrefix } from '../i18n/paths.ts';
import { reverseSlug } from '../domain/vendor-pairs.ts';
import { headerRules, writeHeaders } from './headers.ts';
import { pageThreads } from './page-threads.ts';
import { readVendorPairs } from './vendor-pairs.ts';
import { makeInlineAssets, type InlineAssets } from './inline-assets.ts';
import { redirectLines, type RedirectRule, redirectRules } from './redirects.ts';
import { siteUrl } from './site-url.ts';

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

/** So many small files are written before other work has its turn. */
const WRITTEN_AT_ONCE = 20;

async function readCodes(): Promise<number[]> {
  const files = await readdir(new URL('../../content/codes/', import.meta.url));
  return files.map((file) => Number.parseInt(file, 10)).sort((a, b) => a - b);
}

/**
 * Makes what pages carry inside themselves, has the pages made in threads, and writes what static hosts read beside
 * them.
 */
export function closecodes(): AstroIntegration[] {
  let assets: InlineAssets;
  let site: URL;
  let out: URL;

  /** Writes what leads on from other addresses: rules for hosts, and pages for those that have none. */
  async function writeRedirects(): Promise<void> {
    const codes = await readCodes();
    const reversed = reversedPairs(codes);
    const rules = redirectRules(codes);
    await writeFile(new URL('_redirects', out), redirectLines(rules));
    await writeFile(new URL('.assetsignore', out), needlessPages(reversed, rules));
    for (const folder of new Set(reversed.map(({ from }) => new URL(`.${from}/..`, out).href)))
      await mkdir(new URL(folder), { recursive: true });
    for (const [index, pair] of reversed.entries()) {
      // Not awaited one by one: thousands of small files would wait for each other.
      writeFileSync(new URL(`.${pair.from}.html`, out), redirectPage(pair, site, assets.pagePolicy));
      if (index % WRITTEN_AT_ONCE === 0) await setImmediate();
    }
  }

  const files: AstroIntegration = {
    name: 'closecodes',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        assets = await makeInlineAssets();
        const { fonts, fetched, ...inline } = assets;
        updateConfig({ vite: { define: { 'import.meta.env.INLINE': JSON.stringify(inline) } } });
      },
      'astro:config:done': ({ config }) => {
        site = new URL(config.site ?? siteUrl(process.env));
        out = config.outDir;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/fonts', (request, response, next) => {
          const font = assets.fonts.find(({ fileName }) => request.url === `/${fileName}`);
          if (font) response.setHeader('Content-Type', 'font/woff2').end(font.bytes);
          else next();
        });
        server.middlewares.use('/scripts', (request, response, next) => {
          const script = assets.fetched.find(({ fileName }) => request.url === `/${fileName}`);
          if (script) response.setHeader('Content-Type', 'text/javascript').end(script.code);
          else next();
        });
      },
      'astro:build:done': async ({ dir }) => {
        await mkdir(new URL('fonts/', dir), { recursive: true });
        await Promise.all(
          assets.fonts.map(({ fileName, bytes }) => writeFile(new URL(`fonts/${fileName}`, dir), bytes)),
        );
        for (const { fileName } of assets.fetched)
          await mkdir(new URL('.', new URL(`scripts/${fileName}`, dir)), { recursive: true });
        await Promise.all(
          assets.fetched.map(({ fileName, code }) => writeFile(new URL(`scripts/${fileName}`, dir), code)),
        );
        const rules = headerRules({
          policy: assets.policy,
          embedPolicy: assets.embedPolicy,
          immutable: [
            ...assets.fonts.map(({ fileName }) => `/fonts/${fileName}`),
            ...assets.fetched.map(({ fileName }) => `/scripts/${fileName}`),
          ],
          prefixes: LOCALES.map(localePrefix),
        });
        const host = process.env.NETLIFY === 'true' ? 'netlify' : 'cloudflare';
        await writeFile(new URL('_headers', dir), writeHeaders(rules, host));
      },
    },
  };

  async function meanwhile(): Promise<void> {
    // Everything is bundled; its process would keep 30 MiB.
    await stopEsbuild();
    await writeRedirects();
  }
  return [files, pageThreads(meanwhile)];
}
