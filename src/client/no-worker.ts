/**
 * What stands at the worker's address when the site is built without one: it takes the place of a worker that browsers
 * have, deletes what that one kept, removes itself, and loads the open pages again from the server.
 */
import { CACHE_PREFIX } from '../domain/kept-pages.ts';
import type { WorkerScope } from './worker-scope.ts';

const worker = self as unknown as WorkerScope;

async function leave(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.clients.claim();
  await worker.registration.unregister();
  // A page that registers this worker anew has nothing old about it, and is not loaded again.
  if (names.length === 0) return;
  const pages = await worker.clients.matchAll({ type: 'window' });
  await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => null)));
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(leave()));
