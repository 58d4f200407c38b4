import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Paint } from './draw-picture.ts';
import type { Run, Token } from './picture-design.ts';

const MODULES = new URL('../../node_modules/', import.meta.url);

/** Of the package that the site's fonts are cut from: pictures need fixed weights, which the site's variable files do not have. */
const FACES: Readonly<Record<Run['face'], string>> = {
  regular: 'geist/dist/fonts/geist-sans/Geist-Regular.ttf',
  bold: 'geist/dist/fonts/geist-sans/Geist-SemiBold.ttf',
  mono: 'geist/dist/fonts/geist-mono/GeistMono-Medium.ttf',
};
const TOKENS: readonly Token[] = [
  'paper',
  'ink',
  'quiet',
  'rule',
  'wire',
  'local',
  'reserved',
  'registered',
  'private',
];
/** What decides how a picture looks, beside its content: a change in any of them draws all pictures anew. */
const DRAWERS = ['draw-picture.ts', 'indexed-png.ts', 'paint.ts', 'picture-design.ts'];
const LIBRARIES = ['satori', '@resvg/resvg-js'];

/**
 * The light colour of a name in src/styles/tokens.css.
 * @example lightColour('--ink: light-dark(#15171c, #eceae4);', 'ink') // => '#15171c'
 */
export function lightColour(css: string, token: Token): string {
  const [, colour] = new RegExp(`--${token}: light-dark\\((#[0-9a-f]+),`, 'i').exec(css) ?? [];
  if (colour === undefined)
    throw new Error(`src/styles/tokens.css: found no --${token}, expected "--${token}: light-dark(#…, #…)"; add it`);
  return colour;
}

/** The faces and colours of the site, read from where its pages have them. */
export function readPaint(): Paint {
  const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  return {
    fonts: Object.entries(FACES).map(([face, path]) => ({
      face: face as Run['face'],
      data: readFileSync(new URL(path, MODULES)),
    })),
    colours: Object.fromEntries(TOKENS.map((token) => [token, lightColour(css, token)])) as Paint['colours'],
  };
}

/** A digest of everything that pictures are drawn with: paint, code, and the versions of the libraries. */
export function paintDigest({ fonts, colours }: Paint): string {
  const hash = createHash('sha256').update(JSON.stringify(colours)).update(process.versions.zlib);
  for (const { data } of fonts) hash.update(data);
  for (const file of DRAWERS) hash.update(readFileSync(new URL(file, import.meta.url)));
  for (const name of LIBRARIES) hash.update(readFileSync(new URL(`${name}/package.json`, MODULES)));
  return hash.digest('hex');
}
