/**
 * Bytes written as text: hex in its many forms, hex dumps, escapes, lists of numbers, base64. One pass over the text.
 */

/** How the bytes are written. */
export type ByteFormat = 'hex' | 'dump' | 'escapes' | 'numbers' | 'base64';

/** Bytes found in a text. */
export interface ByteRun {
  readonly format: ByteFormat;
  readonly bytes: readonly number[];
  /** In the text, as UTF-16 indexes. */
  readonly start: number;
  readonly end: number;
}

/** More bytes than this are not read: a frame is small, and so is its neighbourhood. */
export const BYTES_MAX = 1 << 18;

const HEX_TOKEN = /^(?:(?:0x|\\x|%|x)?[0-9a-f]{2}|(?:0x)?(?:[0-9a-f]{2}){2,}h?)$/i;
const SEPARATORS = /[\s,;|:_\-[\](){}<>"'`]+/;

/** The bytes of one token of hex: `88`, `0x88`, `8802`. */
function hexOf(token: string): number[] {
  const digits = token.replace(/^(?:0x|\\x|%|x)/i, '');
  const bytes: number[] = [];
  for (let index = 0; index + 1 < digits.length; index += 2)
    bytes.push(Number.parseInt(digits.slice(index, index + 2), 16));
  return bytes;
}

/** `0000  88 02 …  ..`, `00000000: 8802 03e8`, `0x0000:  8802 …`: the offset, the bytes, and what of the line is left. */
const DUMP_LINE =
  /^\s*(?:\|\s*)?(?:0x)?([0-9a-f]{4,8})(?::\s*|\s{1,3})((?:[0-9a-f]{2}(?:\s{1,2}|$)|[0-9a-f]{4}(?:\s{1,2}|$)){1,16})/i;
/** A line of a dump holds 16 bytes, or 32 in wide ones. */
const DUMP_LINE_BYTES = [4, 8, 16, 32];

/** Lines of a hex dump: their offsets begin at nought and count the bytes. */
function findDumps(text: string): ByteRun[] {
  const runs: ByteRun[] = [];
  let bytes: number[] = [];
  let start = 0;
  let end = 0;
  let position = 0;
  const flush = () => {
    if (bytes.length > 0) runs.push({ format: 'dump', bytes, start, end });
    bytes = [];
  };
  for (const line of text.split('\n')) {
    const match = line.length < 400 ? DUMP_LINE.exec(line) : null;
    const offset = match?.[1] === undefined ? Number.NaN : Number.parseInt(match[1], 16);
    if (match?.[2] !== undefined && (offset === bytes.length || offset === 0) && bytes.length < BYTES_MAX) {
      if (offset === 0) {
        flush();
        start = position + match[0].length - match[2].length;
      }
      const lineBytes = match[2].trim().split(/\s+/).flatMap(hexOf);
      const width = DUMP_LINE_BYTES.findLast((size) => size <= lineBytes.length);
      // Text that happens to be hex digits may stand in the column behind: a full line ends at its width.
      bytes.push(...(lineBytes.length > 16 && width !== undefined ? lineBytes.slice(0, width) : lineBytes));
      end = position + match[0].trimEnd().length;
    } else flush();
    position += line.length + 1;
  }
  flush();
  return runs;
}

/** Runs of tokens that are all hex: two digits each, or more digits in pairs. */
function findHex(text: string): ByteRun[] {
  const runs: ByteRun[] = [];
  let bytes: number[] = [];
  let start = -1;
  let end = 0;
  let marked = false;
  const flush = () => {
    if (bytes.length >= 2) runs.push({ format: 'hex', bytes, start, end });
    bytes = [];
    start = -1;
    marked = false;
  };
  for (const { 0: token, index } of text.matchAll(/[^\s,;|:_\-[\](){}<>"'`]+/g)) {
    if (token.length <= 4096 && HEX_TOKEN.test(token)) {
      // Digits alone, longer than a byte, are numbers unless hex stands beside them.
      if (start < 0) start = index;
      marked ||= /^(?:0x|\\x|%|x)/i.test(token);
      if (bytes.length < BYTES_MAX) bytes.push(...hexOf(token));
      end = index + token.length;
    } else if (!(marked && /^(?:byte|u8|uint8|and)$/i.test(token))) flush();
  }
  flush();
  return runs;
}

const ESCAPES: Readonly<Record<string, number>> = {
  n: 10,
  r: 13,
  t: 9,
  '0': 0,
  a: 7,
  b: 8,
  f: 12,
  v: 11,
  '\\': 92,
  "'": 39,
  '"': 34,
};

/** `\x88\x02\x03\xe8`, also as Python prints bytes: `b'\x88\x82iq\x08\xfej\x99'`. */
function findEscapes(text: string): ByteRun[] {
  const runs: ByteRun[] = [];
  let index = text.indexOf('\\x');
  while (index >= 0) {
    const quote = /["'`]/.test(text[index - 1] ?? '') ? text[index - 1] : undefined;
    const bytes: number[] = [];
    let at = index;
    while (at < text.length && bytes.length < BYTES_MAX) {
      const character = text[at] ?? '';
      const hex = character === '\\' ? /^\\x([0-9a-f]{2})/i.exec(text.slice(at, at + 4))?.[1] : undefined;
      const escaped = character === '\\' ? ESCAPES[text[at + 1] ?? ''] : undefined;
      if (hex !== undefined) {
        bytes.push(Number.parseInt(hex, 16));
        at += 4;
      } else if (escaped !== undefined) {
        bytes.push(escaped);
        at += 2;
      } else if (character === quote || character === '\n' || character === '\\') break;
      else if (quote === undefined && /[\s"'`<>)\]}]/.test(character)) break;
      else {
        bytes.push(character.charCodeAt(0) & 0xff);
        at++;
      }
    }
    if (bytes.length >= 2) runs.push({ format: 'escapes', bytes, start: index, end: at });
    index = text.indexOf('\\x', Math.max(at, index + 1));
  }
  return runs;
}

/** `[136, 2, 3, 232]`: numbers from 0 to 255 in brackets. */
function findNumberLists(text: string): ByteRun[] {
  return [...text.matchAll(/[[{(]\s{0,4}(\d{1,3}(?:\s{0,4},\s{0,4}\d{1,3}){1,400})\s{0,4},?\s{0,4}[\]})]/g)].flatMap(
    (match) => {
      const bytes = (match[1] ?? '').split(',').map(Number);
      return bytes.every((byte) => byte <= 255)
        ? [{ format: 'numbers' as const, bytes, start: match.index, end: match.index + match[0].length }]
        : [];
    },
  );
}

/** Tokens of base64 with whole groups of four. */
function findBase64(text: string): ByteRun[] {
  const trimmed = text.trim();
  const whole = /^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(trimmed);
  // In a longer text only tokens that begin like a Close frame (0x88, length up to 125): i, then A to P.
  const pattern = whole
    ? /[A-Za-z0-9+/_-]{4,}={0,2}/g
    : /(?<![A-Za-z0-9+/_-])i[A-P][A-Za-z0-9+/_-]{2,178}={0,2}(?![A-Za-z0-9+/_-])/g;
  return [...text.matchAll(pattern)].flatMap(({ 0: token, index }) => {
    if (token.length % 4 !== 0) return [];
    try {
      const binary = atob(token.slice(0, BYTES_MAX).replaceAll('-', '+').replaceAll('_', '/'));
      const bytes = Array.from(binary, (character) => character.charCodeAt(0));
      return [{ format: 'base64' as const, bytes, start: index, end: index + token.length }];
    } catch {
      return [];
    }
  });
}

/** Every run of bytes in a text, whatever they are: dumps first, then what is written most plainly. */
export function findByteRuns(text: string): ByteRun[] {
  const dumps = findDumps(text);
  return [...dumps, ...findEscapes(text), ...findHex(text), ...findNumberLists(text), ...findBase64(text)];
}

/**
 * The bytes that a text means when it is nothing but bytes, for the decoder.
 * @example readBytes('88 02 03 e8')?.bytes // => [0x88, 0x02, 0x03, 0xe8]
 */
export function readBytes(text: string): ByteRun | undefined {
  const tokens = text.trim().split(SEPARATORS).filter(Boolean);
  if (tokens.length > 0 && tokens.every((token) => HEX_TOKEN.test(token)) && !DUMP_LINE.test(text))
    return { format: 'hex', bytes: tokens.flatMap(hexOf).slice(0, BYTES_MAX), start: 0, end: text.length };
  return findByteRuns(text).sort((a, b) => b.bytes.length - a.bytes.length)[0];
}
