import { numberSources } from '../domain/citations';
import { rangeId } from '../domain/ranges';
import type { Locale } from '../i18n/locales';
import { pagePath } from '../i18n/paths';
import type { Origin } from '../schema/code';
import { codeNames, expectEntry, type Site } from './site';
import { numbersWithPage } from './vendors';

/** A code or a range with a page of its own. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly href: string;
  readonly origin: Origin;
}

/** Who says what the sections of the page say. */
const SOURCES = {
  byHand: ['rfc6455#5.2', 'rfc6455#5.3'],
  rules: ['rfc6455#7.4.1', 'rfc6455#7.4.2', 'iana-websocket#close-code-number'],
  lengths: ['rfc6455#5.5', 'rfc6455#5.5.1'],
  calls: ['whatwg-websockets#dom-websocket-close', 'webidl-clamp'],
} as const;

/** Everything that the decoder's page shows and hands to its script, in one language. */
export function decodePage(site: Site, locale: Locale) {
  const codes = [...site.codes].map(([code, record]): Place => ({
    from: code,
    to: code,
    name: codeNames(site, locale, code).name,
    href: pagePath(locale, { kind: 'code', code }),
    origin: record.origin.value,
  }));
  const ranges = site.ranges.map((range): Place => ({
    from: range.from,
    to: range.to,
    name: expectEntry(site.words[locale].ranges, rangeId(range), `content/pages/${locale}/ranges`).data.name,
    href: pagePath(locale, { kind: 'range', range }),
    origin: range.origin,
  }));
  return {
    /** The first that a code lies in is its page. */
    places: [...codes, ...ranges],
    /** Numbers of ranges that have a page of their own, since vendors use them. */
    numbers: numbersWithPage(site).filter((number) => !site.codes.has(number)),
    rangeStarts: site.ranges.map(({ from }) => from),
    sources: SOURCES,
    bibliography: numberSources(Object.values(SOURCES).flat(), site.sources),
  };
}
