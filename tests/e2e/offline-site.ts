import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { writeOffline } from '../../src/build/offline.ts';

const DIST = new URL('../../dist/', import.meta.url).pathname;
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};
/** Of all pages, those that the tests read, in both languages; the files beside them come whole. */
const PAGES = [
  'index',
  '1006',
  '1012',
  '1013',
  '404',
  'find',
  'decode',
  'compare/1005-vs-1012',
  'vendors/discord/4014',
  'offline',
  'offline/unkept',
];
const FOLDERS = ['scripts', 'fonts', 'find', 'vi/find'];

/** A build of a part of the site, in a folder of its own. */
export interface Build {
  readonly folder: string;
  readonly remove: () => void;
}

/** Takes pages of the built site, changes their text, and makes the packs and the worker of that. */
export async function makeBuild(change: (html: string) => string, env: Record<string, string> = {}): Promise<Build> {
  const folder = mkdtempSync(join(tmpdir(), 'closecodes-offline-'));
  const copied = [
    ...PAGES.flatMap((page) => [`${page}.html`, page === 'index' ? 'vi.html' : `vi/${page}.html`]),
    ...FOLDERS,
    'favicon.svg',
  ];
  for (const file of copied) cpSync(join(DIST, file), join(folder, file), { recursive: true });
  for (const file of readdirSync(folder, { recursive: true }).map(String)) {
    if (!file.endsWith('.html')) continue;
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  }
  await writeOffline(pathToFileURL(`${folder}/`), env);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** A host of the site that can get another build, become slow, and go away. */
export class Host {
  build: string;
  /** Waits so long before each part of a pack, in milliseconds. */
  slowPack = 0;
  /** Waits so long before pages, in milliseconds. */
  slowPages = 0;
  /** Fails at these paths. */
  readonly failing = new Set<string>();
  /** Answers with other content at a path. */
  readonly instead = new Map<string, string>();
  readonly requests: string[] = [];
  #server: Server | undefined;
  #port = 0;

  constructor(build: Build) {
    this.build = build.folder;
  }

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      this.requests.push(path);
      void this.#answer(path, response);
    });
    await new Promise<void>((resolve) => server.listen(this.#port, resolve));
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    await new Promise((resolve) => {
      if (!server?.close(resolve)) resolve(undefined);
      server?.closeAllConnections();
    });
  }

  async #answer(path: string, response: ServerResponse): Promise<void> {
    if (this.failing.has(path)) {
      response.writeHead(503).end();
      return;
    }
    const instead = this.instead.get(path);
    const file = [path, `${path}.html`, `${path === '/' ? '' : path}/index.html`]
      .map((one) => join(this.build, one))
      .find((one) => existsSync(one) && statSync(one).isFile());
    const type = TYPES[/\.(\w+)$/.exec(instead === undefined ? (file ?? '') : path)?.[1] ?? ''];
    response.setHeader('Content-Type', type ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'no-cache');
    if (instead !== undefined) {
      response.end(instead);
      return;
    }
    if (!file) {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(readFileSync(join(this.build, '404.html')));
      return;
    }
    const bytes = readFileSync(file);
    if (file.endsWith('.html')) await pause(this.slowPages);
    if (!file.endsWith('.pack') || this.slowPack === 0) {
      response.end(bytes);
      return;
    }
    const part = Math.ceil(bytes.length / 8);
    for (let start = 0; start < bytes.length; start += part) {
      await pause(this.slowPack);
      response.write(bytes.subarray(start, start + part));
    }
    response.end();
  }
}

/** Touches the page, as a reader does, and waits until the worker serves it and keeps the paths given. */
export async function touch(page: Page, ...paths: readonly string[]): Promise<void> {
  await page.locator('h1').first().click();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await waitForKept(page, ...paths);
}

/** A worker that is installed fetches a whole pack. */
const INSTALL_MS = 20_000;

/** Waits until paths are kept, each in exactly one cache, which is not that of an older build. */
export async function waitForKept(page: Page, ...paths: readonly string[]): Promise<void> {
  const missing = () =>
    page.evaluate(async (wanted) => {
      const names = await caches.keys();
      if (names.length !== 1) return names;
      const kept = await (await caches.open(names[0] ?? '')).keys();
      return wanted.filter((path) => !kept.some(({ url }) => new URL(url).pathname === path));
    }, paths);
  await expect.poll(missing, { timeout: INSTALL_MS }).toEqual([]);
}

/** Waits until a new build has taken the place of the one whose cache is named. */
export async function waitForOther(page: Page, before: string | undefined): Promise<void> {
  expect(before).toMatch(/./);
  await expect
    .poll(() => cacheNames(page), { timeout: INSTALL_MS })
    .toEqual([expect.not.stringMatching(`^${before}$`)]);
}

/**
 * Has the browser fetch the worker's script now, and waits until the new one serves the page. By itself it asks a second
 * after the last request, so that a test that keeps on loading pages can put it off for ever.
 */
export async function replaceWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { promise: replaced, resolve } = Promise.withResolvers<void>();
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    await (await navigator.serviceWorker.ready).update();
    await replaced;
  });
}

/** The name of the cache that is in use: it names the build. */
export function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}
