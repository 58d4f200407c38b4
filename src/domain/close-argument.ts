/**
 * What a script may write as the first argument of close(): Web IDL turns it into a number by ToNumber (ECMAScript, 7.1.4).
 */

/** What was written, as far as it is a literal. */
export type CloseArgument =
  { readonly kind: 'absent' } | { readonly kind: 'number'; readonly value: number } | { readonly kind: 'unreadable' };

const WORDS: ReadonlyMap<string, number> = new Map([
  ['null', 0],
  ['true', 1],
  ['false', 0],
]);

/**
 * The number that an argument becomes; nothing and `undefined` leave it out.
 * @example readCloseArgument('"1000"') // => { kind: 'number', value: 1000 }
 */
export function readCloseArgument(written: string): CloseArgument {
  const text = written.trim();
  if (text === '' || text === 'undefined') return { kind: 'absent' };
  const word = WORDS.get(text);
  if (word !== undefined) return { kind: 'number', value: word };
  const quoted = /^(["'`])([^"'`\\]*)\1$/.exec(text)?.[2];
  if (quoted !== undefined) return { kind: 'number', value: Number(quoted) };
  const value = Number(text.replace(/(?<=\d)_(?=\d)/g, ''));
  return Number.isNaN(value) && text !== 'NaN' ? { kind: 'unreadable' } : { kind: 'number', value };
}
