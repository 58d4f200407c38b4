/** Runs a client through scenarios once. */
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Observed } from '../../src/schema/measurement.ts';
import { makeCertificate } from '../bench/certificate.ts';
import type { Implementation } from './implementation.ts';
import { fromPeer, fromReport, lastWords, type Report } from './observe.ts';
import { type Connection, type RawServer, startRawServer } from './peers/raw-server.ts';
import { Running } from './processes.ts';
import type { ClientScenario, Play } from './scenarios.ts';

/** Starting a browser on a busy machine. */
const START_LIMIT_MS = 60_000;
/** What an adapter may take beyond the limit of its task. */
const GRACE_MS = 15_000;
/** How much later than the report of a connection that did not end TCP may have ended because of the library. */
const GIVEN_UP_MS = 500;
/** How long TCP may outlive the event that tells the application of the end. */
const TCP_LIMIT_MS = 2_500;

/** A last task: an adapter that has nothing left to do would end, and with it TCP of the task before. */
const LINGER = { scenario: 'linger', act: null, timeoutMs: TCP_LIMIT_MS + GRACE_MS } as const;

/** Below the ports that systems give to whoever asks for any, so that nobody gets one of these by chance. */
const PORTS = { first: 20_000, count: 10_000 } as const;
/** Runners beside each other start at different places. */
let nextPort = process.pid % PORTS.count;

/** A port on which nothing listens, another one each time. */
export async function closedPort(): Promise<number> {
  for (let tried = 0; tried < PORTS.count; tried++) {
    const port = PORTS.first + nextPort;
    nextPort = (nextPort + 1) % PORTS.count;
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!isFree) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
  throw new Error(`no free port from ${PORTS.first} on 127.0.0.1, of ${PORTS.count}; end what listens there`);
}

interface Targets {
  readonly plain: RawServer;
  readonly tls: RawServer;
  readonly refused: number;
}

function urlOf({ id, target }: ClientScenario, { plain, tls, refused }: Targets): string {
  if (target === 'refused') return `ws://127.0.0.1:${refused}/${id}`;
  if (target === 'tls-selfsigned') return `wss://localhost:${tls.port}/${id}`;
  if (target === 'tls-to-plain') return `wss://localhost:${plain.port}/${id}`;
  return `ws://127.0.0.1:${plain.port}/${id}`;
}

/** What the peer saw of a scenario: its last connection that opened. */
async function seenOf(connections: readonly Connection[], report: Report | undefined): Promise<Observed> {
  const session = connections.findLast((connection) => connection.session)?.session;
  const hasEnded = report === undefined || report.ended === true;
  // A client that does not end TCP after the closing handshake leaves it to the server, which does.
  if (session && hasEnded) await Promise.race([session.ended, sleep(TCP_LIMIT_MS)]);
  const seen = session && { ...session.seen };
  // An adapter goes on without the connection, and ends some time: what becomes of TCP then is not the library's doing.
  if (seen?.tcp && !hasEnded && seen.tcp.ms > (report?.ms ?? 0) + GIVEN_UP_MS) seen.tcp = null;
  session?.stop();
  return { ...(connections.length > 1 && { connections: connections.length }), ...(seen && fromPeer(seen)) };
}

async function withTargets<T>(scenarios: readonly ClientScenario[], use: (targets: Targets) => Promise<T>): Promise<T> {
  const plays = new Map<string, Play>([...scenarios.map(({ id, play }) => [id, play] as const), [LINGER.scenario, {}]]);
  const playOf = (id: string) => plays.get(id);
  const plain = await startRawServer({ playOf });
  const tls = await startRawServer({ playOf, tls: makeCertificate() });
  try {
    return await use({ plain, tls, refused: await closedPort() });
  } finally {
    plain.stop();
    tls.stop();
  }
}

/** Runs the scenarios in one process, or, where the process dies, in as many as it takes. */
export function runClient(
  implementation: Implementation,
  scenarios: readonly ClientScenario[],
): Promise<Map<string, Observed>> {
  return withTargets(scenarios, async (targets) => {
    const results = new Map<string, Observed>();
    const ports = [targets.plain.port, targets.tls.port, targets.refused];
    const connectionsOf = (id: string) =>
      [...targets.plain.connections, ...targets.tls.connections].filter(({ scenario }) => scenario === id);
    let left = [...scenarios];
    while (left.length > 0) {
      const tasks = left.map((scenario) => ({
        scenario: scenario.id,
        url: urlOf(scenario, targets),
        act: scenario.act,
        timeoutMs: scenario.limitMs,
      }));
      const linger = { ...LINGER, url: `ws://127.0.0.1:${targets.plain.port}/${LINGER.scenario}` };
      const client = new Running(implementation.start, JSON.stringify([...tasks, linger]));
      let startLimit = START_LIMIT_MS;
      for (const scenario of [...left]) {
        const report = await client.nextObject(startLimit + scenario.limitMs + GRACE_MS);
        startLimit = 0;
        left = left.slice(1);
        if (report === undefined) {
          const died = client.hasExited ? lastWords(client.errors) : 'stopped answering';
          results.set(scenario.id, { ...(await seenOf(connectionsOf(scenario.id), undefined)), died });
          break;
        }
        if (report.scenario !== scenario.id)
          throw new Error(
            `${implementation.id}: reported "${String(report.scenario)}", expected "${scenario.id}"; an adapter reports in the order of its tasks`,
          );
        results.set(scenario.id, {
          ...fromReport(report, ports),
          ...(await seenOf(connectionsOf(scenario.id), report)),
        });
      }
      await client.end();
    }
    return results;
  });
}
