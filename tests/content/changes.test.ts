import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales';
import { type Change, changeSchema } from '../../src/schema/change';
import { idOf, parseContent, readFolder } from './read-content';

/** What changes may be about. */
interface Known {
  readonly codes: ReadonlySet<number>;
  readonly vendors: ReadonlySet<string>;
}

/** What is wrong with the record of a change, one message each. */
function checkChange(path: string, change: Change, { codes, vendors }: Known): string[] {
  const { day, title, text } = change;
  const languages = (['title', 'text'] as const).flatMap((part) => {
    const found = Object.keys({ title, text }[part]).sort().join();
    const expected = [...LOCALES].sort().join();
    return found === expected
      ? []
      : [`${path}: found "${part}" in ${found}, expected ${expected}; write the missing one`];
  });
  return [
    ...languages,
    ...(idOf(path).startsWith(`${day}-`)
      ? []
      : [`${path}: the day is ${day}; expected a file name that begins with it`]),
    ...(change.codes ?? [])
      .filter((code) => !codes.has(code))
      .map((code) => `${path}: ${code} has no page; name another`),
    ...(change.vendors ?? []).filter((id) => !vendors.has(id)).map((id) => `${path}: "${id}" is no vendor; fix the id`),
  ];
}

const known: Known = { codes: new Set([1006]), vendors: new Set(['discord']) };
const GOOD: Change = {
  day: '2026-11-23',
  kind: 'corrected',
  codes: [1006],
  vendors: ['discord'],
  title: { en: 'a', vi: 'b' },
  text: { en: 'a', vi: 'b' },
};
const PATH = 'content/changes/2026-11-23-made-up.yaml';

describe('the rule can fail', () => {
  test.for<[string, Partial<Change>]>([
    ['a language that is missing', { text: { en: 'a' } }],
    ['a language that the site has not', { title: { en: 'a', vi: 'b', fr: 'c' } }],
    ['another day than the one in its name', { day: '2026-11-24' }],
    ['a code without a page', { codes: [1016] }],
    ['a vendor without a record', { vendors: ['dicsord'] }],
  ])('on %s', ([, part]) => {
    expect(checkChange(PATH, { ...GOOD, ...part }, known)).toHaveLength(1);
  });

  test('not on a good one', () => {
    expect(checkChange(PATH, GOOD, known)).toEqual([]);
  });
});

test('every change is told in every language, on its day, about pages that exist', () => {
  const files = readFolder('content/changes');
  expect(files.length).toBeGreaterThan(3);
  const ids = (folder: string) => readFolder(folder).map(({ path }) => idOf(path));
  const existing = { codes: new Set(ids('content/codes').map(Number)), vendors: new Set(ids('content/vendors')) };
  const wrong = files.flatMap((file) => checkChange(file.path, changeSchema.parse(parseContent(file).data), existing));
  expect(wrong).toEqual([]);
});
