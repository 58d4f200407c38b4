import { writeFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { listPairs, type Pair } from '../domain/pairs.ts';
import { useTranslations } from '../i18n/index.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { canonicalUrl, pagePath } from '../i18n/paths.ts';
import { makeInlineAssets, type InlineAssets } from './inline-assets.ts';
import { siteUrl } from './site-url.ts';

/** A pair of codes in the wrong order, and the one address that it stands at. */
interface ReversedPair {
  readonly locale: Locale;
  readonly pair: Pair;
  readonly from: string;
  readonly to: string;
}

function reversedPairs(codes: readonly number[]): ReversedPair[] {
  return LOCALES.flatMap((locale) =>
    listPairs(codes).map((pair) => ({
      locale,
      pair,
      from: pagePath(locale, { kind: 'pair', pair: [pair[1], pair[0]] }),
      to: pagePath(locale, { kind: 'pair', pair }),
    })),
  );
}

/** The page at the wrong address, for hosts without redirects of their own. Written here: as routes they cost as much as real pages. */
function redirectPage({ locale, pair, to }: ReversedPair, site: URL, policy: string): string {
  const t = useTranslations(locale);
  const title = t('redirect.title', { first: pair[0], second: pair[1] });
  return [
    `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${policy}"><meta http-equiv="refresh" content="0;url=${to}">`,
    `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title>`,
    `<link rel="canonical" href="${canonicalUrl(site, locale, { kind: 'pair', pair })}"></head>`,
    `<body><main><h1>${title}</h1><p>${t('redirect.text')} <a href="${to}">${to}</a></p></main></body></html>\n`,
  ].join('');
}

/** Response headers, for hosts that read `_headers`: the policy of the pages and what a meta element cannot carry. */
function headers(policy: string): string {
  return [
    '/*',
    `  Content-Security-Policy: ${policy};frame-ancestors 'none'`,
    '  Strict-Transport-Security: max-age=31536000; includeSubDomains',
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '/fonts/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '/scripts/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}

/** Makes what pages carry inside themselves, and writes what static hosts read beside the pages. */
export function closecodes(): AstroIntegration {
  let assets: InlineAssets;
  let site: URL;
  return {
    name: 'closecodes',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        assets = await makeInlineAssets();
        const { style, scripts, policy, fontUrls, scriptUrls } = assets;
        updateConfig({
          vite: {
            define: { 'import.meta.env.INLINE': JSON.stringify({ style, scripts, policy, fontUrls, scriptUrls }) },
          },
        });
      },
      'astro:config:done': ({ config }) => {
        site = new URL(config.site ?? siteUrl(process.env));
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
        await mkdir(new URL('scripts/', dir), { recursive: true });
        await Promise.all(
          assets.fetched.map(({ fileName, code }) => writeFile(new URL(`scripts/${fileName}`, dir), code)),
        );
        const files = await readdir(new URL('../../content/codes/', import.meta.url));
        const reversed = reversedPairs(files.map((file) => Number.parseInt(file, 10)));
        await writeFile(new URL('_redirects', dir), reversed.map(({ from, to }) => `${from} ${to} 301\n`).join(''));
        for (const pair of reversed) {
          // Not awaited one by one: thousands of small files would wait for each other.
          writeFileSync(new URL(`.${pair.from}.html`, dir), redirectPage(pair, site, assets.policy));
        }
        await writeFile(new URL('_headers', dir), headers(assets.policy));
      },
    },
  };
}
