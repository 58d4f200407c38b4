/**
 * Text as a row of words. Identifiers come apart (`CloseGoingAway`, `CLOSE_GOING_AWAY`: close, going, away), so that a
 * message, a constant and a name are all compared as words. One pass; every position is looked at once.
 */
import { fold } from './fold.ts';

/** The words of a text, by index: what each is in a vocabulary, and where it stands. */
export interface Words {
  /** Number in the vocabulary; 0 for words that it does not hold. */
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The words that matter, numbered from 1. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();

  /** The number of a word that is held. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#ids.set(word, this.#ids.size + 1);
    return this.#ids.size;
  }

  find(word: string): number {
    return this.#ids.get(word) ?? 0;
  }
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isUpper = (code: number) => code >= 65 && code <= 90;
const isLower = (code: number) => code >= 97 && code <= 122;
/** Letters of ASCII, and whatever lies beyond it except spaces and punctuation. */
const isLetter = (code: number) =>
  isUpper(code) ||
  isLower(code) ||
  (code > 191 &&
    code !== 215 &&
    code !== 247 &&
    !(code >= 0x2000 && code < 0x2070) &&
    !(code >= 0x3000 && code < 0x3040) &&
    !(code >= 0xff00 && code < 0xff10));
/** Scripts without spaces between words: each sign is a word. */
const isIdeograph = (code: number) => code >= 0x3040 && code < 0xa000;

/** Where the words of a text begin and end: `visit` gets each with its folded text. */
export function eachWord(text: string, visit: (word: string, start: number, end: number) => void): void {
  const folded = fold(text);
  let index = 0;
  while (index < text.length) {
    let code = text.charCodeAt(index);
    if (!isLetter(code) && !isDigit(code)) {
      index++;
      continue;
    }
    const start = index;
    if (isIdeograph(code)) {
      index++;
    } else if (isDigit(code)) {
      while (index < text.length && isDigit(text.charCodeAt(index))) index++;
    } else {
      for (index++; index < text.length; index++) {
        const before = code;
        code = text.charCodeAt(index);
        if (isIdeograph(code) || (!isLetter(code) && !isDigit(code))) break;
        if (!isUpper(code)) continue;
        // goingAway | TLSHandshake, but not WebSocket, which everybody also writes in one piece.
        const next = index + 1 < text.length ? text.charCodeAt(index + 1) : 0;
        const startsWord = isLower(before) || isDigit(before) || (isUpper(before) && isLower(next));
        if (startsWord && !(index - start === 3 && folded.startsWith('websocket', start))) break;
      }
    }
    visit(folded.slice(start, index), start, index);
  }
}

/** The words of a text as numbers of a vocabulary. */
export function readWords(text: string, vocabulary: Vocabulary): Words {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  eachWord(text, (word, start, end) => {
    ids.push(vocabulary.find(word));
    starts.push(start);
    ends.push(end);
  });
  return { ids, starts, ends };
}
