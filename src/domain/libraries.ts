/**
 * Implementations: what was read about each and what was measured, and the tables that set them side by side.
 */
import type { Library, Observation } from '../schema/library';
import type { Observed } from '../schema/measurement';
import {
  codeScenario,
  type Direction,
  type Fate,
  fateOf,
  groupFates,
  type Measured,
  QUESTIONS,
  type Role,
  testedCodes,
} from './measurements';

/** What is known of implementations. */
export interface Implementations {
  /** What was read, by id. */
  readonly libraries: ReadonlyMap<string, Library>;
  readonly measured: readonly Measured[];
}

/** An implementation that has a page: what was read about it, what was measured, or both. */
export interface LibraryEntry {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly library?: Library;
  readonly measured: readonly Measured[];
}

/** The page that a measurement stands on. */
export function pageIdOf({ id, record }: Measured): string {
  return record.library ?? id.replace(/-(client|server|proxy)$/, '');
}

const ROLE_ORDER: readonly Role[] = ['client', 'server', 'proxy'];

/** All implementations that do something, by name; those of which only messages are known are no implementations. */
export function listLibraries(known: Implementations): LibraryEntry[] {
  const byPage = new Map<string, Measured[]>();
  for (const one of known.measured) byPage.set(pageIdOf(one), [...(byPage.get(pageIdOf(one)) ?? []), one]);
  const observed = [...known.libraries].filter(([, { observations }]) => observations.length > 0).map(([id]) => id);
  return [...new Set([...observed, ...byPage.keys()])]
    .map((id): LibraryEntry => {
      const library = known.libraries.get(id);
      const measured = [...(byPage.get(id) ?? [])].sort(
        (a, b) => ROLE_ORDER.indexOf(a.record.role) - ROLE_ORDER.indexOf(b.record.role),
      );
      const { name, language } = library ?? measured[0]?.record ?? { name: id, language: '' };
      return { id, name, language, measured, ...(library && { library }) };
    })
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}

/**
 * The place of a scenario on the page of its implementation. Several versions of one implementation stand on one page.
 * @example anchorOf([ws], ws, 's-close-1012') // => 's-close-1012'
 */
export function anchorOf(onPage: readonly Measured[], one: Measured, scenario: string): string {
  const alike = onPage.filter(({ record }) => record.role === one.record.role);
  return alike.length > 1 ? `${one.id}-${scenario}` : scenario;
}

/** What was read in source, by situation. */
export function readSituations({ observations }: Library): { scenario: string; observations: Observation[] }[] {
  const groups = new Map<string, Observation[]>();
  for (const one of observations) groups.set(one.scenario, [...(groups.get(one.scenario) ?? []), one]);
  return [...groups].map(([scenario, rows]) => ({ scenario, observations: rows }));
}

/** What was measured of one version in one role, as its section shows it. */
export function measuredRecord(onPage: readonly Measured[], one: Measured) {
  const { record } = one;
  const asked = QUESTIONS[record.role].flatMap(({ id: question, scenarios }) => {
    const seen = scenarios.filter((scenario) => record.scenarios[scenario]);
    return seen.length === 0 ? [] : [{ question, scenarios: seen }];
  });
  return {
    ...one,
    place: (scenario: string) => anchorOf(onPage, one, scenario),
    asked,
    sent: groupFates('sent', record),
    received: record.role === 'proxy' ? [] : groupFates('received', record),
    all: Object.entries(record.scenarios).map(([scenario, observed]) => ({ scenario, observed })),
  };
}

/** The measurements of a role as rows of a table: each with its page and the way to a scenario there. */
function measuredRows(known: Implementations, role: Role) {
  const onPage = new Map(listLibraries(known).map(({ id, measured }) => [id, measured]));
  return known.measured
    .filter(({ record }) => record.role === role)
    .map((one) => {
      const page = pageIdOf(one);
      return { ...one, page, anchor: (scenario: string) => anchorOf(onPage.get(page) ?? [], one, scenario) };
    });
}

/** A row for each implementation of a role, a column for each code that any of them was tested with. */
export interface CodeMatrix {
  readonly direction: Direction;
  readonly role: Role;
  readonly codes: readonly number[];
  readonly rows: readonly (Measured & {
    readonly page: string;
    readonly cells: readonly { readonly fate: Fate | undefined; readonly anchor: string }[];
  })[];
}

/** What becomes of each code, by implementation. */
export function codeMatrix(known: Implementations, direction: Direction, role: Role): CodeMatrix {
  const rows = measuredRows(known, role);
  const codes = [...new Set(rows.flatMap(({ record }) => testedCodes(direction, record)))].sort((a, b) => a - b);
  const cellsOf = (one: (typeof rows)[number]) =>
    codes.map((code) => ({
      fate: fateOf(direction, one.record, code),
      anchor: one.anchor(codeScenario(direction, role, code)),
    }));
  return { direction, role, codes, rows: rows.map((one) => ({ ...one, cells: cellsOf(one) })) };
}

/** A row for each implementation of a role, a column for each situation. */
export interface SituationMatrix {
  readonly role: Role;
  readonly scenarios: readonly string[];
  readonly rows: readonly (Measured & {
    readonly page: string;
    readonly cells: readonly {
      readonly scenario: string;
      readonly observed: Observed | undefined;
      readonly anchor: string;
    }[];
  })[];
}

/** What each situation leads to, by implementation; those that were in none of them are left out. */
export function situationMatrix(known: Implementations, role: Role, scenarios: readonly string[]): SituationMatrix {
  const rows = measuredRows(known, role)
    .filter(({ record }) => scenarios.some((scenario) => record.scenarios[scenario]))
    .map((one) => ({
      ...one,
      cells: scenarios.map((scenario) => ({
        scenario,
        observed: one.record.scenarios[scenario],
        anchor: one.anchor(scenario),
      })),
    }));
  return { role, scenarios, rows };
}

/** An option of a proxy that decides when a connection ends. */
export interface ProxySetting {
  readonly name: string;
  readonly observation: Observation;
  readonly setting: NonNullable<Observation['setting']>;
}

/** The options of proxies that were read in source or documents. */
export function proxySettings({ libraries }: Implementations): ProxySetting[] {
  return [...libraries.values()].flatMap(({ name, observations }) =>
    observations.flatMap((observation) =>
      observation.role === 'proxy' && observation.setting ? [{ name, observation, setting: observation.setting }] : [],
    ),
  );
}
