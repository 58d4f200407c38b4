import { basename, extname } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { parseRedirects } from '../../src/build/redirects.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { localePrefix } from '../../src/i18n/paths.ts';
import { ALL_PAGES, FILES, readBuilt } from '../build/read-dist.ts';
import { type Answer, ask, inParallel, unpack } from './ask.ts';
import { bytesOf, NOT_SERVED, SAMPLED_FILES, type Sampled } from './sample.ts';
import { freePort, makeNginx, removeScratch } from './servers.ts';

/** The type of each kind of file. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.ndjson': 'application/x-ndjson',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.pack': 'application/octet-stream',
};
/** Files whose type their name does not tell. */
const TYPES_OF_FILES: Readonly<Record<string, string>> = {
  'opensearch.xml': 'application/opensearchdescription+xml',
  'changes.xml': 'application/atom+xml',
};

const REVALIDATED = 'public, max-age=0, must-revalidate';
/** How long each sort of file may be kept. The first that fits is meant. */
const CACHED: readonly (readonly [RegExp, string])[] = [
  [/^\/(?:fonts|scripts)\//, 'public, max-age=31536000, immutable'],
  [/^\/api\//, 'public, max-age=3600'],
  [/^(?:\/vi)?\/badge\//, 'public, max-age=3600'],
  [/^\/sw\.js$/, 'no-cache'],
  [/^/, REVALIDATED],
];

/** What browsers send when somebody opens an address. Cloudflare looks at it before it decides who answers. */
const OPENED = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', accept: 'text/html,*/*;q=0.8' };

/** What every answer carries, whatever was asked for. */
const ALWAYS: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /^default-src 'none';.*;base-uri 'none';form-action 'self';frame-ancestors 'none'$/,
  'strict-transport-security': /^max-age=31536000; includeSubDomains$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^strict-origin-when-cross-origin$/,
  'permissions-policy': /\bcamera=\(\), .*\bgeolocation=\(\), .*\bmicrophone=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
};
const FRAMED = /^(?:\/vi)?\/embed\//;

/** What is missing or wrong among the headers that every answer has to carry. */
function badHeaders(path: string, { headers }: Answer): string[] {
  const wanted = {
    ...ALWAYS,
    ...(FRAMED.test(path)
      ? { 'content-security-policy': /^default-src 'none';(?!.*frame-ancestors 'none').*;frame-ancestors \*$/ }
      : {}),
  };
  return Object.entries(wanted)
    .filter(([name, pattern]) => !pattern.test(String(headers[name] ?? '')))
    .map(([name, pattern]) => `${path}: found ${name} "${headers[name]}", expected ${pattern}`);
}

const typeOf = (file: string) => TYPES_OF_FILES[basename(file)] ?? TYPES[extname(file)];
const cachedFor = (path: string) => CACHED.find(([pattern]) => pattern.test(path))?.[1];

describe('the files that servers are asked for', () => {
  test('every sort of file is among them, with a type that this test knows', () => {
    expect(new Set(SAMPLED_FILES.map(({ sort }) => sort)).size).toBeGreaterThan(30);
    const unknown = FILES.filter((file) => !NOT_SERVED.includes(file) && typeOf(file) === undefined);
    expect(unknown, 'add the type to this test and to deploy/nginx.conf').toEqual([]);
  });
});

afterAll(removeScratch);

describe.each(inject('hosts'))('$name', ({ name, origin, missing }) => {
  const on = test.skipIf(missing !== undefined);
  const served = new Map<string, Answer>();

  on.each(SAMPLED_FILES)('$sort: $path', async ({ file, path }: Sampled) => {
    const bytes = bytesOf(file);
    const answer = await ask(origin, path);
    served.set(path, answer);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(typeOf(file));
    expect(answer.headers['cache-control']).toBe(cachedFor(path));
    expect(badHeaders(path, answer)).toEqual([]);
    expect(answer.headers['access-control-allow-origin']).toBe(path.startsWith('/api/') ? '*' : undefined);
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.equals(bytes)).toBe(true);

    const head = await ask(origin, path, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    for (const header of ['content-type', 'cache-control', 'etag', 'content-security-policy']) {
      expect(head.headers[header], header).toBe(answer.headers[header]);
    }

    const { etag } = answer.headers;
    if (etag === undefined) throw new Error(`${path}: found no ETag, expected one; look at deploy/nginx.conf`);
    const again = await ask(origin, path, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect(badHeaders(path, again)).toEqual([]);
    expect((await ask(origin, path, { headers: { 'if-none-match': '"another"' } })).status).toBe(200);
  });

  /** Text that Cloudflare sends as it is: https://developers.cloudflare.com/speed/optimization/content/compression/ lists the others. */
  const asItIs = (file: string) =>
    name === 'workerd' && /\.(?:md|csv|ndjson)$|(?:^|\/)(?:changes|opensearch)\.xml$/.test(file);

  const text = SAMPLED_FILES.filter(({ file }) => !/\.(?:png|woff2|pack)$/.test(file) && bytesOf(file).length > 1024);

  on('sends text in the smallest form that the browser takes, and says so', async () => {
    const best = name === 'nginx' && !inject('brotli') ? 'gzip' : 'br';
    const forms = [
      // What browsers send. workerd here takes the first that it can do; Cloudflare's edge in front of it, the best.
      ['gzip, deflate, br, zstd', name === 'workerd' ? 'gzip' : best],
      ['br, gzip', best],
      ['gzip', 'gzip'],
      ['br;q=0, gzip', 'gzip'],
      ['identity', undefined],
    ] as const;
    const bad = await inParallel(
      text.flatMap((sampled) => forms.map((form) => ({ ...sampled, form }))),
      async ({ file, path, form: [accepted, form] }) => {
        const expected = asItIs(file) ? undefined : form;
        const answer = await ask(origin, path, { headers: { 'accept-encoding': accepted } });
        const found = answer.headers['content-encoding'];
        const problems = [
          found !== expected && `content-encoding "${found}" for "${accepted}", expected "${expected}"`,
          !(await unpack(answer)).equals(bytesOf(file)) && `a body for "${accepted}" that is not the file`,
          expected && answer.body.length >= bytesOf(file).length && `a body for "${accepted}" that is not smaller`,
          // workerd compresses, but it is Cloudflare's edge in front of it that keeps the forms apart.
          name === 'nginx' && answer.headers.vary !== 'Accept-Encoding' && `vary "${answer.headers.vary}"`,
          badHeaders(path, answer).join('; '),
        ];
        return problems.filter((problem) => problem).map((problem) => `${path}: found ${problem}`);
      },
    );
    expect(text.length).toBeGreaterThan(50);
    expect(bad.flat()).toEqual([]);
  });

  on('tells apart the forms of a file, and takes each back without sending it again', async () => {
    const [page] = text.filter(({ sort }) => sort === 'code in en');
    if (!page) throw new Error('found no page of a code; look at tests/hosts/sample.ts');
    for (const accepted of ['br', 'gzip', 'identity']) {
      const { headers } = await ask(origin, page.path, { headers: { 'accept-encoding': accepted } });
      const again = await ask(origin, page.path, {
        headers: { 'accept-encoding': accepted, 'if-none-match': headers.etag ?? '' },
      });
      expect(again.status, accepted).toBe(304);
    }
  });

  on.each(
    LOCALES.flatMap((locale) =>
      ['/nothing', '/1006/nothing', '/compare/nothing', '/fonts/nothing.woff2', '/scripts/00000000/find.js'].map(
        (path) => ({ locale, path: localePrefix(locale) + path }),
      ),
    ),
  )('has no page at $path and says so in "$locale"', async ({ locale, path }) => {
    const answer = await ask(origin, path);
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body.equals(bytesOf(`${localePrefix(locale).slice(1)}/404.html`.replace(/^\//, '')))).toBe(true);
    expect(answer.headers['cache-control']).toBe(REVALIDATED);
    expect(badHeaders(path, answer)).toEqual([]);
    const head = await ask(origin, path, { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([404, 0]);
    const opened = await ask(origin, path, { headers: OPENED });
    expect(opened.status).toBe(404);
    expect(opened.body.equals(answer.body)).toBe(true);
    expect(badHeaders(path, opened)).toEqual([]);
  });

  on.each([...NOT_SERVED, '.git/config', 'package.json', 'nginx.conf', 'rules.conf'])(
    'does not serve %s',
    async (file) => {
      expect((await ask(origin, `/${file}`)).status).toBe(404);
    },
  );

  on('lets pages for frames be framed, and nothing else', async () => {
    for (const prefix of LOCALES.map(localePrefix)) {
      const framed = await ask(origin, `${prefix}/embed/1006`);
      expect(framed.headers['content-security-policy']).toMatch(/;frame-ancestors \*$/);
      for (const path of ['/embed', '/embedded/1006', '/1006/embed/1006']) {
        const { headers } = await ask(origin, prefix + path);
        expect(headers['content-security-policy'], prefix + path).toMatch(/;frame-ancestors 'none'$/);
      }
    }
  });

  /** Where a path leads, hop by hop, and the status at the end. */
  async function follow(path: string): Promise<{ hops: string[]; statuses: number[]; last: Answer }> {
    const hops: string[] = [];
    const statuses: number[] = [];
    let at = path;
    for (;;) {
      const answer = await ask(origin, at);
      const { location } = answer.headers;
      if (location === undefined || hops.length > 5) return { hops, statuses, last: answer };
      statuses.push(answer.status);
      hops.push(location);
      at = location;
    }
  }

  on('leads every address in _redirects to its page, for ever and with all headers', async () => {
    const rules = parseRedirects(readBuilt('_redirects').toString()).filter(({ kind }) => kind === 'static');
    const bad = await inParallel(rules, async ({ from, to, status }) => {
      const answer = await ask(origin, from);
      const found = `${answer.status} ${answer.headers.location}`;
      return found === `${status} ${to}`
        ? badHeaders(from, answer)
        : [`${from}: found ${found}, expected ${status} ${to}`];
    });
    expect(rules.length).toBeGreaterThan(1000);
    expect(bad.flat()).toEqual([]);
  });

  on('leads every pair of a vendor in the wrong order to its page, for ever and with all headers', async () => {
    const wrongOrder = ALL_PAGES.filter(({ kind, path }) => kind === 'redirect' && path.includes('/vendors/'));
    const bad = await inParallel(wrongOrder, async ({ path, html }) => {
      const to = /http-equiv="refresh" content="0;url=([^"]*)"/.exec(html)?.[1];
      const asked = await Promise.all([
        ask(origin, path),
        ask(origin, path, { headers: OPENED }),
        ask(origin, path, { method: 'HEAD' }),
      ]);
      return asked.flatMap((answer) => {
        const found = `${answer.status} ${answer.headers.location}`;
        return found === `301 ${to}` ? badHeaders(path, answer) : [`${path}: found ${found}, expected 301 ${to}`];
      });
    });
    expect(wrongOrder.length).toBeGreaterThan(1000);
    expect(bad.flat()).toEqual([]);
  });

  on('knows no wrong order of a pair that does not exist', async () => {
    const bad = await inParallel(
      LOCALES.map(localePrefix).flatMap((prefix) =>
        ['/vendors/discord/4999-vs-4003', '/vendors/nobody/4004-vs-4003', '/vendors/discord/4003-vs-4003'].map(
          (path) => prefix + path,
        ),
      ),
      async (path) => {
        const { status, headers } = await ask(origin, path, { headers: OPENED });
        return status === 404 ? [] : [`${path}: found ${status} ${headers.location}, expected 404`];
      },
    );
    expect(bad.flat()).toEqual([]);
  });

  on.each(
    LOCALES.map(localePrefix).flatMap((prefix) =>
      [
        ['/1012-vs-1005', '/compare/1005-vs-1012'],
        ['/1005-vs-1012', '/compare/1005-vs-1012'],
        ['/compare/1005-1012', '/compare/1005-vs-1012'],
        ['/compare/1012-1005', '/compare/1005-vs-1012'],
        ['/compare/1012-vs-1005', '/compare/1005-vs-1012'],
        ['/compare/1005/1012', '/compare/1005-vs-1012'],
        ['/compare/1012/1005', '/compare/1005-vs-1012'],
        ['/codes/1006', '/1006'],
        ['/websocket/1006', '/1006'],
        ['/1006/', '/1006'],
        ['/1006.html', '/1006'],
        ['/compare/1005-vs-1012/', '/compare/1005-vs-1012'],
        ['/compare/1005-vs-1012.html', '/compare/1005-vs-1012'],
        ['/vendors/', '/vendors'],
        ['/vendors/discord/4006/', '/vendors/discord/4006'],
        ['/vendors/discord/4004-vs-4003', '/vendors/discord/4003-vs-4004'],
        ['/index.html', ''],
        ['/', ''],
      ].map(([from, to]) => [prefix + from, prefix + to || '/'] as const),
    ),
  )('leads %s to %s', async (from, to) => {
    const { hops, statuses, last } = await follow(from);
    expect(last.status).toBe(200);
    expect(from === to ? [] : hops.slice(-1)).toEqual(from === to ? [] : [to]);
    expect(hops.length).toBeLessThanOrEqual(2);
    expect(statuses.filter((status) => ![301, 307, 308].includes(status))).toEqual([]);
  });

  on.each([
    ['/en/1006', '/1006'],
    ['/en', '/'],
    ['/en/compare/1005-vs-1012', '/compare/1005-vs-1012'],
    ['/en/vendors/discord/4006', '/vendors/discord/4006'],
    ['/en/vendors/discord/4004-vs-4003', '/vendors/discord/4003-vs-4004'],
  ])('leads %s to %s', async (from, to) => {
    const { hops, last } = await follow(from);
    expect([last.status, hops.at(-1)]).toEqual([200, to]);
  });

  on('keeps what stands behind the question mark', async () => {
    expect((await ask(origin, '/compare/1012-vs-1005?from=log')).headers.location).toBe(
      '/compare/1005-vs-1012?from=log',
    );
    expect((await ask(origin, '/vendors/discord/4004-vs-4003?from=log')).headers.location).toBe(
      '/vendors/discord/4003-vs-4004?from=log',
    );
    expect((await ask(origin, '/vendors/?from=log')).headers.location).toBe('/vendors?from=log');
  });

  on('never leads to another host', async () => {
    const tricks = [
      '//host.example/',
      '//host.example/1006.html',
      '/%2Fhost.example/',
      '/\\host.example/',
      '/en//host.example',
      '//host.example/vendors/discord/4004-vs-4003',
      '/vendors/%2Fhost.example/4004-vs-4003',
    ];
    const locations = await inParallel(
      [...tricks, '/en/%2Fhost.example', '/codes/%2Fhost.example', '/codes//host.example'],
      async (path) => (await ask(origin, path)).headers.location ?? '',
    );
    expect(locations.filter((location) => /^(?:[a-z]+:)?[/\\]{2}|^[a-z]+:/i.test(location))).toEqual([]);
  });
});

test.skipIf(inject('hosts').some(({ name, missing }) => name === 'nginx' && missing !== undefined))(
  'nginx does without Brotli where the module is missing',
  async () => {
    const server = makeNginx(inject('packaged'), await freePort(), /^brotli/);
    await server.start();
    const answer = await ask(server.origin, '/1006', { headers: { 'accept-encoding': 'br, gzip' } });
    const only = await ask(server.origin, '/1006', { headers: { 'accept-encoding': 'br' } });
    await server.kill();
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect((await unpack(answer)).equals(bytesOf('1006.html'))).toBe(true);
    expect(only.headers['content-encoding']).toBeUndefined();
    expect(only.body.equals(bytesOf('1006.html'))).toBe(true);
  },
);

test('workerd reads every rule of _headers and _redirects', () => {
  expect(inject('workerdLog')).toMatch(/Parsed \d+ valid redirect rules/);
  expect(inject('workerdLog')).toMatch(/Parsed \d+ valid header rules/);
  expect(inject('workerdLog')).not.toMatch(/invalid|warn/i);
});
