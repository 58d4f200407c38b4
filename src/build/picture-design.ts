import { type NamedNumber, type Picture, PICTURE_SIZE, type ShownNumber } from '../domain/picture.ts';

/** The colours of src/styles/tokens.css that pictures are drawn with. */
export type Token = 'paper' | 'ink' | 'quiet' | 'rule' | 'wire' | 'local' | 'reserved' | 'registered' | 'private';

/** A text in one face and colour. */
export interface Run {
  readonly text: string;
  readonly face: 'regular' | 'bold' | 'mono';
  readonly colour: Token;
  /** In pixels, descending: the first at which everything in the box fits is taken. */
  readonly sizes: readonly number[];
  /** Height of a line, in its size. */
  readonly leading: number;
  /** Space between letters, in its size. */
  readonly spacing: number;
  /** Whether its lines are made about as long as each other. */
  readonly balanced?: boolean;
}

/** A place on the picture and the texts in it, one below the other. Between boxes there is only paper. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** Whether the texts stand at the bottom of the box; else they hang from its top. */
  readonly toBottom?: boolean;
}

/** What lies below all texts: the site's name, and the labels of the page. */
export interface Foot {
  readonly top: number;
  readonly labels: readonly string[];
  /** The colour of the first label, which says where a number comes from; absent: labels are quiet. */
  readonly colour?: Token;
}

/** A picture as boxes. */
export interface Design {
  readonly boxes: readonly Box[];
  readonly foot: Foot;
}

/** The paper at all four sides. */
export const MARGIN = 72;
const WIDTH = PICTURE_SIZE.width - 2 * MARGIN;
export const FOOT_TOP = 536;
/** A number of four digits at the size of a page's hero. */
const NUMBER_SIZE = 220;
const NUMBER_WIDTH = 480;
const NUMBER_LEADING = 0.85;
const COLUMN_GAP = 120;
const COLUMN = (WIDTH - COLUMN_GAP) / 2;
const LIST_NUMBER = { size: 76, width: 168, gap: 24 };

const number = ({ text, origin }: ShownNumber, size: number): Run => ({
  text,
  face: 'mono',
  colour: text === '…' ? 'quiet' : origin,
  sizes: [size],
  leading: NUMBER_LEADING,
  spacing: -0.07,
});

const name = (text: string | undefined, sizes: readonly number[]): Run[] =>
  text === undefined
    ? []
    : [{ text, face: 'bold', colour: 'ink', sizes, leading: 1.16, spacing: -0.02, balanced: true }];

const aside = (text: string | undefined, size: number): Run[] =>
  text === undefined
    ? []
    : [{ text, face: 'regular', colour: 'quiet', sizes: [size, 22, 20], leading: 1.35, spacing: 0 }];

const answer = (text: string, sizes: readonly number[]): Run => ({
  text,
  face: 'regular',
  colour: 'ink',
  sizes,
  leading: 1.36,
  spacing: -0.005,
});

const foot = (labels: readonly string[], colour?: Token): Foot => ({
  top: FOOT_TOP,
  labels,
  ...(colour === undefined ? {} : { colour }),
});

/** A number of four digits with its name beside it, as in the hero of a page. */
function numberBoxes(shown: NamedNumber, text: string): Box[] {
  const nameLeft = MARGIN + NUMBER_WIDTH + 32;
  return [
    { left: MARGIN, top: 64, width: NUMBER_WIDTH, height: 190, runs: [number(shown, NUMBER_SIZE)], toBottom: true },
    {
      left: nameLeft,
      top: 64,
      width: PICTURE_SIZE.width - MARGIN - nameLeft,
      height: 186,
      runs: [...name(shown.name, [60, 52, 46, 40, 36, 32, 28]), ...aside(shown.official, 26)],
      toBottom: true,
    },
    { left: MARGIN, top: 300, width: WIDTH, height: 216, runs: [answer(text, [44, 40, 36, 33, 30, 27])] },
  ];
}

/** A span of numbers needs the whole width; its name stands below. */
function spanBoxes(shown: NamedNumber, text: string): Box[] {
  return [
    { left: MARGIN, top: 56, width: WIDTH, height: 150, runs: [number(shown, 168)] },
    {
      left: MARGIN,
      top: 230,
      width: WIDTH,
      height: 96,
      runs: [...name(shown.name, [56, 48, 40, 34]), ...aside(shown.official, 26)],
    },
    { left: MARGIN, top: 344, width: WIDTH, height: 176, runs: [answer(text, [42, 38, 34, 30, 27])] },
  ];
}

/** Two numbers side by side, each with its name, then what separates them. */
function pairBoxes(picture: Extract<Picture, { kind: 'pair' }>): Box[] {
  const sides = picture.numbers.flatMap((shown, index): Box[] => {
    const left = MARGIN + index * (COLUMN + COLUMN_GAP);
    const names = [
      ...name(shown.name, [38, 34, 30, 27, 24]),
      ...aside(shown.note, 24),
      ...aside(shown.official === shown.name ? undefined : shown.official, 24),
    ];
    return [
      { left, top: 52, width: COLUMN, height: 132, runs: [number(shown, 150)] },
      { left, top: 200, width: COLUMN, height: 140, runs: names },
    ];
  });
  const versus: Run = { ...answer(picture.versus, [32]), colour: 'quiet' };
  return [
    ...sides,
    { left: MARGIN + COLUMN + 8, top: 120, width: COLUMN_GAP - 16, height: 56, runs: [versus] },
    { left: MARGIN, top: 362, width: WIDTH, height: 158, runs: [answer(picture.answer, [36, 33, 30, 27])] },
  ];
}

/** A heading, the numbers that a list begins with, and what it is about. */
function listBoxes(picture: Extract<Picture, { kind: 'list' }>): Box[] {
  const numbers = picture.numbers.map((shown, index): Box => {
    const left = MARGIN + index * (LIST_NUMBER.width + LIST_NUMBER.gap);
    return {
      left,
      top: 180,
      width: LIST_NUMBER.width,
      height: 70,
      runs: [number(shown, LIST_NUMBER.size)],
    };
  });
  return [
    {
      left: MARGIN,
      top: 56,
      width: WIDTH,
      height: 92,
      runs: name(picture.heading, [68, 60, 52, 46]),
      toBottom: true,
    },
    ...numbers,
    { left: MARGIN, top: 296, width: WIDTH, height: 220, runs: [answer(picture.answer, [42, 38, 34, 30])] },
  ];
}

/** Where everything on a picture stands. */
export function designOf(picture: Picture): Design {
  switch (picture.kind) {
    case 'number': {
      const { number: shown, answer: text, labels } = picture;
      const boxes = shown.text.length > 4 ? spanBoxes(shown, text) : numberBoxes(shown, text);
      return { boxes, foot: foot(labels, shown.origin) };
    }
    case 'pair':
      return { boxes: pairBoxes(picture), foot: foot(picture.labels) };
    case 'list':
      return { boxes: listBoxes(picture), foot: foot(picture.labels) };
    default:
      return picture satisfies never;
  }
}
