import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listPairs, orderPair, pairId, pairsOf } from '../../../src/domain/pairs';

const code = fc.integer({ min: 0, max: 65535 });

describe('listPairs', () => {
  test.for<{ codes: number[]; pairs: [number, number][] }>([
    { codes: [], pairs: [] },
    { codes: [1000], pairs: [] },
    {
      codes: [1005, 1000, 1001],
      pairs: [
        [1000, 1001],
        [1000, 1005],
        [1001, 1005],
      ],
    },
    { codes: [1000, 1001, 1000], pairs: [[1000, 1001]] },
    { codes: [3000, 999], pairs: [[999, 3000]] },
  ])('pairs of $codes', ({ codes, pairs }) => {
    expect(listPairs(codes)).toEqual(pairs);
  });

  test('nineteen codes make 171 pairs', () => {
    expect(listPairs(Array.from({ length: 19 }, (_, index) => 1000 + index))).toHaveLength(171);
  });

  test('n different codes make n(n-1)/2 different pairs, the lower code first, in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(code, { maxLength: 30 }), (codes) => {
        const pairs = listPairs(codes);
        expect(pairs).toHaveLength((codes.length * (codes.length - 1)) / 2);
        expect(new Set(pairs.map(pairId)).size).toBe(pairs.length);
        expect(pairs.every(([lower, higher]) => lower < higher)).toBe(true);
        expect(pairs).toEqual([...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
      }),
    );
  });

  test('the given list keeps its order', () => {
    const codes = [3000, 1000];
    listPairs(codes);
    expect(codes).toEqual([3000, 1000]);
  });
});

test('the order of a pair does not depend on the order of the question', () => {
  expect(orderPair(1012, 1005)).toEqual([1005, 1012]);
  expect(orderPair(1005, 1012)).toEqual([1005, 1012]);
  expect(orderPair(999, 3000)).toEqual([999, 3000]);
});

test('the id of a pair names the lower code first', () => {
  expect(pairId([1005, 1012])).toBe('1005-vs-1012');
});

test('the pairs of one code go through all others in order, each in canonical order', () => {
  expect(pairsOf(1005, [1012, 1005, 1000])).toEqual([
    [1000, 1005],
    [1005, 1012],
  ]);
});
