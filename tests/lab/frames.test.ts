import { describe, expect, test } from 'vitest';
import { closePayload, encodeFrame, FrameReader, OPCODE } from './peers/frames';
import { acceptValue } from './peers/raw-server';

const hello = Buffer.from('Hello');
const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

/** RFC 6455, 5.7. */
const EXAMPLES: [name: string, bytes: Buffer, expected: Buffer][] = [
  ['an unmasked text message', encodeFrame({ payload: hello }), hex('81 05 48 65 6c 6c 6f')],
  ['a masked text message', encodeFrame({ payload: hello, masked: true }), hex('81 85 37 fa 21 3d 7f 9f 4d 51 58')],
  [
    'a fragmented text message',
    Buffer.concat([
      encodeFrame({ payload: Buffer.from('Hel'), final: false }),
      encodeFrame({ payload: Buffer.from('lo'), opcode: OPCODE.continuation }),
    ]),
    hex('01 03 48 65 6c 80 02 6c 6f'),
  ],
  ['an unmasked ping', encodeFrame({ payload: hello, opcode: OPCODE.ping }), hex('89 05 48 65 6c 6c 6f')],
  [
    'a masked pong',
    encodeFrame({ payload: hello, opcode: OPCODE.pong, masked: true }),
    hex('8a 85 37 fa 21 3d 7f 9f 4d 51 58'),
  ],
  [
    'the header of 256 bytes',
    encodeFrame({ payload: Buffer.alloc(256), opcode: OPCODE.binary }).subarray(0, 4),
    hex('82 7e 01 00'),
  ],
  [
    'the header of 64 KiB',
    encodeFrame({ payload: Buffer.alloc(65_536), opcode: OPCODE.binary }).subarray(0, 10),
    hex('82 7f 00 00 00 00 00 01 00 00'),
  ],
];

describe('the examples of RFC 6455, 5.7', () => {
  test.for(EXAMPLES)('%s is written as there', ([, bytes, expected]) => {
    expect(bytes.toString('hex')).toBe(expected.toString('hex'));
  });

  test('the fragmented message is read as two frames, however it is cut', () => {
    const bytes = hex('01 03 48 65 6c 80 02 6c 6f');
    for (let cut = 1; cut < bytes.length; cut++) {
      const reader = new FrameReader();
      const frames = [...reader.read(bytes.subarray(0, cut)), ...reader.read(bytes.subarray(cut))];
      expect(frames.map(({ opcode, final, payload }) => [opcode, final, payload.toString()])).toEqual([
        [OPCODE.text, false, 'Hel'],
        [OPCODE.continuation, true, 'lo'],
      ]);
    }
  });

  test('the handshake is answered as in 1.3', () => {
    expect(acceptValue('dGhlIHNhbXBsZSBub25jZQ==')).toBe('s3pPLMBiTxaQ9kYGzzhZRbK+xOo=');
  });
});

test('a masked frame is recorded as it would be without its mask', () => {
  const close = { opcode: OPCODE.close, payload: closePayload(1012, 'restart') };
  const [frame] = new FrameReader().read(encodeFrame({ ...close, masked: true }));
  expect(frame).toMatchObject({ masked: true, hex: encodeFrame(close).toString('hex') });
});

test('an empty Close frame has no code, and a code has two bytes', () => {
  expect(closePayload()).toHaveLength(0);
  expect(closePayload(65_535, 'x').toString('hex')).toBe('ffff78');
});

test('a big frame is read once it is whole', () => {
  const bytes = encodeFrame({ payload: Buffer.alloc(200_000, 1), masked: true });
  const reader = new FrameReader();
  expect(reader.read(bytes.subarray(0, 100_000))).toEqual([]);
  expect(reader.read(bytes.subarray(100_000)).map(({ payload }) => payload.length)).toEqual([200_000]);
});
