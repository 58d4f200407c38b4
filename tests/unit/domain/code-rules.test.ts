import { expect, test } from 'vitest';
import { listCodeRules } from '../../../src/domain/code-rules';

test('the rules cover every code once, in order', () => {
  const rules = listCodeRules([4000]);
  expect(rules.map(({ from, to }) => `${from}-${to}`)).toEqual([
    '0-999',
    '1000-1000',
    '1001-1003',
    '1004-1004',
    '1005-1006',
    '1007-1014',
    '1015-1015',
    '1016-2999',
    '3000-3999',
    '4000-4999',
    '5000-65535',
  ]);
});

test('only 1000 and 3000 to 4999 may be passed to close(), and these may be sent', () => {
  const closing = listCodeRules([]).filter(({ closes }) => closes);
  expect(closing).toEqual([
    { from: 1000, to: 1000, closes: true },
    { from: 3000, to: 4999, closes: true },
  ]);
});
