import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { isContentAddressed, keptPath, type PackList, PACKS_PATH, WORKER_PATH } from '../domain/kept-pages.ts';
import { type PackedFile, writePack } from '../domain/page-pack.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../i18n/locales.ts';
import { pagePath } from '../i18n/paths.ts';
import { formatSize } from '../i18n/sizes.ts';
import { hasWorker } from './has-worker.ts';
import { writeIcons } from './icons.ts';

/** A file of the built site that belongs to a language: a page, or data for its search field. */
interface SiteFile {
  readonly file: string;
  readonly path: string;
}

/** Pages that only lead to another one: the worker turns pairs by itself. */
const REDIRECT = /<meta http-equiv="refresh"/;
/** The size stands in the page that is in the pack; it is rounded, so this settles at once. */
const ATTEMPTS_MAX = 4;

const digestOf = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 8);

function listFiles(dist: URL): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(fileURLToPath(dist).length).replaceAll('\\', '/'))
    .map((file) => file.replace(/^\//, ''))
    .sort();
}

function localeOf(path: string): Locale {
  return LOCALES.find((locale) => locale !== DEFAULT_LOCALE && `${path}/`.startsWith(`/${locale}/`)) ?? DEFAULT_LOCALE;
}

/** The pages of a language in the order of their addresses, so that alike ones are neighbours, and what search needs. */
function filesOf(locale: Locale, files: readonly string[]): SiteFile[] {
  return files
    .filter((file) => /\.html$|(?:^|\/)find\/\w+\.json$/.test(file))
    .map((file) => ({ file, path: keptPath(`/${file}`) }))
    .filter(({ path }) => localeOf(path) === locale && !/\/(?:404|unkept|embed\/\d+)$/.test(path));
}

/**
 * Writes the pack of a language, and into the page that offers it how many pages it has and how large it is.
 * @throws when the size that the page names changes with each attempt
 */
function writeLocale(locale: Locale, files: readonly string[], dist: URL): PackList['packs'][string] {
  const read = (file: string) => readFileSync(new URL(file, dist), 'utf8');
  // Read when they are packed: all pages of a large site at once are more than a process may hold.
  const packed = ({ file, path }: SiteFile): PackedFile => ({
    path,
    get text() {
      return read(file);
    },
  });
  const members = filesOf(locale, files)
    .filter(({ file }) => !REDIRECT.test(read(file)))
    .map(packed);
  const scripts = files.filter((file) => file.startsWith('scripts/')).map((file) => packed({ file, path: `/${file}` }));
  const pages = members.filter(({ path }) => !path.endsWith('.json')).length;
  const offerPath = pagePath(locale, { kind: 'offline' });
  const offer = members.find(({ path }) => path === offerPath)?.text;
  if (offer === undefined)
    throw new Error(`dist${offerPath}.html: the page that offers the pack is missing; look at src/pages`);
  // All but one page are the same in each attempt.
  const deflated = new Map<string, Uint8Array>();
  const deflate = (text: string) => {
    const known = deflated.get(digestOf(text)) ?? deflateRawSync(text, { level: 9, memLevel: 9 });
    deflated.set(digestOf(text), known);
    return known;
  };
  let size = '';
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
    const html = offer
      .replaceAll('{{packPages}}', new Intl.NumberFormat(locale).format(pages))
      .replaceAll('{{packSize}}', size);
    const pack = writePack(
      [...members.map((one) => (one.path === offerPath ? { path: offerPath, text: html } : one)), ...scripts],
      deflate,
    );
    if (formatSize(locale, pack.length) === size) {
      const url = `/offline/${locale}.${digestOf(pack)}.pack`;
      writeFileSync(new URL(`.${url}`, dist), pack);
      writeFileSync(new URL(`.${offerPath}.html`, dist), html);
      return { url, bytes: pack.length, pages };
    }
    size = formatSize(locale, pack.length);
  }
  throw new Error(`The pack of "${locale}" has another size each time its page names it; round the size more`);
}

async function bundleWorker(name: string, built: object): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../client/${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    legalComments: 'none',
    logLevel: 'warning',
    define: { BUILT: JSON.stringify(built), 'process.env.NODE_ENV': '"production"' },
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/**
 * Writes what reading without a network takes, from the finished pages: icons, a pack of all pages for each language,
 * the list of packs, and the service worker. It has to be the last step: what changes a page after it is not in the packs.
 */
export async function writeOffline(dist: URL, env: Readonly<Record<string, string | undefined>>): Promise<void> {
  await writeIcons(dist);
  await mkdir(new URL('offline/', dist), { recursive: true });
  const files = listFiles(dist);
  const packs = Object.fromEntries(LOCALES.map((locale) => [locale, writeLocale(locale, files, dist)]));
  if (!hasWorker(env)) {
    await writeFile(new URL(`.${WORKER_PATH}`, dist), await bundleWorker('no-worker', {}));
    return;
  }
  const addressed = files.map((file) => `/${file}`).filter(isContentAddressed);
  const unkept = LOCALES.map((locale) => pagePath(locale, { kind: 'unkept' }));
  const always = [...unkept, ...addressed.filter((file) => file.endsWith('/kept-pages.js'))];
  const content = {
    packs,
    files: addressed,
    always,
    fallbacks: unkept.map((path) => digestOf(readFileSync(new URL(`.${path}.html`, dist)))),
  };
  // The worker's own code is a part of the build: a worker that changed takes over like changed pages do.
  const code = await bundleWorker('offline-worker', { build: '' });
  const id = digestOf(JSON.stringify(content) + code);
  await writeFile(new URL(`.${PACKS_PATH}`, dist), JSON.stringify({ build: id, packs } satisfies PackList));
  await writeFile(
    new URL(`.${WORKER_PATH}`, dist),
    await bundleWorker('offline-worker', { build: id, packs, files: addressed, always }),
  );
}
