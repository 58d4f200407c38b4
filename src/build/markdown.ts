import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { LOCALES } from '../i18n/locales.ts';
import { fullList, llmsFullText, llmsText } from './llms.ts';
import type { MarkdownTask } from './markdown-worker.ts';
import { type MarkdownPage, markdownFile, readPage } from './page-markdown.ts';
import { llmsPath } from '../i18n/paths.ts';
import { siteUrl } from './site-url.ts';

/** Turning all pages into Markdown takes twice as long as building them, so what the same bytes gave before is kept here. */
const CACHE = new URL('../../node_modules/.cache/closecodes-markdown/', import.meta.url);
/** What decides on the result beside the page: the rules, and the libraries that they stand on. */
const RULES = ['page-markdown.ts', '../../package-lock.json'].map((path) => new URL(path, import.meta.url));
/** A thread needs a second to load the libraries: fewer pages than this are not worth another one. */
const PAGES_PER_THREAD = 200;
/** Threads that get their pages piece by piece end together. */
const BATCH = 40;

/** A process may hold some thousand files open at a time, and a large site has more. */
const FILES_AT_ONCE = 64;

/** Converting makes much that dies young. */
const THREAD = { maxYoungGenerationSizeMb: 144 };

type Task = MarkdownTask & { readonly key: string; readonly path: string };

const sha256 = (...parts: readonly (string | Buffer)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url');
};

async function readCache(file: URL): Promise<Map<string, MarkdownPage>> {
  // Absent, cut off or of another shape: it is made anew.
  const kept = await readFile(file, 'utf8')
    .then(JSON.parse)
    .catch(() => ({}));
  return new Map(Object.entries(kept as Record<string, MarkdownPage>));
}

/** Turns pages into Markdown in as many threads as the machine has cores. */
async function convert(tasks: readonly Task[]): Promise<Map<string, MarkdownPage>> {
  const made = new Map<string, MarkdownPage>();
  const waiting = [...tasks];
  const threads = Math.min(availableParallelism(), Math.ceil(tasks.length / PAGES_PER_THREAD));
  const run = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      let batch: Task[] = [];
      const next = () => {
        batch = waiting.splice(0, BATCH);
        if (batch.length === 0) resolve();
        else worker.postMessage(batch);
      };
      worker.on('error', reject);
      worker.on('message', (pages: readonly MarkdownPage[]) => {
        for (const [index, page] of pages.entries()) made.set(batch[index]?.key ?? '', page);
        next();
      });
      next();
    }).finally(() => worker.terminate());
  await Promise.all(
    Array.from({ length: threads }, () =>
      run(new Worker(new URL('markdown-worker.ts', import.meta.url), { resourceLimits: THREAD })),
    ),
  );
  return made;
}

/**
 * Writes each page that names a Markdown version in its head as that file, and the lists of them for machines.
 * @returns how many files were written, and how many of them were kept from an earlier build
 */
export async function writeMarkdown(dist: URL): Promise<{ files: number; kept: number }> {
  const site = siteUrl(process.env);
  const folder = fileURLToPath(dist);
  const rules = sha256(...RULES.map((url) => readFileSync(url)), site);
  const prefixes = fullList();
  const tasks = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort()
    .flatMap((name): Task[] => {
      const file = folder + name;
      const page = readPage(readFileSync(file, 'utf8'));
      if (page === undefined) return [];
      const source = JSON.stringify(page);
      // A slice of a text keeps the whole text in memory; this is a copy.
      const path = Buffer.from(page.path).toString();
      // In the one file that holds many pages, their sources need names of their own.
      const prefix = prefixes.get(page.path);
      return (prefix === undefined ? [''] : ['', prefix]).map((references) => {
        const key = sha256(rules, references, source);
        return { file, site, references, key, path };
      });
    });
  const cacheFile = new URL('pages.json', CACHE);
  const cache = await readCache(cacheFile);
  const made = await convert(tasks.filter(({ key }) => !cache.has(key)));
  const pages = tasks.map((task) => {
    const page = cache.get(task.key) ?? made.get(task.key);
    if (!page) throw new Error(`dist${task.path}: found no text from any thread, expected one; run the build again`);
    return { ...task, page };
  });
  const alone = pages.filter(({ references }) => references === '').map(({ page }) => page);
  const full = pages.filter(({ references }) => references !== '').map(({ page }) => page);
  const files = [
    ...alone.map((page) => [page.path, markdownFile(page)] as const),
    ...LOCALES.flatMap((locale) => [
      [llmsPath(locale, 'llms'), llmsText(site, locale, alone)] as const,
      [llmsPath(locale, 'llms-full'), llmsFullText(site, locale, full)] as const,
    ]),
  ];
  for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
    const batch = files.slice(start, start + FILES_AT_ONCE);
    await Promise.all(batch.map(([path, text]) => writeFile(new URL(`.${path}`, dist), text)));
  }
  if (made.size > 0) {
    await mkdir(CACHE, { recursive: true });
    const draft = new URL(`pages.${process.pid}.json`, CACHE);
    await writeFile(draft, JSON.stringify(Object.fromEntries(pages.map(({ key, page }) => [key, page]))));
    await rename(draft, cacheFile);
  }
  return { files: files.length, kept: tasks.length - made.size };
}
