import { mkdir, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { listPairs, pairId } from '../domain/pairs.ts';
import { LOCALES } from '../i18n/locales.ts';
import { pagePath } from '../i18n/paths.ts';
import { makeInlineAssets, type InlineAssets } from './inline-assets.ts';

/** Redirects from pairs with their codes in the wrong order, for hosts that read `_redirects`. */
function redirects(codes: readonly number[]): string {
  const lines = LOCALES.flatMap((locale) =>
    listPairs(codes).map(([lower, higher]) => {
      const to = pagePath(locale, { kind: 'pair', pair: [lower, higher] });
      return `${to.replace(pairId([lower, higher]), pairId([higher, lower]))} ${to} 301`;
    }),
  );
  return `${lines.join('\n')}\n`;
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
    '',
  ].join('\n');
}

/** Makes what pages carry inside themselves, and writes what static hosts read beside the pages. */
export function closecodes(): AstroIntegration {
  let assets: InlineAssets;
  return {
    name: 'closecodes',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        assets = await makeInlineAssets();
        const { style, scripts, policy } = assets;
        updateConfig({ vite: { define: { 'import.meta.env.INLINE': JSON.stringify({ style, scripts, policy }) } } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/fonts', (request, response, next) => {
          const font = assets.fonts.find(({ fileName }) => request.url === `/${fileName}`);
          if (font) response.setHeader('Content-Type', 'font/woff2').end(font.bytes);
          else next();
        });
      },
      'astro:build:done': async ({ dir }) => {
        await mkdir(new URL('fonts/', dir), { recursive: true });
        await Promise.all(
          assets.fonts.map(({ fileName, bytes }) => writeFile(new URL(`fonts/${fileName}`, dir), bytes)),
        );
        const codes = (await readdir(new URL('../../content/codes/', import.meta.url))).map((file) =>
          Number.parseInt(file, 10),
        );
        await writeFile(new URL('_redirects', dir), redirects(codes));
        await writeFile(new URL('_headers', dir), headers(assets.policy));
      },
    },
  };
}
