import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { headersFor, parseHeaders } from '../../src/build/headers.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The built site over plain HTTP on a free port of this machine, with the headers of `_headers`: for programs that ask it. */
export async function serveDist(): Promise<{ origin: string; close: () => Promise<void> }> {
  const rules = parseHeaders(readFileSync(`${DIST}_headers`, 'utf8'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = [pathname, `${pathname}.html`].find((path) => !path.endsWith('/') && existsSync(DIST + path));
    for (const [name, value] of Object.entries(headersFor(rules, pathname))) response.setHeader(name, value);
    response.statusCode = file === undefined ? 404 : 200;
    response.end(readFileSync(DIST + (file ?? '404.html')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error(`serve-dist.ts: found the address "${address}", expected one with a port; start it on 127.0.0.1`);
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
