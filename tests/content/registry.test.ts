import { describe, expect, test } from 'vitest';
import type { CodeRecord } from '../../src/schema/code';
import type { RangeRecord } from '../../src/schema/range';
import type { Source } from '../../src/schema/source';
import { type Entry, loadContent, readText } from './read-content';

/** One line of the registry's CSV. */
interface Row {
  readonly value: string;
  readonly meaning: string;
  readonly contact: string;
  readonly references: readonly string[];
  readonly registered: string;
  readonly updated: string;
}

const CSV = 'tests/content/iana-close-codes.csv';

/** Reads the registry. No field of it holds a comma or quotes; one that did would be seen here. */
function parseRegistry(text: string): Row[] {
  const [header, ...lines] = text.trimEnd().split('\n');
  if (header !== 'value,meaning,contact,reference,registered,updated')
    throw new Error(`${CSV}: found the header "${header}"; expected the columns of the registry`);
  return lines.map((line) => {
    const [value = '', meaning = '', contact = '', reference = '', registered = '', updated = '', ...more] =
      line.split(',');
    if (more.length > 0 || line.includes('"')) throw new Error(`${CSV}: "${line}" is not six plain fields; quote less`);
    const references = [...reference.matchAll(/\[([^\]]+)\]/g)].map(([, name = '']) => referenceUrl(name));
    return { value, meaning, contact, references, registered, updated };
  });
}

/** The address of what the registry puts in brackets. */
function referenceUrl(name: string): string {
  const [, rfc] = /^RFC (\d+)$/.exec(name) ?? [];
  const [, erratum] = /^RFC Errata (\d+)$/.exec(name) ?? [];
  if (rfc !== undefined) return `https://www.rfc-editor.org/rfc/rfc${rfc}`;
  if (erratum !== undefined) return `https://www.rfc-editor.org/errata/eid${erratum}`;
  return name;
}

/** Where the code records and the registry disagree, both ways, one message each. */
function checkCodes(
  rows: readonly Row[],
  codes: readonly Pick<Entry<Pick<CodeRecord, 'registry'>>, 'path' | 'id' | 'data'>[],
  sources: ReadonlyMap<string, Pick<Source, 'url'>>,
): string[] {
  const assigned = rows.filter(({ value, meaning }) => /^\d+$/.test(value) && meaning !== 'Unassigned');
  const missing = assigned
    .filter(({ value }) => !codes.some(({ id }) => id === value))
    .map(({ value, meaning }) => `content/codes/${value}.yaml: not found; the registry has "${meaning}"; add it`);
  const differing = codes.flatMap(({ path, id, data: { registry } }) => {
    const row = assigned.find(({ value }) => value === id);
    if (row === undefined) return [`${path}: the registry assigns no ${id}; remove it or update ${CSV}`];
    const urls = (registry.references ?? []).map((ref) => sources.get(ref)?.url ?? ref);
    const compared: [field: string, found: string, expected: string][] = [
      ['meaning', registry.meaning, row.meaning],
      ['contact', registry.contact, row.contact],
      ['references', urls.join(' '), row.references.join(' ')],
      ['registered', registry.registered ?? '', row.registered],
      ['updated', registry.updated ?? '', row.updated],
    ];
    return compared
      .filter(([, found, expected]) => found !== expected)
      .map(
        ([field, found, expected]) => `${path}: registry.${field} is "${found}", expected "${expected}"; correct it`,
      );
  });
  return [...missing, ...differing];
}

/** Where the unassigned numbers of the ranges and those of the registry disagree, both ways, one message each. */
function checkUnassigned(
  rows: readonly Row[],
  ranges: readonly { readonly data: Pick<RangeRecord, 'unassigned'> }[],
): string[] {
  const [first, last] = boundsOf(rows);
  // Below and above the registry nothing can be assigned, so it says nothing about those numbers.
  const spans = ranges
    .flatMap(({ data }) => data.unassigned)
    .filter(({ from, to }) => to >= first && from <= last)
    .map(({ from, to }) => `${from}-${to}`);
  const registry = rows
    .filter(({ meaning }) => meaning === 'Unassigned')
    .map(({ value }) => (value.includes('-') ? value : `${value}-${value}`));
  return [
    ...registry
      .filter((span) => !spans.includes(span))
      .map((span) => `content/ranges: ${span} is unassigned in the registry and in no range; add it to its range`),
    ...spans
      .filter((span) => !registry.includes(span))
      .map((span) => `content/ranges: ${span} is not unassigned in the registry; correct the range`),
  ];
}

/** The lowest and the highest number that the registry speaks of. */
function boundsOf(rows: readonly Row[]): [first: number, last: number] {
  const numbers = rows.flatMap(({ value }) => value.split('-').map(Number));
  return [Math.min(...numbers), Math.max(...numbers)];
}

describe('the rule can fail', () => {
  const rows = parseRegistry(
    [
      'value,meaning,contact,reference,registered,updated',
      '1100,Made Up,individual,[RFC 1],2020-02-29,',
      '1101-1199,Unassigned,,,,',
    ].join('\n'),
  );
  const sources = new Map([['rfc1', { url: 'https://www.rfc-editor.org/rfc/rfc1' }]]);
  const good = { meaning: 'Made Up', contact: 'individual' as const, references: ['rfc1'], registered: '2020-02-29' };
  const record = (changes: object, id = '1100') => ({
    path: `content/codes/${id}.yaml`,
    id,
    data: { registry: { ...good, source: ['registry'], ...changes } },
  });

  test('a record like the registry passes', () => {
    expect(checkCodes(rows, [record({})], sources)).toEqual([]);
  });

  test.for([
    { meaning: 'made up' },
    { contact: 'working group' },
    { references: undefined },
    { references: ['rfc2'] },
    { registered: undefined },
    { registered: '2020-02-28' },
    { updated: '2020-02-29' },
  ])('%o is found', (changes) => {
    expect(checkCodes(rows, [record(changes)], sources)).toHaveLength(1);
  });

  test('a code missing on either side is found', () => {
    expect(checkCodes(rows, [], sources)).toHaveLength(1);
    expect(checkCodes(rows, [record({}), record({}, '1101')], sources)).toHaveLength(1);
  });

  test('a span missing on either side is found, one outside the registry is not', () => {
    const unassigned = (...spans: [number, number][]) => [
      { data: { unassigned: spans.map(([from, to]) => ({ from, to })) } },
    ];
    expect(checkUnassigned(rows, unassigned([1101, 1199], [0, 1099], [1200, 65535]))).toEqual([]);
    expect(checkUnassigned(rows, unassigned())).toHaveLength(1);
    expect(checkUnassigned(rows, unassigned([1101, 1198]))).toHaveLength(2);
    expect(checkUnassigned(rows, unassigned([1101, 1199], [1100, 1100]))).toHaveLength(1);
  });

  test('a field with a comma is not misread', () => {
    expect(() => parseRegistry('value,meaning,contact,reference,registered,updated\n1,"a,b",,,,\n')).toThrow('six');
  });
});

const content = loadContent();
const registry = parseRegistry(readText(CSV).text);
const sourcesById = new Map(content.sources.map(({ id, data }) => [id, data]));

test('the registry holds nineteen codes and four spans of unassigned numbers', () => {
  expect(registry.filter(({ value }) => /^\d+$/.test(value))).toHaveLength(19);
  expect(registry.filter(({ meaning }) => meaning === 'Unassigned')).toHaveLength(4);
});

test('every code says what the registry says, and the registry knows no other', () => {
  expect(checkCodes(registry, content.codes, sourcesById)).toEqual([]);
});

test('the ranges leave unassigned what the registry leaves unassigned', () => {
  expect(checkUnassigned(registry, content.ranges)).toEqual([]);
});

test('only the range that the registry keeps for private use is for private use', () => {
  const kept = registry.filter(({ meaning }) => meaning === 'Reserved for Private Use').map(({ value }) => value);
  const ranges = content.ranges.filter(({ data }) => data.status === 'private-use').map(({ id }) => id);
  expect(ranges).toEqual(kept);
});

test('a name is called registered only if it is the registered meaning but for capitals', () => {
  const wrong = content.codes
    .filter(({ data }) => data.nameIs === 'registered')
    .filter(({ data }) => data.name.toLowerCase() !== data.registry.meaning.toLowerCase())
    .map(({ path, data }) => `${path}: "${data.name}" is not "${data.registry.meaning}"; change name or nameIs`);
  expect(wrong).toEqual([]);
});
