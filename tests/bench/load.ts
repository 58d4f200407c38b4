/**
 * How many requests the servers of tests/hosts answer, over all kinds of pages, on this machine's loopback: whole pages,
 * compressed ones, and pages that the browser has already. What counts are the ratios within one run: the program that
 * asks takes its share of the same processors.
 *
 *   npm run bench:load -- [--requests 10000] [--connections 32]
 */
import autocannon, { type Result } from 'autocannon';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageNginx } from '../../src/build/package-nginx.ts';
import {
  ensureNginx,
  findBrotliModule,
  freePort,
  makeNginx,
  makeWorkerd,
  PROJECT,
  removeScratch,
  scratchFolder,
  type Server,
} from '../hosts/servers.ts';
import { listPages } from './pages.ts';
import { printTable } from './report.ts';

/** Of each kind of page, so many. */
const OF_EACH_KIND = 8;

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '10000' }, connections: { type: 'string', default: '32' } },
});
const dist = join(PROJECT, 'dist');

/** An even choice of the pages of each kind; those that only lead on are no pages to a server that redirects. */
const pages = [...Map.groupBy(listPages(dist), ({ kind }) => kind)]
  .filter(([kind]) => kind !== 'redirect' && kind !== 'not found')
  .flatMap(([, all]) => {
    const step = Math.max(1, Math.floor(all.length / OF_EACH_KIND));
    return all.filter((_, index) => index % step === 0).slice(0, OF_EACH_KIND);
  })
  .map(({ path }) => path);
const addressOf = (file: string) => `/${file.replace(/\.html$/, '').replace(/^index$/, '')}`;

/** The headers of a request for a page, in each way of asking. */
const WAYS = {
  whole: () => ({}),
  compressed: () => ({ 'accept-encoding': 'br' }),
  'not modified': (etag: string) => ({ 'accept-encoding': 'br', 'if-none-match': etag }),
} as const;
type Way = keyof typeof WAYS;

async function load({ origin }: Server, way: Way): Promise<Result> {
  const etags = await Promise.all(
    pages.map(async (file) => {
      const { headers } = await fetch(origin + addressOf(file), { headers: { 'accept-encoding': 'br' } });
      return headers.get('etag') ?? '';
    }),
  );
  return autocannon({
    url: origin,
    connections: Number(values.connections),
    amount: Number(values.requests),
    requests: pages.map((file, index) => ({ path: addressOf(file), headers: WAYS[way](etags[index] ?? '') })),
  });
}

const missing = ensureNginx();
const servers: Server[] = [];
if (missing === undefined) {
  const folder = scratchFolder();
  const chosen = new Set(pages);
  await packageNginx({ dist, folder, brotli: findBrotliModule(), compress: (file) => chosen.has(file) });
  servers.push(makeNginx(folder, await freePort()));
} else console.warn(`Without nginx: ${missing}.`);
servers.push(makeWorkerd(await freePort()));

const rows: (string | number)[][] = [];
const rates = new Map<Way, number>();
for (const server of servers) {
  await server.start();
  for (const way of Object.keys(WAYS) as Way[]) {
    const result = await load(server, way);
    const rate = result.requests.total / result.duration;
    rates.set(way, rates.get(way) ?? rate);
    const expected = way === 'not modified' ? result.non2xx : result['2xx'];
    rows.push([
      server.name,
      way,
      result.requests.total,
      result.errors + result.timeouts + result.requests.total - expected,
      Math.round(rate),
      (rate / (rates.get(way) ?? rate)).toFixed(2),
      result.latency.p50,
      result.latency.p99,
    ]);
  }
  await server.kill();
}
removeScratch();
console.log(`${pages.length} pages, ${values.connections} connections\n`);
printTable(['server', 'answers', 'requests', 'errors', 'requests/s', 'of the first', 'p50 ms', 'p99 ms'], rows);
