/**
 * The spellings of addresses that people try: what a path without its language means when no page stands there.
 */
import { HIGHEST_CODE } from './ranges.ts';
import { orderPair, type Pair } from './pairs.ts';

/** Folders that people put in front of a number; none of them holds a page. */
export const CODE_FOLDERS = ['code', 'codes', 'close-codes', 'websocket'] as const;

/** What a spelling means. */
export type Spelled = { readonly kind: 'code'; readonly code: number } | { readonly kind: 'pair'; readonly pair: Pair };

const CODE = new RegExp(`^(?:(?:${CODE_FOLDERS.join('|')})/)?(\\d{1,5})$`, 'i');
const PAIR = /^(?:compare\/)?(\d{4})(?:[-_.+/]|%20|vs){1,6}(\d{4})$/i;

/**
 * The code or the pair that a path means, in whatever order and with whatever between the numbers.
 * @example readSpelling('codes/1006') // => { kind: 'code', code: 1006 }
 * @example readSpelling('1012-vs-1005') // => { kind: 'pair', pair: [1005, 1012] }
 * @example readSpelling('compare') // => undefined
 */
export function readSpelling(path: string): Spelled | undefined {
  const code = Number(CODE.exec(path)?.[1] ?? Number.NaN);
  if (code <= HIGHEST_CODE) return { kind: 'code', code };
  const [, first, second] = PAIR.exec(path) ?? [];
  return first === undefined || second === undefined || first === second
    ? undefined
    : { kind: 'pair', pair: orderPair(Number(first), Number(second)) };
}
