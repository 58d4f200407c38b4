/**
 * The recogniser's knowledge on its way to the browser: the same as a lexicon, in lists without keys.
 */
import type { MessageSituation } from '../../schema/library';
import type { RestOfLexicon } from './core.ts';
import type { Lexicon, LexiconMessage, LexiconVendor } from './lexicon.ts';

type PackedMessage = readonly [
  text: string,
  codes: readonly number[],
  situation: number,
  library: number,
  generic: 0 | 1,
];
/** Product 0 and single numbers are left off, and so is a name that there is none of. */
type PackedCode = number | readonly [code: number, name: string, product: number, more: number];
type PackedVendor = readonly [
  id: string,
  name: string,
  /** Joined by |. */
  hints: string,
  products: readonly (readonly [id: string, ...hints: string[]])[],
  codes: readonly PackedCode[],
];

/** Messages, vendors and look-alikes as JSON without keys; only `unpackRest` reads it. */
export interface PackedRest {
  /** By code: those that are enough alone, then those that are not, each list as one text. */
  readonly spellings: readonly (readonly [code: number, sure: string, beside: string])[];
  readonly situations: readonly MessageSituation[];
  readonly libraries: readonly string[];
  readonly messages: readonly PackedMessage[];
  readonly vendors: readonly PackedVendor[];
  readonly lookalikes: readonly (readonly [id: string, number: string, system: string])[];
}

/** A lexicon as JSON without keys; only `unpackLexicon` reads it. */
export interface PackedLexicon extends PackedRest {
  readonly codes: Lexicon['codes'];
  readonly ranges: readonly (readonly [from: number, to: number])[];
  readonly names: readonly (readonly [code: number, name: string])[];
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Takes the keys off what comes in two parts. */
export function packRest(lexicon: RestOfLexicon): PackedRest {
  const situations = unique(lexicon.messages.map(({ situation }) => situation));
  const libraries = unique(lexicon.messages.map(({ library }) => library));
  return {
    spellings: unique(lexicon.spellings.map(({ code }) => code)).map((code) => {
      const list = (isWeak: boolean) =>
        lexicon.spellings
          .flatMap(({ code: of, words, weak }) => (of === code && weak === isWeak ? [words] : []))
          .join('|');
      return [code, list(false), list(true)];
    }),
    situations,
    libraries,
    messages: lexicon.messages.map(({ text, codes, situation, library, generic }) => [
      text,
      codes,
      situations.indexOf(situation),
      libraries.indexOf(library),
      generic ? 1 : 0,
    ]),
    vendors: lexicon.vendors.map(({ id, name, hints, products, codes }) => {
      const ids = products.map((product) => product.id);
      return [
        id,
        name,
        hints.join('|'),
        products.map((product) => [product.id, ...product.hints] as const),
        codes.map(({ code, to, product, name: reason }) =>
          reason === '' && to === code && ids.indexOf(product) <= 0
            ? code
            : ([code, reason, ids.indexOf(product), to - code] as const),
        ),
      ];
    }),
    lookalikes: lexicon.lookalikes.map(({ id, number, system }) => [id, number, system]),
  };
}

/** Takes the keys off. */
export function packLexicon(lexicon: Lexicon): PackedLexicon {
  return {
    ...packRest(lexicon),
    codes: lexicon.codes,
    ranges: lexicon.ranges.map(({ from, to }) => [from, to]),
    names: lexicon.names.map(({ code, name }) => [code, name]),
  };
}

/** Puts the keys of messages and vendors back. */
export function unpackRest(packed: PackedRest): RestOfLexicon {
  const { situations, libraries } = packed;
  return {
    spellings: packed.spellings.flatMap(([code, ...lists]) =>
      lists.flatMap((list, index) =>
        list === '' ? [] : list.split('|').map((words) => ({ code, words, weak: index === 1 })),
      ),
    ),
    messages: packed.messages.flatMap(([text, codes, at, library, generic]): LexiconMessage[] => {
      const situation = situations[at];
      return situation ? [{ text, codes, situation, library: libraries[library] ?? '', generic: generic === 1 }] : [];
    }),
    vendors: packed.vendors.map(([id, name, hints, products, codes]): LexiconVendor => ({
      id,
      name,
      hints: hints.split('|'),
      products: products.map(([product, ...words]) => ({ id: product, hints: words })),
      codes: codes.map((packedCode) => {
        const [code, reason, product, more] = typeof packedCode === 'number' ? [packedCode, '', 0, 0] : packedCode;
        return { code, to: code + more, product: products[product]?.[0] ?? '', name: reason };
      }),
    })),
    lookalikes: packed.lookalikes.map(([id, number, system]) => ({ id, number, system })),
  };
}

/** Puts the keys back. */
export function unpackLexicon(packed: PackedLexicon): Lexicon {
  return {
    ...unpackRest(packed),
    codes: packed.codes,
    ranges: packed.ranges.map(([from, to]) => ({ from, to })),
    names: packed.names.map(([code, name]) => ({ code, name })),
  };
}
