import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  callClose,
  clampCode,
  codeFault,
  encodeClose,
  findCloseFrame,
  type Frame,
  type FrameFault,
  OPCODES,
  readFrames,
  type Side,
} from '../../../src/domain/frame-decoder';
import { EXAMPLE_MASKING_KEY } from '../../../src/domain/frames';

const bytes = (hex: string) => (hex.match(/[0-9a-f]{2}/gi) ?? []).map((digits) => Number.parseInt(digits, 16));
const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const textOf = (frame: Frame | undefined) => new TextDecoder().decode(Uint8Array.from(frame?.payload ?? []));
const zeros = (count: number) => new Array<number>(count).fill(0);

/** The frame that bytes are, when they are one. */
function only(all: readonly number[], side?: Side): Frame {
  const [frame, ...rest] = readFrames(all, side);
  if (!frame || rest.length > 0) throw new Error(`expected one frame, found ${rest.length + (frame ? 1 : 0)}`);
  return frame;
}

describe('the examples of RFC 6455, 5.7', () => {
  test.for([
    { what: 'an unmasked text', hex: '81 05 48 65 6c 6c 6f', opcode: OPCODES.text, masked: false, text: 'Hello' },
    {
      what: 'a masked text',
      hex: '81 85 37 fa 21 3d 7f 9f 4d 51 58',
      opcode: OPCODES.text,
      masked: true,
      text: 'Hello',
    },
    { what: 'an unmasked Ping', hex: '89 05 48 65 6c 6c 6f', opcode: OPCODES.ping, masked: false, text: 'Hello' },
    {
      what: 'a masked Pong',
      hex: '8a 85 37 fa 21 3d 7f 9f 4d 51 58',
      opcode: OPCODES.pong,
      masked: true,
      text: 'Hello',
    },
  ])('$what', ({ hex, opcode, masked, text }) => {
    const frame = only(bytes(hex));
    expect(frame).toMatchObject({ fin: true, reserved: [false, false, false], opcode, masked, length: 5, faults: [] });
    expect(textOf(frame)).toBe(text);
    expect(frame.maskingKey).toEqual(masked ? [...EXAMPLE_MASKING_KEY] : undefined);
  });

  test('a text in two fragments', () => {
    const frames = readFrames(bytes('01 03 48 65 6c 80 02 6c 6f'));
    expect(frames.map(({ fin, opcode }) => [fin, opcode])).toEqual([
      [false, OPCODES.text],
      [true, OPCODES.continuation],
    ]);
    expect(frames.map(textOf).join('')).toBe('Hello');
    expect(frames.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test.for([
    { head: '82 7e 01 00', length: 256 },
    { head: '82 7f 00 00 00 00 00 01 00 00', length: 65536 },
  ])('$length bytes of binary data', ({ head, length }) => {
    const frame = only([...bytes(head), ...zeros(length)]);
    expect(frame).toMatchObject({ opcode: OPCODES.binary, length, faults: [] });
    expect(frame.payload).toHaveLength(length);
    expect(frame.fields.map(({ field }) => field)).toEqual(['first', 'length', 'extendedLength', 'payload']);
  });
});

/** A Close frame around any body, as a server sends it. */
const closing = (body: readonly number[]) => [
  0x88,
  ...(body.length < 126 ? [body.length] : [126, body.length >> 8, body.length & 0xff]),
  ...body,
];
const coded = (code: number, reason: readonly number[] = []) => closing([code >> 8, code & 0xff, ...reason]);

describe('the cases of the Autobahn test suite, section 7', () => {
  test('7.3.1: an empty body is right, and has no code', () => {
    const frame = only(closing([]));
    expect(frame.faults).toEqual([]);
    expect(frame).not.toHaveProperty('code');
  });

  test('7.3.2: a body of one byte is wrong', () => {
    const frame = only(closing([0x03]));
    expect(frame.faults).toEqual(['one-byte-body']);
    expect(frame).not.toHaveProperty('code');
    expect(frame.fields.at(-1)).toEqual({ field: 'payload', offset: 2, bytes: [0x03] });
  });

  test('7.3.3: a body of two bytes is a code', () => {
    expect(only(coded(1000))).toMatchObject({ code: 1000, reason: '', faults: [] });
  });

  test('7.3.4: a code and a reason', () => {
    expect(only(coded(1000, utf8('Hello World!')))).toMatchObject({ code: 1000, reason: 'Hello World!', faults: [] });
  });

  test('7.3.5: a reason of 123 bytes fits', () => {
    expect(only(coded(1000, utf8('*'.repeat(123)))).faults).toEqual([]);
  });

  test('7.3.6: a reason of 124 bytes does not', () => {
    expect(only(coded(1000, utf8('*'.repeat(124))))).toMatchObject({ length: 126, faults: ['control-too-long'] });
  });

  test('7.5.1: a reason that is not UTF-8', () => {
    const frame = only(coded(1000, bytes('ce ba e1 bd b9 cf 83 ce bc ce b5 ed a0 80 65 64 69 74 65 64')));
    expect(frame.faults).toEqual(['reason-not-utf8']);
    expect(frame.reason).toMatch(/^\u03ba\u1f79\u03c3\u03bc\u03b5\ufffd+edited$/);
  });

  // 7.7.1 to 7.7.13, and what was registered after the suite was written.
  test.for([1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999, 1012, 1013, 1014])(
    '7.7: %i may stand in a Close frame',
    (code) => {
      expect(only(coded(code))).toMatchObject({ code, faults: [] });
    },
  );

  // 7.9.1 to 7.9.9, and 1015, which RFC 6455, 7.4.1 forbids as well.
  test.for([
    [0, 'code-below-1000'],
    [999, 'code-below-1000'],
    [1004, 'code-reserved'],
    [1005, 'code-never-on-wire'],
    [1006, 'code-never-on-wire'],
    [1015, 'code-never-on-wire'],
    [1016, 'code-unassigned'],
    [1100, 'code-unassigned'],
    [2000, 'code-unassigned'],
    [2999, 'code-unassigned'],
  ] as const)('7.9: %i may not: %s', ([code, fault]) => {
    expect(only(coded(code))).toMatchObject({ code, faults: [fault] });
  });

  // 7.13.1 and 7.13.2: the suite calls the behaviour undefined; the registry ends at 4999.
  test.for([5000, 65535])('7.13: %i lies outside the registry', (code) => {
    expect(only(coded(code)).faults).toEqual(['code-above-4999']);
  });
});

describe('what is wrong with a frame', () => {
  test.for<{ what: string; hex: string; side?: Side; faults: readonly FrameFault[] }>([
    { what: 'nothing', hex: '88 02 03 e8', faults: [] },
    { what: 'a fragmented Close frame', hex: '08 02 03 e8', faults: ['control-fragmented'] },
    { what: 'a reserved bit', hex: 'c8 02 03 e8', faults: ['reserved-bits'] },
    { what: 'a reserved data opcode', hex: '83 00', faults: ['reserved-opcode'] },
    { what: 'a reserved control opcode', hex: '8b 00', faults: ['reserved-opcode'] },
    { what: 'an unmasked frame from a client', hex: '88 02 03 e8', side: 'client', faults: ['client-unmasked'] },
    { what: 'a masked frame from a server', hex: '88 80 37 fa 21 3d', side: 'server', faults: ['server-masked'] },
    { what: 'a masked frame from a client', hex: '88 80 37 fa 21 3d', side: 'client', faults: [] },
    { what: 'a length of 16 bits that 7 would hold', hex: '82 7e 00 01 00', faults: ['length-not-minimal'] },
    {
      what: 'a length of 64 bits that 16 would hold',
      hex: '82 7f 00 00 00 00 00 00 00 01 00',
      faults: ['length-not-minimal'],
    },
    {
      what: 'a length with its highest bit set',
      hex: '82 7f 80 00 00 00 00 00 00 00',
      faults: ['truncated', 'length-too-big'],
    },
    { what: 'a code that is cut off', hex: '88 02 03', faults: ['truncated'] },
    { what: 'a reason that is cut off inside a letter', hex: '88 05 03 e8 e1 bb', faults: ['truncated'] },
    {
      what: 'a code that nobody may send, cut off behind it',
      hex: '88 05 03 ee 41',
      faults: ['truncated', 'code-never-on-wire'],
    },
  ])('$what', ({ hex, side, faults }) => {
    expect(only(bytes(hex), side).faults).toEqual(faults);
  });

  // A byte that has not come cannot be wrong.
  test.for<{ hex: string; side: Side }>([
    { hex: '88', side: 'client' },
    { hex: '88', side: 'server' },
    { hex: '81 7e', side: 'unknown' },
    { hex: '81 7e 01', side: 'server' },
    { hex: '81 7f 00 00 00 00', side: 'unknown' },
    { hex: '88 82 37 fa', side: 'client' },
  ])('of a header that is cut off, as in $hex, nothing else is wrong', ({ hex, side }) => {
    expect(only(bytes(hex), side).faults).toEqual(['truncated']);
  });

  test('the lowest and the highest code of each kind', () => {
    const faults = [999, 1000, 1003, 1004, 1007, 1014, 1015, 1016, 2999, 3000, 4999, 5000].map(codeFault);
    expect(faults).toEqual([
      'code-below-1000',
      undefined,
      undefined,
      'code-reserved',
      undefined,
      undefined,
      'code-never-on-wire',
      'code-unassigned',
      'code-unassigned',
      undefined,
      undefined,
      'code-above-4999',
    ]);
  });
});

describe('the fields of a frame', () => {
  test('a masked Close frame with a reason', () => {
    const frame = only(encodeClose(1001, 'bye', [...EXAMPLE_MASKING_KEY]));
    expect(frame.fields).toEqual([
      { field: 'first', offset: 0, bytes: [0x88] },
      { field: 'length', offset: 1, bytes: [0x85] },
      { field: 'maskingKey', offset: 2, bytes: [...EXAMPLE_MASKING_KEY] },
      { field: 'code', offset: 6, bytes: [0x03 ^ 0x37, 0xe9 ^ 0xfa] },
      { field: 'reason', offset: 8, bytes: [0x62 ^ 0x21, 0x79 ^ 0x3d, 0x65 ^ 0x37] },
    ]);
    expect(frame).toMatchObject({ code: 1001, reason: 'bye', payload: [0x03, 0xe9, 0x62, 0x79, 0x65] });
  });

  test('a byte order mark belongs to the reason', () => {
    // WHATWG WebSockets, feedback: the reason is decoded by "UTF-8 decode without BOM", which keeps it.
    expect(only(coded(1000, bytes('ef bb bf 41'))).reason).toBe('\ufeffA');
  });

  test('any bytes are frames, and their fields cover every byte exactly once', () => {
    // Up to 300 bytes: what is left behind 200 frames is not read.
    const some = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 300 });
    const side = fc.constantFrom<Side>('client', 'server', 'unknown');
    fc.assert(
      fc.property(some, side, (all, from) => {
        const fields = readFrames(all, from).flatMap((frame) => frame.fields);
        let next = 0;
        for (const { offset, bytes: part } of fields) {
          expect(offset).toBe(next);
          expect(part.length).toBeGreaterThan(0);
          next += part.length;
        }
        expect(fields.flatMap((field) => field.bytes)).toEqual(all);
      }),
      { numRuns: 500 },
    );
  });

  test('frames that begin like Close frames never throw, and have a code only with two bytes for it', () => {
    const body = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 140 });
    fc.assert(
      fc.property(fc.constantFrom(0x88, 0x08, 0xf8), fc.integer({ min: 0, max: 255 }), body, (first, second, rest) => {
        const [frame] = readFrames([first, second, ...rest]);
        expect(frame?.code === undefined).toBe((frame?.payload.length ?? 0) < 2);
        expect(frame?.code === undefined).toBe(frame?.reason === undefined);
      }),
    );
  });
});

describe('encodeClose', () => {
  const code = fc.integer({ min: 0, max: 65535 });
  const reason = fc.string({ unit: 'grapheme', maxLength: 200 });
  const key = fc.option(
    fc.tuple(...([0, 1, 2, 3].map(() => fc.integer({ min: 0, max: 255 })) as [fc.Arbitrary<number>])),
    { nil: undefined },
  );

  test('without a code there is no body', () => {
    expect(encodeClose(undefined, 'ignored')).toEqual([0x88, 0x00]);
    expect(encodeClose(undefined, '', [...EXAMPLE_MASKING_KEY])).toEqual([0x88, 0x80, ...EXAMPLE_MASKING_KEY]);
  });

  test('reading gives back what was written, masked or not', () => {
    fc.assert(
      fc.property(code, reason, key, (written, text, mask) => {
        const frame = only(encodeClose(written, text, mask));
        expect(frame.code).toBe(written);
        expect(frame.reason).toBe(text);
        expect(frame.maskingKey).toEqual(mask);
        expect(frame.faults.includes('control-too-long')).toBe(utf8(text).length > 123);
        const others = frame.faults.filter((fault) => fault !== 'control-too-long');
        expect(others).toEqual([codeFault(written)].filter(Boolean));
      }),
      { numRuns: 500 },
    );
  });

  test('what was written is found again, among data frames too', () => {
    const sendable = code.filter((one) => codeFault(one) === undefined);
    fc.assert(
      fc.property(sendable, fc.string({ maxLength: 40 }), key, (written, text, mask) => {
        const frame = encodeClose(written, text, mask);
        const data = bytes('81 05 48 65 6c 6c 6f');
        expect(findCloseFrame(frame)).toMatchObject({ whole: true, frame: { code: written, reason: text } });
        expect(findCloseFrame([...data, ...frame])).toMatchObject({ whole: true, frame: { code: written } });
      }),
    );
  });
});

describe('findCloseFrame', () => {
  test('a frame at the end of other bytes', () => {
    const found = findCloseFrame([...bytes('45 00 00 40 be ef'), ...coded(1012)]);
    expect(found).toMatchObject({ whole: false, frame: { code: 1012, offset: 6 } });
  });

  test('what follows a Close frame does not matter', () => {
    expect(findCloseFrame([...coded(1000), 0, 0])).toMatchObject({ whole: true, frame: { code: 1000 } });
  });

  test.for(['', '81 05 48 65 6c 6c 6f', '00 01 02 03', '45 88 02 03', '45 88 02 03 e8 00'])(
    'there is none in "%s"',
    (hex) => {
      expect(findCloseFrame(bytes(hex))).toBeUndefined();
    },
  );

  test('random bytes never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (all) => {
        findCloseFrame([...all]);
      }),
    );
  });
});

// Web IDL, "convert a JavaScript value to an integer type", [Clamp]; the values of WPT's websockets/interfaces/WebSocket/close.
test.for([
  [Number.NaN, 0],
  [Number.POSITIVE_INFINITY, 65535],
  [Number.NEGATIVE_INFINITY, 0],
  [-1, 0],
  [-0.4, 0],
  [65536, 65535],
  [66536, 65535],
  [4_294_967_296 + 1000, 65535],
  [999.4, 999],
  [999.5, 1000],
  [1000.5, 1000],
  [1001.5, 1002],
  [2999.5, 3000],
  [3000.5, 3000],
  [4999.4, 4999],
  [4999.5, 5000],
  [1000, 1000],
] as const)('the code %d is clamped to %i', ([value, clamped]) => {
  expect(clampCode(value)).toBe(clamped);
  expect(Object.is(clampCode(value), -0)).toBe(false);
});

describe('callClose', () => {
  // WHATWG WebSockets, the close() method.
  test.for([1000, 3000, 3003, 3999, 4000, 4999, 1000.5, 999.5])('close(%d) is sent', (code) => {
    expect(callClose(code, '')).toEqual({ outcome: 'sends', code: clampCode(code), reason: '' });
  });

  test.for([0, 999, 1001, 1002, 1005, 1006, 1011, 1012, 1015, 2999, 5000, 65535, 65536, -1, Number.NaN, 1001.5])(
    'close(%d) throws InvalidAccessError',
    (code) => {
      expect(callClose(code, '')).toEqual({ outcome: 'InvalidAccessError', code: clampCode(code) });
    },
  );

  test('close() sends a frame without a body, also with an empty reason', () => {
    expect(callClose(undefined, undefined)).toEqual({ outcome: 'sends-empty' });
    expect(callClose(undefined, '')).toEqual({ outcome: 'sends-empty' });
  });

  test('a reason without a code goes with 1000', () => {
    expect(callClose(undefined, 'bye')).toEqual({ outcome: 'sends', code: 1000, reason: 'bye' });
  });

  test('the limit of the reason is counted in bytes', () => {
    expect(callClose(1000, 'a'.repeat(123)).outcome).toBe('sends');
    expect(callClose(1000, 'a'.repeat(124))).toEqual({ outcome: 'SyntaxError', bytes: 124 });
    expect(callClose(1000, 'ộ'.repeat(41)).outcome).toBe('sends');
    expect(callClose(1000, 'ộ'.repeat(42))).toEqual({ outcome: 'SyntaxError', bytes: 126 });
  });

  test('the code is checked before the reason', () => {
    expect(callClose(1001, 'a'.repeat(124)).outcome).toBe('InvalidAccessError');
  });

  test('half of a surrogate pair becomes U+FFFD, as in any USVString', () => {
    expect(callClose(1000, 'a\ud83d')).toEqual({ outcome: 'sends', code: 1000, reason: 'a\ufffd' });
    expect(callClose(undefined, '\ud83d')).toEqual({ outcome: 'sends', code: 1000, reason: '\ufffd' });
  });
});
