import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeClose, readFrames } from '../../../src/domain/frame-decoder';
import { boxesOf, nameOpcode, rowsOf } from '../../../src/domain/frame-reading';
import { EXAMPLE_MASKING_KEY } from '../../../src/domain/frames';

const only = (bytes: readonly number[]) => {
  const [frame] = readFrames(bytes);
  if (!frame) throw new Error('expected a frame');
  return frame;
};

test('a Close frame of a server, box by box and row by row', () => {
  const frame = only(encodeClose(1012, 'bye'));
  expect(boxesOf(frame).map(({ label, bytes }) => [label.key, bytes.length])).toEqual([
    ['decoder.box.fin', 1],
    ['decoder.box.length', 1],
    ['decoder.box.code', 2],
    ['decoder.box.reason', 3],
  ]);
  expect(rowsOf(frame).map(({ row, value }) => [row, value.key, value.vars])).toEqual([
    ['fin', 'decoder.value.fin', {}],
    ['reserved', 'decoder.value.noReserved', { bits: '000' }],
    ['opcode', 'decoder.value.opcode', { number: 8 }],
    ['mask', 'decoder.value.notMasked', {}],
    ['length', 'decoder.value.length', { length: 5 }],
    ['code', 'decoder.value.code', { hex: '03 F4', high: 3, low: 244, code: 1012 }],
    ['reason', 'decoder.value.reason', { reason: 'bye', bytes: 3 }],
  ]);
});

test('of a masked frame the boxes are masked and the rows are not', () => {
  const frame = only(encodeClose(1000, '', [...EXAMPLE_MASKING_KEY]));
  expect(boxesOf(frame).at(-1)).toMatchObject({ label: { key: 'decoder.box.codeMasked' }, bytes: [0x34, 0x12] });
  expect(rowsOf(frame).find(({ row }) => row === 'code')?.value.vars).toMatchObject({ hex: '03 E8', code: 1000 });
  expect(rowsOf(frame).find(({ row }) => row === 'maskingKey')?.value.vars).toEqual({ hex: '37 FA 21 3D' });
});

test('an empty Close frame has a row that says so', () => {
  expect(rowsOf(only([0x88, 0x00])).at(-1)).toMatchObject({ row: 'code', value: { key: 'decoder.value.noCode' } });
});

test('what has not come is not said', () => {
  expect(rowsOf(only([0x88])).map(({ row }) => row)).toEqual(['fin', 'reserved', 'opcode']);
});

test('of a long payload the first bytes are drawn, and the others counted', () => {
  const frame = only([0x82, 0x7e, 0x01, 0x00, ...new Array<number>(256).fill(7)]);
  expect(boxesOf(frame).at(-1)).toMatchObject({ more: 128, label: { key: 'decoder.box.payload' } });
  expect(rowsOf(frame).find(({ row }) => row === 'length')?.value.key).toBe('decoder.value.length16');
});

test('an opcode without a meaning is reserved', () => {
  expect([0, 1, 2, 3, 7, 8, 9, 10, 11, 15].map(nameOpcode)).toEqual([
    0, 1, 2, 'reserved', 'reserved', 8, 9, 10, 'reserved', 'reserved',
  ]); // prettier-ignore
});

test('boxes draw every byte of any frame, or count it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (bytes) => {
      for (const frame of readFrames([...bytes])) {
        const drawn = boxesOf(frame).reduce((sum, box) => sum + box.bytes.length + box.more, 0);
        expect(drawn).toBe(frame.fields.reduce((sum, part) => sum + part.bytes.length, 0));
        expect(rowsOf(frame).length).toBeGreaterThan(2);
      }
    }),
  );
});
