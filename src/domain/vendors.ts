/**
 * Close codes that services, protocols and libraries define for themselves: RFC 6455, 7.4.2, leaves 3000 to 3999 to
 * registration without a meaning, and 4000 to 4999 to private use.
 */
import type { Vendor, VendorCode, VendorRule } from '../schema/vendor';
import { spansLeft, type Span } from './spans.ts';

export type Vendors = ReadonlyMap<string, Vendor>;

/** RFC 6455, 7.4.2: the first number that applications may use as they like. Below, a vendor's meaning bends a standard one. */
export const FIRST_OPEN = 3000;
/** RFC 6455, 7.4.2: the last number for private use. */
export const LAST_OPEN = 4999;

/** What one vendor means by a number: one row for each of its products that uses it. */
export interface Meaning {
  readonly id: string;
  readonly vendor: Vendor;
  readonly rows: readonly VendorCode[];
}

/** Whether a row is about a number: its own, or one inside its range. */
function isAbout({ code, to = code }: VendorCode, number: number): boolean {
  return number >= code && number <= to;
}

/** The rows of a vendor about a number, in the order of its products. */
function rowsAbout(vendor: Vendor, number: number): VendorCode[] {
  return vendor.products.flatMap(({ id }) => vendor.codes.filter((row) => row.product === id && isAbout(row, number)));
}

/** The rows of a vendor that begin with a number, in the order of its products: what the page of that number holds. */
export function rowsOf(vendor: Vendor, code: number): VendorCode[] {
  return rowsAbout(vendor, code).filter((row) => row.code === code);
}

/** The rows of one product, ascending. */
export function rowsOfProduct(vendor: Vendor, product: string): VendorCode[] {
  return vendor.codes.filter((row) => row.product === product).sort((a, b) => a.code - b.code);
}

/** The numbers that a vendor has a page for, ascending, each once. */
export function codesOf(vendor: Vendor): number[] {
  return [...new Set(vendor.codes.map(({ code }) => code))].sort((a, b) => a - b);
}

/** What every vendor that uses a number means by it, in the order of the vendors. */
export function meaningsOf(vendors: Vendors, number: number): Meaning[] {
  return [...vendors].flatMap(([id, vendor]) => {
    const rows = rowsAbout(vendor, number);
    return rows.length === 0 ? [] : [{ id, vendor, rows }];
  });
}

/** Every number from 3000 up that some vendor uses, ascending. */
export function openNumbers(vendors: Vendors): number[] {
  const codes = [...vendors.values()].flatMap(codesOf).filter((code) => code >= FIRST_OPEN);
  return [...new Set(codes)].sort((a, b) => a - b);
}

/** Every number that some vendor uses, those inside the ranges that have one meaning among them, ascending. */
export function usedNumbers(vendors: Vendors): number[] {
  const rows = [...vendors.values()].flatMap(({ codes }) => codes);
  const numbers = rows.flatMap(({ code, to = code }) =>
    Array.from({ length: to - code + 1 }, (_, index) => code + index),
  );
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** A number that several vendors use. */
export interface Collision {
  readonly code: number;
  readonly meanings: readonly Meaning[];
}

/** The numbers from 3000 up that two or more vendors use, the most contested first. */
export function listCollisions(vendors: Vendors): Collision[] {
  return openNumbers(vendors)
    .map((code) => ({ code, meanings: meaningsOf(vendors, code) }))
    .filter(({ meanings }) => meanings.length > 1)
    .sort((a, b) => b.meanings.length - a.meanings.length || a.code - b.code);
}

/** The numbers from 3000 to 4999 that no vendor uses and nobody has registered, as spans. */
export function freeSpans(vendors: Vendors, registered: readonly number[]): Span[] {
  const rows = [...vendors.values()].flatMap(({ codes }) => codes);
  const taken = [...rows, ...registered.map((code) => ({ code }))].map(
    ({ code, to = code }: { code: number; to?: number | undefined }) => ({ from: code, to }),
  );
  return spansLeft({ from: FIRST_OPEN, to: LAST_OPEN }, taken);
}

/** Whether a rule names a number. The rule for the rest names none. */
function namesNumber({ from, to = from, codes }: VendorRule, number: number): boolean {
  if (codes?.includes(number)) return true;
  return from !== undefined && to !== undefined && number >= from && number <= to;
}

/** The rules of a vendor that cover a row. */
export function rulesFor(vendor: Vendor, { product, code }: Pick<VendorCode, 'product' | 'code'>): VendorRule[] {
  return vendor.rules.filter(
    (rule) => (rule.product === undefined || rule.product === product) && namesNumber(rule, code),
  );
}

/**
 * What a product is called beside its vendor: the vendor alone where it has one product.
 * @example placeName(discord, 'voice') // => 'Discord, Voice Gateway'
 */
export function placeName(vendor: Pick<Vendor, 'name' | 'products'>, product: string): string {
  const found = vendor.products.find(({ id }) => id === product);
  return found === undefined || vendor.products.length === 1 ? vendor.name : `${vendor.name}, ${found.name}`;
}

/** Every source that the record of a vendor cites for a set of rows, each once, in their order. */
export function sourcesOfRows(rows: readonly VendorCode[], rules: readonly VendorRule[]): string[] {
  return [...new Set([...rows.flatMap(({ source }) => source), ...rules.map(({ source }) => source)])];
}
