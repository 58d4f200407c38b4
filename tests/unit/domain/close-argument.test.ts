import { expect, test } from 'vitest';
import { readCloseArgument } from '../../../src/domain/close-argument';

test.for(['', '  ', 'undefined'])('"%s" leaves the argument out', (text) => {
  expect(readCloseArgument(text)).toEqual({ kind: 'absent' });
});

// ECMAScript, 7.1.4: ToNumber.
test.for([
  ['1000', 1000],
  [' 4000 ', 4000],
  ['1000.5', 1000.5],
  ['1e3', 1000],
  ['0x3e8', 1000],
  ['1_000', 1000],
  ['-1', -1],
  ['66536', 66536],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['NaN', Number.NaN],
  ['null', 0],
  ['true', 1],
  ['false', 0],
  ['"1000"', 1000],
  ["'0x3e8'", 1000],
  ['""', 0],
  ['"bye"', Number.NaN],
] as const)('%s becomes %d', ([text, value]) => {
  expect(readCloseArgument(text)).toEqual({ kind: 'number', value });
});

test.for(['bye', '1000n', '{}', '1000; alert()', '"open', '1__0'])('%s is not read', (text) => {
  expect(readCloseArgument(text)).toEqual({ kind: 'unreadable' });
});
