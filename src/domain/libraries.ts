/**
 * Implementations: what was read about each and what was measured, and the tables that set them side by side.
 */
import type { Library, LibraryMessage, Observation } from '../schema/library';
import type { Observed } from '../schema/measurement';
import { departuresOf, groupDepartures, subjectOf } from './departures';
import {
  codeScenario,
  type Direction,
  directionOf,
  type Fate,
  fateOf,
  groupFates,
  type Measured,
  outcomeOf,
  QUESTIONS,
  type Role,
  testedCodes,
} from './measurements';
import { observedUrl } from './sources.ts';

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
export function pageIdOf({ id, record: { library } }: Measured): string {
  return library ?? id.replace(/-(client|server|proxy)$/, '');
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

/** The place of something that was measured: the page, and the anchor on it. */
export interface MeasuredPlace {
  readonly page: string;
  readonly anchor: string;
}

/**
 * Where a message was found: an address elsewhere, or a place on this site if it was measured.
 * @throws where there is no such measurement
 */
export function messageSource(
  { measured }: Pick<Implementations, 'measured'>,
  source: LibraryMessage['source'],
): string | MeasuredPlace {
  if (!('measured' in source)) return observedUrl(source);
  const one = measured.find(({ id }) => id === source.measured);
  if (!one?.record.scenarios[source.scenario])
    throw new Error(
      `content/libraries: a message names the scenario "${source.scenario}" of the measurement "${source.measured}", which is not in content/libraries/measured; correct either`,
    );
  const page = pageIdOf(one);
  const onPage = measured.filter((other) => pageIdOf(other) === page);
  return { page, anchor: anchorOf(onPage, one, source.scenario) };
}

/** A result of a version that was run that differs from what was read in source. */
export interface Otherwise {
  readonly version: string;
  readonly role: Role;
  readonly scenario: string;
  readonly observed: Observed;
  /** Its place on the page of the implementation. */
  readonly anchor: string;
}

/** What was read in source, and what was measured instead. */
export type ReadRow = readonly [Observation, readonly Otherwise[]];

/** The results that an observation names as different. */
function otherwise({ measuredOtherwise = [] }: Observation, onPage: readonly Measured[]): Otherwise[] {
  return measuredOtherwise.flatMap(({ measured, scenario }) => {
    const one = onPage.find(({ id }) => id === measured);
    const observed = one?.record.scenarios[scenario];
    if (!one || !observed) return [];
    const { version, role } = one.record;
    return [{ version, role, scenario, observed, anchor: anchorOf(onPage, one, scenario) }];
  });
}

/** What was read in source, by situation, with what was measured otherwise. */
export function readSituations({ library, measured }: LibraryEntry): { scenario: string; rows: ReadRow[] }[] {
  const groups = new Map<string, ReadRow[]>();
  for (const one of library?.observations ?? [])
    groups.set(one.scenario, [...(groups.get(one.scenario) ?? []), [one, otherwise(one, measured)]]);
  return [...groups].map(([scenario, rows]) => ({ scenario, rows }));
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
    departures: groupDepartures(departuresOf(record)),
    all: Object.entries(record.scenarios).map(([scenario, observed]) => ({ scenario, observed })),
  };
}

/** The measurements of a role as rows of a table: each with its page, and of a scenario its place there and whether what is shown of it departs from a standard. */
function measuredRows(known: Implementations, role: Role) {
  const onPage = new Map(listLibraries(known).map(({ id, measured }) => [id, measured]));
  return known.measured
    .filter(({ record }) => record.role === role)
    .map((one) => {
      const page = pageIdOf(one);
      const departures = departuresOf(one.record);
      const placeOf = (scenario: string, shown: Direction) => ({
        anchor: anchorOf(onPage.get(page) ?? [], one, scenario),
        departs: departures.some((departure) => departure.scenario === scenario && subjectOf(departure) === shown),
      });
      return { ...one, page, placeOf };
    });
}

/** A table: a row for each implementation of a role, a column for each code or situation, and in each cell what came of it. */
export interface Matrix<Column> {
  readonly role: Role;
  readonly columns: readonly Column[];
  readonly rows: readonly (Measured & {
    readonly page: string;
    readonly cells: readonly { readonly fate: Fate | undefined; readonly anchor: string; readonly departs: boolean }[];
  })[];
}

/** What becomes of each code that any implementation of a role was tested with. */
export function codeMatrix(known: Implementations, direction: Direction, role: Role): Matrix<number> {
  const rows = measuredRows(known, role);
  const columns = [...new Set(rows.flatMap(({ record }) => testedCodes(direction, record)))].sort((a, b) => a - b);
  const cellsOf = ({ record, placeOf }: (typeof rows)[number]) =>
    columns.map((code) => ({
      fate: fateOf(direction, record, code),
      ...placeOf(codeScenario(direction, role, code), direction),
    }));
  return { role, columns, rows: rows.map((one) => ({ ...one, cells: cellsOf(one) })) };
}

/** What each situation leads to; implementations that were in none of them are left out. */
export function situationMatrix(known: Implementations, role: Role, columns: readonly string[]): Matrix<string> {
  const rows = measuredRows(known, role).filter(({ record }) => columns.some((scenario) => record.scenarios[scenario]));
  const cellsOf = ({ record, placeOf }: (typeof rows)[number]) =>
    columns.map((scenario) => {
      const observed = record.scenarios[scenario];
      return { fate: observed && outcomeOf(scenario, observed), ...placeOf(scenario, directionOf(scenario)) };
    });
  return { role, columns, rows: rows.map((one) => ({ ...one, cells: cellsOf(one) })) };
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
