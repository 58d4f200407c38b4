/**
 * Pairs of close codes: which exist, how they are named, which order is the canonical one.
 */

/** Two different close codes, the lower one first. */
export type Pair = readonly [lower: number, higher: number];

/** All pairs of the given codes, each once, sorted by the lower and then the higher code. */
export function listPairs(codes: readonly number[]): Pair[] {
  const sorted = [...new Set(codes)].sort((a, b) => a - b);
  return sorted.flatMap((lower, index) => sorted.slice(index + 1).map((higher): Pair => [lower, higher]));
}

/**
 * The two codes in canonical order.
 * @example orderPair(1012, 1005) // => [1005, 1012]
 */
export function orderPair(one: number, other: number): Pair {
  return one < other ? [one, other] : [other, one];
}

/**
 * The id of a pair, which is also the last part of its URL.
 * @example pairId([1005, 1012]) // => '1005-vs-1012'
 */
export function pairId(pair: readonly [number, number]): string {
  return `${pair[0]}-vs-${pair[1]}`;
}

/** The pairs of one code with every other, in the order of the others. */
export function pairsOf(code: number, codes: readonly number[]): Pair[] {
  return [...codes]
    .sort((a, b) => a - b)
    .filter((other) => other !== code)
    .map((other) => orderPair(code, other));
}
