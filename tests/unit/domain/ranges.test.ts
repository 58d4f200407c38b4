import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesInRange, findRange, HIGHEST_CODE, rangeId } from '../../../src/domain/ranges';

const ranges = [
  { from: 0, to: 999 },
  { from: 1016, to: 2999 },
  { from: 3000, to: 3999 },
  { from: 4000, to: 4999 },
  { from: 5000, to: HIGHEST_CODE },
];

test('the highest code is what two bytes can carry', () => {
  expect(HIGHEST_CODE).toBe(0xffff);
});

test('the id of a range is its two ends', () => {
  expect(rangeId({ from: 4000, to: 4999 })).toBe('4000-4999');
  expect(rangeId({ from: 0, to: 999 })).toBe('0-999');
});

describe('findRange', () => {
  test.for([
    [0, '0-999'],
    [999, '0-999'],
    [1016, '1016-2999'],
    [2999, '1016-2999'],
    [3000, '3000-3999'],
    [4999, '4000-4999'],
    [5000, '5000-65535'],
    [65535, '5000-65535'],
  ] as const)('%i lies in %s', ([number, id]) => {
    const range = findRange(ranges, number);
    expect(range && rangeId(range)).toBe(id);
  });

  test.for([1000, 1006, 1015, 65536, -1, Number.NaN])('%d lies in no range', (number) => {
    expect(findRange(ranges, number)).toBeUndefined();
  });

  test('what it finds holds the number, and what it does not find lies in none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: HIGHEST_CODE }), (number) => {
        const range = findRange(ranges, number);
        expect(range !== undefined && range.from <= number && number <= range.to).toBe(number < 1000 || number > 1015);
      }),
    );
  });
});

test('the codes in a range are those between its ends, ends included, ascending', () => {
  expect(codesInRange({ from: 3000, to: 3999 }, [3999, 4000, 3003, 2999, 3000])).toEqual([3000, 3003, 3999]);
  expect(codesInRange({ from: 0, to: 999 }, [1000])).toEqual([]);
});
