/**
 * A static server for a built site as a good host serves it: HTTP/2, Brotli at the highest quality, headers from
 * `_headers`. A file is compressed when it is first asked for and answered from memory afterwards: ask once before
 * measuring, so that measurements see the page and not the server.
 *
 *   node tests/bench/serve.ts [dist] [port]
 */
import { readFileSync } from 'node:fs';
import { createSecureServer, type OutgoingHttpHeaders } from 'node:http2';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { type HeaderRule, headersFor, parseHeaders, REVALIDATED } from '../../src/build/headers.ts';
import { makeCertificate } from './certificate.ts';
import { listFiles } from './pages.ts';

const compress = promisify(brotliCompress);

/** Where the hand-made page stands that others are measured against. */
export const FLOOR_PATH = '/__floor';
const FLOOR_BYTES = 3000;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
/** What is compressed already. */
const COMPRESSED = new Set(['.woff2', '.png']);

/** A page as small as one with the same purpose can be: no font, no script, a heading and text. */
function floorPage(): string {
  const sentence =
    'The connection ended without a Close frame, so nobody sent this code and no reason can come with it. ';
  const head =
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    '<title>WebSocket close code 1006</title><meta name="description" content="What close code 1006 means, by hand.">' +
    '<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:auto;padding:1rem}</style><h1>1006</h1>';
  const paragraph = `<p>${sentence.repeat(3).trim()}</p>`;
  return head + paragraph.repeat(Math.round((FLOOR_BYTES - head.length) / paragraph.length));
}

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

async function makeAnswer(path: string, file: string, bytes: Buffer, rules: readonly HeaderRule[]): Promise<Answer> {
  const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream';
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength };
  const compressed = !COMPRESSED.has(extname(file));
  const body = compressed ? await compress(bytes, { params }) : bytes;
  return {
    status: /(^|\/)404\.html$/.test(file) ? 404 : 200,
    headers: {
      'content-type': type,
      'content-length': body.byteLength,
      'cache-control': REVALIDATED,
      ...(compressed ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
      ...headersFor(rules, path),
    },
    body,
  };
}

/** `vi/1006.html` -> `/vi/1006`, `index.html` -> `/`; other files keep their names. */
function addressOf(file: string): string {
  return `/${file.replace(/\.html$/, '').replace(/^index$/, '')}`;
}

/** A running server. */
export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site on localhost; port 0 takes a free one. */
export async function serve(dist: string, port = 0): Promise<Served> {
  const files = listFiles(dist);
  if (!files.includes('index.html')) {
    throw new Error(
      `${dist}: found ${files.length} files but no index.html, expected a built site; run "npm run build"`,
    );
  }
  const rules = files.includes('_headers') ? parseHeaders(readFileSync(join(dist, '_headers'), 'utf8')) : [];
  const fileAt = new Map(
    files.filter((file) => !/^_(headers|redirects)$/.test(file)).map((file) => [addressOf(file), file]),
  );
  const answers = new Map<string, Promise<Answer>>([
    [FLOOR_PATH, makeAnswer(FLOOR_PATH, 'floor.html', Buffer.from(floorPage()), [])],
  ]);
  /** Every language has its page for addresses that do not exist. */
  const answerTo = (asked: string): Promise<Answer> | undefined => {
    const path = [asked, asked.startsWith('/vi/') ? '/vi/404' : '/404', '/404'].find(
      (one) => answers.has(one) || fileAt.has(one),
    );
    const file = path === undefined ? undefined : fileAt.get(path);
    if (path !== undefined && file !== undefined && !answers.has(path))
      answers.set(path, makeAnswer(path, file, readFileSync(join(dist, file)), rules));
    return path === undefined ? undefined : answers.get(path);
  };

  const server = createSecureServer({ ...makeCertificate(), allowHTTP1: true });
  const sessions = new Set<{ destroy: () => void }>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  server.on('request', async (request, response) => {
    const answer = await answerTo(new URL(request.url, 'https://localhost').pathname);
    response.writeHead(answer?.status ?? 404, answer?.headers ?? {});
    response.end(request.method === 'HEAD' ? '' : (answer?.body ?? ''));
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error(`serve.ts: found the address "${address}", expected one with a port; start it on localhost`);
  }
  return {
    origin: `https://localhost:${address.port}`,
    close: async () => {
      for (const session of sessions) session.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

if (import.meta.main) {
  const [dist = 'dist', port = '4323'] = process.argv.slice(2);
  const { origin } = await serve(dist, Number(port));
  console.log(
    `Serving ${dist} on ${origin} with a certificate made just now; the hand-made page is ${origin}${FLOOR_PATH}`,
  );
}
