/**
 * All pages of a language in one file: thousands of pages that repeat each other. What many of them carry word for word
 * stands in the index once; the rest is compressed in blocks of neighbours, so that reading a page unpacks one block.
 *
 * The file is the length of the index (4 bytes, big-endian), the index (JSON), and the blocks, both as raw DEFLATE,
 * which every browser of the last years unpacks by itself.
 */

/** A text file: where it is served, and what it holds. */
export interface PackedFile {
  readonly path: string;
  readonly text: string;
}

interface PackIndex {
  /** What stands in many files; the character FIRST_PLACE + n stands for the n-th. */
  readonly shared: readonly string[];
  /** The blocks in their order: how long each is, and what it holds. */
  readonly blocks: readonly (readonly [bytes: number, paths: readonly string[]])[];
}

/** Something to read parts of: a Blob in the browser, which need not lie in memory. */
interface Bytes {
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** More pages in a block save bytes and cost time on each page read: 32 give 1.7 MB and 5 ms, 8 give 2.4 MB, 128 1.5 MB. */
const BLOCK_FILES = 32;
const LENGTH_BYTES = 4;
/** The Private Use Area of Unicode, whose characters no page holds. */
const FIRST_PLACE = 0xe000;
const LAST_PLACE = 0xf8ff;
const SEPARATOR = '\0';
const RESERVED = /[\0\ue000-\uf8ff]/;
/** Inlined styles and scripts and the policy that names them: most of a page, and the same on every one. */
const REPEATED =
  /<style[^>]*>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>|<meta http-equiv="content-security-policy"[^>]*>/g;

/**
 * Packs files, in the order in which they come.
 * @param deflate compresses as raw DEFLATE
 * @throws when a file holds a character that the format needs for itself
 */
export function writePack(files: readonly PackedFile[], deflate: (text: string) => Uint8Array): Uint8Array {
  const shared = new Map<string, string>();
  const placeOf = (part: string) => {
    const place = shared.get(part) ?? String.fromCharCode(FIRST_PLACE + shared.size);
    shared.set(part, place);
    return place;
  };
  const blocks: { paths: string[]; bytes: Uint8Array }[] = [];
  for (let start = 0; start < files.length; start += BLOCK_FILES) {
    const members = files.slice(start, start + BLOCK_FILES);
    const texts = members.map(({ path, text }) => {
      const [odd] = RESERVED.exec(text) ?? [];
      if (odd !== undefined)
        throw new Error(
          `${path}: found the character U+${odd.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}, expected none that packs use; write another character`,
        );
      return text.replace(REPEATED, placeOf);
    });
    blocks.push({ paths: members.map(({ path }) => path), bytes: deflate(texts.join(SEPARATOR)) });
  }
  if (FIRST_PLACE + shared.size - 1 > LAST_PLACE)
    throw new Error(
      `Found ${shared.size} different styles and scripts, expected few; look for one that differs by page`,
    );
  const index: PackIndex = {
    shared: [...shared.keys()],
    blocks: blocks.map(({ paths, bytes }) => [bytes.length, paths]),
  };
  const head = deflate(JSON.stringify(index));
  const pack = new Uint8Array(LENGTH_BYTES + head.length + blocks.reduce((sum, { bytes }) => sum + bytes.length, 0));
  new DataView(pack.buffer).setUint32(0, head.length);
  let end = LENGTH_BYTES;
  for (const bytes of [head, ...blocks.map((block) => block.bytes)]) {
    pack.set(bytes, end);
    end += bytes.length;
  }
  return pack;
}

async function inflate(bytes: ArrayBuffer): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}

/** A pack that is read: its paths, and the text at one of them. */
export interface OpenPack {
  readonly paths: readonly string[];
  /** The text of a file, or undefined if the pack has none at that path. */
  readonly read: (path: string) => Promise<string | undefined>;
}

/** Opens a pack; blocks are unpacked when a page in them is asked for. */
export async function openPack(pack: Bytes): Promise<OpenPack> {
  const lengthBytes = await pack.slice(0, LENGTH_BYTES).arrayBuffer();
  const headEnd = LENGTH_BYTES + new DataView(lengthBytes).getUint32(0);
  const index: PackIndex = JSON.parse(await inflate(await pack.slice(LENGTH_BYTES, headEnd).arrayBuffer()));
  const places = new Map<string, { start: number; end: number; place: number }>();
  let start = headEnd;
  for (const [bytes, paths] of index.blocks) {
    const end = start + bytes;
    for (const [place, path] of paths.entries()) places.set(path, { start, end, place });
    start = end;
  }
  return {
    paths: [...places.keys()],
    read: async (path) => {
      const found = places.get(path);
      if (!found) return undefined;
      const texts = await inflate(await pack.slice(found.start, found.end).arrayBuffer());
      const text = texts.split(SEPARATOR)[found.place] ?? '';
      return text.replace(/[\ue000-\uf8ff]/g, (place) => index.shared[place.charCodeAt(0) - FIRST_PLACE] ?? '');
    },
  };
}
