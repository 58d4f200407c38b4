/**
 * Runs real WebSocket implementations against the lab's own peers and records what they do: `npm run lab`.
 * The README beside this file says how to use it and how to add an implementation.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Measurement, Observed } from '../../src/schema/measurement.ts';
import type { Command, Implementation } from './implementation.ts';
import { IMPLEMENTATIONS } from './implementations.ts';
import { addRun, isCovered, mergeRuns } from './merge.ts';
import { withoutWaits } from './observe.ts';
import { endAll, LAB, runToEnd } from './processes.ts';
import { formatObserved, readRecord, writeRecord } from './records.ts';
import { runClient } from './run-client.ts';
import { runProxy } from './run-proxy.ts';
import { runServer } from './run-server.ts';
import { type ClientScenario, type ProxyScenario, SCENARIOS, type Scenario, type ServerScenario } from './scenarios.ts';

/** What differs between runs is found by repeating. */
const REPEATS = 3;
/** Fast scenarios use the processor; slow ones only wait, so that many can wait beside each other. */
const FAST_AT_ONCE = 2;
const SLOW_AT_ONCE = 12;
/** A waiting browser needs much memory all the same. */
const HEAVY_AT_ONCE = 3;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    role: { type: 'string' },
    scenario: { type: 'string' },
    check: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    repeats: { type: 'string', default: String(REPEATS) },
    help: { type: 'boolean', default: false },
  },
});

const HELP = `npm run lab -- [options]
  --only ws,chromium       these implementations, all others not; an id, or id-role as the record is called
  --role client            only clients, servers or proxies
  --scenario s-close-1012  these scenarios (several with commas; a star stands for anything: s-close-*)
  --check                  writes nothing: shows what differs from the records
  --fresh                  forgets what the records say varies; for after a change of the lab itself
  --repeats 1              fewer runs than three, for trying something out; then nothing is written`;

const label = ({ id, role }: Implementation) => `${id}-${role}`;

/** Fails on a name that nothing has, since a typing error would run nothing and look well. */
function choose<T>(
  what: string,
  all: readonly T[],
  wanted: string | undefined,
  fits: (one: T, word: string) => boolean,
) {
  if (wanted === undefined) return [...all];
  const words = wanted.split(',');
  for (const word of words)
    if (!all.some((one) => fits(one, word)))
      throw new Error(
        `--${what} ${word}: no such ${what}; see ${what === 'scenario' ? 'scenarios.ts' : 'implementations.ts'} in tests/lab`,
      );
  return all.filter((one) => words.some((word) => fits(one, word)));
}

const fitsPattern = (text: string, pattern: string) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text);

async function isThere(need: { path: string } | Command): Promise<boolean> {
  if ('path' in need) return existsSync(join(LAB, need.path)) || (need.path.startsWith('/') && existsSync(need.path));
  return (await runToEnd(need)).ok;
}

async function versionOf({ id, version }: Implementation): Promise<string> {
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

/** What an implementation did in each scenario, in all repeats; throws with the first part that could not run. */
async function measure(implementation: Implementation, scenarios: readonly Scenario[], repeats: number) {
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
function update(
  implementation: Implementation,
  version: string,
  results: ReadonlyMap<string, Observed>,
): { record: Measurement; differences: string[] } {
  const { id, name, language, library, role, package: source, setup } = implementation;
  const before = readRecord(id, role);
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
    scenarios[scenario.id] = isSame && !options.fresh ? addRun(old, seen) : seen;
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
      scenarios,
    },
    differences,
  };
}

interface Outcome {
  readonly implementation: Implementation;
  readonly version: string;
  readonly results: ReadonlyMap<string, Observed>;
  readonly differences: readonly string[];
}

async function run(implementation: Implementation, scenarios: readonly Scenario[], progress: (text: string) => void) {
  const repeats = Number(options.repeats);
  if (implementation.build) {
    const { ok, text } = await fastLane(() => runToEnd(implementation.build as Command, 300_000));
    if (!ok) throw new Error(`${label(implementation)}: the build failed: ${text.slice(-1000)}`);
  }
  const version = await versionOf(implementation);
  const results = await measure(implementation, scenarios, repeats);
  const { record, differences } = update(implementation, version, results);
  if (!options.check && repeats >= REPEATS) writeRecord(implementation.id, record);
  if (repeats < REPEATS) for (const [id, observed] of results) console.log(formatObserved(id, observed));
  progress(`${label(implementation)} ${version}: ${results.size} scenarios, ${differences.length} lines differ`);
  return { implementation, version, results, differences } satisfies Outcome;
}

function printTable(outcomes: readonly Outcome[]): void {
  console.log('\nimplementation                 version              scenarios  varying');
  for (const { implementation, version, results } of outcomes) {
    const varying = [...results.values()].filter((observed) => observed.varying).length;
    console.log(
      `${label(implementation).padEnd(30)} ${version.padEnd(20)} ${String(results.size).padStart(9)} ${String(varying).padStart(8)}`,
    );
  }
}

async function main(): Promise<void> {
  if (options.help) return console.log(HELP);
  const chosen = choose(
    'only',
    IMPLEMENTATIONS,
    options.only,
    (one, word) => one.id === word || label(one) === word,
  ).filter(({ role }) => options.role === undefined || role === options.role);
  const scenarios = choose('scenario', SCENARIOS, options.scenario, ({ id }, word) => fitsPattern(id, word));
  const started = performance.now();
  const present: Implementation[] = [];
  for (const one of chosen) {
    const missing = (await Promise.all(one.needs.map(isThere))).includes(false);
    if (missing) console.log(`${label(one)} is missing; to get it: ${one.get ?? 'sh tests/lab/install'}`);
    else if (scenarios.some(({ role }) => role === one.role)) present.push(one);
  }
  let done = 0;
  const progress = (text: string) => {
    done++;
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`[${done}/${present.length}, ${seconds} s] ${text}`);
  };
  const settled = await Promise.allSettled(
    present.map((one) =>
      run(
        one,
        scenarios.filter(({ role }) => role === one.role),
        progress,
      ),
    ),
  );
  const outcomes = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  for (const { implementation, differences } of outcomes)
    if (differences.length > 0) console.log(`\n${label(implementation)}\n${differences.join('\n')}`);
  printTable(outcomes);
  for (const one of settled) if (one.status === 'rejected') console.error(`\n${String(one.reason)}`);
  const differ = outcomes.some(({ differences }) => differences.length > 0);
  if (outcomes.length < settled.length || (options.check && differ)) process.exitCode = 1;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void endAll().then(() => process.exit(1)));
await main().finally(endAll);
