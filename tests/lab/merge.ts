/** Makes one record out of several runs, and says how two records differ. */
import type { Observed } from '../../src/schema/measurement.ts';

type Field = Exclude<keyof Observed, 'varying'>;
type Value = string | number | boolean | null;

/** The order in which fields stand in a record. */
const ORDER: readonly Field[] = [
  'status',
  'opened',
  'connections',
  'code',
  'reason',
  'wasClean',
  'errorText',
  'threw',
  'ended',
  'died',
  'frameSent',
  'frameToBackend',
  'tcpEnd',
  'tcpBy',
  'seconds',
  'tcpSeconds',
];

/** Every value that a field had, null for absent. */
function valuesOf(observed: Observed, field: Field): Value[] {
  return observed.varying?.[field] ?? [observed[field] ?? null];
}

const rank = (value: Value) => (value === null ? '' : `${typeof value}${String(value).padStart(12)}`);

/** A busy machine makes a wait longer, never shorter: by less than this, it is the same wait. */
const DELAY_SECONDS = 2;
const WAITS: ReadonlySet<Field> = new Set(['seconds', 'tcpSeconds']);

/** Of waits that differ by no more than a busy machine's delay the shortest stands for all. */
function withoutDelays(field: Field, values: readonly Value[]): Value[] {
  const waits = values.filter((value) => typeof value === 'number');
  if (!WAITS.has(field) || waits.length < values.length) return [...values];
  const [shortest, longest] = [Math.min(...waits), Math.max(...waits)];
  return longest - shortest <= DELAY_SECONDS ? [shortest] : [...values];
}

/** What is true of all runs; a field with more than one value goes to varying, sorted so that the order of runs does not show. */
export function mergeRuns(runs: readonly Observed[]): Observed {
  const same: Record<string, Value> = {};
  const varying: Record<string, Value[]> = {};
  for (const field of ORDER) {
    const all = [...new Set(runs.flatMap((run) => valuesOf(run, field)))].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
    const values = withoutDelays(field, all);
    const [first = null] = values;
    if (values.length > 1) varying[field] = values;
    else if (first !== null) same[field] = first;
  }
  return { ...same, ...(Object.keys(varying).length > 0 && { varying }) } as Observed;
}

/** Whether a new observation says nothing that the recorded one does not: what varies may have any of its values. */
export function isCovered(recorded: Observed, seen: Observed): boolean {
  return ORDER.every((field) => {
    const known = valuesOf(recorded, field);
    const isKnown = (value: Value) =>
      known.includes(value) || known.some((one) => withoutDelays(field, [one, value]).length === 1);
    return valuesOf(seen, field).every(isKnown);
  });
}

/** A record's scenario after a new run: what was once seen was seen, and what is seen to vary goes on varying, until the version changes. */
export function addRun(recorded: Observed | undefined, seen: Observed): Observed {
  if (recorded === undefined) return seen;
  if (isCovered(recorded, seen)) return recorded;
  return mergeRuns([recorded, seen]);
}
