import { describe, expect, test } from 'vitest';
import { ADVICE_ORDER, reactionCode, reactionsOf, type ReactionComments } from '../../../src/domain/vendor-reactions';
import type { VendorRule } from '../../../src/schema/vendor';
import { advising, makeRow, makeVendor } from '../vendors';

const comments = Object.fromEntries(
  [...ADVICE_ORDER, 'own', 'otherwise'].map((key) => [key, `${key}.`]),
) as ReactionComments;
const rule = (changes: Partial<VendorRule>): VendorRule => ({ id: 'made-up', source: 'made-up', ...changes });

describe('reactionsOf', () => {
  test('groups the numbers by advice, the strictest first, each group ascending', () => {
    const vendor = makeVendor([
      makeRow(4002),
      makeRow(4009, advising('never')),
      makeRow(4001, { ...advising('never'), name: 'Gone' }),
      makeRow(4000, advising('now')),
    ]);
    expect(reactionsOf(vendor, 'main').branches).toEqual([
      {
        advice: 'never',
        codes: [expect.objectContaining({ code: 4001, name: 'Gone' }), expect.objectContaining({ code: 4009 })],
      },
      { advice: 'now', codes: [expect.objectContaining({ code: 4000 })] },
      { advice: 'backoff', codes: [expect.objectContaining({ code: 4002 })] },
    ]);
  });

  test('leaves out what does not arrive in the client’s close event, and the other products', () => {
    const vendor = makeVendor(
      [
        makeRow(4000, { carrier: 'event' }),
        makeRow(4001, { carrier: 'socket-io' }),
        makeRow(4002, { carrier: 'local' }),
        makeRow(4003, { product: 'voice' }),
      ],
      {
        products: [
          { id: 'main', name: 'Main' },
          { id: 'voice', name: 'Voice' },
        ],
      },
    );
    const numbers = reactionsOf(vendor, 'main').branches.flatMap(({ codes }) => codes.map(({ code }) => code));
    expect(numbers).toEqual([4002]);
  });

  test('a rule for a span is a condition; one without advice, or that nothing reaches, is none', () => {
    const vendor = makeVendor([makeRow(4000), makeRow(4001)], {
      rules: [
        rule({ from: 4100, to: 4199, reconnect: 'never' }),
        rule({ from: 4050, to: 4099, reconnect: 'after-fix' }),
        rule({ from: 4200, to: 4299, reconnect: 'unspecified' }),
        rule({ from: 4300, to: 4399 }),
        rule({ from: 4000, to: 4001, reconnect: 'backoff' }),
        rule({ product: 'voice', from: 4400, to: 4499, reconnect: 'never' }),
      ],
    });
    expect(reactionsOf(vendor, 'main').spans).toEqual([
      { from: 4050, to: 4099, advice: 'after-fix' },
      { from: 4100, to: 4199, advice: 'never' },
    ]);
  });

  test('a row that covers a range is a condition, once though a rule says the same', () => {
    const vendor = makeVendor([makeRow(4500, { to: 4599 })], {
      rules: [rule({ from: 4500, to: 4599, reconnect: 'backoff' })],
    });
    expect(reactionsOf(vendor, 'main')).toEqual({
      branches: [],
      spans: [{ from: 4500, to: 4599, advice: 'backoff' }],
      otherwise: 'backoff',
    });
  });

  test('a rule that lists numbers adds those that have no row', () => {
    const vendor = makeVendor([makeRow(1001, advising('now'))], {
      rules: [rule({ codes: [1001, 1003], reconnect: 'never' })],
    });
    expect(reactionsOf(vendor, 'main').branches).toEqual([
      { advice: 'never', codes: [expect.objectContaining({ code: 1003 })] },
      { advice: 'now', codes: [expect.objectContaining({ code: 1001 })] },
    ]);
  });

  test('all other numbers: growing delays, unless a rule for the rest says otherwise', () => {
    expect(reactionsOf(makeVendor([]), 'main').otherwise).toBe('backoff');
    const resting = (reconnect: VendorRule['reconnect']) =>
      reactionsOf(makeVendor([], { rules: [rule({ rest: true, reconnect })] }), 'main').otherwise;
    expect(resting('never')).toBe('never');
    expect(resting('unspecified')).toBe('backoff');
    expect(reactionsOf(makeVendor([], { rules: [rule({ reconnect: 'never' })] }), 'main').otherwise).toBe('backoff');
  });
});

describe('reactionCode', () => {
  const vendor = makeVendor(
    [
      makeRow(4001, { ...advising('never'), name: 'Banned\nfor good' }),
      makeRow(4002, advising('after-fix')),
      makeRow(4003, advising('now')),
      makeRow(4004),
      makeRow(4005, advising('unspecified')),
    ],
    { rules: [rule({ from: 4100, to: 4199, reconnect: 'never' }), rule({ from: 1000, to: 1000, reconnect: 'never' })] },
  );
  const code = reactionCode(reactionsOf(vendor, 'main'), comments);

  /** Runs the program on a number and says what it called. */
  function react(number: number, closedByUs = false): string[] {
    const calls: string[] = [];
    const called = (name: string) => () => calls.push(name);
    const names = ['giveUp', 'fixThenReconnect', 'reconnectNow', 'reconnectWithBackoff'];
    let handler: ((event: { code: number }) => void) | undefined;
    const socket = { addEventListener: (_: string, listener: typeof handler) => (handler = listener) };
    new Function('socket', 'closedByUs', ...names, code)(socket, closedByUs, ...names.map(called));
    handler?.({ code: number });
    return calls;
  }

  test.for([
    [4001, 'giveUp'],
    [4002, 'fixThenReconnect'],
    [4003, 'reconnectNow'],
    [4004, 'reconnectWithBackoff'],
    [4005, 'reconnectWithBackoff'],
    [4100, 'giveUp'],
    [4199, 'giveUp'],
    [1000, 'giveUp'],
    [4200, 'reconnectWithBackoff'],
    [1006, 'reconnectWithBackoff'],
  ] as const)('on %i the program calls %s and nothing else', ([number, call]) => {
    expect(react(number)).toEqual([call]);
  });

  test('on a close of its own the program does nothing', () => {
    expect(react(4004, true)).toEqual([]);
  });

  test('comments carry the language of the page and the vendor’s names, each on one line', () => {
    expect(code).toContain('    // never.\n    case 4001: // Banned for good\n      return giveUp(code);');
    expect(code).toContain('  if (code === 1000) return giveUp(code);');
    expect(code).toMatch(/reconnectWithBackoff\(\); \/\/ otherwise\.\n\}\);$/);
  });

  test('without numbers there is no switch', () => {
    expect(reactionCode(reactionsOf(makeVendor([]), 'main'), comments)).not.toContain('switch');
  });
});
