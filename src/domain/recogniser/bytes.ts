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

const HEX_TOKEN = /^(?:(?:0x|\\x|x)?[0-9a-f]{2}|0x[0-9a-f]|(?:%[0-9a-f]{2})+|(?:0x)?(?:[0-9a-f]{2}){2,}h?)$/i;
const SEPARATORS = /[\s,;|:_\-[\](){}<>"'`]+/;

/** The bytes of one token of hex: `88`, `0x88`, `0x2`, `8802`, `%88%02`. */
function hexOf(token: string): number[] {
  const bare = token.replace(/^(?:0x|\\x|x)/i, '').replaceAll('%', '');
  const digits = bare.length === 1 ? `0${bare}` : bare;
  const bytes: number[] = [];
  for (let index = 0; index + 1 < digits.length; index += 2)
    bytes.push(Number.parseInt(digits.slice(index, index + 2), 16));
  return bytes;
}

/** `0000  88 02 …  ..`, `00000000: 8802 03e8`, `0x0000:  8802 …`: the offset, what stands behind it, the bytes, and what of the line is left. */
const DUMP_LINE =
  /^\s*(?:\|\s*)?(?:0x)?([0-9a-f]{4,8})(:\s*|\s{1,3})((?:[0-9a-f]{2}(?:\s{1,2}|$)|[0-9a-f]{4}(?:\s{1,2}|$)){1,16})/i;
/** A line of a dump holds 16 bytes, or 32 in wide ones. */
const DUMP_LINE_BYTES = [4, 8, 16, 32];

/** One line of a dump. */
interface DumpLine {
  /** What its offset may be: `od` and `hexdump` write seven digits, the first in octal. */
  readonly offsets: readonly number[];
  /** It looks like a line of a dump even where the lines before it are missing. */
  readonly clear: boolean;
  readonly bytes: readonly number[];
  /** In the line, of the bytes. */
  readonly start: number;
  readonly end: number;
}

function readDumpLine(line: string): DumpLine | undefined {
  const [all = '', digits = '', gap = '', written = ''] = (line.length < 400 && DUMP_LINE.exec(line)) || [];
  if (!all) return undefined;
  const offset = Number.parseInt(digits, 16);
  const isUnixDump = digits.length === 7 && !gap.includes(':');
  const groups = written.trim().split(/\s+/);
  // Without options, hexdump and od write pairs of bytes as the machine reads them: the lower one first.
  const isSwapped = isUnixDump && groups.every((group) => group.length === 4);
  const bytes = groups.flatMap((group) => (isSwapped ? hexOf(group).reverse() : hexOf(group)));
  const width = DUMP_LINE_BYTES.findLast((size) => size <= bytes.length);
  return {
    offsets: isUnixDump ? [offset, Number.parseInt(digits, 8)] : [offset],
    clear: offset % 16 === 0 && (gap.includes(':') || gap.length > 1),
    // Text that happens to be hex digits may stand in the column behind: a full line ends at its width.
    bytes: bytes.length > 16 && width !== undefined ? bytes.slice(0, width) : bytes,
    start: all.length - written.length,
    end: all.trimEnd().length,
  };
}

/** Lines of a hex dump: each offset is that of the first line and the bytes since. */
function findDumps(text: string): ByteRun[] {
  const runs: ByteRun[] = [];
  let bytes: number[] = [];
  let first = 0;
  let start = 0;
  let end = 0;
  let position = 0;
  const flush = () => {
    if (bytes.length > 0) runs.push({ format: 'dump', bytes, start, end });
    bytes = [];
  };
  for (const line of text.split('\n')) {
    const found = readDumpLine(line);
    const isNext = bytes.length > 0 && bytes.length < BYTES_MAX && found?.offsets.includes(first + bytes.length);
    if (!isNext) flush();
    if (found && (isNext || found.offsets[0] === 0 || found.clear)) {
      if (!isNext) {
        first = found.offsets[0] ?? 0;
        start = position + found.start;
      }
      bytes.push(...found.bytes);
      end = position + found.end;
    }
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

/** `[136, 2, 3, 232]`, as Go prints it `[136 2 3 232]`, as Java does `[-120, 2, 3, -24]`: numbers of one byte in brackets. */
function findNumberLists(text: string): ByteRun[] {
  const lists = text.matchAll(
    /[[{(]\s{0,40}(-?\d{1,3}(?:(?:\s{0,40},\s{0,40}|\s{1,4})-?\d{1,3}){1,4000})\s{0,40}(?:,\s{0,40})?[\]})]/g,
  );
  return [...lists].flatMap((match) => {
    const numbers = (match[1] ?? '').split(/[\s,]+/).map(Number);
    return numbers.every((number) => number >= -128 && number <= 255)
      ? [
          {
            format: 'numbers' as const,
            bytes: numbers.map((number) => number & 0xff),
            start: match.index,
            end: match.index + match[0].length,
          },
        ]
      : [];
  });
}

/** Begins like a Close frame (0x88, length up to 125): i, then A to P. */
const BASE64_CLOSE = /^i[A-P]/;

/** Tokens of base64 with whole groups of four; a Close frame that is the whole text may lack its padding. */
function findBase64(text: string): ByteRun[] {
  const trimmed = text.trim();
  // Broken into lines of 60 to 76 characters, as mail and the command line do it.
  const joined = /^[A-Za-z0-9+/]{60,76}\r?\n/.test(trimmed) ? trimmed.replace(/\r?\n/g, '') : trimmed;
  const isWhole = /^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(joined);
  const tokens = isWhole
    ? [{ token: joined, start: text.indexOf(trimmed), end: text.indexOf(trimmed) + trimmed.length }]
    : [...text.matchAll(/(?<![A-Za-z0-9+/_-])i[A-P][A-Za-z0-9+/_-]{2,178}={0,2}(?![A-Za-z0-9+/_-])/g)].map(
        ({ 0: token, index }) => ({ token, start: index, end: index + token.length }),
      );
  return tokens.flatMap(({ token, start, end }) => {
    const isUnpadded = isWhole && !token.endsWith('=') && BASE64_CLOSE.test(token);
    if (token.length % 4 !== 0 && !isUnpadded) return [];
    try {
      const binary = atob(token.slice(0, BYTES_MAX).replaceAll('-', '+').replaceAll('_', '/'));
      const bytes = Array.from(binary, (character) => character.charCodeAt(0));
      return [{ format: 'base64' as const, bytes, start, end }];
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
  if (tokens.length > 0 && tokens.every((token) => HEX_TOKEN.test(token)) && !DUMP_LINE.test(text)) {
    const bytes = tokens.slice(0, BYTES_MAX).flatMap((token) => hexOf(token.slice(0, 2 * BYTES_MAX)));
    return { format: 'hex', bytes: bytes.slice(0, BYTES_MAX), start: 0, end: text.length };
  }
  const runs = findByteRuns(text);
  // The lines of a dump are also tokens of hex, with their offsets among the bytes.
  const dumps = runs.filter(({ format, bytes }) => format === 'dump' && bytes.length > 1);
  return (dumps.length > 0 ? dumps : runs).sort((a, b) => b.bytes.length - a.bytes.length)[0];
}
