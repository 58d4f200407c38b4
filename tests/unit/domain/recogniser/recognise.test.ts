import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchFrames } from '../../../../src/domain/recogniser/frames-in-text';
import { hasOwnPage, vendorPageCode } from '../../../../src/domain/recogniser/lexicon';
import { readPair, recognise } from '../../../../src/domain/recogniser/recognise';
import { COMPILED } from './made-up';

const read = (text: string) => recognise(text, COMPILED, matchFrames);
const codes = (text: string) => read(text).matches.map(({ code }) => code);
const first = (text: string) => read(text).matches[0];
/** What of the text told the first match. */
const telling = (text: string) => {
  const { text: composed, matches } = read(text);
  return composed.slice(matches[0]?.start, matches[0]?.end);
};

describe('numbers', () => {
  test.for([
    ['1006', 1006],
    [' 1006 ', 1006],
    ['close 1006', 1006],
    ['mã lỗi 1006', 1006],
    ['404', 404],
    ['65535', 65535],
  ] as const)('"%s" is a number by itself', ([text, code]) => {
    expect(first(text)).toMatchObject({ code, because: { kind: 'number', clue: 'bare' } });
  });

  test.for([
    ['a socket: code=1006', 'label', 'code'],
    ['level=info closeCode=1006 took=3000', 'label', 'closeCode'],
    ['the websocket got status code: 1006 today', 'label', 'code'],
    ['CloseReason: code [1006], reason [gone]', 'event', 'code'],
    ['{"code": 1006, "reason": "", "wasClean": false}', 'event', 'code'],
    ['12:00 websocket disconnected 1006', 'closing', 'websocket disconnected'],
  ] as const)('"%s" tells by a %s', ([text, clue, word]) => {
    expect(first(text)).toMatchObject({ code: 1006, because: { kind: 'number', clue, word } });
    expect(telling(text)).toBe('1006');
  });

  test('several codes in one text are all found, in their order', () => {
    expect(codes('websocket closed 1001; then closed 1009')).toEqual([1001, 1009]);
  });

  test('a code in the middle of a trace is found on its line', () => {
    const trace =
      'Error: boom\n    at run (app.js:1009:12)\nwebsocket closed with code 1006\n    at end (app.js:1001:3)';
    expect(codes(trace)).toEqual([1006]);
    expect(read(trace).text.slice(read(trace).matches[0]?.start).split('\n')[0]).toBe('1006');
  });

  test.for([
    'ws://localhost:4004/chat opened',
    'websocket from 10.0.0.1:4004',
    'websocket [::1]:4004 connected',
    'websocket closed after 1006ms',
    'websocket closed after 1006 bytes',
    'ws pid=1006',
    'ws closed uid:1001',
    '2024-1001 websocket closed',
    'websocket closed, version v1.1006',
    'websocket 1006.5 closed',
    'websocket closed $1006',
    'worker[1006]: websocket up',
    'at ws (file.js:1006:12)',
    'sent 1009 messages over the websocket',
    'process exited with code 1001',
    'websocket listening on 4004',
  ])('"%s" holds no close code', (text) => {
    expect(codes(text)).toEqual([]);
  });

  test('a number that nobody uses needs more than a hint', () => {
    expect(codes('a websocket, 3777 of them')).toEqual([]);
    expect(codes('websocket close code 3777')).toEqual([3777]);
    expect(codes('in the websocket of 2017')).toEqual([]);
    expect(codes('websocket close code 2017')).toEqual([2017]);
  });
});

describe('names, constants, messages', () => {
  test.for([
    ['going away', 1001],
    ['Going Away', 1001],
    ['đóng bất thường', 1006],
    ['dong bat thuong', 1006],
    ['CloseGoingAway', 1001],
    ['CLOSE_GOING_AWAY', 1001],
    ['StatusAbnormalClosure', 1006],
    ['CloseFrame { code: Away, reason: "" }', 1001],
    ['away', 1001],
    ['the team is far away today', undefined],
  ] as const)('"%s" means %s', ([text, code]) => {
    expect(first(text)?.code).toBe(code);
  });

  test('letters that are composed of two signs are the same letters', () => {
    expect(first('Đóng bất thường'.normalize('NFD'))?.code).toBe(1006);
  });

  test('a message is found without a number, with the words that told it', () => {
    const text = 'RangeError: Max payload size exceeded\n    at Receiver';
    expect(first(text)).toMatchObject({ code: 1009, because: { situation: 'message-too-big', library: 'made-ws' } });
    expect(telling(text)).toBe('Max payload size exceeded');
  });

  test('a message with a value in it is found around the value', () => {
    expect(codes("WebSocket connection to 'wss://a.example/x?y=1' failed: ")).toEqual([1006]);
  });

  test('a message that other software prints counts only where the text speaks of WebSockets', () => {
    expect(codes('read: Connection reset by peer')).toEqual([]);
    expect(codes('ws client: Connection reset by peer')).toEqual([1006]);
  });

  test('a number says more than a message beside it', () => {
    expect(codes('ws closed with code 1001: Connection reset by peer')[0]).toBe(1001);
  });

  test('a failure in unknown words is 1006, and 1015 where it speaks of TLS', () => {
    expect(codes('my websocket gizmo: everything was lost')).toEqual([1006]);
    expect(codes('my websocket gizmo failed: bad certificate')).toEqual([1015, 1006]);
    expect(codes('websocket server started')).toEqual([]);
  });
});

describe('vendors', () => {
  test('a hint decides which vendor is meant, and its word is the reason', () => {
    const [match] = read('chatter session closed 4004').matches;
    expect(match).toMatchObject({ code: 4004, vendor: 'chatter', because: { kind: 'vendorHint', hint: 'chatter' } });
  });

  test('a host is a hint', () => {
    expect(first('wss://gateway.chatter.example/?v=1 code=4004')?.vendor).toBe('chatter');
  });

  test('a hint of a product chooses among the products of a vendor', () => {
    expect(first('chatter websocket closed with 4006')?.product).toBe('gateway');
    expect(first('chatter voice_client.py websocket closed with 4006')?.product).toBe('voice');
  });

  test('the reason that a vendor gives decides too', () => {
    expect(first('websocket close 4004: Over quota')).toMatchObject({
      vendor: 'pusherish',
      because: { kind: 'vendorReason' },
    });
  });

  test('without a hint the number comes first, then all vendors that use it', () => {
    expect(read('4004').matches.map(({ vendor }) => vendor)).toEqual([undefined, 'chatter', 'pusherish']);
  });

  test('a number inside a range that a vendor gives one meaning is the vendor’s', () => {
    expect(read('4550').matches.map(({ vendor }) => vendor)).toEqual([undefined, 'pusherish']);
  });

  test('a standard code stays the standard’s, with the vendor behind it', () => {
    expect(read('chatter websocket closed 1001').matches.map(({ vendor }) => vendor)).toEqual([undefined, 'chatter']);
  });

  test('a reason without a number is found where the vendor is named', () => {
    expect(first('chatter says: Bad session')).toMatchObject({ code: 4006, vendor: 'chatter' });
    expect(codes('somebody says: Bad session')).toEqual([]);
  });
});

describe('look-alikes', () => {
  test.for([
    ["ERROR 1006 (HY000): Can't create database", 'mysql-1006'],
    ['Error Domain=NSURLErrorDomain Code=-1009', 'nsurlerror-1009'],
  ] as const)('"%s" is no close code, and it is said what it is', ([text, id]) => {
    expect(read(text)).toMatchObject({ matches: [], lookalikes: [{ id }] });
  });

  test('the same number is a close code where the text speaks of WebSockets', () => {
    expect(codes('mysql proxy: websocket closed with code 1006')).toEqual([1006]);
  });
});

describe('frames', () => {
  test.for([
    ['88 02 03 e9', 1001],
    ['8802 03ee', 1006],
    ['0x88 0x02 0x03 0xe9', 1001],
    ['\\x88\\x02\\x03\\xe9', 1001],
    ['88 82 37 fa 21 3d 34 13', 1001], // masked with the key of RFC 6455, 5.7
    ['iAID6Q==', 1001],
    ['88 00', 1005],
    ['81 02 68 69 88 02 03 e9', 1001],
    ["recv: b'\\x88\\x04\\x03\\xe9ok'", 1001],
  ] as const)('"%s" is a frame with %d', ([text, code]) => {
    expect(first(text)?.code).toBe(code);
  });

  test.for(['81 02 68 69', '10:22:33 88 02', 'de ad be ef', 'iPhone iPad'])('"%s" is none', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('any text has an answer', () => {
  const fragments = fc.constantFrom(
    '1006',
    '4004',
    ' ',
    '\n',
    'code=',
    'close ',
    'ws://a:',
    '88 02 03 e9 ',
    '\\x88',
    "b'",
    '"',
    '[',
    '{',
    '<',
    'Max payload ',
    'Max payload size exceeded',
    'chatter ',
    'Going',
    'Away',
    'đóng ',
    'bất',
    '\u0301',
    '\ud83d',
    'WebSocket connection to ',
    'failed',
    '(HY000)',
    '-',
    ':',
    'a'.repeat(50),
    '1'.repeat(20),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  test('the answer is ranked, and its places lie in the text', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { text: composed, matches, lookalikes } = read(input);
        for (const { start, end, code, score } of [
          ...matches,
          ...lookalikes.map((one) => ({ ...one, code: 0, score: 0 })),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(composed.length);
          expect(code).toBeLessThanOrEqual(65_535);
          expect(score).toBeLessThan(1000);
        }
        expect(matches).toEqual([...matches].sort((a, b) => b.score - a.score || a.start - b.start || a.code - b.code));
        expect(new Set(matches.map(({ code, vendor }) => `${code} ${vendor}`)).size).toBe(matches.length);
      }),
      { numRuns: 500 },
    );
  });

  test('the same text has the same answer', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(read(input)).toEqual(read(input));
      }),
      { numRuns: 100 },
    );
  });

  test('what stands far behind a close does not take its place', () => {
    fc.assert(
      fc.property(fc.constantFrom('\n', '\nGET / 200 ', '\n# '), fc.nat(500), (line, times) => {
        expect(first(`websocket closed with code 1009${line.repeat(times)}`)?.code).toBe(1009);
      }),
      { numRuns: 50 },
    );
  });
});

test.for([
  ['1005 1012', [1005, 1012]],
  ['1012 vs 1005', [1005, 1012]],
  ['1012/1005', [1005, 1012]],
  ['1005 và 1012', [1005, 1012]],
  ['1005-1012?', [1005, 1012]],
  ['1005', undefined],
  ['1005 1005', undefined],
  ['closed 1005 1012', undefined],
] as const)('"%s" asks for the pair %j', ([text, pair]) => {
  expect(readPair(text)).toEqual(pair);
});

test('codes of the registry and numbers of vendors from 3000 up have pages of their own, but not what lies in a range of a vendor', () => {
  expect([1006, 4004, 4500, 4550, 4321, 1016].map((code) => hasOwnPage(COMPILED, code))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a number in a range of a vendor leads to the page of the range', () => {
  const [, pusherish] = COMPILED.lexicon.vendors;
  expect([4004, 4500, 4550].map((code) => vendorPageCode(pusherish ?? { codes: [] }, code))).toEqual([
    4004, 4500, 4500,
  ]);
});
