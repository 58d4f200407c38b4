/**
 * Finds phrases in a row of words: messages with values in them, names, constants, the words of vendors. A phrase is looked
 * for where its first two words stand, a bounded number of times, so that the whole stays linear in the text.
 */
import { eachWord, type Vocabulary, type Words } from './words.ts';

/** A phrase ready to be found, with what it stands for. */
interface Compiled<T> {
  readonly what: T;
  /** The fixed parts, in order, as numbers of the vocabulary. */
  readonly segments: readonly (readonly number[])[];
}

/** Where a phrase was found. */
export interface PhraseHit<T> {
  readonly what: T;
  /** In the text, as UTF-16 indexes. */
  readonly start: number;
  readonly end: number;
  /** How many words were fixed. */
  readonly words: number;
  /** What stands in the places of values, as spans of the text. */
  readonly values: readonly { readonly start: number; readonly end: number }[];
}

/** A value is at most so many words long: an address with a query, a reason. */
const VALUE_MAX_WORDS = 40;
/** A phrase that was begun so often without being there is not looked for any more. */
const ATTEMPTS_MAX = 64;

/** Phrases, indexed by the words that they begin with. */
export class PhraseIndex<T> {
  readonly #byStart = new Map<number, Compiled<T>[]>();
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Adds a phrase; `<x>` in it stands for a value. */
  add(phrase: string, what: T): void {
    const segments = phrase
      .split(/<[^<>]*>/)
      .map((part, index, parts) => {
        const ids: number[] = [];
        eachWord(part, (word) => ids.push(this.#vocabulary.add(word)));
        // In `0x<n>` the x and the value are one word.
        if (index < parts.length - 1 && /[\p{L}\d]$/u.test(part)) ids.pop();
        return ids;
      })
      .filter((segment) => segment.length > 0);
    const key = this.#key(segments[0]?.[0], segments[0]?.[1]);
    if (key === undefined) return;
    const known = this.#byStart.get(key);
    const compiled = { what, segments };
    if (known) known.push(compiled);
    else this.#byStart.set(key, [compiled]);
  }

  /** Every phrase that stands in a text, each where it stands first, in the order of the text. */
  find(words: Words): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    const attempts = new Map<Compiled<T>, number>();
    const { ids } = words;
    for (let index = 0; index < ids.length; index++) {
      const first = ids[index];
      if (!first) continue;
      for (const key of [this.#key(first, undefined), this.#key(first, ids[index + 1])]) {
        for (const phrase of (key !== undefined && this.#byStart.get(key)) || []) {
          const tried = attempts.get(phrase) ?? 0;
          if (tried >= ATTEMPTS_MAX) continue;
          attempts.set(phrase, tried + 1);
          const hit = matchAt(words, index, phrase);
          if (!hit) continue;
          attempts.set(phrase, ATTEMPTS_MAX);
          hits.push(hit);
        }
      }
    }
    return hits;
  }

  #key(first: number | undefined, second: number | undefined): number | undefined {
    return first ? first * 65_536 + (second ?? 0) : undefined;
  }
}

function standsAt(ids: readonly number[], index: number, segment: readonly number[]): boolean {
  for (let offset = 0; offset < segment.length; offset++) if (ids[index + offset] !== segment[offset]) return false;
  return true;
}

function matchAt<T>(words: Words, index: number, { what, segments }: Compiled<T>): PhraseHit<T> | undefined {
  const values: { start: number; end: number }[] = [];
  let at = index;
  let fixed = 0;
  for (const [number, segment] of segments.entries()) {
    let skipped = 0;
    while (!standsAt(words.ids, at + skipped, segment)) {
      if (number === 0 || ++skipped > VALUE_MAX_WORDS || at + skipped >= words.ids.length) return undefined;
    }
    if (skipped > 0) values.push({ start: words.starts[at] ?? 0, end: words.ends[at + skipped - 1] ?? 0 });
    at += skipped + segment.length;
    fixed += segment.length;
  }
  return { what, start: words.starts[index] ?? 0, end: words.ends[at - 1] ?? 0, words: fixed, values };
}
