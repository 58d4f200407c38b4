import { findRange } from '../domain/ranges';
import { isTelling, listVendorPairs, type VendorPair } from '../domain/vendor-pairs';
import {
  codesOf,
  FIRST_OPEN,
  listCollisions,
  type Meaning,
  meaningsOf,
  openNumbers,
  placeName,
  type Collision,
} from '../domain/vendors';
import { LOCALES, DEFAULT_LOCALE, type Locale } from '../i18n/locales';
import type { Origin } from '../schema/code';
import type { VendorCode, VendorCodeWords, VendorField } from '../schema/vendor';
import { VENDOR_FIELDS } from '../schema/vendor';
import { expectEntry, type Site } from './site';

/** What is computed once from all vendors, because thousands of pages ask for it. */
export interface VendorIndex {
  /** What each vendor means, by number: those from 3000 up, and the standard ones. */
  readonly meanings: ReadonlyMap<number, readonly Meaning[]>;
  /** The numbers that have a page of their own and no record: ascending. */
  readonly numbers: readonly number[];
  readonly collisions: readonly Collision[];
  /** The pairs of each vendor, by its id and then by the last part of their address. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, VendorPair>>;
}

const indices = new WeakMap<Site, VendorIndex>();

/** The index of a site's vendors. */
export function vendorIndex(site: Site): VendorIndex {
  const known = indices.get(site) ?? makeIndex(site);
  indices.set(site, known);
  return known;
}

function makeIndex(site: Site): VendorIndex {
  const { vendors, codes, words } = site;
  const numbers = openNumbers(vendors);
  const written = [...words[DEFAULT_LOCALE].vendorPairs.keys()];
  return {
    meanings: new Map([...codes.keys(), ...numbers].map((number) => [number, meaningsOf(vendors, number)])),
    numbers: numbers.filter((number) => !codes.has(number)),
    collisions: listCollisions(vendors),
    pairs: new Map(
      [...vendors].map(([id, vendor]) => {
        const slugs = written.filter((key) => key.startsWith(`${id}/`)).map((key) => key.slice(id.length + 1));
        return [id, new Map(listVendorPairs(vendor, slugs).map((pair) => [pair.slug, pair]))];
      }),
    ),
  };
}

/** The words about a row. */
export function rowWords(site: Site, locale: Locale, id: string, { product, code }: VendorCode): VendorCodeWords {
  const words = expectEntry(site.words[locale].vendors, id, `content/pages/${locale}/vendors`);
  const found = words.codes[`${product}/${code}`];
  if (found === undefined)
    throw new Error(
      `content/pages/${locale}/vendors/${id}.yaml: nothing found for "${product}/${code}"; add its words`,
    );
  return found;
}

/** Where a number comes from, by its record or else by its range. */
export function originOf(site: Site, code: number): Origin {
  return site.codes.get(code)?.origin.value ?? findRange(site.ranges, code)?.origin ?? 'reserved';
}

/** One vendor's meaning of a number as a line of a list. */
export interface MeaningLine {
  readonly vendor: string;
  readonly code: number;
  /** Vendor and product. */
  readonly where: string;
  readonly row: VendorCode;
  readonly brief: string;
}

/** The meanings of a number as lines, one for each product. */
export function meaningLines(site: Site, locale: Locale, number: number): MeaningLine[] {
  return (vendorIndex(site).meanings.get(number) ?? []).flatMap(({ id, vendor, rows }) =>
    rows.map((row) => ({
      vendor: id,
      code: row.code,
      where: placeName(vendor, row.product),
      row,
      brief: rowWords(site, locale, id, row).brief,
    })),
  );
}

/** The vendors of each field, in the order of the fields, by name. */
export function vendorsByField(site: Site): { field: VendorField; vendors: VendorSummary[] }[] {
  return VENDOR_FIELDS.map((field) => ({
    field,
    vendors: [...site.vendors]
      .filter(([, vendor]) => vendor.field === field)
      .map(([id, vendor]) => ({
        id,
        name: vendor.name,
        count: codesOf(vendor).length,
        known: [
          vendor.hints,
          vendor.subprotocols ?? [],
          vendor.products.flatMap(({ name, hints = [] }) => [name, ...hints]),
        ]
          .flat()
          .join(' ')
          .toLowerCase(),
      }))
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)),
  })).filter(({ vendors }) => vendors.length > 0);
}

/** A vendor in the list of all. */
export interface VendorSummary {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** The names that it is found by, in lower case. */
  readonly known: string;
}

/** The vendors that have telling pairs, by name, with how many, and the pairs that people wrote. */
export function vendorsWithPairs(site: Site): { id: string; name: string; count: number; written: VendorPair[] }[] {
  return [...site.vendors].flatMap(([id, { name }]) => {
    const pairs = [...(vendorIndex(site).pairs.get(id)?.values() ?? [])];
    const count = pairs.filter(isTelling).length;
    return count === 0 ? [] : [{ id, name, count, written: pairs.filter(({ written }) => written) }];
  });
}

/** How many vendors there are, and how many numbers they have between them, each vendor's counted for itself. */
export function vendorCounts(site: Site): { vendors: number; codes: number } {
  return {
    vendors: site.vendors.size,
    codes: [...site.vendors.values()].reduce((sum, vendor) => sum + codesOf(vendor).length, 0),
  };
}

/** The numbers that the home page shows: where counting begins, and the HTTP-like one that most people meet. */
const SHOWN_AT_HOME = [4000, 4001, 4002, 4003, 4004, 4401];
const NAMES_AT_HOME = 3;

/** Private numbers with many meanings, for the home page: how many, and the services with the most numbers of their own. */
export function contestedNumbers(site: Site): { code: number; count: number; names: string }[] {
  const { meanings } = vendorIndex(site);
  return SHOWN_AT_HOME.flatMap((code) => {
    const found = meanings.get(code) ?? [];
    const names = [...found].sort((a, b) => b.vendor.codes.length - a.vendor.codes.length);
    const shown = names.slice(0, NAMES_AT_HOME).map(({ vendor }) => vendor.name);
    const count = found.reduce((sum, { rows }) => sum + rows.length, 0);
    return count === 0 ? [] : [{ code, count, names: shown.join(', ') + (names.length > shown.length ? '…' : '') }];
  });
}

/** What the home page counts. */
export function siteCounts(site: Site) {
  return {
    pairs: site.pairs.size,
    claims: site.claims.size,
    vendors: site.vendors.size,
    collisions: vendorIndex(site).collisions.length,
  };
}

/** The addresses of pages, keyed for getStaticPaths: one entry for each language. */
export function inEveryLocale<T>(keys: readonly T[]): { locale: Locale; key: T }[] {
  return LOCALES.flatMap((locale) => keys.map((key) => ({ locale, key })));
}

/** The numbers that have a page at the root: those of the registry, then those that vendors use. */
export function numbersWithPage(site: Site): number[] {
  return [...site.codes.keys(), ...vendorIndex(site).numbers];
}

/** Whether the page of a number exists: one of the registry, or one that vendors use. */
export function hasNumberPage(site: Site, code: number): boolean {
  return site.codes.has(code) || (code >= FIRST_OPEN && vendorIndex(site).numbers.includes(code));
}
