/** Every code sample of the code pages, run against the raw peers: it does what its page says. */
import { afterAll, describe, expect, test } from 'vitest';
import { BrowserHost } from './samples/browser.ts';
import { type Runtime, readSamples } from './samples/extract.ts';
import { runInNode } from './samples/node.ts';
import { closeOf, textFrame } from './samples/peer.ts';
import { BROWSER, NODE } from './samples/table.ts';

const LIMIT_MS = 60_000;

const samples = readSamples('en');
const codesOf = (runtime: Runtime) => samples.filter((sample) => sample.runtime === runtime).map(({ code }) => code);

function sourceOf(code: string, runtime: Runtime): string {
  const sample = samples.find((one) => one.code === code && one.runtime === runtime);
  if (sample === undefined)
    throw new Error(`content/pages/en/codes/${code}.mdx has no <Example in="${runtime}">; correct samples/table.ts`);
  return sample.source;
}

test.for<[Runtime, object]>([
  ['browser', BROWSER],
  ['node', NODE],
])('every sample in %s has rows in samples/table.ts, and every row a sample', ([runtime, rows]) => {
  expect(Object.keys(rows)).toEqual(codesOf(runtime));
});

let host: Promise<BrowserHost> | undefined;
const browser = () => (host ??= BrowserHost.start());
afterAll(async () => (await host)?.stop());

describe.concurrent.for(Object.entries(BROWSER))('%s in a browser', { timeout: LIMIT_MS }, ([code, rows]) => {
  test.for(rows)('$it', async ({ see, ...options }) => {
    await (await browser()).run(sourceOf(code, 'browser'), options, see);
  });
});

describe.concurrent.for(Object.entries(NODE))('%s in Node', { timeout: LIMIT_MS }, ([code, rows]) => {
  test.for(rows)('$it', async ({ see, ...options }) => {
    await runInNode(sourceOf(code, 'node'), options, see);
  });
});

test.concurrent.for(codesOf('node').filter((code) => sourceOf(code, 'node').includes('new WebSocketServer')))(
  'the server of %s survives a client that breaks the protocol',
  { timeout: LIMIT_MS },
  async (code) => {
    await runInNode(sourceOf(code, 'node'), {}, async (sample) => {
      const target = '/rooms/42?user=ann';
      const session = await sample.connect({ steps: [{ send: textFrame('unmasked') }] }, target);
      expect(await closeOf(session)).toEqual([1002, '']);
      await session.ended;
      await sample.connect({}, target);
    });
  },
);

test('a page can send 1000 and 3000 to 4999, and nothing else', { timeout: LIMIT_MS }, async () => {
  const codes = [999, ...Array.from({ length: 16 }, (_, index) => 1000 + index), 2999, 3000, 3999, 4000, 4999, 5000];
  const thrown = await (await browser()).thrownBy(codes.map((code) => `socket.close(${code})`));
  const refused = codes.filter((code) => code !== 1000 && (code < 3000 || code > 4999));
  for (const code of codes)
    expect(thrown[`socket.close(${code})`], `close(${code})`).toBe(
      refused.includes(code) ? 'InvalidAccessError' : null,
    );
});
