import { expect, test } from 'vitest';
import { fitting } from '../../../src/data/fitting';

test.for([
  [9, 'fits', 'longer', 'fits'],
  [5, 'longer', 'fits', 'fits'],
  [2, 'longer', 'fits', 'fits'],
] as const)('of at most %i characters: %s or %s', ([max, first, second, expected]) => {
  expect(fitting(max, first, second)).toBe(expected);
});
