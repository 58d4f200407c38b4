import { describe, expect, test } from 'vitest';
import worker from '../../../deploy/cloudflare.ts';

const ORIGIN = 'https://closecodes.example';
const PAGE = '/vendors/discord/4003-vs-4004';
/** What Cloudflare gives a page, by a rule of _headers or by itself. */
const PAGE_HEADERS = {
  'content-security-policy': "default-src 'none'",
  'strict-transport-security': 'max-age=31536000',
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'public, max-age=0, must-revalidate',
  etag: '"a"',
};

/** Asks the Worker, in front of files of which there are these. */
async function ask(path: string, { method = 'GET', pages = [PAGE] }: { method?: string; pages?: string[] } = {}) {
  const asked: string[] = [];
  const ASSETS = {
    fetch: async (request: Request) => {
      const { pathname } = new URL(request.url);
      asked.push(`${request.method} ${pathname}`);
      return pages.includes(pathname)
        ? new Response(null, { headers: PAGE_HEADERS })
        : new Response('no such page', { status: 404, headers: PAGE_HEADERS });
    },
  };
  const answer = await worker.fetch(new Request(ORIGIN + path, { method }), { ASSETS });
  return { answer, asked };
}

describe('what Cloudflare runs for addresses without a file', () => {
  test.each([
    ['/vendors/discord/4004-vs-4003', PAGE],
    ['/vendors/discord/4004-vs-4003?from=log&x=%2F', `${PAGE}?from=log&x=%2F`],
    ['/vendors/discord/4004-vs-4003/', PAGE],
  ])('leads %s to %s for ever', async (from, to) => {
    for (const method of ['GET', 'HEAD']) {
      const { answer } = await ask(from, { method });
      expect([answer.status, answer.headers.get('location')]).toEqual([301, to]);
      expect(answer.body).toBeNull();
    }
  });

  test('gives the redirect the headers of every answer, and none that are about the page', async () => {
    const { answer } = await ask('/vendors/discord/4004-vs-4003');
    expect(Object.fromEntries(answer.headers)).toEqual({
      'content-security-policy': PAGE_HEADERS['content-security-policy'],
      'strict-transport-security': PAGE_HEADERS['strict-transport-security'],
      location: PAGE,
    });
  });

  test.each(['/vendors/discord/4005-vs-4003', '/vendors/nobody/4004-vs-4003', '/vi/vendors/discord/4004-vs-4003'])(
    'leads nowhere from %s, since there is no such pair',
    async (path) => {
      const { answer } = await ask(path);
      expect([answer.status, await answer.text()]).toEqual([404, 'no such page']);
    },
  );

  test('never turns in a circle, also when no order has a page', async () => {
    for (const path of [PAGE, '/vendors/discord/4003-vs-4003'])
      expect((await ask(path, { pages: [] })).answer.status, path).toBe(404);
  });

  test('refuses what names no address, and asks the files for nothing', async () => {
    // Request reads addresses as it is made; Cloudflare's does so when it is sent.
    for (const url of ['http://a b/1006', 'http://closecodes.example*', 'http://closecodes.example:99999/1006']) {
      const request = Object.defineProperty(new Request(ORIGIN), 'url', { value: url });
      const ASSETS = { fetch: () => Promise.reject(new TypeError(`Fetch API cannot load: ${url}`)) };
      expect((await worker.fetch(request, { ASSETS })).status, url).toBe(400);
    }
  });

  test('hands over what cannot be a pair as it came, and asks for nothing else', async () => {
    for (const [method, path] of [
      ['GET', '/nothing'],
      ['POST', '/vendors/discord/4004-vs-4003'],
      ['HEAD', '/vi/compare/nothing'],
    ] as const) {
      const { answer, asked } = await ask(path, { method });
      expect(asked).toEqual([`${method} ${path}`]);
      expect(answer.status).toBe(404);
    }
  });
});
