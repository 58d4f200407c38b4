import { describe, expect, test } from 'vitest';
import { formatDay, say, useTranslations } from '../../../src/i18n';

describe('plurals', () => {
  test('English tells one from many', () => {
    const t = useTranslations('en');
    expect(t('facts.agree', { count: 1 })).toBe('1 fact is the same');
    expect(t('facts.agree', { count: 4 })).toBe('4 facts are the same');
    expect(t('facts.agree', { count: 0 })).toBe('0 facts are the same');
  });

  test('a string with a number and a name keeps neither from what it said before', () => {
    const pairs = (product: string, count: number) => useTranslations('en')('vendor.pairs', { product, count });
    expect(pairs('Gateway', 1)).toBe('Gateway: 1 pair');
    expect(pairs('Voice', 12)).toBe('Voice: all 12 pairs');
    expect(pairs('Voice', 1)).toBe('Voice: 1 pair');
    expect(pairs('Gateway', 12)).toBe('Gateway: all 12 pairs');
  });

  test('Vietnamese has one form, and it names the number', () => {
    const t = useTranslations('vi');
    const [one, four] = [t('facts.agree', { count: 1 }), t('facts.agree', { count: 4 })];
    expect(one).toContain('1');
    expect(one.replace('1', '4')).toBe(four);
    expect(one).not.toContain('facts.agree');
  });
});

describe('useTranslations', () => {
  test('each language gives its own words', () => {
    expect(useTranslations('en')('section.sources')).toBe('Sources');
    expect(useTranslations('vi')('section.sources')).not.toBe('Sources');
  });

  test('a variable is put in as it is: Astro escapes, not i18next', () => {
    expect(useTranslations('en')('exchange.close', { code: '<1000> & "more"' })).toBe('Close <1000> & "more"');
  });

  test('a key with dots and colons is one key', () => {
    expect(useTranslations('en')('fact.browserClose.accepts')).toBe('Sends it');
  });
});

test('a day is written out in each language, and no time zone moves it', () => {
  expect(formatDay('en', '2016-10-10')).toBe('October 10, 2016');
  expect(formatDay('en', '2024-02-29')).toBe('February 29, 2024');
  expect(formatDay('en', '2025-01-01')).toBe('January 1, 2025');
  const vietnamese = formatDay('vi', '2016-10-09');
  for (const part of ['9', '10', '2016']) expect(vietnamese).toContain(part);
});

describe('say', () => {
  test('puts days into words', () => {
    expect(say('en', 'fact.registered.on', { date: '2016-10-10' })).toBe('Registered on October 10, 2016.');
    expect(say('vi', 'fact.registered.on', { date: '2016-10-10' })).toContain(formatDay('vi', '2016-10-10'));
  });

  test('leaves other variables as they are', () => {
    expect(say('en', 'fact.delay', { min: 5, max: 30 })).toBe('First attempt after 5 to 30 s.');
  });

  test('needs no variables where the string has none', () => {
    expect(say('en', 'fact.sender.nobody')).toBe('Nobody');
  });

  test('does not mix up what it said before with other variables', () => {
    expect(say('en', 'fact.delay', { min: 0, max: 5 })).toBe('First attempt after 0 to 5 s.');
    expect(say('en', 'fact.delay', { min: 5, max: 30 })).toBe('First attempt after 5 to 30 s.');
    expect(say('en', 'fact.delay', { min: 0, max: 5 })).toBe('First attempt after 0 to 5 s.');
  });

  test('does not carry a language over to the next call', () => {
    const before = say('en', 'fact.sender.nobody');
    say('vi', 'fact.sender.nobody');
    expect(say('en', 'fact.sender.nobody')).toBe(before);
  });
});
