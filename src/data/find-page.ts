import type { Locale } from '../i18n/locales';
import { codeNames, expectEntry, type Site } from './site';

/** What the page of everything lists, in one language. */
export function findPage(site: Site, locale: Locale) {
  const words = site.words[locale];
  const messages = [...site.libraries.values()].flatMap(({ messages: own = [] }) => own);
  return {
    codes: [...site.codes].map(([code, { origin }]) => ({
      code,
      origin: origin.value,
      ...codeNames(site, locale, code),
      tagline: expectEntry(words.codes, code, `content/pages/${locale}/codes`).data.tagline,
    })),
    ranges: site.ranges.map((range) => ({
      range,
      name: expectEntry(words.ranges, `${range.from}-${range.to}`, `content/pages/${locale}/ranges`).data.name,
    })),
    vendors: [...site.vendors].map(([id, { name }]) => ({ id, name })),
    /** What libraries print, by the code that it stands for most likely; each text once. */
    messages: [...site.codes.keys()]
      .map((code) => ({
        code,
        texts: [...new Set(messages.flatMap(({ codes, text }) => (codes[0] === code ? [text] : [])))].sort(),
      }))
      .filter(({ texts }) => texts.length > 0),
  };
}
