/**
 * Pairs of one vendor's numbers: which exist, how they are named, and which say something that a reader can act on.
 */
import type { Vendor, VendorCode } from '../schema/vendor';
import { rowsOfProduct } from './vendors.ts';

/** One of the two numbers: of a product, or a standard code beside it that the vendor gives no meaning of its own. */
export type PairEnd =
  { readonly code: number; readonly row: VendorCode } | { readonly code: number; readonly row?: undefined };

/** Two numbers of one vendor. */
export interface VendorPair {
  /** The last part of its address. */
  readonly slug: string;
  /** Whether somebody wrote its words by hand. */
  readonly written: boolean;
  readonly first: PairEnd;
  readonly second: PairEnd;
}

/** The addresses of a vendor's first product are bare; those of the others begin with the product. */
function slugPrefix(vendor: Vendor, product: string): string {
  return vendor.products[0]?.id === product ? '' : `${product}-`;
}

/**
 * The last part of the address of two numbers of one product, the lower first.
 * @example vendorPairSlug(discord, 'voice', 4006, 4009) // => 'voice-4006-vs-4009'
 */
export function vendorPairSlug(vendor: Vendor, product: string, one: number, other: number): string {
  return `${slugPrefix(vendor, product)}${Math.min(one, other)}-vs-${Math.max(one, other)}`;
}

const SLUG = /^(?:(.+)-)?(\d+)-vs-(?:(.+)-)?(\d+)$/;

/**
 * The address with the two ends exchanged; a product that only the first end names is named by the first end again.
 * @example reverseSlug('voice-4006-vs-4009') // => 'voice-4009-vs-4006'
 * @example reverseSlug('gateway-4006-vs-voice-4006') // => 'voice-4006-vs-gateway-4006'
 */
export function reverseSlug(slug: string): string {
  const [, firstProduct, first, secondProduct, second] = SLUG.exec(slug) ?? [];
  const named = (product: string | undefined, code: string | undefined) => (product ? `${product}-${code}` : code);
  return secondProduct
    ? `${named(secondProduct, second)}-vs-${named(firstProduct, first)}`
    : `${named(firstProduct, second)}-vs-${first}`;
}

/** The two ends that an address names; undefined when it is no address of a pair. */
function parseSlug(vendor: Vendor, slug: string): Pick<VendorPair, 'first' | 'second'> | undefined {
  const [, firstProduct, first, secondProduct, second] = SLUG.exec(slug) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const end = (product: string | undefined, code: number): PairEnd => {
    const row = vendor.codes.find((one) => one.product === (product ?? vendor.products[0]?.id) && one.code === code);
    return row === undefined ? { code } : { code, row };
  };
  return { first: end(firstProduct, Number(first)), second: end(secondProduct ?? firstProduct, Number(second)) };
}

/** The pairs within each product. A row that covers a range is no number, so it forms none. */
function generatedPairs(vendor: Vendor, written: ReadonlySet<string>): VendorPair[] {
  return vendor.products.flatMap(({ id }) => {
    const rows = rowsOfProduct(vendor, id).filter(({ to }) => to === undefined);
    return rows.flatMap((first, index) =>
      rows.slice(index + 1).map((second) => {
        const slug = vendorPairSlug(vendor, id, first.code, second.code);
        return {
          slug,
          written: written.has(slug),
          first: { code: first.code, row: first },
          second: { code: second.code, row: second },
        };
      }),
    );
  });
}

/**
 * All pairs of a vendor: those written by hand first, across products or with a standard code too, then those within
 * each product, ascending.
 */
export function listVendorPairs(vendor: Vendor, slugs: readonly string[]): VendorPair[] {
  const written = new Set(slugs);
  const generated = generatedPairs(vendor, written);
  const byHand = slugs.flatMap((slug) => {
    const ends = parseSlug(vendor, slug);
    return ends === undefined ? [] : [{ slug, written: true, ...ends }];
  });
  return [...byHand, ...generated.filter((pair) => !pair.written)];
}

/**
 * Whether a pair says something that a search should find: somebody wrote it, or both numbers are in use and a reader who takes
 * one for the other does the wrong thing, because the advice on reconnecting differs or the other side closed. Where two
 * rows differ in name and brief alone, each number's own page says all there is.
 */
export function isTelling({ written, first, second }: Pick<VendorPair, 'written' | 'first' | 'second'>): boolean {
  if (written) return true;
  const [one, other] = [first.row, second.row];
  if (one?.status !== 'current' || other?.status !== 'current') return false;
  const advice = [one.reconnect.advice, other.reconnect.advice];
  if (advice[0] !== advice[1] && !advice.includes('unspecified')) return true;
  const senders = [one.sender, other.sender];
  return senders[0] !== senders[1] && !senders.includes('either');
}
