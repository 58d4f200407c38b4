import { describe, expect, test } from 'vitest';
import { departuresOf, groupDepartures, rulesOf } from '../../../src/domain/departures';
import type { Measurement, Observed } from '../../../src/schema/measurement';

const record = (scenarios: Record<string, Observed>, more: Partial<Measurement> = {}): Measurement => ({
  ...{ name: 'made-up', language: 'none', role: 'client', version: '1.0', package: 'none' },
  ...more,
  scenarios,
});
/** The departures in one scenario, as kind, frame and number. */
const found = (scenario: string, observed: Observed, more: Partial<Measurement> = {}) =>
  departuresOf(record({ [scenario]: observed }, more)).map((one) =>
    [one.kind, 'frame' in one && one.frame, 'code' in one && one.code, 'told' in one && one.told]
      .filter((part) => part !== false && part !== undefined)
      .join(' '),
  );

const FIN = { tcpEnd: 'fin', tcpBy: 'tested', tcpSeconds: 0 } as const;
const ANSWERED = { frameSent: '880203e8', seconds: 0, ...FIN } as const;
/** A Close frame of 126 bytes: 4000 and a reason of 124. */
const LONG = `887e007e0fa0${'78'.repeat(124)}`;
const STANDARD = { api: 'standard' } as const;
const SERVER = { role: 'server' } as const;

describe('what the application is told (7.1.5)', () => {
  test('a client that follows the standard departs in nothing', () => {
    const good = record(
      {
        's-close-1012': { code: 1012, wasClean: true, ...ANSWERED, frameSent: '880203f4' },
        's-close-empty': { code: 1005, wasClean: true, ...ANSWERED, frameSent: '8800' },
        's-close-1005': { code: 1006, ...ANSWERED, frameSent: '880203ea' },
        's-tcp-fin': { code: 1006, wasClean: false, tcpEnd: 'fin', tcpBy: 'peer' },
        's-rsv1': { code: 1006, ...ANSWERED, frameSent: '880203ea' },
        'h-404': { opened: false, code: 1006 },
        'h-tls-selfsigned': { opened: false, code: 1006 },
        'c-close-none': { code: 1005, ...ANSWERED, frameSent: '8800' },
        'c-close-1001': { threw: 'InvalidAccessError: no', ended: false },
        'c-close-1000-unanswered': { code: 1006, frameSent: '880203e8', seconds: 5, tcpEnd: 'fin', tcpSeconds: 5 },
      },
      STANDARD,
    );
    expect(departuresOf(good)).toEqual([]);
  });

  test('a code that arrives and is told as another, with and without a reason', () => {
    expect(found('s-close-1012', { code: 1002, ...ANSWERED })).toEqual(['toldForCode 1012 1002']);
    expect(found('peer-close-1014-reason', { code: 1006, ...ANSWERED }, SERVER)).toEqual(['toldForCode 1014 1006']);
  });

  test('what is told of a code that nobody may send is free, and so is an API that gives no code', () => {
    expect(found('s-close-1005', { code: 1002, ...ANSWERED })).toEqual([]);
    expect(found('s-close-1005', { code: 1005, ...ANSWERED, frameSent: '8800' })).toEqual([]);
    expect(found('s-close-2000', { code: 1002, ...ANSWERED })).toEqual([]);
    expect(found('s-close-1012', { errorText: 'Error: no', ...ANSWERED })).toEqual([]);
  });

  test('the number of s-close-126 is a length', () => {
    expect(found('s-close-126', { code: 1002, ...ANSWERED, frameSent: '880203ea' })).toEqual([]);
  });

  test('0 and -1 are no codes, but for the API of browsers, where 0 is a number like others', () => {
    expect(found('s-close-empty', { code: 0, ...ANSWERED })).toEqual([]);
    expect(found('s-tcp-fin', { code: -1, tcpEnd: 'fin', tcpBy: 'peer' })).toEqual([]);
    expect(found('s-tcp-fin', { code: 0, tcpEnd: 'fin', tcpBy: 'peer' }, STANDARD)).toEqual(['toldForDrop 0']);
  });

  test('an empty Close frame and an end without one', () => {
    expect(found('peer-close-empty', { code: 1000, ...ANSWERED }, SERVER)).toEqual(['toldForEmpty 1000']);
    expect(found('s-tcp-rst', { code: 1000, tcpEnd: 'rst', tcpBy: 'peer' })).toEqual(['toldForDrop 1000']);
    expect(found('ping-unanswered', { code: 1000, ...FIN }, SERVER)).toEqual(['toldForDrop 1000']);
    // The peer answers a Close frame that comes with the end.
    expect(found('ping-unanswered', { code: 1001, ...ANSWERED, frameSent: '880203e9' }, SERVER)).toEqual([]);
  });

  test('a connection that never opened; 1015 is for APIs that are no browser', () => {
    expect(found('h-refused', { opened: false, code: 1000 })).toEqual(['toldUnopened 1000']);
    expect(found('h-bad-accept', { opened: false, code: 1002 })).toEqual(['toldUnopened 1002']);
    expect(found('h-tls-selfsigned', { opened: false, code: 1015 })).toEqual([]);
    expect(found('h-tls-selfsigned', { opened: false, code: 1015 }, STANDARD)).toEqual(['toldForTls 1015']);
    expect(found('h-tls-selfsigned', { opened: false, code: 1006 }, STANDARD)).toEqual([]);
  });

  describe('a close of the application itself that nobody answers', () => {
    const own = { code: 1000, frameSent: '880203e8', seconds: 0, ...FIN } as const;

    test('is told as 1000', () => {
      expect(found('c-close-1000-answered-fin', own)).toEqual(['toldUnanswered 1000']);
      expect(found('app-close-1000-unanswered', own, SERVER)).toEqual(['toldUnanswered 1000']);
    });

    test('by an API that tells of its own close before the end of TCP: that says nothing of what arrives', () => {
      const early = record({
        'c-close-1000-unanswered': { code: 1000, frameSent: '880203e8', seconds: 0 },
        'c-close-1000-answered-fin': own,
      });
      expect(departuresOf(early)).toEqual([]);
    });

    test('with an error that says itself that the code is the one that was sent', () => {
      const errorText = 'WebSocket closed: sent close frame: status = StatusNormalClosure';
      expect(found('c-close-1000-answered-fin', { ...own, errorText })).toEqual([]);
    });

    test('counts as clean', () => {
      const clean = { ...own, code: 1006, wasClean: true };
      expect(found('c-close-1000-answered-fin', clean, STANDARD)).toEqual(['cleanWithoutFrame']);
    });
  });
});

describe('what is sent', () => {
  test('codes that 7.4.1 forbids, asked for and as an answer', () => {
    expect(found('c-close-1005', { code: 1005, ...ANSWERED, frameSent: '880203ed' })).toEqual(['askedReserved 1005']);
    expect(found('peer-close-1015', { code: 1015, ...ANSWERED, frameSent: '880203f7' }, SERVER)).toEqual([
      'answeredReserved 1015',
    ]);
    expect(found('c-close-1005', { code: 1005, ...ANSWERED, frameSent: '8800' })).toEqual([]);
    expect(found('c-close-1004', { ...ANSWERED, frameSent: '880203ec' })).toEqual([]);
  });

  test('numbers below 1000; those of no meaning above are left alone', () => {
    expect(found('app-close-999', { ...ANSWERED, frameSent: '880203e7' }, SERVER)).toEqual(['askedUnused 999']);
    expect(found('s-close-0', { code: 0, ...ANSWERED, frameSent: '88020000' })).toEqual(['answeredUnused 0']);
    expect(found('app-close-5000', { ...ANSWERED, frameSent: '88021388' }, SERVER)).toEqual([]);
    expect(found('app-close-2000', { ...ANSWERED, frameSent: '880207d0' }, SERVER)).toEqual([]);
  });

  test('a control frame of more than 125 bytes, whose code is read behind its longer length', () => {
    expect(found('c-close-reason-124bytes', { code: 4000, ...ANSWERED, frameSent: LONG })).toEqual(['askedTooLong']);
    expect(found('s-rsv1', { ...ANSWERED, frameSent: LONG.replace('0fa0', '03ea') })).toEqual(['failedTooLong']);
    expect(found('c-close-reason-124bytes', { ...ANSWERED, frameSent: `887d0fa0${'78'.repeat(123)}` })).toEqual([]);
  });

  test('a reason that is not UTF-8', () => {
    const observed = { code: 1000, ...ANSWERED, frameSent: '880703e861eda08062' };
    expect(found('s-close-badutf8-reason', observed)).toEqual(['answeredBadReason']);
    expect(found('s-close-badutf8-reason', { ...observed, frameSent: '880503e8e1bb9b' })).toEqual([]);
  });

  test('another code than the application closed with, unless the call failed', () => {
    expect(found('c-close-1012', { ...ANSWERED, frameSent: '880203ea' })).toEqual(['sentOther 1012 1002']);
    expect(found('c-close-1012', { threw: 'Error: no', ...ANSWERED, frameSent: '880203ea' })).toEqual([]);
    // Replacing what may not be sent is no departure.
    expect(found('c-close-1006', { ...ANSWERED, frameSent: '880203ea' })).toEqual([]);
  });
});

describe('what is done about what arrives', () => {
  test.for([
    ['s-rsv1', 'rsv1'],
    ['peer-opcode-3', 'opcode'],
    ['s-masked', 'masked'],
    ['peer-unmasked', 'unmasked'],
    ['peer-ping-126', 'longPing'],
    ['s-text-badutf8', 'badText'],
    ['s-close-fragmented', 'fragmented'],
    ['s-close-126', 'tooLong'],
  ] as const)('%s is taken as if nothing was, or refused', ([scenario, frame]) => {
    expect(found(scenario, { code: 1000, ...ANSWERED })).toEqual([`took ${frame}`]);
    expect(found(scenario, { code: 1002, ...ANSWERED, frameSent: '880203ea' })).toEqual([]);
    expect(found(scenario, { code: 1006, ...FIN })).toEqual([]);
    // One that closes with 1000 because of it tells an error, and no code.
    expect(found(scenario, { errorText: 'Error: bad', ...ANSWERED })).toEqual([]);
  });

  test('who hands text over as bytes leaves it to the application whether it is UTF-8', () => {
    expect(found('s-text-badutf8', { code: 1000, ...ANSWERED }, { api: 'bytes' })).toEqual([]);
  });

  test('a body of one byte: answered as if it were empty, refused, or left', () => {
    expect(found('s-close-onebyte', { code: 1005, ...ANSWERED, frameSent: '8800' })).toEqual(['took oneByte']);
    expect(found('s-close-onebyte', { code: 1005, ...ANSWERED, frameSent: '880203ea' })).toEqual([]);
    expect(found('s-close-onebyte', { code: 1006, ...FIN })).toEqual([]);
    expect(found('s-close-onebyte', { ended: false })).toEqual(['stuck oneByte']);
    expect(found('peer-close-badutf8-reason', { ended: false }, SERVER)).toEqual(['stuck badReason']);
    expect(found('peer-close-badutf8-reason', { ended: false, ...FIN }, SERVER)).toEqual([]);
  });

  test('a Close frame without an answer, unless it was only sometimes so', () => {
    expect(found('s-close-1014', { ...FIN })).toEqual(['unanswered 1014']);
    expect(found('s-close-empty', { ...FIN })).toEqual(['unanswered']);
    expect(found('s-close-1014', { ...FIN, varying: { frameSent: [null, '880203f6'] } })).toEqual([]);
    expect(found('s-close-1005', { ...FIN })).toEqual([]);
    expect(found('s-close-1014', { tcpEnd: 'fin', tcpBy: 'peer' })).toEqual([]);
  });

  test('a wrong Sec-WebSocket-Accept', () => {
    expect(found('h-bad-accept', { code: 1000, ...ANSWERED })).toEqual(['wrongAccept']);
    expect(found('h-bad-accept', { opened: false, errorText: 'Error: no' })).toEqual([]);
  });
});

describe('what the WebSockets Standard asks of its own API', () => {
  test('close() throws for what it does not accept', () => {
    expect(found('c-close-1001', { code: 1001, ...ANSWERED, frameSent: '880203e9' }, STANDARD)).toEqual([
      'closeTakes 1001',
    ]);
    expect(found('c-close-1001', { code: 1001, ...ANSWERED, frameSent: '880203e9' })).toEqual([]);
    expect(found('c-close-4999', { code: 4999, ...ANSWERED, frameSent: '88021387' }, STANDARD)).toEqual([]);
  });

  test('a close event comes at every end', () => {
    expect(found('h-404', { opened: false, ended: false, errorText: 'Error: 404' }, STANDARD)).toEqual([
      'noCloseEvent',
    ]);
    expect(found('h-404', { opened: false, ended: false, errorText: 'Error: 404' })).toEqual([]);
    // TCP is still open.
    expect(found('c-close-1000-unanswered', { ended: false, frameSent: '880203e8' }, STANDARD)).toEqual([]);
  });
});

test('a proxy is no endpoint', () => {
  const proxy = record({ 'backend-s-close-1005': { frameSent: '880203ed', ...FIN } }, { role: 'proxy' });
  expect(departuresOf(proxy)).toEqual([]);
});

test('what differs in its code only is one group; every departure names a section', () => {
  const departures = departuresOf(
    record({
      's-close-1013': { code: 1002, ...ANSWERED },
      's-close-1012': { code: 1002, ...ANSWERED },
      's-close-1012-reason': { code: 1002, ...ANSWERED },
      's-close-1014': { code: 1006, ...FIN },
      's-close-empty': { ...FIN },
    }),
  );
  expect(
    groupDepartures(departures).map(({ departure, results }) => [
      departure.kind,
      results.map(({ scenario, code }) => `${code} ${scenario}`),
    ]),
  ).toEqual([
    ['toldForCode', ['1012 s-close-1012', '1013 s-close-1013']],
    ['toldForCode', ['1014 s-close-1014']],
    ['unanswered', ['1014 s-close-1014']],
    ['unanswered', ['undefined s-close-empty']],
  ]);
  for (const departure of departures) expect(rulesOf(departure)[0]).toMatch(/^rfc6455#\d/);
});
