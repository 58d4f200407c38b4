/**
 * Ranges of close codes: RFC 6455, 7.4.2, and the IANA registry, which holds 1000 to 4999.
 */
import type { RangeRecord } from '../schema/range';

/** The highest number that two bytes can carry. RFC 6455, 5.5.1. */
export const HIGHEST_CODE = 65535;

/**
 * The id of a range, which is also the last part of its URL.
 * @example rangeId({ from: 4000, to: 4999 }) // => '4000-4999'
 */
export function rangeId(range: Pick<RangeRecord, 'from' | 'to'>): string {
  return `${range.from}-${range.to}`;
}

/** The range that a number lies in; undefined for the codes that stand on their own (1000-1015) and for no code at all. */
export function findRange<R extends Pick<RangeRecord, 'from' | 'to'>>(
  ranges: readonly R[],
  number: number,
): R | undefined {
  return ranges.find((range) => number >= range.from && number <= range.to);
}

/** The codes of a list that lie in a range, ascending. */
export function codesInRange(range: Pick<RangeRecord, 'from' | 'to'>, codes: readonly number[]): number[] {
  return codes.filter((code) => code >= range.from && code <= range.to).sort((a, b) => a - b);
}
