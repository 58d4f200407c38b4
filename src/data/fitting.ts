/**
 * The first of several texts that is short enough, or else the last.
 * @example fitting(5, 'too long', 'short') // => 'short'
 */
export function fitting(max: number, ...texts: readonly [string, ...string[]]): string {
  return texts.find(({ length }) => length <= max) ?? texts[texts.length - 1] ?? texts[0];
}
