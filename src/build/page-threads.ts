import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import Piscina from 'piscina';

/** Pages for one thread. */
export interface Batch {
  /** The folder that the site is written into. */
  readonly out: string;
  readonly pages: readonly PageOrder[];
}

/** A page to render. */
export interface PageOrder {
  readonly address: string;
  /** The file of its route, which names it in every thread. */
  readonly component: string;
}

/** A page of a batch that could not be rendered. */
export interface Failure {
  readonly index: number;
  readonly message: string;
}

const ENTRY = new URL('page-thread.ts', import.meta.url);
/** Each takes 170 MiB. On two processors a third gains nothing. */
const MOST_THREADS = 2;
/** Threads that get their pages piece by piece end together. */
const BATCH = 16;
/** The next batch is there when one ends: asking for it would cost a fortieth of the time. */
const TASKS_PER_THREAD = 3;
/** Pages that Astro asks for at a time: enough for every thread to find the next batch waiting. */
const CONCURRENCY = 16 * BATCH;

/** A page that Astro waits for. */
interface Wanted extends PageOrder {
  readonly resolve: (response: Response) => void;
  readonly reject: (error: Error) => void;
}

/** Renders in threads, which also write the files: passing every page to the main thread would keep that one busy. */
class PageThreads implements AstroPrerenderer {
  readonly name = 'closecodes:page-threads';
  readonly #out: string;
  readonly #pool: Piscina;
  readonly #entry: string;
  /** The answer without a body: Astro writes nothing for it. */
  readonly #written = new Response(null);
  /** What goes on beside the pages. Whether it failed is asked at the end; until then nobody waits for it. */
  readonly #others: Promise<unknown>;
  #waiting: Wanted[] = [];
  #hasFailed = false;

  /**
   * @param entry the bundled page-thread.ts
   * @param out where the site is written
   * @param beside what the threads do beside the pages
   */
  constructor(pool: Piscina, entry: URL, out: string, beside: Promise<void>) {
    this.#pool = pool;
    this.#entry = entry.href;
    this.#out = out;
    this.#others = Promise.all([beside, this.#run('writeApi', this.#out)]);
    this.#others.catch(() => undefined);
  }

  #run(name: keyof typeof import('./page-thread.ts'), task: unknown) {
    return this.#pool.run(task, { filename: this.#entry, name });
  }

  getStaticPaths(): Promise<PathWithRoute[]> {
    return this.#run('listPaths', undefined);
  }

  render({ url }: Request, { routeData }: { routeData: RouteData }): Promise<Response> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ address: url, component: routeData.component, resolve, reject });
      if (this.#waiting.length === BATCH) void this.#send();
      else if (this.#waiting.length === 1) setImmediate(() => this.#send());
    });
  }

  async #send(): Promise<void> {
    const batch = this.#waiting.splice(0);
    if (batch.length === 0) return;
    const pages = batch.map(({ address, component }) => ({ address, component }));
    const failures: readonly Failure[] = await this.#run('renderPages', {
      out: this.#out,
      pages,
    } satisfies Batch).catch(({ message }: Error) => pages.map((_, index) => ({ index, message })));
    // Astro waits for no other page after the first that failed; the next would only be named as failures of their own.
    if (this.#hasFailed) return;
    this.#hasFailed = failures.length > 0;
    for (const { index, message } of failures) batch[index]?.reject(new Error(message));
    for (const { resolve } of batch) resolve(this.#written);
  }

  async teardown(): Promise<void> {
    if (!this.#hasFailed) await this.#others;
    // Its end is not waited for: threads take a tenth of a second to clear up.
    void this.#pool.close();
  }
}

/**
 * Builds pages in threads of their own: Astro's build renders one after the other, in one.
 * @param begin begins what else the threads are to do; Astro only bundles then, and has emptied the folder of the site
 */
export function pageThreads(begin: (pool: Piscina, out: string) => Promise<void>): AstroIntegration {
  let isBuild = false;
  let out: string;
  let pool: Piscina;
  let beside: Promise<void>;
  let entry: URL;
  return {
    name: 'closecodes:page-threads',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        isBuild = command === 'build';
        if (!isBuild) return;
        updateConfig({
          build: { concurrency: CONCURRENCY },
          vite: {
            plugins: [
              {
                name: 'closecodes:page-threads',
                configEnvironment: (environment) =>
                  environment === 'prerender'
                    ? { build: { rolldownOptions: { input: fileURLToPath(ENTRY) } } }
                    : undefined,
                writeBundle({ dir }, chunks) {
                  const chunk = Object.values(chunks).find(
                    (one) => one.type === 'chunk' && one.facadeModuleId === fileURLToPath(ENTRY),
                  );
                  if (dir !== undefined && chunk) entry = new URL(chunk.fileName, pathToFileURL(`${dir}/`));
                },
              },
            ],
          },
        });
      },
      'astro:config:done': ({ config, setAdapter }) => {
        out = fileURLToPath(config.outDir);
        // Only an adapter may bring an entry of its own; this one asks for nothing else.
        if (isBuild)
          setAdapter({
            name: 'closecodes:page-threads',
            entrypointResolution: 'auto',
            adapterFeatures: { buildOutput: 'static' },
            supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
          });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(() => new PageThreads(pool, entry, out, beside));
      },
      'astro:build:setup': ({ target }) => {
        if (target !== 'server') return;
        const threads = Math.min(availableParallelism(), MOST_THREADS);
        pool = new Piscina({ minThreads: threads, maxThreads: threads, concurrentTasksPerWorker: TASKS_PER_THREAD });
        beside = begin(pool, out);
        beside.catch(() => undefined);
      },
    },
  };
}
