/**
 * Which address a kept page answers: the worker looks pages up by it, with or without a network.
 */

/** Caches of the worker begin so; each build has one of its own. */
export const CACHE_PREFIX = 'closecodes-';

/** Where the service worker stands, for ever: browsers that have one look here for the next. */
export const WORKER_PATH = '/sw.js';

/** What the build writes for the page about keeping pages. */
export const PACKS_PATH = '/offline/packs.json';

/** A language's pack, as the build writes it down. */
export interface PackRecord {
  /** Its address, which carries a digest of what it holds. */
  readonly url: string;
  readonly bytes: number;
  readonly pages: number;
}

/** What a build of the site offers for keeping. */
export interface PackList {
  /** The digest of everything that the build serves to the worker. */
  readonly build: string;
  readonly packs: Readonly<Record<string, PackRecord>>;
}

/** The cache of a build. */
export function cacheOf(build: string): string {
  return CACHE_PREFIX + build;
}

/**
 * The path under which a page is kept, whatever the spelling of its address: no query, no slash, no `.html`.
 * @example keptPath('/1006.html') // => '/1006'
 * @example keptPath('/decode/') // => '/decode'
 */
export function keptPath(pathname: string): string {
  return pathname.replace(/(?:\/index)?(?:\.html)?\/*$/, '') || '/';
}

/**
 * The path of the same pair with its sides changed, or undefined if the path is not that of a pair.
 * @example turnedPair('/compare/1012-vs-1005') // => '/compare/1005-vs-1012'
 */
export function turnedPair(path: string): string | undefined {
  const [, folder, first, second] = /^(.*\/)([^/]+)-vs-([^/]+)$/.exec(path) ?? [];
  return folder === undefined ? undefined : `${folder}${second}-vs-${first}`;
}

/**
 * Whether a path is a file whose name carries a digest of its content: a copy of it is never out of date.
 * @example isContentAddressed('/scripts/e8cda8ce/find.js') // => true
 */
export function isContentAddressed(path: string): boolean {
  return /^\/(?:scripts|fonts)\/.*\b[0-9a-f]{8}\b/.test(path);
}

/**
 * The name of a content-addressed file without its digest: what it has in common with the same file of another build.
 * @example withoutDigest('/scripts/e8cda8ce/find.js') // => '/scripts//find.js'
 */
export function withoutDigest(path: string): string {
  return path.replace(/\b[0-9a-f]{8}\b/, '');
}
