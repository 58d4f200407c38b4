import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { stop as stopEsbuild } from 'esbuild';
import type Piscina from 'piscina';
import { LOCALES } from '../i18n/locales.ts';
import { localePrefix } from '../i18n/paths.ts';
import { headerRules, writeHeaders } from './headers.ts';
import { makeInlineAssets, type InlineAssets } from './inline-assets.ts';
import { pageThreads } from './page-threads.ts';
import type { RedirectOrder } from './redirect-pages.ts';
import { siteUrl } from './site-url.ts';

const REDIRECTS = new URL('redirect-pages.ts', import.meta.url).href;

/**
 * Makes what pages carry inside themselves, has the pages made in threads, and writes what static hosts read beside
 * them.
 */
export function closecodes(): AstroIntegration[] {
  let assets: InlineAssets;
  let site: URL;

  const files: AstroIntegration = {
    name: 'closecodes',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        assets = await makeInlineAssets();
        // Everything of ours is bundled; its process would keep 30 MiB.
        await stopEsbuild();
        const { fonts, fetched, ...inline } = assets;
        updateConfig({ vite: { define: { 'import.meta.env.INLINE': JSON.stringify(inline) } } });
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

  const redirects = (pool: Piscina, out: string): Promise<void> =>
    pool.run({ out, site: site.href, policy: assets.pagePolicy } satisfies RedirectOrder, {
      filename: REDIRECTS,
      name: 'writeRedirects',
    });
  return [files, pageThreads(redirects)];
}
