import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { inParallel } from './ask.ts';
import { bytesOf } from './sample.ts';
import { freePort, type HostName, makeBareWorkerd, removeScratch } from './servers.ts';

/** What a server sends back for some bytes, until it ends the connection or has been silent for a while. */
function send(origin: string, bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(origin);
  const SILENCE_MILLISECONDS = 1500;
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    const done = () => {
      socket.destroy();
      resolve(Buffer.concat(chunks).toString('latin1'));
    };
    socket.setTimeout(SILENCE_MILLISECONDS, done);
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('end', done);
    socket.on('error', done);
  });
}

const HOST = 'Host: closecodes.example\r\nConnection: close\r\n';
const get = (path: string, headers = '', body = '') => `GET ${path} HTTP/1.1\r\n${HOST}${headers}\r\n${body}`;
const method = (name: string, path = '/1006') => `${name} ${path} HTTP/1.1\r\n${HOST}Content-Length: 2\r\n\r\nhi`;

const CLIMBS = [
  '..',
  '%2e%2e',
  '.%2e',
  '%2E.',
  '%252e%252e',
  '%c0%ae%c0%ae',
  '..%00',
  '....',
  '..;',
  '..%5c..',
  '..%2f..',
];
const TARGETS = ['package.json', 'etc/passwd', 'rules.conf'];
const SLASHES = ['/', '%2f', '%5c', '\\', '//'];

/** Requests that nobody sends by accident, by what is odd about them. */
const ODD: Readonly<Record<string, readonly (string | Buffer)[]>> = {
  'paths that climb out of the site': CLIMBS.flatMap((up) =>
    SLASHES.flatMap((slash) =>
      TARGETS.flatMap((target) => [
        get(`/${up}${slash}${target}`),
        get(`/vi/${up}${slash}${up}${slash}${up}${slash}${target}`),
        get(`/compare/${Array.from({ length: 8 }, () => up).join(slash)}${slash}${target}`),
      ]),
    ),
  ),
  'slashes where none belong': [
    '//',
    '///1006',
    '/1006//',
    '//vi//1006',
    '/%2f1006',
    '/1006%2f',
    '/vi%2f1006',
    '/%5c1006',
    '/.',
    '/./1006',
  ].map((path) => get(path)),
  'null bytes and control characters': [
    ...[
      '%00',
      '1006%00',
      '1006%00.html',
      '1006%0d%0aSet-Cookie:%20a=b',
      '%0d%0a%0d%0a<h1>',
      '%7f',
      '1006%09',
      '%1b[31m',
    ].map((path) => get(`/${path}`)),
    get('/1006\0'),
    get('/10\x0106'),
    get('/1006', 'X-Odd: a\0b\r\n'),
  ],
  'percent signs that encode nothing': ['%', '%zz', '%1', '1006%', '%u0031006', '%ff%fe', '%e2%28%a1'].map((path) =>
    get(`/${path}`),
  ),
  'bytes that are not ASCII': [get('/đóng'), Buffer.from(get('/\xff\xfe'), 'latin1'), get('/🔌')],
  'pairs of vendors that are none': [
    ...['4004-vs-4003/..', '4004-vs-4003%00', '4004-vs-', '-vs-4003', '4004-vs-4003-vs-4002', 'a-4004-vs-b-4003'].map(
      (slug) => get(`/vendors/discord/${slug}`),
    ),
    get('/vendors/../4004-vs-4003'),
    get('/vendors/%2e%2e/4004-vs-4003'),
    get('/vendors//4004-vs-4003'),
    get('/vendors/discord/4004-vs-4003', 'If-None-Match: *\r\nRange: bytes=0-1\r\n'),
    get(`/vendors/discord/${'9'.repeat(10_000)}-vs-4003`),
    get(`/vendors/discord/${'4004-vs-4003-'.repeat(700)}`),
    get(`/vendors/${'a-'.repeat(5000)}/4004-vs-4003`),
    method('POST', '/vendors/discord/4004-vs-4003'),
    method('DELETE', '/vendors/discord/4004-vs-4003'),
  ],
  'long addresses': [
    get(`/${'a'.repeat(10_000)}`),
    get(`/${'a/'.repeat(5000)}`),
    get(`/1006?${'q'.repeat(10_000)}`),
    get(`/${'%61'.repeat(3000)}`),
    get(`/${'9'.repeat(100_000)}`),
    get(`/${'../'.repeat(3000)}etc/passwd`),
  ],
  'wrong methods': ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'].map((name) => method(name)),
  'methods for other places': [
    method('CONNECT', 'closecodes.example:443'),
    method('OPTIONS', '*'),
    method('POST', '/compare/1012-vs-1005'),
    method('POST', '/nothing'),
    method('DELETE', '/api/v1'),
  ],
  'methods that do not exist': ['BREW', 'get', 'G', 'GETGETGET'.repeat(50)].map((name) => method(name)),
  'bad Range headers': [
    'bytes=abc',
    'bytes=',
    'bytes=-',
    'bytes=-1',
    'bytes=5-1',
    'bytes=999999999-',
    'bytes=0-0,0-0,0-0',
    `bytes=${'0-1,'.repeat(500)}0-1`,
    'lines=1-2',
    'bytes=0-99999999999999999999',
  ].map((range) => get('/preview.png', `Range: ${range}\r\n`)),
  'bad Accept headers': [
    'Accept: ,,,;;;===',
    'Accept: */*;q=nan',
    'Accept: \u0000',
    'Accept-Encoding: br;q=2, gzip;q=-1, ;;;',
    'Accept-Encoding: nothing',
    `Accept-Encoding: ${'gzip,'.repeat(1000)}br`,
    'Accept-Language: ../../etc/passwd',
    'Accept-Charset: utf-7',
  ].map((header) => get('/1006', `${header}\r\n`)),
  'bad conditions': [
    'If-None-Match: nothing',
    'If-None-Match: *',
    `If-None-Match: ${'"a",'.repeat(500)}"b"`,
    'If-Match: "a"',
    'If-Modified-Since: yesterday',
    'If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT',
    'If-Range: what',
  ].map((header) => get('/1006', `${header}\r\n`)),
  'old and wrong versions': [
    'GET /1006 HTTP/1.0\r\n\r\n',
    `GET /1006 HTTP/1.0\r\n${HOST}\r\n`,
    'GET /1006\r\n',
    'GET /1006 HTTP/1.1\r\nConnection: close\r\n\r\n',
    'GET /1006 HTTP/\r\n\r\n',
    `GET /1006 HTTP/0.9\r\n${HOST}\r\n`,
  ],
  'versions that do not exist': [`GET /1006 HTTP/9.9\r\n${HOST}\r\n`, `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`],
  'absolute addresses': [
    get('http://closecodes.example/1006'),
    get('http://other.example/1006'),
    get('http://closecodes.example'),
    get('https://closecodes.example:443/../etc/passwd'),
    get('file:///etc/passwd'),
    get('1006'),
    get(''),
  ],
  'hosts that are none': [
    '',
    'a b',
    '../../etc/passwd',
    'a'.repeat(5000),
    '[::1',
    'closecodes.example:99999',
    '<script>',
  ].map((host) => `GET /1006 HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
  'headers that are too long, too many or none': [
    get('/1006', `X-Long: ${'a'.repeat(70_000)}\r\n`),
    get('/1006', Array.from({ length: 1000 }, (_, index) => `X-Header-${index}: a\r\n`).join('')),
    get('/1006', 'no colon\r\n'),
    get('/1006', ': no name\r\n'),
    get('/1006', ' folded: yes\r\n'),
    get('/1006', `Cookie: ${'a=b; '.repeat(2000)}\r\n`),
  ],
  'bodies where none belong': [
    get('/1006', 'Content-Length: 3\r\n', 'abc'),
    get('/1006', 'Content-Length: -1\r\n'),
    get('/1006', 'Content-Length: many\r\n'),
    get('/1006', 'Content-Length: 3\r\nContent-Length: 4\r\n', 'abcd'),
    get('/1006', 'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n'),
    get('/1006', 'Transfer-Encoding: chunked\r\n', 'zz\r\nabc\r\n'),
    get('/1006', 'Transfer-Encoding: nothing\r\n', '0\r\n\r\n'),
    get('/1006', 'Expect: 100-continue\r\nContent-Length: 2\r\n', 'hi'),
  ],
  'other protocols': [
    get(
      '/1006',
      'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n',
    ),
    get('/1006', 'Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n'),
    Buffer.from('16030100b8010000b40303', 'hex'),
    'SSH-2.0-OpenSSH_9.6\r\n',
    '\r\n\r\nGET /1006 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    `GET /1006 HTTP/1.1\nHost: a\nConnection: close\n\n`,
    Buffer.alloc(2000),
  ],
};

/** What says that a server fell over its own feet, or handed out what is not in the site. */
const LEAKS = {
  'a stack trace':
    /\bat (?:async )?[\w.<>]+ \(|\bat (?:file|node):|node_modules|\.[jt]s:\d+:\d+|Uncaught|panicked|Traceback/,
  'the name of a folder of this machine': new RegExp(process.cwd().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
  'the version of the server': /nginx\/\d|wrangler\/\d/,
  '/etc/passwd': /root:.*:0:0:/,
  'package.json': /"devDependencies"/,
  'wrangler.jsonc': /not_found_handling/,
  'nginx.conf or rules.conf': /worker_processes|\$request_uri/,
  _headers: /^ {2}Content-Security-Policy: /m,
  'the source code': /Built the site into/,
  'a header that the request made up': /^Set-Cookie/im,
};

/**
 * The statuses above 499 that say something about the request and not about the server: methods that it does not know
 * (RFC 9110, 15.6.2), versions of HTTP (15.6.6), transfer codings (RFC 9112, 6.1).
 */
const ANSWERS: Readonly<Record<string, readonly number[]>> = {
  'methods that do not exist': [501],
  'wrong methods': [501],
  'methods for other places': [501],
  'bodies where none belong': [501],
  'versions that do not exist': [505],
  'old and wrong versions': [505],
};

/** Requests that name no address: a Host that is none, or no path. */
const NO_ADDRESS = [/^OPTIONS \* /, /\r\nHost: (?:a b|\[::1|closecodes\.example:99999|<script>)\r\n/];

/**
 * What is answered with 500 before the site's own code sees it. On Cloudflare such requests end at the edge, which is not part of
 * workerd. What has been learnt to refuse since leaves this list.
 *
 * Found by asking one part after the other (wrangler 4.164.0, miniflare 5.20261117.0, workerd 1.20261117.1): workerd hands a Host that is
 * none, and `OPTIONS *` as "http://host*", to the code that it runs. wrangler's proxy reads the address with `new URL`, unguarded; without
 * the proxy miniflare's entry does so; without that, Cloudflare's router for static files; each throws. No setting takes them away,
 * so the last test below does: the site's Worker on workerd alone refuses all of them with 400. CONNECT is workerd's own: it has 500 for
 * every service that takes no tunnels.
 */
const REFUSED_BY_THE_EDGE: Readonly<Partial<Record<HostName, readonly RegExp[]>>> = {
  workerd: [/^CONNECT /, ...NO_ADDRESS],
};
const NO_TUNNELS = [/^CONNECT /];

/** What is bad about an answer to odd input. */
function badAnswer(kind: string, request: string | Buffer, answer: string): string[] {
  const shown = request.toString('latin1').slice(0, 120);
  const statuses = [...answer.matchAll(/^HTTP\/[\d.]+ (\d{3})/gm)].map(([, status]) => Number(status));
  const failures = statuses.filter((status) => status >= 500 && !ANSWERS[kind]?.includes(status));
  const leaks = Object.entries(LEAKS).filter(([, pattern]) => pattern.test(answer));
  return [...failures.map((status) => `status ${status}`), ...leaks.map(([name]) => name)].map(
    (found) => `${JSON.stringify(shown)}: found ${found} in the answer, expected a plain refusal or a page`,
  );
}

describe('an answer to odd input', () => {
  test.each([
    ['a failure', 'HTTP/1.1 500 Internal Server Error\r\n\r\n'],
    ['a stack trace', 'HTTP/1.1 404 Not Found\r\n\r\nError: no\n    at serve (/srv/app.js:1:2)'],
    ['a file of the machine', 'HTTP/1.1 200 OK\r\n\r\nroot:x:0:0:root:/root:/bin/bash'],
    ['a file of the project', `HTTP/1.1 200 OK\r\n\r\n${readFileSync('package.json', 'utf8')}`],
    ['a header that was smuggled in', 'HTTP/1.1 301 Moved\r\nLocation: /\r\nSet-Cookie: a=b\r\n\r\n'],
  ])('with %s is found', (_, answer) => {
    expect(badAnswer('made up', get('/'), answer).length).toBeGreaterThan(0);
  });

  test('that is a page of the site is fine', () => {
    const page = bytesOf('1006.html').toString('latin1');
    expect(badAnswer('made up', get('/'), `HTTP/1.1 200 OK\r\n\r\n${page}`)).toEqual([]);
  });
});

/** Sends all requests of a kind, and expects no harm but from those that are excused, which have to need it. */
async function expectNoHarm(
  origin: string,
  [kind, requests]: readonly [string, readonly (string | Buffer)[]],
  excuses: readonly RegExp[],
): Promise<void> {
  const answers = await inParallel(requests, (request) => send(origin, request), 32);
  const bad = requests.map((request, index) => ({ request, found: badAnswer(kind, request, answers[index] ?? '') }));
  const excused = ({ request }: { request: string | Buffer }) =>
    excuses.some((pattern) => pattern.test(request.toString('latin1')));
  expect(bad.filter((one) => !excused(one)).flatMap(({ found }) => found)).toEqual([]);
  const needless = bad.filter((one) => excused(one) && one.found.length === 0);
  expect(needless, 'these are refused now; take them off the list').toEqual([]);
}

describe.each(inject('hosts'))('$name', ({ name, origin, missing }) => {
  const on = test.skipIf(missing !== undefined);

  on.each(Object.entries(ODD))('takes %s without harm', async (kind, requests) => {
    await expectNoHarm(origin, [kind, requests], REFUSED_BY_THE_EDGE[name] ?? []);
    // It is alive, and nothing stuck to the connections of others.
    const page = await send(origin, get('/1006'));
    expect(page).toMatch(/^HTTP\/1\.1 200/);
    expect(page).toContain('</html>');
  });
});

const bare = await makeBareWorkerd(await freePort());

describe('workerd alone, with the Worker of the site', () => {
  beforeAll(bare.start, 60_000);
  afterAll(async () => {
    await bare.kill();
    removeScratch();
  });

  test.each(Object.entries(ODD))('takes %s without harm', async (kind, requests) => {
    await expectNoHarm(bare.origin, [kind, requests], NO_TUNNELS);
    expect(await send(bare.origin, get('/robots.txt'))).toMatch(/^HTTP\/1\.1 200/);
  });

  test('refuses what names no address, and leads on what does', async () => {
    const nowhere = Object.values(ODD)
      .flat()
      .filter((request) => NO_ADDRESS.some((pattern) => pattern.test(request.toString('latin1'))));
    expect(nowhere.length).toBeGreaterThan(NO_ADDRESS.length);
    for (const request of nowhere) expect(await send(bare.origin, request), String(request)).toMatch(/^HTTP\/1\.1 400/);
    expect(await send(bare.origin, get('/vendors/discord/4004-vs-4003'))).toMatch(
      /^HTTP\/1\.1 301[\s\S]*\r\nLocation: \/vendors\/discord\/4003-vs-4004\r\n/,
    );
  });
});
