import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ADDRESS_BYTES_MAX,
  type DecoderState,
  readDecoderAddress,
  writeDecoderAddress,
} from '../../../src/domain/decoder-address';

test.for([
  ['hex=8800', { shows: 'bytes', bytes: [0x88, 0x00], side: 'unknown' }],
  ['hex=880203e8&from=server', { shows: 'bytes', bytes: [0x88, 2, 3, 0xe8], side: 'server' }],
  ['code=1000', { shows: 'close', code: '1000', reason: '', masked: false }],
  [
    'code=4000&reason=h%E1%BA%BFt+gi%E1%BB%9D&masked=1',
    { shows: 'close', code: '4000', reason: 'hết giờ', masked: true },
  ],
] as const satisfies [string, DecoderState][])('%s', ([hash, state]) => {
  expect(writeDecoderAddress(state)).toBe(hash);
  expect(readDecoderAddress(`#${hash}`)).toEqual(state);
});

test.for(['', '#', '#lengths', '#content', '#reason=x', '#from=client'])('"%s" asks for nothing', (hash) => {
  expect(readDecoderAddress(hash)).toBeUndefined();
});

test('what is no hex, and who is nobody, is left out', () => {
  expect(readDecoderAddress('#hex=88%2002zz03e8&from=me')).toEqual({
    shows: 'bytes',
    bytes: [0x88, 2, 3, 0xe8],
    side: 'unknown',
  });
});

test('nothing to show, and too much to show, is no address', () => {
  expect(writeDecoderAddress({ shows: 'bytes', bytes: [], side: 'client' })).toBe('');
  const bytes = new Array<number>(ADDRESS_BYTES_MAX + 1).fill(0x88);
  expect(writeDecoderAddress({ shows: 'bytes', bytes, side: 'client' })).toBe('');
  expect(readDecoderAddress(`#hex=${'88'.repeat(1_000_000)}`)).toMatchObject({ bytes: bytes.slice(1) });
});

test('reading gives back what was written', () => {
  const state: fc.Arbitrary<DecoderState> = fc.oneof(
    fc.record({
      shows: fc.constant('bytes' as const),
      bytes: fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 100 }),
      side: fc.constantFrom('client' as const, 'server' as const, 'unknown' as const),
    }),
    fc.record({
      shows: fc.constant('close' as const),
      code: fc.string({ unit: 'grapheme' }),
      reason: fc.string({ unit: 'grapheme' }),
      masked: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(state, (written) => {
      expect(readDecoderAddress(`#${writeDecoderAddress(written)}`)).toEqual(written);
    }),
  );
});
