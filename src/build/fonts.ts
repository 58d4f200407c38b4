import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { LOCALES, type Locale } from '../i18n/locales.ts';

/** One font file to make: which letters of which face, and how much of its weight axis. */
interface Cut {
  readonly name: string;
  readonly family: string;
  /** The languages whose pages draw with it. */
  readonly locales: readonly Locale[];
  readonly from: string;
  readonly text: string;
  readonly weight: { readonly min: number; readonly max: number } | number;
}

/** A font file, ready to be served, and the rule that loads it. */
export interface FontFile {
  /** With a digest of its content, so that it may be cached for ever. */
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly rule: string;
  readonly locales: readonly Locale[];
}

const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

const ASCII = span(0x20, 0x7e);
/** What the pages print beyond ASCII: quotation marks, dashes, the ellipsis, the section sign, the middle dot, the arrow. */
const PUNCTUATION = '\u00a0§·×‘’“”–—…→';
const VIETNAMESE = `ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýăđĩũơưĂĐĨŨƠƯ${span(0x1ea0, 0x1ef9)}`;
/** The monospaced face draws numbers, bytes and the name of the site; code blocks use the system's. */
const NUMERALS = '0123456789ABCDEFabcdefklostv–-. ';

const WEIGHTS = { min: 400, max: 600 };
/** Kerning and composition. The other features bring alternate letters that no page asks for: a third of the file. */
const FEATURES = ['kern', 'ccmp', 'locl'];
const SANS = 'geist/dist/fonts/geist-sans/Geist-Variable.woff2';
const MONO = 'geist/dist/fonts/geist-mono/GeistMono-Variable.woff2';

/**
 * One file for each language, not one for each script: a Vietnamese word has letters of both, and on a slow network
 * half of a word would keep the fallback face.
 */
const CUTS: readonly Cut[] = [
  { name: 'geist', family: 'Geist', locales: ['en'], from: SANS, text: ASCII + PUNCTUATION, weight: WEIGHTS },
  {
    name: 'geist-vi',
    family: 'Geist vi',
    locales: ['vi'],
    from: SANS,
    text: ASCII + PUNCTUATION + VIETNAMESE,
    weight: WEIGHTS,
  },
  { name: 'geist-mono', family: 'Geist Mono', locales: LOCALES, from: MONO, text: NUMERALS, weight: 500 },
];

/**
 * The letters that a family was cut to.
 * @example lettersOf('Geist Mono').includes('4') // => true
 */
export function lettersOf(family: string): string {
  return CUTS.find((one) => one.family === family)?.text ?? '';
}

/** Cutting takes two seconds of every build, so what was cut before from the same bytes is kept here. */
const CACHE = new URL('../../node_modules/.cache/closecodes-fonts/', import.meta.url);

async function cut(original: Buffer, text: string, weight: Cut['weight']): Promise<Buffer> {
  const options = { targetFormat: 'woff2', variationAxes: { wght: weight }, keepFeatures: FEATURES } as const;
  const key = createHash('sha256')
    .update(original)
    .update(JSON.stringify([text, options]))
    .digest('hex');
  const file = new URL(`${key}.woff2`, CACHE);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const bytes = await subsetFont(original, text, options);
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, bytes);
  return bytes;
}

/**
 * Cuts the fonts: only the letters that the site prints, only the weights that it uses.
 * `optional` never shifts a line: a face that is not there when the page is first painted is not used on it.
 * The rules name no unicode-range: each language has one file, and the list of its letters would cost every page 166 bytes.
 */
export async function cutFonts(): Promise<FontFile[]> {
  return Promise.all(
    CUTS.map(async ({ name, family, locales, from, text, weight }) => {
      const original = await readFile(new URL(`../../node_modules/${from}`, import.meta.url));
      const bytes = await cut(original, text, weight);
      const fileName = `${name}.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.woff2`;
      const weights = typeof weight === 'number' ? weight : `${weight.min} ${weight.max}`;
      const rule =
        `@font-face{font-family:"${family}";src:url(/fonts/${fileName});font-weight:${weights};` +
        'font-display:optional}';
      return { fileName, bytes, rule, locales };
    }),
  );
}
