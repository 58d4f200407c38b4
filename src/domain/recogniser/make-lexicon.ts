/**
 * The recogniser's knowledge, gathered from the records.
 */
import type { CodeRecord } from '../../schema/code';
import type { Library } from '../../schema/library';
import type { Lookalike } from '../../schema/lookalike';
import type { Vendor } from '../../schema/vendor';
import type { Lexicon } from './lexicon.ts';

/** What of the site's content the recogniser needs, by id. */
export interface LexiconRecords {
  readonly codes: ReadonlyMap<number, Pick<CodeRecord, 'name' | 'spellings'>>;
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** The names of each code in languages other than English. */
  readonly otherNames: readonly { readonly code: number; readonly name: string }[];
  readonly libraries: readonly Pick<Library, 'name' | 'messages'>[];
  readonly vendors: ReadonlyMap<string, Vendor>;
  readonly lookalikes: ReadonlyMap<string, Pick<Lookalike, 'number' | 'system'>>;
}

/** Puts the records into the form that the recogniser reads: no sources, no facts that it does not use. */
export function makeLexicon({ codes, ranges, otherNames, libraries, vendors, lookalikes }: LexiconRecords): Lexicon {
  const spellings = [...codes].flatMap(
    ([
      code,
      {
        spellings: { sure, beside },
      },
    ]) => [
      ...sure.map((words) => ({ code, words, weak: false })),
      ...beside.map((words) => ({ code, words, weak: true })),
    ],
  );
  const isSpelling = (code: number, name: string) =>
    spellings.some((spelling) => spelling.code === code && spelling.words === name.toLowerCase());
  const names = [...[...codes].map(([code, { name }]) => ({ code, name })), ...otherNames];
  return {
    codes: [...codes.keys()],
    ranges: ranges.map(({ from, to }) => ({ from, to })),
    // A name that libraries use as a constant too is found as one; "Timeout" alone says too little.
    names: names.filter(({ code, name }) => !isSpelling(code, name)),
    spellings,
    messages: libraries.flatMap(({ name, messages = [] }) =>
      messages.map(({ text, codes: meant, situation, generic = false, source }) => ({
        text,
        codes: meant,
        situation,
        library: name,
        generic,
        ...('measured' in source && { measured: true }),
      })),
    ),
    // Of vendors that share a number, the one with more numbers of its own comes first.
    vendors: [...vendors]
      .sort(([, a], [, b]) => b.codes.length - a.codes.length)
      .map(([id, { name, hints, subprotocols = [], products, codes: own }]) => ({
        id,
        name,
        hints: [...new Set([...hints, ...subprotocols.map((value) => value.toLowerCase())])],
        codes: own.map(({ code, to = code, product, name: reason = '' }) => ({ code, to, product, name: reason })),
        products: products.map(({ id: product, hints: words = [] }) => ({ id: product, hints: words })),
      })),
    lookalikes: [...lookalikes].map(([id, { number, system }]) => ({ id, number, system })),
  };
}
