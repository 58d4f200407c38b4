/**
 * What the search field offers for what is typed or pasted: rows, the best first. Knows no language: names and
 * texts come in with the data, sentences are made where rows are shown.
 */
import { fold } from './recogniser/fold.ts';
import { type CompiledLexicon, compileLexicon, hasOwnPage, type LexiconVendor } from './recogniser/lexicon.ts';
import { type Because, readPair, type Readers, type Recognition, recognise } from './recogniser/recognise.ts';
import { type Pair, pairsOf } from './pairs.ts';
import type { Lexicon } from './recogniser/lexicon.ts';

/** A close code as the field shows it, in one language. */
export interface FinderCode {
  readonly code: number;
  readonly name: string;
  /** The English name where it differs. */
  readonly official: string;
  readonly tagline: string;
  readonly origin: string;
  readonly confusedWith: readonly number[];
}

/** What the field searches in, in one language. */
export interface FinderData {
  readonly lexicon: Lexicon;
  readonly codes: readonly FinderCode[];
}

/** The same, ready for searching. */
export interface Finder {
  readonly data: FinderData;
  readonly compiled: CompiledLexicon;
  readonly codes: ReadonlyMap<number, FinderCode>;
}

/** Why a row is offered: what the recogniser says, or what was typed is part of a name. */
export type RowBecause = Because | { readonly kind: 'pair' } | { readonly kind: 'starts' } | { readonly kind: 'title' };

/** One line under the field. */
export type Row = { readonly because: RowBecause; readonly start?: number; readonly end?: number } & (
  | { readonly kind: 'code'; readonly code: number; readonly hasPage: boolean }
  | { readonly kind: 'vendorCode'; readonly code: number; readonly vendor: LexiconVendor; readonly product: string }
  | { readonly kind: 'vendor'; readonly vendor: LexiconVendor }
  | { readonly kind: 'pair'; readonly pair: Pair }
  | { readonly kind: 'lookalike'; readonly number: string; readonly system: string }
);

/** Rows, and the text that their positions refer to. */
export interface Found {
  readonly text: string;
  readonly rows: readonly Row[];
}

/** Makes the data ready. */
export function makeFinder(data: FinderData): Finder {
  return { data, compiled: compileLexicon(data.lexicon), codes: new Map(data.codes.map((code) => [code.code, code])) };
}

/** What is typed longer than this is no name. */
const NAME_MAX = 60;

/** Codes whose number begins with the digits typed so far: needs no lexicon, so the first key is answered before it is ready. */
export function startingWith(codes: readonly FinderCode[], digits: string): Row[] {
  if (!/^\d{1,3}$/.test(digits)) return [];
  return codes
    .filter(({ code }) => String(code).startsWith(digits))
    .map(({ code }) => ({ kind: 'code', code, hasPage: true, because: { kind: 'starts' } }));
}

/** Comparisons of a code with those that it is confused with. */
function pairsWith({ codes }: Finder, code: number): Row[] {
  return pairsOf(code, codes.get(code)?.confusedWith ?? []).map((pair) => ({
    kind: 'pair',
    pair,
    because: { kind: 'pair' },
  }));
}

/** Whether every word of a query begins a word of a name. */
function begins(name: string, query: readonly string[]): boolean {
  const words = fold(name).split(/[^\p{L}\d]+/u);
  return query.every((part) => words.some((word) => word.startsWith(part)));
}

/** Codes and vendors whose names begin with the words typed. */
function byName({ data }: Finder, typed: string): Row[] {
  const query = fold(typed.trim())
    .split(/[^\p{L}\d]+/u)
    .filter((part) => part !== '');
  if (typed.length > NAME_MAX || query.length === 0 || query.every((part) => part.length < 2)) return [];
  const because = { kind: 'title' } as const;
  return [
    ...data.codes
      .filter(({ name, official, tagline }) => [name, official, tagline].some((text) => begins(text, query)))
      .map(({ code }): Row => ({ kind: 'code', code, hasPage: true, because })),
    ...data.lexicon.vendors
      .filter(({ name, hints }) => [name, ...hints].some((text) => begins(text, query)))
      .map((vendor): Row => ({ kind: 'vendor', vendor, because })),
  ];
}

/** What says that two rows lead to the same place. */
function placeOf(row: Row): string {
  switch (row.kind) {
    case 'code':
      return `${row.code}`;
    case 'vendorCode':
      return `${row.vendor.id}/${row.code}`;
    case 'vendor':
      return row.vendor.id;
    case 'pair':
      return row.pair.join('-');
    case 'lookalike':
      return `${row.system} ${row.number}`;
    default:
      return row satisfies never;
  }
}

/** The rows of what a text was recognised as. */
export function rowsOf(finder: Finder, { text, matches, lookalikes }: Recognition): Found {
  const { compiled, data } = finder;
  const rows = matches.flatMap(({ code, vendor: id, product = '', because, start, end }): Row[] => {
    const vendor = id === undefined ? undefined : data.lexicon.vendors.find((known) => known.id === id);
    if (vendor) return [{ kind: 'vendorCode', code, vendor, product, because, start, end }];
    return [{ kind: 'code', code, hasPage: hasOwnPage(compiled, code), because, start, end }];
  });
  const others = lookalikes.flatMap(({ id, start, end }): Row[] => {
    const known = data.lexicon.lookalikes.find((one) => one.id === id);
    return known
      ? [{ kind: 'lookalike', number: known.number, system: known.system, because: { kind: 'title' }, start, end }]
      : [];
  });
  const typed = text.length <= NAME_MAX ? text.trim() : '';
  const pair = readPair(typed);
  const isPair = pair?.every((code) => finder.codes.has(code));
  const first = rows[0];
  const all = [
    ...(pair && isPair ? [{ kind: 'pair', pair, because: { kind: 'pair' } } as const] : []),
    ...startingWith(data.codes, typed),
    ...rows,
    ...others,
    ...byName(finder, typed),
    // A single code is often compared next.
    ...(first?.kind === 'code' && first.because.kind === 'number' && first.because.clue === 'bare'
      ? pairsWith(finder, first.code)
      : []),
  ];
  const seen = new Set<string>();
  const unique = all.filter((row) => {
    const place = placeOf(row);
    return !seen.has(place) && seen.add(place);
  });
  return { text, rows: unique };
}

/** Everything that the field offers for a text. */
export function find(finder: Finder, text: string, readers: Readers): Found {
  return rowsOf(finder, recognise(text, finder.compiled, readers));
}
