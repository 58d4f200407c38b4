/**
 * What libraries do, gathered by situation for one close code.
 */
import type { Library, Observation } from '../schema/library';

/** One situation and what each library does in it. */
export interface ScenarioRows {
  readonly scenario: string;
  readonly rows: readonly { readonly library: string; readonly observation: Observation }[];
}

/** The observations that concern a code, grouped by scenario, the scenario with the most libraries first. */
export function observationsFor(code: number, libraries: readonly Library[]): ScenarioRows[] {
  const groups = new Map<string, { library: string; observation: Observation }[]>();
  for (const library of libraries) {
    for (const observation of library.observations) {
      if (!observation.concerns.includes(code)) continue;
      const rows = groups.get(observation.scenario) ?? [];
      rows.push({ library: library.name, observation });
      groups.set(observation.scenario, rows);
    }
  }
  return [...groups]
    .map(([scenario, rows]) => ({ scenario, rows: rows.sort(({ library: a }, { library: b }) => compareNames(a, b)) }))
    .sort((a, b) => b.rows.length - a.rows.length || compareNames(a.scenario, b.scenario));
}

/** Code-unit order, so that every machine sorts alike. */
function compareNames(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}
