/** Runs an implementation through scenarios as often as asked, and makes a record of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measurement, Observed } from '../../src/schema/measurement.ts';
import type { Command, Implementation } from './implementation.ts';
import { addRun, isCovered, mergeRuns } from './merge.ts';
import { withoutWaits } from './observe.ts';
import { LAB, runToEnd } from './processes.ts';
import { formatObserved } from './records.ts';
import { runClient } from './run-client.ts';
import { runProxy } from './run-proxy.ts';
import { runServer } from './run-server.ts';
import { type ClientScenario, type ProxyScenario, SCENARIOS, type Scenario, type ServerScenario } from './scenarios.ts';

/** Fast scenarios wait now and then, slow ones do nothing else: so many can run beside each other. */
const FAST_AT_ONCE = 4;
const SLOW_AT_ONCE = 12;
/** A waiting browser needs much memory all the same. */
const HEAVY_AT_ONCE = 3;
const BUILD_LIMIT_MS = 300_000;

/** Whether something that an implementation needs is on this machine. */
export async function isThere(need: { path: string } | Command): Promise<boolean> {
  if ('path' in need) return existsSync(join(LAB, need.path)) || (need.path.startsWith('/') && existsSync(need.path));
  return (await runToEnd(need)).ok;
}

/** The version that will run. */
export async function versionOf({ id, version }: Implementation): Promise<string> {
  if ('packageJson' in version)
    return (JSON.parse(readFileSync(join(LAB, version.packageJson), 'utf8')) as { version: string }).version;
  const { text } = await runToEnd(version);
  const found = version.find.exec(text);
  if (!found) throw new Error(`${id}: no version in "${text.trim()}"; correct version.find in implementations.ts`);
  return found[1] ?? found[0];
}

/** At most so many at once, in the order in which they were asked for. */
function limiter(limit: number) {
  let free = limit;
  const waiting: (() => void)[] = [];
  return async <T>(run: () => Promise<T>): Promise<T> => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free--;
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

const fastLane = limiter(FAST_AT_ONCE);
const slowLane = limiter(SLOW_AT_ONCE);
const heavyLane = limiter(HEAVY_AT_ONCE);

function runScenarios(implementation: Implementation, scenarios: readonly Scenario[]): Promise<Map<string, Observed>> {
  switch (implementation.role) {
    case 'client':
      return runClient(implementation, scenarios as readonly ClientScenario[]);
    case 'server':
      return runServer(implementation, scenarios as readonly ServerScenario[]);
    case 'proxy':
      return runProxy(implementation, scenarios as readonly ProxyScenario[]);
    default:
      return implementation.role satisfies never;
  }
}

/** The scenarios as parts that may run beside each other: all fast ones together, each slow one by itself. */
function partsOf(scenarios: readonly Scenario[]): { slow: boolean; scenarios: Scenario[] }[] {
  const fast = scenarios.filter(({ slow }) => !slow);
  return [
    ...(fast.length > 0 ? [{ slow: false, scenarios: fast }] : []),
    ...scenarios.filter(({ slow }) => slow).map((scenario) => ({ slow: true, scenarios: [scenario] })),
  ];
}

/** Compiles what must be compiled. */
export async function build(implementation: Implementation): Promise<void> {
  const { build: command } = implementation;
  if (!command) return;
  const { ok, text } = await fastLane(() => runToEnd(command, BUILD_LIMIT_MS));
  if (!ok) throw new Error(`${implementation.id}: the build failed: ${text.slice(-1000)}`);
}

/** What an implementation did in each scenario, in all repeats; throws with the first part that could not run. */
export async function measure(implementation: Implementation, scenarios: readonly Scenario[], repeats: number) {
  const runs = new Map<string, Observed[]>(scenarios.map(({ id }) => [id, []]));
  const parts = partsOf(scenarios).flatMap((part) => Array.from({ length: repeats }, () => part));
  await Promise.all(
    parts.map((part) => {
      const run = async () => {
        const results = await runScenarios(implementation, part.scenarios);
        for (const [id, observed] of results) runs.get(id)?.push(observed);
      };
      const lane = part.slow ? slowLane : fastLane;
      return implementation.heavy ? heavyLane(() => lane(run)) : lane(run);
    }),
  );
  const untimed = new Set(scenarios.filter((scenario) => scenario.untimed).map(({ id }) => id));
  return new Map(
    [...runs].map(([id, observed]) => [id, mergeRuns(untimed.has(id) ? observed.map(withoutWaits) : observed)]),
  );
}

/** The record after these results, and what differs from what it said. */
export function updateRecord(
  implementation: Implementation,
  version: string,
  results: ReadonlyMap<string, Observed>,
  before: Measurement | undefined,
  fresh: boolean,
): { record: Measurement; differences: string[] } {
  const { name, language, library, role, package: source, setup, api } = implementation;
  const isSame = before?.version === version;
  const differences: string[] = [];
  if (before && !isSame) differences.push(`- version: ${before.version}`, `+ version: ${version}`);
  const scenarios: Record<string, Observed> = {};
  for (const scenario of SCENARIOS) {
    if (scenario.role !== role) continue;
    const old = before?.scenarios[scenario.id];
    const seen = results.get(scenario.id);
    if (seen === undefined) {
      if (old && isSame) scenarios[scenario.id] = old;
      continue;
    }
    scenarios[scenario.id] = isSame && !fresh ? addRun(old, seen) : seen;
    if (old && isCovered(old, seen)) continue;
    if (old) differences.push(`- ${formatObserved(scenario.id, old)}`);
    if (before) differences.push(`+ ${formatObserved(scenario.id, seen)}`);
  }
  return {
    record: {
      name,
      language,
      ...(library !== undefined && { library }),
      role,
      version,
      package: source,
      ...(setup !== undefined && { setup }),
      ...(api !== undefined && { api }),
      scenarios,
    },
    differences,
  };
}
