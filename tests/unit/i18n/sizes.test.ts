import { expect, test } from 'vitest';
import { formatSize } from '../../../src/i18n/sizes';

test.each([
  ['en', 1_798_590, '1.8 MB'],
  ['vi', 1_974_836, '2 MB'],
  ['vi', 1_860_000, '1,9 MB'],
  ['en', 0, '0 MB'],
  ['en', 5_370_885_872, '5.4 GB'],
] as const)('in "%s" %i bytes are %s', (locale, bytes, text) => {
  expect(formatSize(locale, bytes)).toBe(text);
});
