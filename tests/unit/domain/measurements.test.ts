import { describe, expect, test } from 'vitest';
import {
  codeOfFrame,
  fateOf,
  groupFates,
  type Measured,
  outcomesFor,
  receivedFate,
  sentFate,
  spellFrame,
  statementsOf,
} from '../../../src/domain/measurements';
import type { Measurement, Observed } from '../../../src/schema/measurement';

const record = (name: string, scenarios: Record<string, Observed>, role: Measurement['role'] = 'client'): Measured => ({
  id: `${name}-${role}`,
  record: { name, language: 'Made-up', role, version: '1.0', package: 'none', scenarios },
});

const kinds = (observed: Observed, role: Measurement['role'] = 'client') =>
  statementsOf(observed, role).map(({ kind }) => kind);

test.for([
  ['880203e8', 1000, '88 02 03 e8'],
  ['8800', undefined, '88 00'],
  ['880c0fa06c616220726561736f6e', 4000, '88 0c 0f a0 6c 61 62 20 72 65 61 73 6f 6e'],
  // Too long for a control frame, but it is sent.
  ['887e007e0fa0', 4000, '88 7e 00 7e 0f a0'],
] as const)('the frame %s carries %s', ([frame, code, spelt]) => {
  expect(codeOfFrame(frame)).toBe(code);
  expect(spellFrame(frame)).toBe(spelt);
});

describe('what became of a code', () => {
  test.for([
    ['told as it is', { code: 1012 }, { kind: 'same' }],
    ['told as another', { code: 1002 }, { kind: 'changed', to: 1002 }],
    ['told without a code', {}, { kind: 'none' }],
    ['not told at all', { ended: false }, { kind: 'nothing' }],
    ['told differently', { varying: { code: [1006, null] } }, { kind: 'varies', values: ['1006', '∅'] }],
  ] as const)('that arrived: %s', ([, observed, fate]) => {
    expect(receivedFate(observed as unknown as Observed, 1012)).toEqual(fate);
  });

  test.for([
    ['sent as it is', { frameSent: '880203f4' }, { kind: 'same' }],
    ['sent as another', { frameSent: '880203e8' }, { kind: 'changed', to: 1000 }],
    ['sent without one', { frameSent: '8800' }, { kind: 'none' }],
    ['not sent', {}, { kind: 'nothing' }],
    ['refused', { threw: 'Error: no' }, { kind: 'refused', text: 'Error: no' }],
    ['cut short by the end of the process', { died: 'Error: no' }, { kind: 'died' }],
  ] as const)('that the application named: %s', ([, observed, fate]) => {
    expect(sentFate(observed as Observed, 1012)).toEqual(fate);
  });

  test('a proxy is asked what it passes on, not what an application is told', () => {
    const { record: proxy } = record('proxy', { 'backend-s-close-1012': { frameSent: '880203f4' } }, 'proxy');
    expect(fateOf('received', proxy, 1012)).toEqual({ kind: 'same' });
    expect(fateOf('received', proxy, 1000)).toBeUndefined();
  });
});

test('codes with the same fate stand together, also where the error repeats the number', () => {
  const { record: one } = record('one', {
    'c-close-1000': { frameSent: '880203e8' },
    'c-close-1005': { threw: 'Error: 1005 is not allowed' },
    'c-close-1006': { threw: 'Error: 1006 is not allowed' },
    'c-close-999': { threw: 'RangeError' },
    'c-close-4000-reason': { frameSent: '88020fa0' },
    's-close-126': { code: 1006 },
  });
  expect(groupFates('received', one)).toEqual([]);
  expect(groupFates('sent', one)).toEqual([
    { fate: { kind: 'refused', text: 'Error: <code> is not allowed' }, codes: [1005, 1006] },
    { fate: { kind: 'refused', text: 'RangeError' }, codes: [999] },
    { fate: { kind: 'same' }, codes: [1000] },
  ]);
});

describe('statements', () => {
  test('an end without a Close frame', () => {
    const observed: Observed = { code: 1006, wasClean: false, errorText: 'Error: gone', tcpEnd: 'fin', tcpBy: 'peer' };
    expect(kinds(observed)).toEqual(['code', 'unclean', 'error', 'sentNothing']);
  });

  test('a handshake that is refused never was a connection, so nothing is said of Close frames', () => {
    expect(kinds({ opened: false, code: 1006 })).toEqual(['neverOpened', 'code']);
    expect(kinds({ status: 502, opened: false }, 'proxy')).toEqual(['refused']);
  });

  test('what varies is not stated as if it did not', () => {
    expect(kinds({ varying: { code: [1000, 1006], frameSent: ['880203e8', null] } })).toEqual(['varied', 'varied']);
  });

  test('a proxy tells no application anything, and speaks to both sides', () => {
    expect(kinds({ frameSent: '880203e9', frameToBackend: '8800', tcpSeconds: 5 }, 'proxy')).toEqual([
      'sent',
      'sentEmptyToBackend',
      'waited',
    ]);
  });
});

describe('what was measured about a code', () => {
  const first = record('first', {
    's-close-1012': { code: 1012 },
    's-tcp-fin': { code: 1006, errorText: 'Error: eof' },
  });
  const second = record('second', { 's-close-1012': { code: 1012 }, 's-tcp-fin': { code: 1006 } });
  const third = record('third', { 's-close-1012': { code: 1002 } });

  test('implementations that do the same stand together, the most first', () => {
    const [received] = outcomesFor(1012, [third, first, second]);
    expect(received?.scenario).toBe('s-close-1012');
    expect(received?.groups.map(({ fate, by }) => [fate.kind, by.map(({ record: { name } }) => name)])).toEqual([
      ['same', ['first', 'second']],
      ['changed', ['third']],
    ]);
  });

  test('situations that lead to a code tell their errors apart', () => {
    const [dropped] = outcomesFor(1006, [first, second, third]);
    expect(dropped?.scenario).toBe('s-tcp-fin');
    expect(dropped?.groups.map(({ error }) => error)).toEqual(['Error: eof', undefined]);
  });

  test('a code that nobody was tested with has none', () => {
    expect(outcomesFor(3003, [first, second, third])).toEqual([]);
  });
});
