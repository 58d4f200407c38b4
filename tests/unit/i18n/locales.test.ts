import { expect, test } from 'vitest';
import { DEFAULT_LOCALE, LOCALE_NAMES, LOCALES, toLocale } from '../../../src/i18n/locales';

test('a known language is read as itself, anything else as the default', () => {
  expect(LOCALES.map(toLocale)).toEqual(LOCALES);
  expect([undefined, '', 'fr', 'VI', 'vi-VN'].map(toLocale)).toEqual(Array(5).fill(DEFAULT_LOCALE));
});

test('every language is called something different', () => {
  const names = LOCALES.flatMap((locale) => [LOCALE_NAMES[locale].name, LOCALE_NAMES[locale].short]);
  expect(new Set(names).size).toBe(2 * LOCALES.length);
});
