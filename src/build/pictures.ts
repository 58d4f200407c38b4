import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { parse } from 'yaml';
import { pictureOf } from '../domain/picture.ts';
import { findRange } from '../domain/ranges.ts';
import { useTranslations } from '../i18n/index.ts';
import { DEFAULT_LOCALE, toLocale } from '../i18n/locales.ts';
import { codeSchema, type Origin } from '../schema/code.ts';
import { rangeSchema } from '../schema/range.ts';
import { vendorSchema } from '../schema/vendor.ts';
import { firstScreen } from './first-screen.ts';
import { paintDigest, readPaint } from './paint.ts';
import type { Order } from './picture-worker.ts';

/** Where a picture is kept between builds, named by what is drawn on it and with what. */
const CACHE = new URL('../../node_modules/.cache/closecodes/pictures/', import.meta.url);
const CONTENT = new URL('../../content/', import.meta.url);
const DIST = new URL('../../dist/', import.meta.url);
/** When the cache holds more than this, what the last build did not use goes. */
const MOST_KEPT = 20_000;
/** So many pictures are drawn before another thread is worth its start. */
const PER_THREAD = 20;
const MOST_THREADS = 4;
/** Pixels are not counted by the engine; with little room for young objects it lets go of them soon. */
const THREAD_MEMORY = { maxYoungGenerationSizeMb: 8 };
const IMAGE = Buffer.from('<meta property="og:image" content="');

/** What making the pictures took. */
export interface PicturesMade {
  readonly pictures: number;
  readonly drawn: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** Where pictures are made, when it is not in the project's own folders. */
export interface PictureFolders {
  readonly dist?: string;
  readonly cache?: string;
}

/** A picture that a page asks for and that is about that page. */
interface Wanted extends Order {
  /** Inside `dist/`. */
  readonly place: string;
}

/** The address of the picture that a page names in its head; redirects name none. */
function pictureNamed(html: Buffer): string | undefined {
  const at = html.indexOf(IMAGE);
  if (at < 0) return undefined;
  const from = at + IMAGE.length;
  return new URL(html.toString('utf8', from, html.indexOf('"', from))).pathname.slice(1);
}

/**
 * The picture that is about a page.
 * @example pictureAbout('1006.html', 'en') // => 'og/1006.png'
 */
function pictureAbout(file: string, locale: string): string {
  const home = locale === DEFAULT_LOCALE ? 'index.html' : `${locale}.html`;
  if (file !== home) return `og/${file.replace(/html$/, 'png')}`;
  return locale === DEFAULT_LOCALE ? 'og/home.png' : `og/${locale}/home.png`;
}

function readYaml(folder: string): [name: string, data: unknown][] {
  return readdirSync(new URL(folder, CONTENT)).map((file) => [
    file,
    parse(readFileSync(new URL(folder + file, CONTENT), 'utf8')),
  ]);
}

/** Where each number comes from: by its record, else by its range. */
function readOrigins(): (code: number) => Origin {
  const codes = readYaml('codes/').map(([file, data]) => [Number.parseInt(file, 10), codeSchema.parse(data)] as const);
  const ranges = readYaml('ranges/').map(([, data]) => rangeSchema.parse(data));
  const known = new Map(codes.map(([code, record]) => [code, record.origin.value]));
  return (code) => known.get(code) ?? findRange(ranges, code)?.origin ?? 'reserved';
}

/** What each vendor is called, by its record. */
function readNames(): (vendor: string) => string | undefined {
  const vendors = readYaml('vendors/').map(
    ([file, data]) => [file.replace(/\.yaml$/, ''), vendorSchema.parse(data)] as const,
  );
  const names = new Map(vendors.map(([id, { name }]) => [id, name]));
  return (vendor) => names.get(vendor);
}

/** Reads all pages: what they ask for, and what is to be drawn. */
function readWanted(dist: string, cache: string): Wanted[] {
  const originOf = readOrigins();
  const nameOf = readNames();
  const paint = paintDigest(readPaint());
  const named = new Map<string, string>();
  const wanted: Wanted[] = [];
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  for (const file of files.map((path) => path.replaceAll('\\', '/')).sort()) {
    const html = readFileSync(join(dist, file));
    const place = pictureNamed(html);
    if (place === undefined) continue;
    named.set(place, file);
    const text = html.toString();
    const locale = toLocale(/<html lang="([^"]+)"/.exec(text)?.[1]);
    if (place !== pictureAbout(file, locale)) continue;
    const subject = useTranslations(locale)('picture.subject');
    const picture = pictureOf(firstScreen(text, { file, subject, originOf, nameOf }));
    const key = createHash('sha256').update(paint).update(JSON.stringify(picture)).digest('hex').slice(0, 40);
    wanted.push({ picture, file: join(cache, `${key}.png`), page: file, place });
  }
  const made = new Set(wanted.map(({ place }) => place));
  const [lost] = [...named].filter(([place]) => !made.has(place));
  if (lost)
    throw new Error(`dist/${lost[1]}: names the picture ${lost[0]}, which is about no page; look at picturePath`);
  return wanted;
}

/** Draws on several threads; each asks for the next order when it has finished one. */
async function draw(orders: readonly Order[]): Promise<void> {
  const queue = [...orders].reverse();
  const threads = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(orders.length / PER_THREAD));
  await Promise.all(
    Array.from({ length: threads }, () => {
      const worker = new Worker(new URL('picture-worker.ts', import.meta.url), { resourceLimits: THREAD_MEMORY });
      return new Promise<void>((resolve, reject) => {
        const next = () => {
          const order = queue.pop();
          if (order === undefined) resolve();
          else worker.postMessage(order);
        };
        worker.on('error', reject);
        worker.on('message', (failure: Error | undefined) => (failure === undefined ? next() : reject(failure)));
        next();
      }).finally(() => worker.terminate());
    }),
  );
}

/**
 * Draws the picture of every page that names one of its own, and puts it into `dist/og`. What was drawn before from the
 * same content with the same paint is taken from the cache.
 * @throws when a page names a picture that is about no page, or one cannot be drawn
 */
export async function makePictures(folders: PictureFolders = {}): Promise<PicturesMade> {
  const started = performance.now();
  const { dist = fileURLToPath(DIST), cache = fileURLToPath(CACHE) } = folders;
  await mkdir(cache, { recursive: true });
  const wanted = readWanted(dist, cache);
  const kept = new Set(readdirSync(cache).map((name) => join(cache, name)));
  const missing = [...new Map(wanted.map((one) => [one.file, one])).values()].filter(({ file }) => !kept.has(file));
  await draw(missing);
  for (const folder of new Set(wanted.map(({ place }) => dirname(place))))
    await mkdir(join(dist, folder), { recursive: true });
  for (const { file, place } of wanted) copyFileSync(file, join(dist, place));
  const used = new Set(wanted.map(({ file }) => file));
  if (kept.size > MOST_KEPT) for (const file of kept) if (!used.has(file)) rmSync(file);
  return {
    pictures: wanted.length,
    drawn: missing.length,
    bytes: wanted.reduce((sum, { place }) => sum + statSync(join(dist, place)).size, 0),
    seconds: (performance.now() - started) / 1000,
  };
}
