/**
 * Runs real WebSocket implementations against the lab's own peers and records what they do: `npm run lab`.
 * The README beside this file says how to use it and how to add an implementation.
 */
import { parseArgs } from 'node:util';
import type { Observed } from '../../src/schema/measurement.ts';
import type { Implementation } from './implementation.ts';
import { IMPLEMENTATIONS } from './implementations.ts';
import { build, isThere, measure, updateRecord, versionOf } from './measure.ts';
import { endAll } from './processes.ts';
import { formatObserved, readRecord, writeRecord } from './records.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';

/** What differs between runs is found by repeating. */
const REPEATS = 3;
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

/** Where the process ended, of the library's doing or of the adapter's. */
const hasDied = ({ died, varying }: Observed) => died !== undefined || varying?.died !== undefined;

interface Outcome {
  readonly implementation: Implementation;
  readonly version: string;
  readonly results: ReadonlyMap<string, Observed>;
  readonly differences: readonly string[];
}

async function run(implementation: Implementation, scenarios: readonly Scenario[], progress: (text: string) => void) {
  const repeats = Number(options.repeats);
  await build(implementation);
  const version = await versionOf(implementation);
  const before = readRecord(implementation.id, implementation.role);
  if (before && before.version !== version && options.scenario !== undefined && repeats >= REPEATS)
    throw new Error(
      `${label(implementation)}: found version ${version}, the record is of ${before.version}; a record has one version, so run all scenarios of it (without --scenario)`,
    );
  const results = await measure(implementation, scenarios, repeats);
  const { record, differences } = updateRecord(implementation, version, results, before, options.fresh);
  if (!options.check && repeats >= REPEATS) writeRecord(implementation.id, record);
  if (repeats < REPEATS) for (const [id, observed] of results) console.log(formatObserved(id, observed));
  progress(`${label(implementation)} ${version}: ${results.size} scenarios, ${differences.length} lines differ`);
  return { implementation, version, results, differences } satisfies Outcome;
}

function printTable(outcomes: readonly Outcome[]): void {
  console.log('\nimplementation                 version              scenarios  varying  died');
  for (const { implementation, version, results } of outcomes) {
    const all = [...results.values()];
    const numbers = [all.length, all.filter(({ varying }) => varying).length, all.filter(hasDied).length];
    const [scenarios, varying, died] = numbers.map(String);
    console.log(
      `${label(implementation).padEnd(30)} ${version.padEnd(20)} ${scenarios?.padStart(9)} ${varying?.padStart(8)} ${died?.padStart(5)}`,
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
        scenarios.filter(({ role, id }) => role === one.role && !one.without?.includes(id)),
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
