import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSpan, spansLeft } from '../../../src/domain/spans';

describe('spansLeft', () => {
  const whole = { from: 1, to: 9 };
  test.for([
    ['nothing taken', [], [whole]],
    [
      'a number in the middle',
      [{ from: 5, to: 5 }],
      [
        { from: 1, to: 4 },
        { from: 6, to: 9 },
      ],
    ],
    [
      'both ends',
      [
        { from: 9, to: 9 },
        { from: 1, to: 1 },
      ],
      [{ from: 2, to: 8 }],
    ],
    [
      'overlapping spans',
      [
        { from: 2, to: 6 },
        { from: 3, to: 4 },
      ],
      [
        { from: 1, to: 1 },
        { from: 7, to: 9 },
      ],
    ],
    [
      'what lies outside',
      [
        { from: 0, to: 0 },
        { from: 10, to: 12 },
      ],
      [whole],
    ],
    ['everything', [{ from: 0, to: 20 }], []],
  ] as const)('%s', ([, taken, left]) => {
    expect(spansLeft(whole, taken)).toEqual(left);
  });

  test('every number is either taken or left, once', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(span), (pairs) => {
        const taken = pairs.map(([from, length]) => ({ from, to: from + length }));
        const left = spansLeft({ from: 5, to: 35 }, taken);
        for (let number = 5; number <= 35; number++) {
          const isIn = ({ from, to }: { from: number; to: number }) => number >= from && number <= to;
          expect(left.filter(isIn)).toHaveLength(taken.some(isIn) ? 0 : 1);
        }
      }),
    );
  });
});

test.for([
  [{ from: 4010, to: 4010 }, '4010'],
  [{ from: 4010, to: 4019 }, '4010–4019'],
] as const)('%o is written "%s"', ([span, text]) => {
  expect(formatSpan(span)).toBe(text);
});
