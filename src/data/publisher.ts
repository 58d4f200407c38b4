import { inEachLocale, type Publisher } from '../api/shared';
import { numberSources } from '../domain/citations';
import { say } from '../i18n';
import { apiPath, badgePath, canonicalUrl, markdownPath, pagePath } from '../i18n/paths';
import type { Site } from './site';

/** What the views of the API are handed: the words, addresses and sources of a site at its address. */
export function publisherOf(site: Site, { origin, href }: URL): Publisher {
  return {
    say: (key, vars = {}) => inEachLocale((locale) => say(locale, key, vars)),
    page: (page) => inEachLocale((locale) => canonicalUrl(new URL(href), locale, page)),
    markdown: (page) => inEachLocale((locale) => origin + (markdownPath(locale, page) ?? pagePath(locale, page))),
    badge: (page) => inEachLocale((locale) => origin + badgePath(locale, page)),
    api: (file) => origin + apiPath(file),
    cite: (refs) => numberSources(refs, site.sources).citations,
  };
}
