import { rangeId } from '../domain/ranges';
import type { Locale } from '../i18n/locales';
import { codeNames, expectEntry, type Site } from './site';

/** What the page for unknown addresses lists, in one language. */
export function notFoundPage(site: Site, locale: Locale) {
  return {
    locale,
    ranges: site.ranges.map((range) => {
      const { name, lead } = expectEntry(
        site.words[locale].ranges,
        rangeId(range),
        `content/pages/${locale}/ranges`,
      ).data;
      return { range, name, lead };
    }),
    codes: [...site.codes.keys()].map((code) => ({ code, ...codeNames(site, locale, code) })),
  };
}
