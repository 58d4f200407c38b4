/**
 * The service worker: keeps the pages that were visited and, where the reader asked for it, a pack of all pages of a
 * language, for when there is no network. With a network the reader sees what the server sends.
 *
 * Everything that is kept belongs to one build of the site and stands in the cache of that build. A page goes there only
 * after the server has said that it still has this build; a new build fills its own cache while it is installed, and
 * takes over with all of it or not at all. So no two kept pages are of different builds.
 */
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import {
  CACHE_PREFIX,
  cacheOf,
  isContentAddressed,
  keptPath,
  type PackList,
  turnedPair,
  WORKER_PATH,
  withoutDigest,
} from '../domain/kept-pages.ts';
import { openPack, type OpenPack } from '../domain/page-pack.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../i18n/locales.ts';
import { pagePath } from '../i18n/paths.ts';
import type { WorkerScope } from './worker-scope.ts';

/** What src/build/offline.ts knows when the site is built. */
declare const BUILT: PackList & {
  /** Scripts and fonts of this build. */
  readonly files: readonly string[];
  /** What is always kept: the pages for what is not, and their script. */
  readonly always: readonly string[];
};

const worker = self as unknown as WorkerScope;
const CACHE = cacheOf(BUILT.build);
/** The pages that are kept because they were visited; the one that was visited first goes first. */
const VISITED_MAX = 60;
/** A page that is kept is shown when the network takes longer. */
const PATIENCE_SECONDS = 3;
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

const localeOf = (path: string): Locale =>
  LOCALES.find((locale) => locale !== DEFAULT_LOCALE && `${path}/`.startsWith(`/${locale}/`)) ?? DEFAULT_LOCALE;
const pathOf = ({ url }: { readonly url: string }) => keptPath(new URL(url).pathname);
/** Files have an ending; pages have none. */
const isVisited = (path: string) => !/\.\w+$/.test(path) && !BUILT.always.includes(path);

/** Asks the server, after something came from it, whether it still has this build: then what came belongs to it. */
async function isCurrent(): Promise<boolean> {
  const answer = await fetch(WORKER_PATH, { cache: 'no-cache' });
  return answer.ok && (await answer.text()).includes(BUILT.build);
}

/** Forgets what was visited first, beyond the number that is kept. */
async function forgetFirst(cache: Cache): Promise<void> {
  const pages = (await cache.keys()).filter((request) => isVisited(pathOf(request)));
  await Promise.all(pages.slice(0, Math.max(0, pages.length - VISITED_MAX)).map((request) => cache.delete(request)));
}

let opened: { readonly url: string; readonly pack: Promise<OpenPack> } | undefined;

/** The pack of a language, if the reader keeps it. */
async function packOf(locale: Locale): Promise<OpenPack | undefined> {
  const url = BUILT.packs[locale]?.url ?? '';
  const kept = await (await caches.open(CACHE)).match(url);
  if (!kept) return undefined;
  if (opened?.url !== url) opened = { url, pack: kept.blob().then(openPack) };
  return opened.pack;
}

/** A page or file out of the pack of its language; scripts stand in every pack. */
async function fromPacks(path: string): Promise<Response | undefined> {
  for (const locale of isContentAddressed(path) ? LOCALES : [localeOf(path)]) {
    const pack = await packOf(locale);
    const text = await pack?.read(path);
    if (text !== undefined) {
      const type = TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'text/html';
      return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
    }
    const turned = turnedPair(path);
    if (turned !== undefined && pack?.paths.includes(turned)) return Response.redirect(turned, 302);
  }
  return undefined;
}

const plugin = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => pathOf(request),
  cachedResponseWillBeUsed: async ({
    request,
    cachedResponse,
  }: {
    request: Request | string;
    cachedResponse?: Response | undefined;
  }) =>
    cachedResponse ??
    fromPacks(pathOf(typeof request === 'string' ? { url: new URL(request, location.href).href } : request)),
};

/** A whole answer from the server itself, which may be kept. */
const isWhole = (response: Response) => response.status === 200 && response.type === 'basic' && !response.redirected;

const keepCurrent = {
  ...plugin,
  cacheWillUpdate: async ({ response }: { response: Response }) => {
    if (!isWhole(response)) return null;
    if (await isCurrent()) return response;
    await worker.registration.update();
    return null;
  },
  cacheDidUpdate: async () => forgetFirst(await caches.open(CACHE)),
};

const patient = new NetworkFirst({ cacheName: CACHE, plugins: [keepCurrent] });
const quick = new NetworkFirst({ cacheName: CACHE, plugins: [keepCurrent], networkTimeoutSeconds: PATIENCE_SECONDS });

registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && (request.mode === 'navigate' || /\/find\/\w+\.json$/.test(url.pathname)),
  (options) => {
    const { installing, waiting } = worker.registration;
    // A newer build is on its way: what is kept is old, and only better than nothing.
    return ((installing ?? waiting) ? patient : quick).handle(options);
  },
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isContentAddressed(url.pathname),
  new CacheFirst({
    cacheName: CACHE,
    plugins: [{ ...plugin, cacheWillUpdate: async ({ response }) => (isWhole(response) ? response : null) }],
  }),
);

setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return Response.error();
  const fallback = pagePath(localeOf(pathOf(request)), { kind: 'unkept' });
  return (await (await caches.open(CACHE)).match(fallback)) ?? Response.error();
});

/** The caches of other builds. */
const otherCaches = async () => (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX) && name !== CACHE);

/** Fetches from the server what this build has at the places that were kept; a page that is gone is left out. */
async function fill(paths: Iterable<string>): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(
    [...paths].map(async (path) => {
      const response = await fetch(path, { cache: 'no-cache' });
      const isNeeded = BUILT.always.includes(path);
      if (response.status >= 500 || (isNeeded && !response.ok))
        throw new Error(`${path}: the server answered ${response.status}, expected the file; try again later`);
      if (isWhole(response)) await cache.put(path, response);
    }),
  );
}

/** Keeps of this build whatever was kept of the build before, and the pages that are open. */
async function takeOver(): Promise<void> {
  const paths = new Set(BUILT.always);
  const names = new Set<string>();
  for (const name of await otherCaches()) {
    for (const request of await (await caches.open(name)).keys()) {
      const path = pathOf(request);
      const locale = LOCALES.find((one) => path.startsWith(`/offline/${one}.`));
      if (locale) paths.add(BUILT.packs[locale]?.url ?? '');
      else if (isContentAddressed(path)) names.add(withoutDigest(path));
      else paths.add(path);
    }
  }
  for (const client of await worker.clients.matchAll({ type: 'window', includeUncontrolled: true }))
    paths.add(pathOf(client));
  await fill([...paths, ...BUILT.files.filter((file) => names.has(withoutDigest(file)))]);
  // Old and new would stand side by side if the site changed meanwhile; the browser tries again later.
  if (!(await isCurrent())) throw new Error(`The site is no longer the build ${BUILT.build}; expected no change`);
  await worker.skipWaiting();
}

/** A build that did not come whole leaves nothing behind but a pack, which the reader asked for. */
async function giveUp(error: unknown): Promise<never> {
  const cache = await caches.open(CACHE);
  const requests = await cache.keys();
  const parts = requests.filter((request) => !pathOf(request).endsWith('.pack'));
  await Promise.all(parts.map((request) => cache.delete(request)));
  if (parts.length === requests.length) await caches.delete(CACHE);
  throw error;
}

worker.addEventListener('install', (event) => event.waitUntil(takeOver().catch(giveUp)));
worker.addEventListener('activate', (event) => {
  const begin = async () => {
    await Promise.all((await otherCaches()).map((name) => caches.delete(name)));
    await worker.clients.claim();
  };
  event.waitUntil(begin());
});
