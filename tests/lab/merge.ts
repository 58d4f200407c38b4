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

/** What is true of all runs; a field with more than one value goes to varying, sorted so that the order of runs does not show. */
export function mergeRuns(runs: readonly Observed[]): Observed {
  const same: Record<string, Value> = {};
  const varying: Record<string, Value[]> = {};
  for (const field of ORDER) {
    const values = [...new Set(runs.flatMap((run) => valuesOf(run, field)))].sort((a, b) =>
      rank(a) < rank(b) ? -1 : 1,
    );
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
    return valuesOf(seen, field).every((value) => known.includes(value));
  });
}

/** A record's scenarios after a new run: what was once seen to vary goes on varying, until the version changes. */
export function addRun(recorded: Observed | undefined, seen: Observed): Observed {
  if (recorded === undefined) return seen;
  if (isCovered(recorded, seen)) return recorded;
  return recorded.varying === undefined && seen.varying === undefined ? seen : mergeRuns([recorded, seen]);
}
