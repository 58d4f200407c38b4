import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/** One font file to make: which letters of which face, and how much of its weight axis. */
interface Cut {
  readonly name: string;
  readonly from: string;
  readonly text: string;
  readonly weight: { readonly min: number; readonly max: number } | number;
}

const span = (from: number, to: number) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

const ASCII = span(0x20, 0x7e);
/** What the pages print beyond ASCII: quotation marks, dashes, the ellipsis, the section sign, the middle dot, the bullet. */
const PUNCTUATION = '\u00a0§·×‘’“”–—…→';
/** Vietnamese letters that Latin-1 has, and those that it lacks. The combining marks are for text that is not composed. */
const VIETNAMESE = `${'àáâãèéêìíòóôõùúý'}${'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ'}${'ăđĩũơưĂĐĨŨƠƯ'}${span(0x1ea0, 0x1ef9)}₫`;
/** The monospaced face draws numbers, bytes, the name of the site and identifiers; code blocks use the system's. */
const NUMERALS = '0123456789ABCDEFabcdefklostvw–-+ .…';

const CUTS: readonly Cut[] = [
  { name: 'geist', from: '@fontsource-variable/geist/files/geist-latin-wght-normal.woff2', text: ASCII + PUNCTUATION, weight: { min: 400, max: 600 } },
  { name: 'geist-vietnamese', from: '@fontsource-variable/geist/files/geist-vietnamese-wght-normal.woff2', text: VIETNAMESE, weight: { min: 400, max: 600 } },
  { name: 'geist-latin-1', from: '@fontsource-variable/geist/files/geist-latin-wght-normal.woff2', text: VIETNAMESE, weight: { min: 400, max: 600 } },
  { name: 'geist-mono', from: '@fontsource-variable/geist-mono/files/geist-mono-latin-wght-normal.woff2', text: NUMERALS, weight: 500 },
];

/** Where the cut files lie, for the stylesheet to import. Ignored by git; made anew by every build. */
const FOLDER = new URL('../../node_modules/.cache/closecodes-fonts/', import.meta.url);

/** Cuts the fonts: only the letters that the site prints, only the weights that it uses. */
export async function cutFonts(): Promise<void> {
  const require = createRequire(import.meta.url);
  await mkdir(FOLDER, { recursive: true });
  for (const { name, from, text, weight } of CUTS) {
    const font = await readFile(require.resolve(from));
    const cut = await subsetFont(font, text, { targetFormat: 'woff2', variationAxes: { wght: weight } });
    await writeFile(fileURLToPath(new URL(`${name}.woff2`, FOLDER)), cut);
  }
}

/** Makes the font files before Vite resolves the stylesheet. */
export function fonts(): AstroIntegration {
  return { name: 'closecodes:fonts', hooks: { 'astro:config:setup': cutFonts } };
}
