import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en';
import { vi } from '../../../src/i18n/vi';

type Strings = Readonly<Record<string, string>>;

const variablesOf = (text: string) => [...new Set(text.match(/\{\{\s*\w+\s*\}\}/g) ?? [])].sort();

/** Keys whose variables differ between two languages, one message each. */
function unequalVariables(english: Strings, other: Strings): string[] {
  return Object.entries(other).flatMap(([key, text]) => {
    const [expected, found] = [variablesOf(english[key] ?? ''), variablesOf(text)];
    return expected.join() === found.join()
      ? []
      : [`${key}: found ${found.join() || 'no variables'}, expected ${expected.join() || 'none'}; use the same ones`];
  });
}

/** Strings that are empty, or that carry white space which no reader sees, one message each. */
function badlyWritten(strings: Strings): string[] {
  return Object.entries(strings).flatMap(([key, text]) =>
    text.trim() === '' || text !== text.trim() || text.includes('  ')
      ? [`${key}: "${text}" is empty or has stray spaces; write it without`]
      : [],
  );
}

/** Strings whose backticks do not come in pairs, so that code would run to the end of the sentence. */
function oddBackticks(strings: Strings): string[] {
  return Object.entries(strings).flatMap(([key, text]) =>
    text.split('`').length % 2 === 0 ? [`${key}: a backtick has no partner; close it`] : [],
  );
}

describe('the rules can fail', () => {
  test('a variable that only one language uses', () => {
    expect(unequalVariables({ a: '{{x}} of {{y}}' }, { a: '{{x}}' })).toHaveLength(1);
    expect(unequalVariables({ a: 'x' }, { a: '{{x}}' })).toHaveLength(1);
    expect(unequalVariables({ a: '{{x}} of {{y}}' }, { a: '{{y}}: {{x}}' })).toEqual([]);
  });

  test('an empty string, stray spaces, an odd backtick', () => {
    expect(badlyWritten({ a: '', b: ' b', c: 'c  c', d: 'd' })).toHaveLength(3);
    expect(oddBackticks({ a: '`code', b: '`code`' })).toHaveLength(1);
  });
});

test('both languages use the same variables', () => {
  expect(unequalVariables(en, vi)).toEqual([]);
});

test('the plural forms of English use the same variables', () => {
  const singular = Object.entries(en).filter(([key]) => key.endsWith('_one'));
  expect(singular.length).toBeGreaterThan(0);
  const asOther = singular.map(([key, text]) => [key.replace(/_one$/, '_other'), text]);
  expect(unequalVariables(en, Object.fromEntries(asOther))).toEqual([]);
});

test('Vietnamese has the keys of English but for the singular', () => {
  expect(Object.keys(vi).sort()).toEqual(
    Object.keys(en)
      .filter((key) => !key.endsWith('_one'))
      .sort(),
  );
});

test.for([
  ['English', en],
  ['Vietnamese', vi],
] as const)('no string in %s is empty or carelessly spaced', ([, strings]) => {
  expect(badlyWritten(strings)).toEqual([]);
  expect(oddBackticks(strings)).toEqual([]);
});
