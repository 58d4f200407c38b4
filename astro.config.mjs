import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { closecodes } from './src/build/integration.ts';
import { siteUrl } from './src/build/site-url.ts';
import { isReversedPair } from './src/domain/pairs.ts';
import { DEFAULT_LOCALE, LOCALES } from './src/i18n/locales.ts';

export default defineConfig({
  site: siteUrl(process.env),
  trailingSlash: 'never',
  prerenderConflictBehavior: 'error',
  build: { format: 'file', concurrency: 16 },
  i18n: { defaultLocale: DEFAULT_LOCALE, locales: [...LOCALES], routing: { prefixDefaultLocale: false } },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !isReversedPair(page),
      i18n: { defaultLocale: DEFAULT_LOCALE, locales: Object.fromEntries(LOCALES.map((locale) => [locale, locale])) },
    }),
    closecodes(),
  ],
  markdown: {
    // Code is read, not admired: no colours, no style attributes, no bytes for them.
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
});
