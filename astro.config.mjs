import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { enhancements } from './src/build/enhancements.ts';
import { fonts } from './src/build/fonts.ts';
import { hostFiles } from './src/build/host-files.ts';
import { siteUrl } from './src/build/site-url.ts';
import { DEFAULT_LOCALE, LOCALES } from './src/i18n/locales.ts';

const scripts = await enhancements();

export default defineConfig({
  site: siteUrl(process.env),
  trailingSlash: 'never',
  prerenderConflictBehavior: 'error',
  // One stylesheet for the whole site, inlined: the answer arrives in one request, and one hash stands in the policy.
  build: { format: 'file', inlineStylesheets: 'always', concurrency: 16 },
  i18n: { defaultLocale: DEFAULT_LOCALE, locales: [...LOCALES], routing: { prefixDefaultLocale: false } },
  integrations: [
    mdx(),
    sitemap({
      i18n: { defaultLocale: DEFAULT_LOCALE, locales: Object.fromEntries(LOCALES.map((locale) => [locale, locale])) },
      filter: (page) => !/-redirect$|\/404$/.test(page),
    }),
    fonts(),
    hostFiles(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  security: {
    csp: {
      directives: ["default-src 'none'", "img-src 'self'", "font-src 'self'", "base-uri 'none'", "form-action 'self'"],
      scriptDirective: { resources: ["'self'"], hashes: scripts.hashes },
    },
  },
  vite: {
    build: { cssCodeSplit: false },
    define: { 'import.meta.env.ENHANCEMENTS': JSON.stringify(scripts.code) },
    server: { fs: { strict: true } },
  },
});
