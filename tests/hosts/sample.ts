/** Which files the servers are asked for: some of each sort, so that every rule meets an answer. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { ALL_PAGES, FILES, spread } from '../build/read-dist.ts';

/** A file of the site and where a server has it. */
export interface Sampled {
  /** What sort of file it is: of pages the kind and the language, of others their folder and their ending. */
  readonly sort: string;
  readonly file: string;
  readonly path: string;
}

/** What hosts read or do not upload, and nobody can ask for. */
export const NOT_SERVED = FILES.filter((file) => /^(?:_headers|_redirects|\.[^/]*)$/.test(file));

const pages = new Map(ALL_PAGES.map((page) => [page.file, page]));

function sortOf(file: string): string {
  const page = pages.get(file);
  if (page) return `${page.kind} in ${page.locale}`;
  // api/v1/codes/1006.json -> api/v1/codes/*.json; a digest, a number or a vendor in a folder is no other sort.
  const folder = file
    .split('/')
    .slice(0, -1)
    .join('/')
    .replace(/\b[0-9a-f]{8,}\b|\d{4}\b|(?<=\bvendors\/)[^/]+/g, '*');
  return folder === '' ? file : `${folder}/*${extname(file)}`;
}

/** The path at which servers have a file. */
function servedAt(file: string): string {
  return pages.get(file)?.path ?? `/${file}`;
}

/** Of each sort, so many files. */
const OF_EACH = 3;

const bySort = Map.groupBy(
  FILES.filter((file) => !NOT_SERVED.includes(file)),
  sortOf,
);

/** Some files of each sort; pages that only lead on are tested as the redirects that they are. */
export const SAMPLED_FILES: readonly Sampled[] = [...bySort]
  .filter(([sort]) => !/^(?:redirect|notFound) /.test(sort))
  .flatMap(([sort, files]) =>
    spread(files, Math.min(OF_EACH, files.length)).map((file) => ({ sort, file, path: servedAt(file) })),
  );

/** Their names, and those of pages that tests name. */
export const SAMPLE: readonly string[] = [
  '1006.html',
  ...SAMPLED_FILES.map(({ file }) => file),
  ...FILES.filter((file) => /(?:^|\/)404\.html$/.test(file)),
];

/** The bytes of a file of the site. */
export function bytesOf(file: string): Buffer {
  return readFileSync(new URL(`../../dist/${file}`, import.meta.url));
}
