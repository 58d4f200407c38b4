import { numberSources } from '../domain/citations';
import { codesInRange, rangeId } from '../domain/ranges';
import type { Locale } from '../i18n/locales';
import { claimsWhere } from './code-page';
import { FIRST_OPEN } from '../domain/vendors';
import { codeNames, expectEntry, type Site } from './site';
import { numbersWithPage } from './vendors';

/** Everything that the page of one range shows, in one language. */
export function rangePage(site: Site, locale: Locale, id: string) {
  const range = expectEntry(new Map(site.ranges.map((record) => [rangeId(record), record])), id, 'content/ranges');
  const entry = expectEntry(site.words[locale].ranges, id, `content/pages/${locale}/ranges`);
  const claims = claimsWhere(site, locale, ({ ranges }) => ranges?.includes(id) ?? false);
  return {
    range,
    entry,
    words: entry.data,
    claims,
    codes: codesInRange(range, [...site.codes.keys()]).map((code) => ({ code, ...codeNames(site, locale, code) })),
    numbers: numbersWithPage(site).filter((code) => code >= FIRST_OPEN && code >= range.from && code <= range.to),
    bibliography: numberSources(
      [...range.sources, ...(range.alsoCited ?? []), ...claims.flatMap(({ claim }) => claim.authority)],
      site.sources,
    ),
  };
}
