/**
 * What the lab measured, turned into answers: what an application is told, what goes over the wire, which codes pass.
 * Scenarios have the names of tests/lab/scenarios.ts; Close frames follow RFC 6455, 5.5.1.
 */
import type { Measurement, Observed } from '../schema/measurement';

/** A record with its id, which is the name of its file: `ws-client`. */
export interface Measured {
  readonly id: string;
  readonly record: Measurement;
}

export type Role = Measurement['role'];

/** One statement about what was seen; each has its own sentence in every language. */
export type Statement =
  | { readonly kind: 'threw' | 'error' | 'died' | 'reason'; readonly text: string }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'neverOpened' | 'codeless' | 'endless' | 'clean' | 'unclean' }
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'sent' | 'sentToBackend'; readonly code: number; readonly frame: string }
  | { readonly kind: 'sentEmpty' | 'sentEmptyToBackend' | 'sentNothing' }
  | { readonly kind: 'waited'; readonly seconds: number }
  | { readonly kind: 'varied'; readonly field: string; readonly values: readonly string[] };

/**
 * The code in a recorded Close frame; undefined for an empty one.
 * @example codeOfFrame('880203e8') // => 1000
 */
export function codeOfFrame(frame: string): number | undefined {
  // RFC 6455, 5.2: 126 says that the length follows in two bytes. No Close frame may be so long, but some are sent.
  const start = frame.slice(2, 4) === '7e' ? 8 : 4;
  return frame.length >= start + 4 ? Number.parseInt(frame.slice(start, start + 4), 16) : undefined;
}

/**
 * A recorded frame as bytes.
 * @example spellFrame('880203e8') // => '88 02 03 e8'
 */
export function spellFrame(frame: string): string {
  return frame.replace(/(..)(?=.)/g, '$1 ');
}

/** What a recorded Close frame says. */
function frameStatement(frame: string | undefined, to: 'client' | 'backend'): Statement[] {
  if (frame === undefined) return [];
  const code = codeOfFrame(frame);
  const isBackend = to === 'backend';
  if (code === undefined) return [{ kind: isBackend ? 'sentEmptyToBackend' : 'sentEmpty' }];
  return [{ kind: isBackend ? 'sentToBackend' : 'sent', code, frame: spellFrame(frame) }];
}

/** Everything that was seen in one scenario, in the order in which a reader asks. */
export function statementsOf(observed: Observed, role: Role): Statement[] {
  const { varying = {} } = observed;
  const statements: Statement[] = [];
  const say = (...more: Statement[]) => statements.push(...more);
  const isFixed = (field: keyof typeof varying) => varying[field] === undefined;
  if (observed.threw !== undefined) say({ kind: 'threw', text: observed.threw });
  if (observed.status !== undefined) say({ kind: 'refused', status: observed.status });
  if (observed.opened === false && observed.status === undefined) say({ kind: 'neverOpened' });
  if (role !== 'proxy') {
    if (observed.code !== undefined) say({ kind: 'code', code: observed.code });
    else if (observed.ended === false) say({ kind: 'endless' });
    else if (isFixed('code') && isFixed('ended')) say({ kind: 'codeless' });
    if (observed.wasClean !== undefined) say({ kind: observed.wasClean ? 'clean' : 'unclean' });
    if (observed.reason) say({ kind: 'reason', text: observed.reason });
    if (observed.errorText !== undefined) say({ kind: 'error', text: observed.errorText });
    if (observed.died !== undefined) say({ kind: 'died', text: observed.died });
  }
  if (observed.frameSent === undefined && isFixed('frameSent') && observed.opened !== false && !observed.status)
    say({ kind: 'sentNothing' });
  say(...frameStatement(observed.frameSent, 'client'), ...frameStatement(observed.frameToBackend, 'backend'));
  const seconds = role === 'proxy' ? observed.tcpSeconds : observed.seconds;
  if (seconds !== undefined && seconds > 0) say({ kind: 'waited', seconds });
  for (const [field, values] of Object.entries(varying))
    say({ kind: 'varied', field, values: values.map((value) => (value === null ? '∅' : String(value))) });
  return statements;
}

/** What became of a code: one that arrived and was told to the application, or one that the application wanted to send. */
export type Fate =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly to: number }
  /** Received: the application is given no code. Sent: the Close frame is empty. */
  | { readonly kind: 'none' }
  /** Received: the application is told of no end. Sent: no Close frame goes out. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly text: string }
  /** Sent: the whole process ended instead. */
  | { readonly kind: 'died' }
  | { readonly kind: 'varies'; readonly values: readonly string[] };

/** What the application is told, compared with the code that arrived, if one did. */
export function receivedFate(observed: Observed, code?: number): Fate {
  const values = observed.varying?.code;
  if (values) return { kind: 'varies', values: values.map((value) => String(value ?? '∅')) };
  if (observed.code === undefined) return { kind: observed.ended === false ? 'nothing' : 'none' };
  return observed.code === code ? { kind: 'same' } : { kind: 'changed', to: observed.code };
}

/** What goes over the wire, compared with the code that the application named, if it did. */
export function sentFate(observed: Observed, code?: number): Fate {
  const values = observed.varying?.frameSent;
  if (values) return { kind: 'varies', values: values.map((value) => String(value ?? '∅')) };
  if (observed.frameSent !== undefined) {
    const sent = codeOfFrame(observed.frameSent);
    if (sent === undefined) return { kind: 'none' };
    return sent === code ? { kind: 'same' } : { kind: 'changed', to: sent };
  }
  if (observed.died !== undefined) return { kind: 'died' };
  return observed.threw === undefined ? { kind: 'nothing' } : { kind: 'refused', text: observed.threw };
}

/** A scenario about one code, by role: what the peer sends, and what the application sends. */
const CODE_SCENARIOS = {
  received: { client: 's-close-', server: 'peer-close-', proxy: 'backend-s-close-' },
  sent: { client: 'c-close-', server: 'app-close-', proxy: '' },
} as const;
/** A scenario whose number is a length and no code. */
const TOO_LONG = 's-close-126';
export type Direction = keyof typeof CODE_SCENARIOS;

/** The name of the scenario in which a code is received or sent. */
export function codeScenario(direction: Direction, role: Role, code: number): string {
  return `${CODE_SCENARIOS[direction][role]}${code}`;
}

/** The codes that a record was tested with in a direction, ascending. */
export function testedCodes(direction: Direction, { role, scenarios }: Measurement): number[] {
  const start = CODE_SCENARIOS[direction][role];
  return start === ''
    ? []
    : Object.keys(scenarios)
        .filter((id) => id.startsWith(start) && /^\d+$/.test(id.slice(start.length)) && id !== TOO_LONG)
        .map((id) => Number(id.slice(start.length)))
        .sort((a, b) => a - b);
}

/** What became of a code in a record; undefined where it was not tried. */
export function fateOf(direction: Direction, record: Measurement, code: number): Fate | undefined {
  const observed = record.scenarios[codeScenario(direction, record.role, code)];
  if (!observed) return undefined;
  // A proxy has no application: what counts is what it passes on.
  const isTold = direction === 'received' && record.role !== 'proxy';
  return isTold ? receivedFate(observed, code) : sentFate(observed, code);
}

/** What says that two fates are told alike: a text that repeats the number counts as one. */
function fateKey(fate: Fate, code: number): string {
  return JSON.stringify(fate).replaceAll(new RegExp(`\\b${code}\\b`, 'g'), '<code>');
}

/** Codes with the same fate. The text of a refusal has <code> for the number. */
export interface FateGroup {
  readonly fate: Fate;
  readonly codes: readonly number[];
}

/** The codes that a record was tested with, gathered by what became of them, the largest group first. */
export function groupFates(direction: Direction, record: Measurement): FateGroup[] {
  const groups = new Map<string, { fate: Fate; codes: number[] }>();
  for (const code of testedCodes(direction, record)) {
    const fate = fateOf(direction, record, code);
    if (!fate) continue;
    const key = fateKey(fate, code);
    const group = groups.get(key) ?? { fate: JSON.parse(key) as Fate, codes: [] };
    group.codes.push(code);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.codes.length - a.codes.length);
}

/** A question that people ask of an implementation, and the scenarios that answer it. */
export interface Question {
  readonly id: string;
  readonly scenarios: readonly string[];
}

/** The questions by role, in the order in which they are asked. */
export const QUESTIONS: Readonly<Record<Role, readonly Question[]>> = {
  client: [
    { id: 'drops', scenarios: ['s-tcp-fin', 's-tcp-rst', 's-tcp-fin-midframe'] },
    { id: 'restarts', scenarios: ['s-close-1012', 's-close-1012-reason', 's-close-1001'] },
    { id: 'tls', scenarios: ['h-tls-selfsigned', 'h-tls-to-plain'] },
    {
      id: 'handshake',
      scenarios: ['h-404', 'h-401', 'h-503', 'h-200', 'h-302', 'h-bad-accept', 'h-drop', 'h-refused'],
    },
    { id: 'closeNone', scenarios: ['c-close-none'] },
    { id: 'empty', scenarios: ['s-close-empty'] },
    { id: 'unknown', scenarios: ['s-close-1016', 's-close-2000', 's-close-5000'] },
    {
      id: 'unanswered',
      scenarios: [
        'c-close-1000-unanswered',
        's-close-then-tcp-open',
        'c-close-1000-answered-fin',
        'c-close-1000-answered-1001',
        'c-close-1000-answered-empty',
      ],
    },
    { id: 'reason', scenarios: ['c-close-4000-reason', 'c-close-reason-124bytes', 's-close-badutf8-reason'] },
    { id: 'big', scenarios: ['s-big-2m', 's-big-12m'] },
    {
      id: 'broken',
      scenarios: [
        's-close-onebyte',
        's-close-126',
        's-close-fragmented',
        's-text-badutf8',
        's-rsv1',
        's-opcode-3',
        's-masked',
      ],
    },
  ],
  server: [
    { id: 'deploy', scenarios: ['server-sigterm', 'server-sigkill'] },
    { id: 'throws', scenarios: ['app-throws', 'app-returns'] },
    { id: 'drops', scenarios: ['peer-tcp-fin', 'peer-tcp-rst', 'peer-fin-midframe'] },
    { id: 'ping', scenarios: ['ping-unanswered'] },
    { id: 'closeNone', scenarios: ['app-close-none'] },
    { id: 'empty', scenarios: ['peer-close-empty'] },
    { id: 'unknown', scenarios: ['peer-close-1016', 'peer-close-2000', 'peer-close-5000'] },
    { id: 'unanswered', scenarios: ['app-close-1000-unanswered'] },
    { id: 'reason', scenarios: ['app-close-4000-reason', 'app-close-reason-124', 'peer-close-badutf8-reason'] },
    { id: 'big', scenarios: ['peer-big-20k', 'peer-big-2m', 'peer-big-20m'] },
    {
      id: 'broken',
      scenarios: [
        'peer-close-onebyte',
        'peer-close-fragmented',
        'peer-text-badutf8',
        'peer-rsv1',
        'peer-opcode-3',
        'peer-unmasked',
        'peer-ping-126',
      ],
    },
  ],
  proxy: [
    {
      id: 'forwards',
      scenarios: [
        'backend-s-close-1000',
        'backend-s-close-1012',
        'backend-s-close-empty',
        'backend-s-close-1005',
        'backend-s-close-5000',
      ],
    },
    { id: 'drops', scenarios: ['backend-s-tcp-fin', 'backend-s-tcp-rst'] },
    { id: 'unreachable', scenarios: ['backend-refused', 'backend-h-503'] },
    { id: 'idle', scenarios: ['idle-timeout'] },
    { id: 'reload', scenarios: ['reload'] },
    { id: 'stop', scenarios: ['graceful-stop', 'stop'] },
  ],
};

/** Scenarios beside those of the code itself whose outcome a reader of a code's page asks about. */
const TELLING: Readonly<Record<number, readonly string[]>> = {
  1001: ['server-sigterm'],
  1002: ['peer-unmasked'],
  1005: ['s-close-empty', 'c-close-none'],
  1006: ['s-tcp-fin', 's-tcp-rst', 'h-refused'],
  1007: ['s-text-badutf8', 'peer-text-badutf8'],
  1009: ['s-big-12m', 'peer-big-20m'],
  1011: ['app-throws'],
  1015: ['h-tls-selfsigned'],
};

/** Implementations that do the same in a scenario. */
export interface OutcomeGroup {
  readonly fate: Fate;
  /** The error that tells the application, in the situations that lead to a code. */
  readonly error?: string;
  readonly by: readonly Measured[];
}

/** What implementations do in one scenario, those that do the same together, the most first. */
export interface Outcome {
  readonly scenario: string;
  readonly direction: Direction;
  readonly groups: readonly OutcomeGroup[];
}

/** Whether the answer to a scenario is what the application is told, or else what the tested side sends. */
export function directionOf(scenario: string): Direction {
  return /^(s|h|peer-close|peer-tcp)-/.test(scenario) ? 'received' : 'sent';
}

/** What one scenario led to: a number told to the application where the peer acts, a number sent where the tested side does. */
export function outcomeOf(scenario: string, observed: Observed): Fate {
  const code = /-close-(\d+)$/.exec(scenario)?.[1];
  const fate = directionOf(scenario) === 'received' ? receivedFate : sentFate;
  return fate(observed, code === undefined ? undefined : Number(code));
}

/** What was measured about a code: when it arrives, when the application sends it, and in the situations that lead to it. */
export function outcomesFor(code: number, measured: readonly Measured[]): Outcome[] {
  const own = (['received', 'sent'] as const).flatMap((direction) =>
    (['client', 'server'] as const).map((role) => codeScenario(direction, role, code)),
  );
  const telling = TELLING[code] ?? [];
  return [...telling, ...own].flatMap((scenario) => {
    const groups = new Map<string, OutcomeGroup & { by: Measured[] }>();
    for (const one of measured) {
      const observed = one.record.scenarios[scenario];
      if (!observed) continue;
      const fate = outcomeOf(scenario, observed);
      const error = telling.includes(scenario) ? observed.errorText : undefined;
      const key = JSON.stringify([fate.kind === 'refused' ? fate.kind : fate, error]);
      const group = groups.get(key) ?? { fate, by: [], ...(error !== undefined && { error }) };
      group.by.push(one);
      groups.set(key, group);
    }
    const all = [...groups.values()];
    // Those with the same outcome stand one after the other, whatever they print.
    const weight = ({ fate }: OutcomeGroup) =>
      all.reduce((sum, other) => sum + (JSON.stringify(other.fate) === JSON.stringify(fate) ? other.by.length : 0), 0);
    const sorted = all.sort((a, b) => weight(b) - weight(a) || b.by.length - a.by.length);
    return sorted.length === 0 ? [] : [{ scenario, direction: directionOf(scenario), groups: sorted }];
  });
}
