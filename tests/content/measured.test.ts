import { describe, expect, test } from 'vitest';
import { codeOfFrame } from '../../src/domain/measurements';
import type { Library, Observation } from '../../src/schema/library';
import type { Measurement, Observed } from '../../src/schema/measurement';
import { loadContent } from './read-content';

/** Big messages in MiB, ascending for each role. */
const SIZES = { 's-big-2m': 2, 's-big-12m': 12, 'peer-big-2m': 2, 'peer-big-20m': 20 };
const DROPS = ['s-tcp-fin', 's-tcp-rst', 'peer-tcp-fin', 'peer-tcp-rst'];
const EMPTY = ['s-close-empty', 'peer-close-empty'];
const FORBIDDEN = ['s-close-1005', 'peer-close-1005'];
const UNANSWERED = ['c-close-1000-unanswered', 'app-close-1000-unanswered'];
const BAD_REASON = ['s-close-badutf8-reason', 'peer-close-badutf8-reason'];
const BAD_TEXT = ['s-text-badutf8', 'peer-text-badutf8'];
const BAD_HEADER = [
  's-rsv1',
  's-opcode-3',
  's-close-fragmented',
  'peer-rsv1',
  'peer-opcode-3',
  'peer-close-fragmented',
];

/** Situations that were read about, and the scenarios of the lab that are the same; the others have none. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'tcp-ends': DROPS,
  'tcp-ends-1002-written': DROPS,
  'tcp-ends-or-close-times-out': [...DROPS, ...UNANSWERED],
  'empty-close-received': EMPTY,
  'empty-close-received-answered-1000': EMPTY,
  'empty-close-received-not-an-error': EMPTY,
  'close-unanswered': UNANSWERED,
  'forbidden-code-received': FORBIDDEN,
  'forbidden-code-received-1006-passes': FORBIDDEN,
  'forbidden-code-received-1014': [...FORBIDDEN, 's-close-1014', 'peer-close-1014'],
  'forbidden-code-received-local-1006': FORBIDDEN,
  'forbidden-code-or-one-byte-close-received': FORBIDDEN,
  'one-byte-close-received': ['s-close-onebyte', 'peer-close-onebyte'],
  'invalid-utf8-text': BAD_TEXT,
  'invalid-utf8-text-local-1006': BAD_TEXT,
  'invalid-utf8-reason': BAD_REASON,
  'invalid-utf8-text-or-reason': [...BAD_TEXT, ...BAD_REASON],
  'unmasked-client-frame': ['peer-unmasked'],
  'masked-server-frame': ['s-masked'],
  'malformed-frame-header': [...BAD_HEADER, 's-masked', 'peer-unmasked'],
  'malformed-frame-header-not-masking': BAD_HEADER,
  'protocol-violation': [...FORBIDDEN, 's-rsv1', 'peer-rsv1'],
  'protocol-violation-no-close-frame': ['peer-unmasked'],
  'reason-too-long': ['c-close-reason-124bytes', 'app-close-reason-124'],
  'close-with-forbidden-code': ['c-close-1006', 'app-close-1006'],
  'close-with-forbidden-code-1005-allowed': ['c-close-1006', 'app-close-1006'],
  'close-with-protocol-code': ['c-close-1006', 'c-close-1011'],
  'close-without-code': ['app-close-none'],
  'time-limit-or-close-without-code': ['app-close-none'],
  'code-unlisted-received-reason-kept': ['s-close-1012', 's-close-1014', 'peer-close-1012', 'peer-close-1014'],
  'disconnect-without-known-code': ['app-close-1000', 'peer-tcp-rst'],
  'handler-throws': ['app-throws'],
  'handler-throws-no-close-frame': ['app-throws'],
  'handshake-refused': ['h-404'],
  'message-too-big': Object.keys(SIZES),
  'ping-unanswered': ['ping-unanswered'],
  'ping-unanswered-code-depends': ['ping-unanswered'],
  'proxy-reload-or-shutdown': ['reload', 'graceful-stop', 'stop'],
  'server-shutdown': ['server-sigterm'],
  'server-shutdown-older-release-drops-tcp': ['server-sigterm'],
};

/** Differences that are none, by library, situation and scenario, each with its reason. */
const EXEMPT: Readonly<Record<string, string>> = {
  'tomcat/server-shutdown/server-sigterm': 'which of its two reasons is sent depends on what is stopped',
  'tomcat/message-too-big/s-big-2m': 'the lab sends text, the second message is about binary data',
  'tomcat/message-too-big/peer-big-2m': 'the lab sends text, the second message is about binary data',
  'uvicorn/handler-throws-no-close-frame/app-throws':
    'the 1006 is what the client sees, and the line stands in the log of the server',
};

/** A literal message as a pattern: <x> and … stand for a value. */
function patternOf(text: string): RegExp {
  const parts = text
    .replace(' (empty message)', '')
    .replace(/:$/, '')
    .split(/<\w+>|…/);
  return new RegExp(parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.*'));
}

/** The text after the code in a Close frame. */
const reasonIn = (frame: string) => Buffer.from(frame.slice(frame.startsWith('887e') ? 12 : 8), 'hex').toString();

/** The texts that a scenario has, in any run: errors, what a call threw, the reason that was told and the one that was sent. */
function textsOf(observed: Observed): string {
  const { varying = {} } = observed;
  const seen = (field: 'errorText' | 'threw' | 'reason' | 'died' | 'frameSent') =>
    [observed[field], ...(varying[field] ?? [])].filter((value) => typeof value === 'string');
  const printed = (['errorText', 'threw', 'reason', 'died'] as const).flatMap(seen);
  return [...printed, ...seen('frameSent').map(reasonIn)].join('\n');
}

/** In what a result differs from what was read: a code, a text, a wait; undefined: in nothing that can be compared. */
function differenceOf(observation: Observation, observed: Observed): string | undefined {
  const { direction, code, prints, setting, scenario } = observation;
  const { varying = {} } = observed;
  const field = direction === 'reports' ? 'code' : 'frameSent';
  const seen = direction === 'reports' ? observed.code : observed.frameSent && codeOfFrame(observed.frameSent);
  if (code !== undefined && !varying[field] && seen !== code) return `${direction} ${seen ?? 'no code'}, not ${code}`;
  const [, seconds] = /^(\d+) s$/.exec(setting?.default ?? '') ?? [];
  if (scenario === 'close-unanswered' && seconds && observed.seconds !== Number(seconds))
    return `takes ${observed.seconds} s, not ${seconds}`;
  if (!prints) return undefined;
  return prints.some((text) => patternOf(text).test(textsOf(observed))) ? undefined : `has no text like ${prints[0]}`;
}

/** The scenarios that are the same as a situation; of messages that are too big, the smallest over the limit by default. */
function sameAs({ scenario, setting }: Observation, scenarios: Measurement['scenarios']): readonly string[] {
  const same = (SAME[scenario] ?? []).filter((id) => id in scenarios);
  if (scenario !== 'message-too-big') return same;
  const [, amount, unit] = /^(\d+) ([KM])iB$/.exec(setting?.default ?? '') ?? [];
  const limit = amount === undefined ? Number.POSITIVE_INFINITY : Number(amount) / (unit === 'K' ? 1024 : 1);
  return same.filter((id) => SIZES[id as keyof typeof SIZES] > limit).slice(0, 1);
}

type Libraries = ReadonlyMap<string, Library>;
type Measurements = ReadonlyMap<string, Measurement>;

/** References to results that do not exist, are of something else, or say the same as what was read, one message each. */
function checkNamed(libraries: Libraries, measurements: Measurements): string[] {
  return [...libraries].flatMap(([id, { observations }]) =>
    observations.flatMap((one) =>
      (one.measuredOtherwise ?? []).flatMap(({ measured: measurement, scenario }) => {
        const where = `content/libraries/${id}.yaml: measuredOtherwise "${measurement}" "${scenario}"`;
        const record = measurements.get(measurement);
        const observed = record?.scenarios[scenario];
        if (!record || !observed) return [`${where} is no result of the lab; correct the names`];
        const { library, role } = record;
        if (library !== id) return [`${where} is about "${library}"; name a result of ${id}`];
        if (one.role !== 'both' && one.role !== role) return [`${where} is in another role; correct it`];
        return differenceOf(one, observed) === undefined ? [`${where} does not differ; remove it`] : [];
      }),
    ),
  );
}

/** Results that differ from what was read and are neither named nor exempt, and exemptions that are not needed. */
function checkUnlisted(
  libraries: Libraries,
  measurements: Measurements,
  exempt: Readonly<Record<string, string>>,
): string[] {
  const used = new Set<string>();
  const unlisted = [...measurements].flatMap(([measurement, { library = '', role, scenarios }]) =>
    (libraries.get(library)?.observations ?? []).flatMap((observation) => {
      if (observation.role !== 'both' && observation.role !== role) return [];
      return sameAs(observation, scenarios).flatMap((scenario) => {
        const difference = differenceOf(observation, scenarios[scenario] ?? {});
        if (difference === undefined) return [];
        const key = `${library}/${observation.scenario}/${scenario}`;
        if (key in exempt) {
          used.add(key);
          return [];
        }
        const isNamed = observation.measuredOtherwise?.some(
          (one) => one.measured === measurement && one.scenario === scenario,
        );
        if (isNamed) return [];
        return [
          `content/libraries/${library}.yaml: ${observation.scenario}: ${measurement} ${difference} in ${scenario}; name it under measuredOtherwise, correct the observation, or exempt it`,
        ];
      });
    }),
  );
  const idle = Object.keys(exempt).filter((key) => !used.has(key));
  return [...unlisted, ...idle.map((key) => `EXEMPT: "${key}" is not needed; remove it`)];
}

const { libraries, measured } = loadContent();
const LIBRARIES: Libraries = new Map(libraries.map(({ id, data }) => [id, data]));
const MEASUREMENTS: Measurements = new Map(measured.map(({ id, data }) => [id, data]));

const madeUp = (observation: Partial<Observation>, observed: Observed) => {
  const library = {
    name: 'made-up',
    language: 'none',
    observations: [
      {
        scenario: 'tcp-ends',
        role: 'client',
        direction: 'reports',
        code: 1006,
        concerns: [],
        source: { url: 'https://example.org/' },
        confidence: 'high',
        ...observation,
      },
    ],
  } satisfies Library;
  const record = {
    ...{
      name: 'made-up',
      language: 'none',
      library: 'made-up',
      role: 'client' as const,
      version: '1',
      package: 'none',
    },
    scenarios: { 's-tcp-rst': observed },
  };
  return [new Map([['made-up', library]]), new Map([['made-up-client', record]])] as const;
};
const NAMED = { measuredOtherwise: [{ measured: 'made-up-client', scenario: 's-tcp-rst' }] };

describe('what was read about an implementation, held against what was measured', () => {
  test('a difference that nobody names is found, in the code and in the text', () => {
    expect(checkUnlisted(...madeUp({}, { code: 1006 }), {})).toEqual([]);
    expect(checkUnlisted(...madeUp({}, { code: 1000 }), {})).toHaveLength(1);
    expect(checkUnlisted(...madeUp({}, {}), {})).toHaveLength(1);
    expect(checkUnlisted(...madeUp({ prints: ['lost <n>'] }, { code: 1006, errorText: 'Error: lost 7' }), {})).toEqual(
      [],
    );
    expect(
      checkUnlisted(...madeUp({ prints: ['lost <n>'] }, { code: 1006, errorText: 'Error: gone' }), {}),
    ).toHaveLength(1);
    expect(checkUnlisted(...madeUp(NAMED, { code: 1000 }), {})).toEqual([]);
  });

  test('an exemption that nothing needs is found', () => {
    expect(checkUnlisted(...madeUp({}, { code: 1000 }), { 'made-up/tcp-ends/s-tcp-rst': 'why' })).toEqual([]);
    expect(checkUnlisted(...madeUp({}, { code: 1006 }), { 'made-up/tcp-ends/s-tcp-rst': 'why' })).toHaveLength(1);
  });

  test('a name that leads nowhere, or to a result that says the same, is found', () => {
    expect(checkNamed(...madeUp(NAMED, { code: 1000 }))).toEqual([]);
    expect(checkNamed(...madeUp(NAMED, { code: 1006 }))).toHaveLength(1);
    const nowhere = { measuredOtherwise: [{ measured: 'made-up-client', scenario: 's-tcp-fin' }] };
    expect(checkNamed(...madeUp(nowhere, { code: 1000 }))).toHaveLength(1);
  });

  test('every result that is named exists and differs', () => {
    expect(checkNamed(LIBRARIES, MEASUREMENTS)).toEqual([]);
  });

  test('no result that differs is left out', () => {
    expect(MEASUREMENTS.size).toBeGreaterThan(40);
    expect(checkUnlisted(LIBRARIES, MEASUREMENTS, EXEMPT)).toEqual([]);
  });
});
