import { crc32, deflateSync } from 'node:zlib';

/** A colour as red, green and blue, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A PNG has at most so many colours in its palette. */
const MOST_COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Levels above it win a twentieth of the bytes and take five times as long. */
const COMPRESSION = 7;
/** Colour type 3 of the PNG specification, 11.2.1: each pixel is an index into the palette. */
const INDEXED = 3;

/**
 * A colour from its six or three hexadecimal digits.
 * @example parseColour('#fff') // => [255, 255, 255]
 */
export function parseColour(hex: string): Colour {
  const digits = /^#(?:[0-9a-f]{3}){1,2}$/i.test(hex) ? hex.slice(1) : undefined;
  if (digits === undefined) throw new Error(`"${hex}": expected a colour such as #0a5f8a; write it in hexadecimal`);
  const size = digits.length / 3;
  const part = (index: number) => {
    const value = digits.slice(index * size, (index + 1) * size);
    return Number.parseInt(size === 1 ? value + value : value, 16);
  };
  return [part(0), part(1), part(2)];
}

/**
 * The colours that flat shapes and their smooth edges have on a flat ground: so many steps to each colour, the ground first.
 * @example paletteOf([0, 0, 0], [{ colour: [90, 90, 90], steps: 3 }]) // => [[0, 0, 0], [30, 30, 30], [60, 60, 60], [90, 90, 90]]
 */
export function paletteOf(
  ground: Colour,
  inks: readonly { readonly colour: Colour; readonly steps: number }[],
): Colour[] {
  const ramps = inks.flatMap(({ colour, steps }) =>
    Array.from({ length: steps }, (_, step): Colour => {
      const mix = (part: 0 | 1 | 2) => Math.round(ground[part] + ((colour[part] - ground[part]) * (step + 1)) / steps);
      return [mix(0), mix(1), mix(2)];
    }),
  );
  return [ground, ...ramps];
}

/** An opaque colour as the four bytes of a pixel, read as one number: little-endian, as on every machine that Node runs on. */
function toWord([red, green, blue]: Colour): number {
  return (255 << 24) | (blue << 16) | (green << 8) | red;
}

function nearest(palette: readonly Colour[], red: number, green: number, blue: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, [r, g, b]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/**
 * The rows of a PNG before compression: a byte that says "unfiltered", then an index for each pixel, two a byte if they fit.
 * The ground has the index 0, so that most pixels are only looked at.
 */
function indexRows(pixels: Int32Array, width: number, palette: readonly Colour[], bits: 4 | 8): Buffer {
  const rowLength = 1 + Math.ceil((width * bits) / 8);
  const rows = Buffer.alloc((pixels.length / width) * rowLength);
  const known = new Map<number, number>();
  const [ground = [0, 0, 0] as const] = palette;
  const paper = toWord(ground);
  let last = paper;
  let index = 0;
  for (let start = 0, row = 1; start < pixels.length; start += width, row += rowLength) {
    for (let x = 0; x < width; x++) {
      const colour = pixels[start + x];
      if (colour === paper || colour === undefined) continue;
      if (colour !== last) {
        last = colour;
        index = known.get(colour) ?? nearest(palette, colour & 255, (colour >> 8) & 255, (colour >> 16) & 255);
        known.set(colour, index);
      }
      if (bits === 8) rows[row + x] = index;
      else rows[row + (x >> 1)] = (rows[row + (x >> 1)] ?? 0) | (x % 2 === 0 ? index << 4 : index);
    }
  }
  return rows;
}

/**
 * A PNG of opaque pixels (four bytes each: red, green, blue, alpha) whose colours are known before. Libraries that make
 * indexed PNGs search the pixels for the colours first, which costs more than all the rest of drawing a picture.
 */
export function indexedPng(pixels: Uint8Array, width: number, palette: readonly Colour[]): Buffer {
  if (palette.length > MOST_COLOURS)
    throw new Error(`a palette of ${palette.length} colours, expected at most ${MOST_COLOURS}; take fewer steps`);
  const bits = palette.length <= 16 ? 4 : 8;
  const words = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(words.length / width, 4);
  header.set([bits, INDEXED], 8);
  const rows = indexRows(words, width, palette, bits);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: COMPRESSION, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
