import { numberSources } from '../domain/citations';
import { citedSources } from '../domain/facts';
import { cite } from '../domain/sources';
import { outcomesFor } from '../domain/measurements';
import { observationsFor } from '../domain/observations';
import { orderPair } from '../domain/pairs';
import type { Locale } from '../i18n/locales';
import { numberMeanings } from './number-page';
import { expectEntry, type Site } from './site';

/** Everything that the page of one code shows, in one language. */
export function codePage(site: Site, locale: Locale, code: number) {
  const record = expectEntry(site.codes, code, 'content/codes');
  const words = site.words[locale];
  const entry = expectEntry(words.codes, code, `content/pages/${locale}/codes`);
  const claims = claimsWhere(site, locale, ({ codes }) => codes.includes(code));
  const lookalikes = [...site.lookalikes]
    .filter(([, lookalike]) => lookalike.looksLike === code)
    .map(([id, lookalike]) => ({
      lookalike,
      words: expectEntry(words.lookalikes, id, `content/pages/${locale}/lookalikes`),
    }));
  const bibliography = numberSources(
    [
      ...citedSources(record),
      ...claims.flatMap(({ claim }) => claim.authority),
      ...lookalikes.map(({ lookalike }) => lookalike.source),
    ],
    site.sources,
  );
  return {
    record,
    entry,
    words: entry.data,
    name: entry.data.name ?? record.name,
    facts: expectEntry(site.facts, code, 'facts'),
    outcomes: outcomesFor(code, site.measured),
    scenarios: observationsFor(code, [...site.libraries.values()]),
    scenarioWords: words.scenarios,
    claims,
    lookalikes,
    pairs: record.confusedWith.map((other) => ({ pair: orderPair(code, other), line: entry.data.confused[other] })),
    bibliography,
    services: numberMeanings(site, locale, code),
    /** For machines. */
    term: { name: entry.data.name ?? record.name, code, description: entry.data.lead.replaceAll('`', '') },
    /** The section that defines it, or else the registry. */
    defined: cite(record.sections[0] ?? record.registry.source[0] ?? '', site.sources),
  };
}

/** The claims that a test picks, with their words. */
export function claimsWhere(
  site: Site,
  locale: Locale,
  test: (claim: Site['claims'] extends ReadonlyMap<string, infer C> ? C : never) => boolean,
) {
  const { claims } = site.words[locale];
  return [...site.claims]
    .filter(([, claim]) => test(claim))
    .map(([id, claim]) => ({ id, claim, words: expectEntry(claims, id, `content/pages/${locale}/claims`) }));
}
