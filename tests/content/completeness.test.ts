import { describe, expect, test } from 'vitest';
import { HIGHEST_CODE, rangeId } from '../../src/domain/ranges';
import { loadContent } from './read-content';

/** The pairs that people wrote by hand, because people mix them up or meet them together. The others are composed. */
const HAND_WRITTEN = `
  1000-vs-1001 1000-vs-1005 1000-vs-1006 1000-vs-1009 1000-vs-1011 1001-vs-1005 1001-vs-1006 1001-vs-1011 1001-vs-1012
  1001-vs-3008 1002-vs-1003 1002-vs-1006 1002-vs-1007 1002-vs-1008 1003-vs-1007 1003-vs-1008 1004-vs-1006 1004-vs-1009
  1005-vs-1006 1005-vs-1012 1006-vs-1008 1006-vs-1009 1006-vs-1011 1006-vs-1012 1006-vs-1013 1006-vs-1014 1006-vs-1015
  1006-vs-3008 1007-vs-1008 1007-vs-1009 1008-vs-1009 1008-vs-1011 1008-vs-1013 1008-vs-3000 1008-vs-3003 1009-vs-1011
  1010-vs-1011 1010-vs-1015 1011-vs-1012 1011-vs-1013 1011-vs-1014 1012-vs-1013 1013-vs-1014 3000-vs-3003
`
  .trim()
  .split(/\s+/);

/** The list of wrong claims, f01 to f53. */
const CLAIMS = Array.from({ length: 53 }, (_, index) => `f${String(index + 1).padStart(2, '0')}`);

/** The protocol's own codes, each with a record and a page of its own. Every other number lies in a range. */
const OWN_CODES = { first: 1000, last: 1015 };

/** What is missing or too many in a list of ids, one message each. */
function compareIds(where: string, found: readonly string[], expected: readonly string[]): string[] {
  return [
    ...expected.filter((id) => !found.includes(id)).map((id) => `${where}: "${id}" is missing; add it`),
    ...found
      .filter((id) => !expected.includes(id))
      .map((id) => `${where}: "${id}" belongs to nothing; remove it or add what it belongs to`),
  ];
}

/** Numbers that do not lie in exactly one place, one message for each run of them. */
function checkCoverage(ranges: readonly { from: number; to: number }[], codes: readonly number[]): string[] {
  const known = new Set(codes);
  return Array.from({ length: HIGHEST_CODE + 1 }, (_, number) => {
    const holders = ranges.filter(({ from, to }) => number >= from && number <= to).length;
    const own = number >= OWN_CODES.first && number <= OWN_CODES.last;
    if (own) {
      if (holders > 0) return `${number}: is a code of its own and lies in a range; correct content/ranges`;
      return known.has(number) ? '' : `${number}: has no record; add content/codes/${number}.yaml`;
    }
    return holders === 1 ? '' : `${number}: lies in ${holders} ranges, expected 1; correct content/ranges`;
  }).filter((message) => message !== '');
}

describe('the rules can fail', () => {
  test('on what is missing and on what is too many', () => {
    expect(compareIds('made-up', ['a', 'b'], ['b', 'a'])).toEqual([]);
    expect(compareIds('made-up', ['a'], ['a', 'b'])).toEqual([expect.stringContaining('"b" is missing')]);
    expect(compareIds('made-up', ['a', 'b'], ['a'])).toEqual([expect.stringContaining('"b" belongs to nothing')]);
  });

  test('on a gap, an overlap, and a code of its own that lies in a range or has no record', () => {
    const own = Array.from({ length: 16 }, (_, index) => 1000 + index);
    const [low, high] = [
      { from: 0, to: 999 },
      { from: 1016, to: HIGHEST_CODE },
    ];
    expect(checkCoverage([low, high], own)).toEqual([]);
    expect(checkCoverage([low, { from: 1017, to: HIGHEST_CODE }], own)).toEqual([expect.stringMatching(/^1016: /)]);
    expect(checkCoverage([low, high, { from: 3000, to: 3000 }], own)).toEqual([expect.stringMatching(/^3000: /)]);
    expect(checkCoverage([low, { from: 1015, to: HIGHEST_CODE }], own)).toEqual([expect.stringMatching(/^1015: /)]);
    expect(checkCoverage([low, high], own.slice(1))).toEqual([expect.stringMatching(/^1000: /)]);
  });
});

const content = loadContent();
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

test('there are 19 codes, 5 ranges, and 44 pairs written by hand', () => {
  expect([content.codes.length, content.ranges.length, HAND_WRITTEN.length]).toEqual([19, 5, 44]);
});

test('every number from 0 to 65535 lies in exactly one range or is one of the protocol’s own codes', () => {
  const ranges = content.ranges.map(({ data }) => data);
  expect(checkCoverage(ranges, ids(content.codes).map(Number))).toEqual([]);
});

test('a range is named by its ends', () => {
  expect(ids(content.ranges)).toEqual(content.ranges.map(({ data }) => rangeId(data)));
});

test('what nobody has registered in a range lies in it', () => {
  const outside = content.ranges.flatMap(({ path, data: { from, to, unassigned } }) =>
    unassigned
      .filter((span) => span.from < from || span.to > to || span.from > span.to)
      .map((span) => `${path}: ${span.from}-${span.to} is not inside ${from}-${to}; correct it`),
  );
  expect(outside).toEqual([]);
});

test('there are exactly 53 claims', () => {
  expect(compareIds('content/claims', ids(content.claims), CLAIMS)).toEqual([]);
});

describe.for(content.words)('the words in "$locale"', ({ locale, ...words }) => {
  const folder = `content/pages/${locale}`;

  test('there are words for every code, and every file of words belongs to a code', () => {
    expect(compareIds(`${folder}/codes`, ids(words.codes), ids(content.codes))).toEqual([]);
  });

  test('there are words for every range, and every file of words belongs to a range', () => {
    expect(compareIds(`${folder}/ranges`, ids(words.ranges), ids(content.ranges))).toEqual([]);
  });

  test('exactly the listed pairs are written by hand', () => {
    expect(compareIds(`${folder}/pairs`, ids(words.pairs), HAND_WRITTEN)).toEqual([]);
  });

  test('there are words for every claim, and every file of words belongs to a claim', () => {
    expect(compareIds(`${folder}/claims`, ids(words.claims), CLAIMS)).toEqual([]);
  });

  test('there are words for every look-alike, and every file of words belongs to a look-alike', () => {
    expect(compareIds(`${folder}/lookalikes`, ids(words.lookalikes), ids(content.lookalikes))).toEqual([]);
  });

  test('there are words for every situation that a library was observed in, and none that are not used', () => {
    const used = content.libraries.flatMap(({ data }) => data.observations.map(({ scenario }) => scenario));
    const written = words.scenarios.flatMap(({ data }) => Object.keys(data)).filter((key) => key !== 'translatedFrom');
    expect(compareIds(`${folder}/scenarios.yaml`, written, [...new Set(used)])).toEqual([]);
  });

  test('every code has one line of difference for each code that it is confused with', () => {
    const wrong = words.codes.flatMap(({ path, id, data }) => {
      const record = content.codes.find((code) => code.id === id);
      return compareIds(`${path}: confused`, Object.keys(data.confused), (record?.data.confusedWith ?? []).map(String));
    });
    expect(wrong).toEqual([]);
  });
});

test('both codes of a pair written by hand have a record, the lower number first', () => {
  const wrong = HAND_WRITTEN.filter((id) => {
    const [lower = '', higher = ''] = id.split('-vs-');
    const known = ids(content.codes);
    return !known.includes(lower) || !known.includes(higher) || Number(lower) >= Number(higher);
  });
  expect(wrong).toEqual([]);
});

test('the pairs written by hand are those of codes that are confused with each other', () => {
  const confused = content.codes.flatMap(({ id, data }) =>
    data.confusedWith.filter((other) => other > Number(id)).map((other) => `${id}-vs-${other}`),
  );
  expect(compareIds('confusedWith in content/codes', confused, HAND_WRITTEN)).toEqual([]);
});
