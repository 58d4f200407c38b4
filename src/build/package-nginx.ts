/**
 * Puts the built site together with what nginx needs to serve it, in dist-nginx/:
 *
 *   node src/build/package-nginx.ts [--brotli <module>] [folder]
 *
 * The module is the path of ngx_http_brotli_static_module.so on the server, if it has one. Files are compressed here, once and as well as can
 * be, and not on the server, and not in dist/, whose files are counted by the hosts that it is uploaded to.
 */
import { createHash } from 'node:crypto';
import { constants as copyModes, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LOCALES } from '../i18n/locales.ts';
import { localePrefix } from '../i18n/paths.ts';
import { parseHeaders } from './headers.ts';
import { nginxRules } from './nginx.ts';
import { parseRedirects, type RedirectRule } from './redirects.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** What gets smaller by compression; pictures and fonts are compressed already. */
const COMPRESSIBLE = /\.(?:html|js|json|css|md|svg|txt|xml|atom|csv|ndjson|yaml|webmanifest)$/;
/** Below this a compressed answer needs as many packets, and more work. */
const COMPRESSED_MIN = 256;
/** What is in dist/ for other hosts: their own files, and those whose names begin with a dot. */
const NOT_SERVED = /^(?:_headers|_redirects|\..*)$/;
/** zlib works in so many threads at once. */
const AT_ONCE = 4;

export interface PackageOptions {
  /** The built site. */
  readonly dist: string;
  /** The folder to make; what is in it goes, but for listen.conf. */
  readonly folder: string;
  /** Where the server has ngx_http_brotli_static_module.so. */
  readonly brotli?: string | undefined;
  /** Which files to compress, by their path inside the site: all, unless somebody is in a hurry. */
  readonly compress?: (file: string) => boolean;
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * nginx makes a file's ETag from its time and its length. A time that follows from the content makes it the same on
 * every server, and the same as before for whatever a new version of the site did not change.
 */
const timeOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest().readUInt32BE() / 2;

/** The same file in fewer bytes, by the ending of its name. */
async function compressed(bytes: Buffer, brotli: boolean): Promise<[ending: string, Buffer][]> {
  if (bytes.length < COMPRESSED_MIN) return [];
  const gz = await toGzip(bytes, { level: constants.Z_BEST_COMPRESSION });
  if (!brotli) return [['.gz', gz]];
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return [
    ['.gz', gz],
    ['.br', await toBrotli(bytes, { params })],
  ];
}

async function finishFile(path: string, compress: boolean, brotli: boolean): Promise<void> {
  const bytes = await readFile(path);
  const time = timeOf(bytes);
  await utimes(path, time, time);
  for (const [ending, smaller] of compress ? await compressed(bytes, brotli) : []) {
    await writeFile(path + ending, smaller);
    await utimes(path + ending, time, time);
  }
}

/** The page at another address that only leads on, made for hosts without redirects. */
const LEADS_ON = /<meta http-equiv="refresh" content="0;url=(\/[^"]*)">/;

/** Takes the pages that only lead on out of a site, and gives back the redirects that say the same. */
function takeMoves(site: string, files: readonly string[]): RedirectRule[] {
  return files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const [, to] = LEADS_ON.exec(readFileSync(join(site, file), 'utf8').slice(0, 4096)) ?? [];
      if (to === undefined) return [];
      rmSync(join(site, file));
      return [{ from: `/${file.slice(0, -'.html'.length)}`, to, status: 301, kind: 'static' } as const];
    });
}

/** Makes the folder and gives back how many files the site has. */
export async function packageNginx({ dist, folder, brotli, compress = () => true }: PackageOptions): Promise<number> {
  if (!existsSync(join(dist, '_headers'))) {
    throw new Error(`${dist}: found no _headers, expected a built site; run "npm run build" first`);
  }
  const listen = join(folder, 'listen.conf');
  const kept = existsSync(listen) ? readFileSync(listen) : readFileSync(join(PROJECT, 'deploy/listen.conf'));
  rmSync(folder, { recursive: true, force: true });
  const site = join(folder, 'site');
  cpSync(dist, site, {
    recursive: true,
    mode: copyModes.COPYFILE_FICLONE,
    filter: (path) => !NOT_SERVED.test(relative(dist, path)),
  });
  cpSync(join(PROJECT, 'deploy/nginx.conf'), join(folder, 'nginx.conf'));
  writeFileSync(listen, kept);
  if (brotli !== undefined) {
    writeFileSync(join(folder, 'brotli-module.conf'), `load_module ${brotli};\n`);
    writeFileSync(join(folder, 'brotli.conf'), 'brotli_static on;\n');
  }
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)));
  const pages = takeMoves(site, files);
  const rules = parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
  const moves = parseRedirects(readFileSync(join(dist, '_redirects'), 'utf8'));
  const known = new Set(moves.map(({ from }) => from));
  const allMoves = [...moves, ...pages.filter(({ from }) => !known.has(from))];
  writeFileSync(join(folder, 'rules.conf'), nginxRules(rules, allMoves, LOCALES.map(localePrefix)));

  const served = files.filter((file) => existsSync(join(site, file)));
  const waiting = served.values();
  const work = async () => {
    for (const file of waiting) {
      await finishFile(join(site, file), COMPRESSIBLE.test(file) && compress(file), brotli !== undefined);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return served.length;
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { brotli: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder = join(PROJECT, 'dist-nginx')] = positionals;
  const started = performance.now();
  const count = await packageNginx({ dist: join(PROJECT, 'dist'), folder, brotli: values.brotli });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`Put the site for nginx into ${folder}, ${count} files and their compressed forms, in ${seconds} s.`);
}
