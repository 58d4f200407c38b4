import { expect, test } from 'vitest';
import { hasWorker } from '../../../src/build/has-worker';

test.each([
  [undefined, true],
  ['', true],
  ['0', true],
  ['1', false],
  ['true', false],
])('CLOSECODES_NO_WORKER=%s: a worker is %s', (value, expected) => {
  expect(hasWorker(value === undefined ? {} : { CLOSECODES_NO_WORKER: value })).toBe(expected);
});
