/** Runs a server through scenarios once. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Observed } from '../../src/schema/measurement.ts';
import type { Implementation } from './implementation.ts';
import { fromPeer, fromReport, lastWords } from './observe.ts';
import { connectRaw } from './peers/raw-client.ts';
import type { Session } from './peers/session.ts';
import { Running } from './processes.ts';
import { closedPort } from './run-client.ts';
import type { ServerScenario } from './scenarios.ts';

const START_LIMIT_MS = 60_000;
/** Another process may take the port that was free. */
const START_ATTEMPTS = 3;
/** How long the application may take to learn of the end after TCP has ended. */
const REPORT_LIMIT_MS = 2_500;
/** The same where megabytes that nobody reads any more hide the end of TCP from the library. */
const BIG_REPORT_LIMIT_MS = 30_000;
/** An open connection before a signal, so that the application has taken it. */
const SETTLE_MS = 300;
const POLL_MS = 15;

interface Started {
  readonly server: Running;
  readonly port: number;
}

async function start(implementation: Implementation): Promise<Started> {
  const { start: command } = implementation;
  let errors = '';
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt++) {
    const port = await closedPort();
    const server = new Running({ ...command, env: { ...command.env, LAB_PORT: String(port) } });
    const ready = await server.nextObject(START_LIMIT_MS);
    if (ready?.listening === true) return { server, port };
    await server.end();
    ({ errors } = server);
  }
  throw new Error(
    `${implementation.id}: the server did not print {"listening": true} within ${START_LIMIT_MS / 1000} s; it printed: ${errors.slice(-500)}`,
  );
}

/** Waits until TCP has ended and the application has told of it, or until a time limit; what the application told. */
async function watch(
  server: Running,
  session: Session,
  { id, limitMs, untimed }: ServerScenario,
): Promise<Record<string, unknown> | undefined> {
  let until = performance.now() + limitMs;
  let hasEnded = false;
  void session.ended.then(() => {
    hasEnded = true;
    until = Math.min(until, performance.now() + (untimed ? BIG_REPORT_LIMIT_MS : REPORT_LIMIT_MS));
  });
  let report: Record<string, unknown> | undefined;
  for (;;) {
    const isLast = (server.hasExited && hasEnded) || performance.now() >= until;
    for (let next = server.takeObject(); next; next = server.takeObject()) if (next.scenario === id) report ??= next;
    // An application whose call of close was refused has nothing more to tell.
    if (isLast || (report && (hasEnded || report.ended !== true))) return report;
    await sleep(POLL_MS);
  }
}

async function runOne({ server, port }: Started, scenario: ServerScenario): Promise<Observed> {
  const { id, query, play, signal } = scenario;
  const { status, session } = await connectRaw(port, `/${id}?${query}`, play);
  if (session === undefined) return { opened: false, ...(status !== null && { status }) };
  if (signal) {
    await sleep(SETTLE_MS);
    server.signal(signal);
  }
  const report = await watch(server, session, scenario);
  const seen = { ...session.seen };
  if (seen.tcp && signal) seen.tcp = { ...seen.tcp, ms: seen.tcp.ms - SETTLE_MS };
  session.stop();
  const isGone = server.hasExited;
  return {
    // A process that has ended tells its application nothing.
    ...(report || !isGone ? fromReport(report ?? {}, [port]) : {}),
    ...fromPeer(seen),
    ...(isGone && signal === undefined && { died: lastWords(server.errors) }),
  };
}

/** Runs the scenarios one after the other; a process that ended is started again for the next. */
export async function runServer(
  implementation: Implementation,
  scenarios: readonly ServerScenario[],
): Promise<Map<string, Observed>> {
  const results = new Map<string, Observed>();
  let started: Started | undefined;
  try {
    for (const scenario of scenarios) {
      if (started === undefined || started.server.hasExited) {
        await started?.server.end();
        started = await start(implementation);
      }
      results.set(scenario.id, await runOne(started, scenario));
      if (scenario.alone) {
        await started.server.end();
        started = undefined;
      }
    }
  } finally {
    await started?.server.end();
  }
  return results;
}
