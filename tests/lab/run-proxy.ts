/** Runs a proxy through scenarios once: a raw client before it, a raw server behind it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Observed } from '../../src/schema/measurement.ts';
import type { Command, Implementation, ProxyControl } from './implementation.ts';
import { fromPeer } from './observe.ts';
import { connectRaw } from './peers/raw-client.ts';
import { type RawServer, startRawServer } from './peers/raw-server.ts';
import { LAB, Running, runToEnd } from './processes.ts';
import { closedPort } from './run-client.ts';
import type { ProxyScenario } from './scenarios.ts';

const START_LIMIT_MS = 20_000;
const SETTLE_MS = 300;
/** How long the end on one side may take to reach the other. */
const PASS_ON_MS = 500;

/** The idle limit in the configuration, in seconds: short where it is the scenario, else longer than any scenario. */
const IDLE_SECONDS = { short: '5', long: '120' } as const;

type Words = Readonly<Record<string, string>>;

const fill = (text: string, words: Words) => text.replaceAll(/\{(\w+)\}/g, (whole, word) => words[word] ?? whole);

const fillCommand = ({ file, args = [], env = {} }: Command, words: Words): Command => ({
  file: fill(file, words),
  args: args.map((argument) => fill(argument, words)),
  env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value, words)])),
});

async function waitForPort(port: number): Promise<boolean> {
  const until = performance.now() + START_LIMIT_MS;
  while (performance.now() < until) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect({ port, host: '127.0.0.1' }, () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
    if (isOpen) return true;
    await sleep(100);
  }
  return false;
}

async function act(how: NodeJS.Signals | Command, proxy: Running, words: Words): Promise<void> {
  if (typeof how === 'string') return proxy.signal(how);
  const { ok, text } = await runToEnd(fillCommand(how, words));
  if (!ok) throw new Error(`${fill(how.file, words)} failed: ${text}`);
}

const actionOf = (control: ProxyControl, action: 'reload' | 'graceful-stop' | 'stop') =>
  action === 'graceful-stop' ? control.gracefulStop : control[action];

async function runOne(
  scenario: ProxyScenario,
  proxy: Running,
  control: ProxyControl,
  words: Words,
  backend: RawServer | undefined,
): Promise<Observed> {
  const { status, session } = await connectRaw(Number(words.port), `/${scenario.id}`, {});
  if (session === undefined) return { opened: false, ...(status !== null && { status }) };
  const behind = backend?.connections.findLast((connection) => connection.scenario === scenario.id)?.session;
  if (scenario.action) {
    await sleep(SETTLE_MS);
    await act(actionOf(control, scenario.action), proxy, words);
  }
  await Promise.race([session.ended, sleep(scenario.limitMs)]);
  await Promise.race([behind?.ended, sleep(PASS_ON_MS)]);
  const seen = { ...session.seen };
  if (seen.tcp && scenario.action) seen.tcp = { ...seen.tcp, ms: Math.max(0, seen.tcp.ms - SETTLE_MS) };
  session.stop();
  return {
    ...fromPeer(seen),
    ...(seen.tcp === null && { ended: false }),
    ...(behind?.seen.closeFrame && { frameToBackend: behind.seen.closeFrame }),
  };
}

/** Runs each scenario with a proxy of its own, so that what one does to it does not touch the next. */
export async function runProxy(
  implementation: Implementation,
  scenarios: readonly ProxyScenario[],
): Promise<Map<string, Observed>> {
  const { control } = implementation;
  if (!control) throw new Error(`${implementation.id}: is a proxy without control; say in implementations.ts how`);
  const results = new Map<string, Observed>();
  for (const scenario of scenarios) {
    const play = scenario.backend;
    const backend =
      play === 'refused'
        ? undefined
        : await startRawServer({ playOf: (id) => (id === scenario.id ? play : undefined) });
    const dir = mkdtempSync(join(tmpdir(), 'lab-'));
    const port = String(await closedPort());
    const words: Record<string, string> = {
      port,
      dir,
      backend: String(backend?.port ?? (await closedPort())),
      idle: scenario.id === 'idle-timeout' ? IDLE_SECONDS.short : IDLE_SECONDS.long,
    };
    const config = fill(readFileSync(join(LAB, control.config), 'utf8'), words);
    writeFileSync(join(dir, 'config'), config);
    const proxy = new Running(fillCommand(implementation.start, words));
    words.pid = String(proxy.pid);
    try {
      if (!(await waitForPort(Number(port))))
        throw new Error(`${implementation.id}: does not listen; it printed: ${proxy.errors.slice(-500)}`);
      results.set(scenario.id, await runOne(scenario, proxy, control, words, backend));
    } finally {
      await proxy.end();
      backend?.stop();
      rmSync(dir, { recursive: true, force: true });
    }
  }
  return results;
}
