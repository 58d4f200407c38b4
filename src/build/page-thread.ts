/**
 * What runs in a thread that makes pages. Astro bundles it with all of them, in place of its own entry, and
 * src/build/page-threads.ts hands it the work.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PathWithRoute } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import { apiText, loadApiFiles } from '../data/api-files';
import { apiPath } from '../i18n/paths';
import { encodeUtf8, PageResponse, shortenPages } from './page-bytes';
import type { Batch, Failure } from './page-threads';

shortenPages();
const app = createApp({ streaming: false });
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
const folders = new Set<string>();

// Node's loader takes a thirtieth of a page's time to find what it has loaded.
for (const [component, load] of app.manifest.pageMap ?? []) {
  let loaded: ReturnType<typeof load> | undefined;
  app.manifest.pageMap?.set(component, () => (loaded ??= load()));
}

/** Writes the file at an address: as the site is built, addresses have the names of files. */
function write(out: string, address: string, content: Uint8Array): void {
  const file = join(out, address);
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, content);
}

/** Everything that Astro is to ask for, with the routes that make it. */
export function listPaths(): Promise<PathWithRoute[]> {
  return new StaticPaths(app).getAll();
}

/** Renders pages into their files, and says which of them failed. Astro prints why, and answers with status 500. */
export async function renderPages({ out, pages }: Batch): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const [index, { address, component }] of pages.entries()) {
    const routeData = routes.get(component);
    if (!routeData) throw new Error(`${address}: found no route of ${component}, expected one; build again`);
    const response = await app.render(new Request(address), { routeData });
    const { pathname } = new URL(address);
    if (response.ok || (response.status === 404 && component.endsWith('/404.astro')))
      write(out, decodeURI(pathname), response instanceof PageResponse ? response.page : await response.bytes());
    else
      failures.push({
        index,
        message: `${component}: found status ${response.status} for ${pathname}, expected 200`,
      });
  }
  return failures;
}

/** Writes the files of the API. Passed through Astro one by one, thousands of them would take half as long as the pages. */
export async function writeApi(out: string): Promise<void> {
  for (const [path, file] of await loadApiFiles()) {
    try {
      write(out, apiPath(path), encodeUtf8(apiText(file)));
    } catch (cause) {
      throw new Error(`${apiPath(path)}: could not be written`, { cause });
    }
  }
}
