/**
 * What networks show of a page beside a link to it: a picture of 1200 by 630, made of the page's first screen.
 * Chats draw it at a third of that size, so it carries the number, the name, and few sentences.
 */
import type { Origin } from '../schema/code';

/** What networks expect of such a picture, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** A number, or a span of numbers, as a page shows it. */
export interface ShownNumber {
  readonly text: string;
  readonly origin: Origin;
}

/** A number with what it is called. */
export interface NamedNumber extends ShownNumber {
  readonly name?: string | undefined;
  /** The English name that logs carry, on pages of other languages. */
  readonly official?: string | undefined;
  /** What it belongs to, where the two numbers of a pair differ in that. */
  readonly note?: string | undefined;
}

interface Screen {
  /** The sentences that answer the reader. */
  readonly answer: string;
  /** Short facts, the most telling first. */
  readonly labels: readonly string[];
}

/** The first screen of a page: about a number, about two, or about all that somebody has. */
export type Picture = Screen &
  (
    | { readonly kind: 'number'; readonly number: NamedNumber }
    | { readonly kind: 'pair'; readonly numbers: readonly [NamedNumber, NamedNumber]; readonly versus: string }
    | { readonly kind: 'list'; readonly heading: string; readonly numbers: readonly ShownNumber[] }
  );

/** Letters of the answer: beyond these, the text would have to be small. A pair has two names to show beside it. */
const ANSWER_MAX = { number: 200, pair: 230, list: 200 } as const;
/** Letters of the labels, which stand in one line; the frame of a label is as wide as so many letters more. */
const LABELS_MAX = 66;
const LABEL_FRAME = 5;
/** Numbers of a list, which stand in one line. */
const NUMBERS_MAX = 5;

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

/**
 * As many whole sentences from the beginning of a text as a number of letters holds, and at least one.
 * @example leadingSentences('It is closed. Try again later.', 20) // => 'It is closed.'
 */
export function leadingSentences(text: string, max: number): string {
  let taken = '';
  for (const { segment } of sentences.segment(text)) {
    if (taken !== '' && (taken + segment).trimEnd().length > max) break;
    taken += segment;
  }
  return taken.trimEnd();
}

/** The first labels that stand in one line together; a label is not cut. */
function leadingLabels(labels: readonly string[]): string[] {
  const taken: string[] = [];
  let room = LABELS_MAX;
  for (const label of labels) {
    room -= label.length + LABEL_FRAME;
    if (taken.length > 0 && room < 0) break;
    taken.push(label);
  }
  return taken;
}

/** Scripts that the site's own faces do not have: on a page the system's faces write them, on a picture nothing would. */
const FOREIGN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * Whether the faces of the site can be expected to write a text. Drawing finds out about single letters.
 * @example isLegible('连接过期') // => false
 */
export function isLegible(text: string): boolean {
  return !FOREIGN.test(text);
}

/** A number without the names that cannot be written; what it belongs to stands in for its own name. */
function legible(number: NamedNumber, owner: string | undefined): NamedNumber {
  const kept = (text: string | undefined) => (text !== undefined && isLegible(text) ? text : undefined);
  const { text, origin, name, official, note } = number;
  return { text, origin, name: kept(name) ?? owner, official: kept(official), note: kept(note) };
}

/** What the picture of a page shows: its first screen with as many words as are legible. */
export function pictureOf(screen: Picture): Picture {
  const answer = leadingSentences(screen.answer, ANSWER_MAX[screen.kind]);
  const labels = leadingLabels(screen.labels);
  switch (screen.kind) {
    case 'number':
      return { ...screen, answer, labels, number: legible(screen.number, labels[0]) };
    case 'pair': {
      const [first, second] = screen.numbers;
      return { ...screen, answer, labels, numbers: [legible(first, undefined), legible(second, undefined)] };
    }
    case 'list': {
      const more = screen.numbers.length > NUMBERS_MAX ? [{ text: '…', origin: 'reserved' } as const] : [];
      return { ...screen, answer, labels, numbers: [...screen.numbers.slice(0, NUMBERS_MAX), ...more] };
    }
    default:
      return screen satisfies never;
  }
}
