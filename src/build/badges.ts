import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import satori, { type Font } from 'satori';
import type { Badge } from '../data/short-answer.ts';

/** Badges are as high as those that stand beside them in READMEs. */
const HEIGHT = 20;
const FONT_SIZE = 12;
/** The text is outlined so many times larger, because satori rounds to a tenth. */
const SCALE = 4;
const PADDING = 7;
const GAP = 6;
/** Characters of a label; longer ones end in an ellipsis. The title says all. */
const LABEL_MAX = 40;

const read = (path: string) => readFileSync(new URL(`../../node_modules/${path}`, import.meta.url));
type Face = 'Geist Mono' | 'Geist';

const loadFonts = (): Font[] => [
  {
    name: 'Geist Mono',
    data: read('geist/dist/fonts/geist-mono/GeistMono-SemiBold.ttf'),
    weight: 600,
    style: 'normal',
  },
  { name: 'Geist', data: read('geist/dist/fonts/geist-sans/Geist-Medium.ttf'), weight: 500, style: 'normal' },
];

/** A text as a drawing: no reader needs the font. */
interface Outline {
  /** In pixels. */
  readonly width: number;
  readonly path: string;
}

/** Draws texts with the fonts of the site, each once. */
function outliner(): (text: string, face: Face) => Promise<Outline> {
  const fonts = loadFonts();
  const drawn = new Map<string, Promise<Outline>>();
  const draw = async (text: string, face: Face): Promise<Outline> => {
    const style = { fontFamily: face, fontSize: FONT_SIZE * SCALE, lineHeight: 1, whiteSpace: 'nowrap' };
    const height = HEIGHT * SCALE;
    const box = { display: 'flex', alignItems: 'center', height };
    const child = { type: 'div', props: { style, children: text } };
    const svg = await satori({ type: 'div', props: { style: box, children: child } } as never, { height, fonts });
    const width = Number(/<svg width="([\d.]+)"/.exec(svg)?.[1]);
    const path = [...svg.matchAll(/<path [^>]*d="([^"]+)"/g)].map(([, d = '']) => d).join('');
    if (!(width > 0) || path === '')
      throw new Error(
        `badge: found no outline of "${text}" in what satori drew, expected one; look at src/build/badges.ts`,
      );
    return { width: width / SCALE, path };
  };
  return (text, face) => {
    const key = `${face} ${text}`;
    const known = drawn.get(key) ?? draw(text, face);
    drawn.set(key, known);
    return known;
  };
}

/** A colour in both schemes, as src/styles/tokens.css has it. */
function colour(tokens: string, name: string): { light: string; dark: string } {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  if (light === undefined || dark === undefined)
    throw new Error(
      `src/styles/tokens.css: found no "--${name}: light-dark(#…, #…)", which badges are drawn with; add it`,
    );
  return { light, dark };
}

const escapeXml = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);
const round = (value: number) => Math.round(value * 100) / 100;

/** A badge: the number in its colour, a rule, the label. Light colours stand in attributes, so that they hold where styles are refused. */
function draw(
  { code, label, title, origin, locale }: Badge,
  [number, name]: readonly [Outline, Outline],
  tokens: string,
) {
  const [paper, edge, ink, own] = ['paper', 'rule', 'ink', origin].map((token) => colour(tokens, token));
  if (!paper || !edge || !ink || !own) return '';
  const nameAt = PADDING + number.width + GAP;
  const width = Math.ceil(nameAt + GAP + name.width + PADDING);
  const dark = `.b{fill:${paper.dark};stroke:${edge.dark}}.l{stroke:${edge.dark}}.n{fill:${own.dark}}.t{fill:${ink.dark}}`;
  const at = (x: number) => `translate(${round(x)})scale(${1 / SCALE})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" xml:lang="${locale}">`,
    `<title>${escapeXml(title)}</title><desc>${code} ${escapeXml(label)}</desc><style>@media(prefers-color-scheme:dark){${dark}}</style>`,
    `<rect class="b" x=".5" y=".5" width="${width - 1}" height="${HEIGHT - 1}" rx="4.5" fill="${paper.light}" stroke="${edge.light}"/>`,
    `<path class="l" d="M${round(nameAt)} 1v${HEIGHT - 2}" stroke="${edge.light}"/>`,
    `<path class="n" transform="${at(PADDING)}" fill="${own.light}" d="${number.path}"/>`,
    `<path class="t" transform="${at(nameAt + GAP)}" fill="${ink.light}" d="${name.path}"/></svg>\n`,
  ].join('');
}

/** What stands on a badge beside the number: the label, cut at a word if it is long. */
export function badgeLabel(label: string): string {
  if (label.length <= LABEL_MAX) return label;
  return `${label.slice(0, LABEL_MAX).replace(/\s+\S*$/, '')}…`;
}

/**
 * Draws the badges that dist/badges.json lists, and takes that file away.
 * @returns how many were drawn
 */
export async function drawBadges(dist: URL): Promise<number> {
  const list = new URL('badges.json', dist);
  const badges = JSON.parse(readFileSync(list, 'utf8')) as Badge[];
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const outline = outliner();
  for (const badge of badges) {
    const number = await outline(String(badge.code), 'Geist Mono');
    const name = await outline(badgeLabel(badge.label), 'Geist');
    const file = new URL(`.${badge.path}`, dist);
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, draw(badge, [number, name], tokens));
  }
  rmSync(list);
  return badges.length;
}
