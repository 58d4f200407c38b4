/**
 * A built site as its pages: which kind each is, and what it weighs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
/** Brotli at the highest quality costs 30 ms a page: of more pages than this of one kind, so many are taken, evenly spread. */
const MOST_COMPRESSED = 400;
const ADDRESSES = [
  ['not found', /^404$/],
  ['home', /^(index)?$/],
  ['code', /^(1\d{3}|3000|3003|3008)$/],
  ['number', /^\d+$/],
  ['embed', /^embed\/\d+$/],
  ['pair', /^compare\/\d+-vs-\d+$/],
  ['compare', /^compare$/],
  ['range', /^ranges\/\d+-\d+$/],
  ['claims', /^wrong-claims$/],
  ['find', /^find$/],
  ['decode', /^decode$/],
  ['api', /^api$/],
  ['vendors', /^vendors$/],
  ['vendor', /^vendors\/[^/]+$/],
  ['vendor code', /^vendors\/[^/]+\/\d+$/],
  ['vendor pair', /^vendors\/[^/]+\/[^/]+-vs-[^/]+$/],
  ['collisions', /^collisions$/],
  ['links', /^links$/],
  ['changes', /^changes$/],
  ['offline', /^offline$/],
  ['unkept', /^offline\/unkept$/],
  ['libraries', /^libraries$/],
  ['library', /^libraries\/[^/]+$/],
  ['interop', /^interop$/],
  ['proxies', /^proxies$/],
] as const;

/** What a page is: its place in the site, or a page that only leads to another. */
export type PageKind = (typeof ADDRESSES)[number][0] | 'redirect' | 'other';

/** One built page. */
export interface BuiltPage {
  readonly path: string;
  readonly kind: PageKind;
  readonly bytes: number;
}

/** Every file of a folder, as paths from it with forward slashes, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/**
 * The kind of a page, from its file and its content.
 * @example pageKind('vi/1006.html', '<!doctype html>…') // => 'code'
 */
export function pageKind(path: string, html: string): PageKind {
  if (/<meta http-equiv="?refresh/i.test(html)) return 'redirect';
  const address = path.replace(/\.html$/, '').replace(/^vi(\/|$)/, '');
  return ADDRESSES.find(([, pattern]) => pattern.test(address))?.[0] ?? 'other';
}

/** All pages of a built site. */
export function listPages(dist: string): BuiltPage[] {
  return listFiles(dist)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = readFileSync(join(dist, path));
      return { path, kind: pageKind(path, html.toString('utf8')), bytes: html.byteLength };
    });
}

/** The middle of a list of numbers; of an even number, the upper one. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** What the pages of one kind weigh. */
export interface KindWeights {
  readonly kind: PageKind;
  readonly pages: number;
  readonly rawMedian: number;
  readonly rawMax: number;
  readonly brotliMedian: number;
  readonly brotliMax: number;
  /** How many were compressed to know. */
  readonly compressed: number;
}

/** Weighs the pages of a built site by kind. */
export async function weighKinds(dist: string, pages: readonly BuiltPage[]): Promise<KindWeights[]> {
  const kinds = [...new Set(pages.map(({ kind }) => kind))].sort();
  const weights: KindWeights[] = [];
  for (const kind of kinds) {
    const ofKind = pages.filter((page) => page.kind === kind);
    const step = Math.max(1, Math.ceil(ofKind.length / MOST_COMPRESSED));
    const sample = ofKind.filter((_, index) => index % step === 0);
    const brotli = await Promise.all(
      sample.map(async ({ path }) => {
        const html = readFileSync(join(dist, path));
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: html.byteLength };
        return (await compress(html, { params })).byteLength;
      }),
    );
    const raw = ofKind.map(({ bytes }) => bytes);
    weights.push({
      kind,
      pages: ofKind.length,
      rawMedian: median(raw),
      rawMax: Math.max(...raw),
      brotliMedian: median(brotli),
      brotliMax: Math.max(...brotli),
      compressed: sample.length,
    });
  }
  return weights;
}
