/** Every code sample of the code pages, run against the raw peers: it does what its page says. */
import { afterAll, describe, expect, test } from 'vitest';
import { BrowserHost } from './samples/browser.ts';
import { type Runtime, readSamples } from './samples/extract.ts';
import { runInNode } from './samples/node.ts';
import { closeOf, textFrame } from './samples/peer.ts';
import {
  abilities,
  checkSyntax,
  type ProgramRow,
  type ProgramRuntime,
  removePrograms,
  runProgram,
  TOOLCHAINS,
} from './samples/programs.ts';
import { GO } from './samples/table-go.ts';
import { JAVA } from './samples/table-java.ts';
import { PYTHON } from './samples/table-python.ts';
import { BROWSER, NODE } from './samples/table.ts';

const LIMIT_MS = 60_000;

const PROGRAMS: Readonly<Record<ProgramRuntime, Readonly<Record<string, readonly ProgramRow[]>>>> = {
  python: PYTHON,
  go: GO,
  java: JAVA,
};

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
  ['python', PROGRAMS.python],
  ['go', PROGRAMS.go],
  ['java', PROGRAMS.java],
])('every sample in %s has rows in samples/table.ts, and every row a sample', ([runtime, rows]) => {
  expect(Object.keys(rows)).toEqual(codesOf(runtime));
});

let host: Promise<BrowserHost> | undefined;
const browser = () => (host ??= BrowserHost.start());
afterAll(async () => {
  await (await host)?.stop();
  await removePrograms();
});

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

const used = (Object.keys(PROGRAMS) as ProgramRuntime[]).filter((runtime) => codesOf(runtime).length > 0);
describe.concurrent.for(used)('in %s', { timeout: LIMIT_MS }, async (runtime) => {
  const codes = codesOf(runtime);
  const able = await abilities(runtime);
  const { check, install } = TOOLCHAINS[runtime];
  if (!able.check) console.warn(`\n${runtime}: no ${check[0]}: SAMPLES NOT CHECKED.\nInstall: ${install}\n`);
  if (!able.run) console.warn(`\n${runtime}: its library is missing: SAMPLES NOT RUN.\nInstall: ${install}\n`);

  test.skipIf(!able.check).for(codes)('%s has no fault in its syntax', (code) =>
    checkSyntax(runtime, sourceOf(code, runtime)),
  );
  for (const [code, rows] of Object.entries(PROGRAMS[runtime]))
    test.skipIf(!able.run).for(rows)(`${code} $it`, ({ see, ...options }) =>
      runProgram(runtime, sourceOf(code, runtime), options, see),
    );
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

describe.concurrent.for(['python', 'go'] as const)('servers in %s', { timeout: LIMIT_MS }, async (runtime) => {
  const servers = codesOf(runtime).filter((code) => /\bserve\(/.test(sourceOf(code, runtime)));
  test.skipIf(!(await abilities(runtime)).run).for(servers)(
    'the server of %s survives a client that breaks the protocol',
    (code) =>
      runProgram(runtime, sourceOf(code, runtime), {}, async (sample) => {
        const target = '/rooms/42?user=ann';
        const session = await sample.connect({ steps: [{ send: textFrame('unmasked') }] }, target);
        expect((await closeOf(session))[0]).toBe(1002);
        await session.ended;
        await sample.connect({}, target);
      }),
  );
});

test('a page can send 1000 and 3000 to 4999, and nothing else', { timeout: LIMIT_MS }, async () => {
  const codes = [999, ...Array.from({ length: 16 }, (_, index) => 1000 + index), 2999, 3000, 3999, 4000, 4999, 5000];
  const thrown = await (await browser()).thrownBy(codes.map((code) => `socket.close(${code})`));
  const refused = codes.filter((code) => code !== 1000 && (code < 3000 || code > 4999));
  for (const code of codes)
    expect(thrown[`socket.close(${code})`], `close(${code})`).toBe(
      refused.includes(code) ? 'InvalidAccessError' : null,
    );
});
