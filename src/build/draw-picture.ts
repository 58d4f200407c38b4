import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { type Picture, PICTURE_SIZE } from '../domain/picture.ts';
import { type Colour, indexedPng, paletteOf, parseColour } from './indexed-png.ts';
import { type Box, designOf, type Foot, MARGIN, type Run, type Token } from './picture-design.ts';

/** What pictures are drawn with: the faces, and the colours by their names. */
export interface Paint {
  readonly fonts: readonly { readonly face: Run['face']; readonly data: Buffer }[];
  readonly colours: Readonly<Record<Token, string>>;
}

/** Texts as outlines, and the room that they take. */
interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const { width: WIDTH, height: HEIGHT } = PICTURE_SIZE;
/**
 * Steps from the paper to a colour, for smooth edges. With three, two numbers of different origin still fit the 16 colours
 * that take half a byte each; with eight, a picture is a fifth larger, and looks the same.
 */
const STEPS = 3;
const QUIET_STEPS = 2;
/** Letters may reach out of their line by so much, in pixels: the bow of a j, a stacked accent. */
const OVERHANG = 6;
/** Texts up to this length are drawn once and kept: numbers, names and labels stand on many pictures, answers on one. */
const KEPT_LENGTH = 60;
/** Pages of one vendor follow each other, so few texts are enough to remember. */
const MOST_KEPT = 300;
/** Where a long identifier may be broken. */
const BREAK_HERE = '\u200b';
const LONG_IDENTIFIER = /\S{22,}/g;
/** The widest letters are about as wide as high; only words that could be too wide are measured. */
const WIDEST = 0.95;

interface Element {
  readonly type: 'div';
  readonly props: { readonly style: object; readonly children: string | readonly Element[] };
}
const element = (style: object, children: Element['props']['children']): Element => ({
  type: 'div',
  props: { style, children },
});

/** Draws pictures; keeps the outlines of what stands on many. */
export class Painter {
  readonly #fonts: Font[];
  readonly #colours: Paint['colours'];
  readonly #kept = new Map<string, Promise<Drawn>>();

  constructor({ fonts, colours }: Paint) {
    this.#fonts = fonts.map(({ face, data }) => ({ name: face, data, weight: 400 }));
    this.#colours = colours;
  }

  /**
   * The bytes of a picture.
   * @throws when a letter is in no font, or a text does not fit
   */
  async draw(picture: Picture): Promise<Buffer> {
    const { boxes, foot } = designOf(picture);
    const placed = await Promise.all(boxes.map((box) => this.#fill(box)));
    const drawnFoot = await this.#foot(foot);
    const { paper, rule } = this.#colours;
    const svg = [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${paper}"/>`,
      ...placed,
      `<rect x="${MARGIN}" y="${foot.top}" width="${WIDTH - 2 * MARGIN}" height="2" fill="${rule}"/>`,
      at(MARGIN, foot.top + 22, drawnFoot.svg),
      '</svg>',
    ].join('');
    const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    const { pixels } = image;
    const ground = parseColour(paper);
    expectPaper(pixels, ground, [
      ...boxes,
      { left: MARGIN, top: foot.top, width: WIDTH - 2 * MARGIN, height: drawnFoot.height + 22 },
    ]);
    const shown = boxes.flatMap(({ runs }) => runs.map(({ colour }) => colour));
    const inks = [...new Set([...shown, 'ink', 'quiet', 'rule', 'wire'] as const)].map((token) => ({
      colour: parseColour(this.#colours[token]),
      steps: token === 'rule' ? 1 : token === 'quiet' || token === 'reserved' ? QUIET_STEPS : STEPS,
    }));
    const distinct = [...new Map(inks.map((ink) => [ink.colour.join(), ink])).values()];
    const palette = paletteOf(ground, distinct);
    return indexedPng(pixels, WIDTH, palette);
  }

  /** The texts of a box at the largest sizes that fit. */
  async #fill(box: Box): Promise<string> {
    if (box.runs.length === 0) return '';
    const most = Math.max(...box.runs.map(({ sizes }) => sizes.length));
    for (let step = 0; step < most; step++) {
      const drawn: Drawn[] = [];
      let height = 0;
      for (const run of box.runs) {
        const size = run.sizes[Math.min(step, run.sizes.length - 1)] ?? 0;
        if (await this.#isTooWide(run, size, box.width)) break;
        // At half of its size a letter is narrow: a text that is too long even so need not be laid out.
        const leastLines = Math.ceil((run.text.length * size * 0.4) / box.width);
        height += leastLines * size * run.leading;
        if (height > box.height) break;
        height -= leastLines * size * run.leading;
        const text = await this.#write(run, size, box.width);
        drawn.push(text);
        height += text.height;
      }
      if (drawn.length < box.runs.length || height > box.height) continue;
      let top = box.toBottom ? box.top + box.height - height : box.top;
      return drawn
        .map(({ svg, height: own }) => {
          const placed = at(box.left, top, svg);
          top += own;
          return placed;
        })
        .join('');
    }
    const texts = box.runs.map(({ text }) => `"${text}"`).join(' with ');
    throw new Error(
      `${texts}: does not fit into ${box.width} by ${box.height} pixels at any of its sizes; shorten it, or give src/build/picture-design.ts a smaller size`,
    );
  }

  /** Whether a word of a text is wider than its box: it would be drawn beyond it. */
  async #isTooWide(run: Run, size: number, width: number): Promise<boolean> {
    for (const word of breakable(run.text).split(/[\s\u200b]+/)) {
      if (word.length * size * WIDEST <= width) continue;
      const measured = await this.#write({ ...run, text: word }, size, undefined);
      if (measured.width > width) return true;
    }
    return false;
  }

  #write(run: Run, size: number, width: number | undefined): Promise<Drawn> {
    const style = {
      display: 'flex',
      fontFamily: run.face,
      fontSize: size,
      // Whole pixels: the same letter is then the same pixels on every line, which compresses better.
      lineHeight: `${Math.round(size * run.leading)}px`,
      letterSpacing: run.spacing * size,
      color: this.#colours[run.colour],
      ...(run.balanced ? { textWrap: 'balance' } : {}),
    };
    const tree = element(style, breakable(run.text));
    const layOut = () => this.#layOut(tree, width === undefined ? { height: size } : { width });
    return run.text.length > KEPT_LENGTH ? layOut() : this.#keep(JSON.stringify([tree, width]), layOut);
  }

  /** The site's name at the left, labels at the right. */
  #foot({ labels, colour }: Foot): Promise<Drawn> {
    const { ink, quiet, rule, wire } = this.#colours;
    const plain = { display: 'flex', flexShrink: 0 };
    const brand = element({ ...plain, fontFamily: 'mono', fontSize: 32, letterSpacing: -0.64, color: ink }, [
      element(plain, 'close'),
      element({ ...plain, color: wire }, 'codes'),
    ]);
    const tint = colour === undefined ? undefined : this.#colours[colour];
    const pill = (index: number) => {
      const own = index === 0 && tint !== undefined ? tint : quiet;
      const border = index === 0 && tint !== undefined ? tint : rule;
      return tint === undefined
        ? { color: quiet }
        : { color: own, border: `2px solid ${border}`, borderRadius: 23, padding: '0 18px' };
    };
    const texts = labels.map((label, index) =>
      element(
        {
          ...plain,
          height: 46,
          alignItems: 'center',
          marginLeft: tint === undefined ? 32 : 14,
          fontFamily: 'regular',
          fontSize: 24,
          ...pill(index),
        },
        label,
      ),
    );
    const row = { display: 'flex', justifyContent: 'space-between', alignItems: 'center', width: WIDTH - 2 * MARGIN };
    const tree = element(row, [brand, element({ ...plain }, texts)]);
    return this.#keep(JSON.stringify(tree), () => this.#layOut(tree, { width: WIDTH - 2 * MARGIN, height: 46 }));
  }

  #keep(key: string, make: () => Promise<Drawn>): Promise<Drawn> {
    const known = this.#kept.get(key) ?? make();
    if (this.#kept.size > MOST_KEPT) this.#kept.clear();
    this.#kept.set(key, known);
    return known;
  }

  async #layOut(tree: Element, size: { width: number; height?: number } | { height: number }): Promise<Drawn> {
    const svg = await satori(tree, {
      ...size,
      fonts: this.#fonts,
      loadAdditionalAsset: async (_, letters) => {
        if ([...letters].every((letter) => letter === BREAK_HERE)) return [];
        const codes = [...letters].map((letter) => `U+${letter.codePointAt(0)?.toString(16).padStart(4, '0')}`);
        throw new Error(
          `"${letters}" (${codes.join(' ')}): expected letters that Geist has; write it in other letters`,
        );
      },
    });
    const [, width, height] = /^<svg width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    return { svg: svg.replace(/^<svg[^>]*>|<\/svg>$/g, ''), width: Number(width), height: Number(height) };
  }
}

const at = (left: number, top: number, svg: string) => `<g transform="translate(${left} ${top})">${svg}</g>`;

/** Only identifiers that hardly fit into a line may be broken, after an underscore; nothing else is broken inside a word. */
function breakable(text: string): string {
  return text.replace(LONG_IDENTIFIER, (word) => word.replaceAll('_', `_${BREAK_HERE}`));
}

/** Checks the pixels between the boxes: a text that reached out of its box would have to cross them. */
function expectPaper(pixels: Buffer, [red, green, blue]: Colour, boxes: readonly Omit<Box, 'runs'>[]): void {
  const paper = Buffer.alloc(WIDTH * 4, Buffer.from([red, green, blue, 255]));
  const byPlace = [...boxes].sort((a, b) => a.left - b.left);
  for (let y = 0; y < HEIGHT; y++) {
    let x = 0;
    const expectUntil = (end: number) => {
      const start = y * WIDTH * 4;
      if (end > x && paper.compare(pixels, start + x * 4, start + end * 4, 0, (end - x) * 4) !== 0)
        throw new Error(
          `a text reaches out of its box between ${x}, ${y} and ${end}, ${y}; give src/build/picture-design.ts a smaller size`,
        );
    };
    for (const { left, top, width, height } of byPlace) {
      if (y < top - OVERHANG || y >= top + height + OVERHANG) continue;
      expectUntil(left - OVERHANG);
      x = Math.max(x, left + width + OVERHANG);
    }
    expectUntil(WIDTH);
  }
}
