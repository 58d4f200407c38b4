import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeFrame, codeBytes, EXAMPLE_MASKING_KEY, type FramePart, formatHex } from '../../../src/domain/frames';

const bytesOf = (parts: readonly FramePart[]) => parts.flatMap((part) => part.bytes);
const bytesOfPart = (parts: readonly FramePart[], name: FramePart['part']) =>
  parts.find(({ part }) => part === name)?.bytes;

/** RFC 6455, 5.3: octet i of the payload XOR octet i modulo 4 of the key; the same turns it back. */
function unmask(payload: readonly number[], key: readonly number[]): number[] {
  return payload.map((byte, index) => byte ^ (key[index % key.length] ?? 0));
}

describe('closeFrame', () => {
  // RFC 6455, 5.2, 5.3, 5.5.1, with the masking key of the examples in 5.7.
  test.for([
    { code: 1000, from: 'server', hex: '88 02 03 E8' },
    { code: 1000, from: 'client', hex: '88 82 37 FA 21 3D 34 12' },
    { code: undefined, from: 'server', hex: '88 00' },
    { code: undefined, from: 'client', hex: '88 80 37 FA 21 3D' },
    { code: 1012, from: 'server', hex: '88 02 03 F4' },
    { code: 4999, from: 'server', hex: '88 02 13 87' },
    { code: 0, from: 'server', hex: '88 02 00 00' },
    { code: 65535, from: 'server', hex: '88 02 FF FF' },
  ] as const)('a Close frame with $code from the $from is $hex', ({ code, from, hex }) => {
    expect(formatHex(bytesOf(closeFrame(code, from)))).toBe(hex);
  });

  test('the masking key is that of RFC 6455, 5.7', () => {
    // RFC 6455, 5.7: the masked "Hello" is 7f 9f 4d 51 58.
    const hello = [...new TextEncoder().encode('Hello')];
    expect(unmask([0x7f, 0x9f, 0x4d, 0x51, 0x58], EXAMPLE_MASKING_KEY)).toEqual(hello);
  });

  test('an empty frame has no part for a code, and a server’s none for a key', () => {
    expect(closeFrame(undefined, 'client').map(({ part }) => part)).toEqual(['header', 'length', 'maskingKey']);
    expect(closeFrame(1000, 'server').map(({ part }) => part)).toEqual(['header', 'length', 'code']);
  });

  test('unmasking what a client sends gives the code back, and the length is that of the payload', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65535 }), (code) => {
        const parts = closeFrame(code, 'client');
        const payload = unmask(bytesOfPart(parts, 'code') ?? [], bytesOfPart(parts, 'maskingKey') ?? []);
        expect(payload).toEqual(bytesOfPart(closeFrame(code, 'server'), 'code'));
        const [high = Number.NaN, low = Number.NaN] = payload;
        expect(high * 256 + low).toBe(code);
        expect(bytesOfPart(parts, 'length')).toEqual([0x80 + payload.length]);
        expect(bytesOf(parts).every((byte) => Number.isInteger(byte) && byte >= 0 && byte <= 255)).toBe(true);
      }),
    );
  });
});

test('bytes are written as two upper-case hex digits each', () => {
  expect(formatHex([0x03, 0xf4])).toBe('03 F4');
  expect(formatHex([0, 15])).toBe('00 0F');
  expect(formatHex([])).toBe('');
});

test.for([
  [1000, '03 e8'],
  [1005, '03 ed'],
  [1012, '03 f4'],
  [3000, '0b b8'],
  [4000, '0f a0'],
  [65535, 'ff ff'],
] as const)('the bytes of %i are %s', ([code, bytes]) => {
  expect(codeBytes(code)).toBe(bytes);
});
