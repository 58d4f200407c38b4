import { getCollection, type CollectionEntry } from 'astro:content';
import { codeFacts, type Fact } from '../domain/facts';
import type { Measured } from '../domain/measurements';
import { listPairs, pairId, type Pair } from '../domain/pairs';
import { LOCALES, type Locale } from '../i18n/locales';
import type { Claim, ClaimWords } from '../schema/claim';
import type { CodeRecord } from '../schema/code';
import type { Library, ScenarioWords } from '../schema/library';
import type { Lookalike, LookalikeWords } from '../schema/lookalike';
import type { RangeRecord } from '../schema/range';
import type { Source } from '../schema/source';
import type { Vendor, VendorPairWords, VendorWords } from '../schema/vendor';

/** The words of the site in one language, by the id of what they are about. */
export interface Words {
  readonly codes: ReadonlyMap<number, CollectionEntry<'codeWords'>>;
  readonly ranges: ReadonlyMap<string, CollectionEntry<'rangeWords'>>;
  readonly pairs: ReadonlyMap<string, CollectionEntry<'pairWords'>>;
  readonly claims: ReadonlyMap<string, ClaimWords>;
  readonly lookalikes: ReadonlyMap<string, LookalikeWords>;
  readonly scenarios: ScenarioWords;
  readonly vendors: ReadonlyMap<string, VendorWords>;
  /** Hand-written pairs of a vendor's codes, by `vendor/slug`. */
  readonly vendorPairs: ReadonlyMap<string, VendorPairWords>;
}

/** Everything in content/, sorted, by id. */
export interface Site {
  /** By code, ascending. */
  readonly codes: ReadonlyMap<number, CodeRecord>;
  /** The facts of each code, as rows. */
  readonly facts: ReadonlyMap<number, readonly Fact[]>;
  /** Ascending. */
  readonly ranges: readonly RangeRecord[];
  readonly sources: ReadonlyMap<string, Source>;
  /** By id, f01 first. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly lookalikes: ReadonlyMap<string, Lookalike>;
  /** By id, in alphabetical order. */
  readonly libraries: ReadonlyMap<string, Library>;
  /** What the lab measured, in the order of names and versions. */
  readonly measured: readonly Measured[];
  /** By id, in alphabetical order. */
  readonly vendors: ReadonlyMap<string, Vendor>;
  /** All pairs, by their id, in order. */
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly words: Readonly<Record<Locale, Words>>;
}

/** Entries come in no fixed order; they are sorted here, once, by id in code-unit order. */
function byId<T extends { id: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** What a folder of words holds in one language, by the path below that folder: `vi/vendor-pairs/discord/4003-vs-4004` -> `discord/4003-vs-4004`. */
function inFolder<T extends { id: string; data: unknown }>(entries: readonly T[], folder: string) {
  const start = `${folder}/`;
  return new Map(
    byId(entries)
      .filter(({ id }) => id.startsWith(start))
      .map(({ id, data }) => [id.slice(start.length), data as T['data']] as const),
  );
}

/** `vi/codes/1006` -> `1006` for the entries of one language. */
function localized<T extends { id: string }>(entries: readonly T[], locale: Locale): (readonly [string, T])[] {
  return byId(entries)
    .filter((entry) => entry.id.startsWith(`${locale}/`))
    .map((entry) => [entry.id.slice(entry.id.lastIndexOf('/') + 1), entry] as const);
}

async function loadWords(): Promise<Record<Locale, Words>> {
  const [codes, ranges, pairs, claims, lookalikes, scenarios, vendors, vendorPairs] = await Promise.all([
    getCollection('codeWords'),
    getCollection('rangeWords'),
    getCollection('pairWords'),
    getCollection('claimWords'),
    getCollection('lookalikeWords'),
    getCollection('scenarioWords'),
    getCollection('vendorWords'),
    getCollection('vendorPairWords'),
  ]);
  const wordsOf = (locale: Locale): Words => ({
    codes: new Map(localized(codes, locale).map(([id, entry]) => [Number(id), entry])),
    ranges: new Map(localized(ranges, locale)),
    pairs: new Map(localized(pairs, locale)),
    claims: new Map(localized(claims, locale).map(([id, { data }]) => [id, data])),
    lookalikes: new Map(localized(lookalikes, locale).map(([id, { data }]) => [id, data])),
    scenarios: scenarios.find(({ id }) => id === `${locale}/scenarios`)?.data ?? {},
    vendors: inFolder(vendors, `${locale}/vendors`),
    vendorPairs: inFolder(vendorPairs, `${locale}/vendor-pairs`),
  });
  return Object.fromEntries(LOCALES.map((locale) => [locale, wordsOf(locale)])) as Record<Locale, Words>;
}

async function load(): Promise<Site> {
  const [codes, ranges, sources, claims, lookalikes, libraries, measured, vendors, words] = await Promise.all([
    getCollection('codes'),
    getCollection('ranges'),
    getCollection('sources'),
    getCollection('claims'),
    getCollection('lookalikes'),
    getCollection('libraries'),
    getCollection('measurements'),
    getCollection('vendors'),
    loadWords(),
  ]);
  const records = codes.map(({ id, data }) => [Number(id), data] as const).sort(([a], [b]) => a - b);
  return Object.freeze({
    codes: new Map(records),
    facts: new Map(records.map(([code, record]) => [code, codeFacts(record)])),
    ranges: ranges.map(({ data }) => data).sort((a, b) => a.from - b.from),
    sources: new Map(byId(sources).map(({ id, data }) => [id, data])),
    claims: new Map(byId(claims).map(({ id, data }) => [id, data])),
    lookalikes: new Map(byId(lookalikes).map(({ id, data }) => [id, data])),
    libraries: new Map(byId(libraries).map(({ id, data }) => [id, data])),
    measured: byId(measured).map(({ id, data }) => ({ id, record: data })),
    vendors: new Map(byId(vendors).map(({ id, data }) => [id, data])),
    pairs: new Map(listPairs(records.map(([code]) => code)).map((pair) => [pairId(pair), pair])),
    words,
  });
}

let site: Promise<Site> | undefined;

/** The site's content. Read once per build; every page asks the same frozen maps. */
export function loadSite(): Promise<Site> {
  site ??= load();
  return site;
}

/**
 * What a map holds under a key that the site's own routes gave out.
 * @throws when there is none: the content tests should have said so first
 */
export function expectEntry<K, V>(map: ReadonlyMap<K, V>, key: K, where: string): V {
  const value = map.get(key);
  if (value === undefined)
    throw new Error(`${where}: nothing found for "${String(key)}"; add the file or fix the reference`);
  return value;
}

/** What a code is called. */
export interface CodeNames {
  /** In the language of the page. */
  readonly name: string;
  /** The English name that logs carry, where it is not the same. */
  readonly official?: string;
}

/** The names of a code in a language: the words' own, or else the record's. */
export function codeNames(site: Site, locale: Locale, code: number): CodeNames {
  const official = expectEntry(site.codes, code, 'content/codes').name;
  const name = site.words[locale].codes.get(code)?.data.name ?? official;
  return name === official ? { name } : { name, official };
}
