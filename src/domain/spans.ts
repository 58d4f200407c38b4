/**
 * Spans of numbers, both ends included.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * What is left of a span when others are taken out of it, ascending.
 * @example spansLeft({ from: 1, to: 9 }, [{ from: 3, to: 4 }]) // => [{ from: 1, to: 2 }, { from: 5, to: 9 }]
 */
export function spansLeft(whole: Span, taken: readonly Span[]): Span[] {
  const left: Span[] = [];
  let next = whole.from;
  for (const { from, to } of [...taken].sort((a, b) => a.from - b.from)) {
    if (from > whole.to) break;
    if (from > next) left.push({ from: next, to: from - 1 });
    next = Math.max(next, to + 1);
  }
  if (next <= whole.to) left.push({ from: next, to: whole.to });
  return left;
}

/**
 * A span as a reader writes it.
 * @example formatSpan({ from: 4010, to: 4010 }) // => '4010'
 */
export function formatSpan({ from, to }: Span): string {
  return from === to ? String(from) : `${from}–${to}`;
}
