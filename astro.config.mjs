import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { closecodes } from './src/build/integration.ts';
import { siteUrl } from './src/build/site-url.ts';
import { readVendorPairs } from './src/build/vendor-pairs.ts';
import { LOCALES } from './src/i18n/locales.ts';
import { alternates, pagePath } from './src/i18n/paths.ts';

/** Sätteri marks every MDX module with a directive that Rolldown reports once per file; it is harmless and hides other warnings. */
const isDirectiveNoise = ({ code }) => code === 'MODULE_LEVEL_DIRECTIVE';

/** The paths of the pairs that searches should not find, in every language. */
const thinPairs = new Set(
  readVendorPairs()
    .filter(({ telling }) => !telling)
    .flatMap(({ vendor, slug }) => LOCALES.map((locale) => pagePath(locale, { kind: 'vendorPair', vendor, slug }))),
);

export default defineConfig({
  site: siteUrl(process.env),
  trailingSlash: 'never',
  prerenderConflictBehavior: 'error',
  build: { format: 'file' },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !/\/(?:404|offline\/unkept|embed\/\d+)$/.test(page) && !thinPairs.has(new URL(page).pathname),
      // The integration's own i18n option compares every page with every other; this asks each page once.
      serialize: (item) => ({ ...item, links: alternates(new URL(item.url)) }),
    }),
    closecodes(),
  ],
  vite: {
    // Astro's own modules are loaded already; Vite would read and rewrite 120 of them again, one after the other.
    environments: { astro: { resolve: { external: ['astro/loaders', 'astro/content/config', 'astro/zod'] } } },
    build: {
      rollupOptions: { onwarn: (warning, warn) => (isDirectiveNoise(warning) ? undefined : warn(warning)) },
    },
  },
  markdown: {
    // Code is read, not admired: no colours, no style attributes, no bytes for them.
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
});
