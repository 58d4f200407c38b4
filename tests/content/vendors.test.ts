import { describe, expect, test } from 'vitest';
import { sourceId } from '../../src/domain/sources';
import { listVendorPairs } from '../../src/domain/vendor-pairs';
import type { Vendor, VendorCode, VendorWords } from '../../src/schema/vendor';
import { loadContent } from './read-content';

/** Codes and rules without words, and words without codes and rules, one message each. */
function checkWords(path: string, { codes, rules }: Vendor, words: VendorWords | undefined): string[] {
  if (words === undefined) return [`${path}: is missing; write the words`];
  const compare = (what: string, expected: readonly string[], found: readonly string[]) => [
    ...expected.filter((key) => !found.includes(key)).map((key) => `${path}: ${what} "${key}" has no words; add them`),
    ...found.filter((key) => !expected.includes(key)).map((key) => `${path}: "${key}" is no ${what}; remove it`),
  ];
  return [
    ...compare(
      'code',
      codes.map(({ product, code }) => `${product}/${code}`),
      Object.keys(words.codes),
    ),
    ...compare(
      'rule',
      rules.map(({ id }) => id),
      Object.keys(words.rules ?? {}),
    ),
  ];
}

/** What is wrong with a record by itself, one message each. */
function checkRecord(path: string, { products, rules, codes }: Vendor): string[] {
  const known = products.map(({ id }) => id);
  const places = codes.map(({ product, code }) => `${product}/${code}`);
  const ranges = [...rules, ...codes.map(({ code, to }) => ({ from: code, to }))];
  return [
    ...codes.filter(({ product }) => !known.includes(product)).map(({ product }) => `product "${product}" is missing`),
    ...rules
      .filter(({ product }) => product !== undefined && !known.includes(product))
      .map(({ id, product }) => `the rule "${id}" is about the product "${product}", which is missing`),
    ...known.filter((id) => !codes.some(({ product }) => product === id)).map((id) => `product "${id}" has no code`),
    ...places.filter((place, index) => places.indexOf(place) !== index).map((place) => `"${place}" stands twice`),
    ...ranges
      .filter(({ from, to }) => from !== undefined && to !== undefined && from > to)
      .map(({ from, to }) => `${from}-${to} ends before it begins`),
    ...rules
      .filter(
        ({ from, to, codes: listed, rest }) => [from ?? to, listed, rest].filter((one) => one !== undefined).length > 1,
      )
      .map(({ id }) => `the rule "${id}" says in two ways what it covers; leave one`),
  ].map((message) => `${path}: ${message}`);
}

/** Pairs written by hand that lead nowhere, or that do not have the lower number first, one message each. */
function checkPair(path: string, slug: string, vendor: Vendor | undefined, codes: readonly number[]): string[] {
  if (vendor === undefined) return [`${path}: there is no such vendor; move the file`];
  const pair = listVendorPairs(vendor, [slug]).find((one) => one.slug === slug);
  if (pair === undefined) return [`${path}: is no pair such as 4003-vs-4004; rename the file`];
  const { first, second } = pair;
  const unknown = [first, second].filter(({ code, row }) => row === undefined && !codes.includes(code));
  if (unknown.length > 0)
    return unknown.map(({ code }) => `${path}: ${code} is neither its number nor a standard code`);
  if (first.row === undefined && second.row === undefined) return [`${path}: neither number is the vendor's; move it`];
  if (first.code > second.code) return [`${path}: the lower number comes first; rename the file`];
  return [];
}

const row: VendorCode = {
  code: 4000,
  product: 'main',
  sender: 'server',
  carrier: 'close-frame',
  reconnect: { advice: 'now', basis: 'ours' },
  status: 'current',
  source: ['made-up'],
};
const vendor: Vendor = {
  name: 'Made up',
  field: 'chat',
  homepage: 'https://example.org/',
  docs: 'https://example.org/',
  hints: ['made-up'],
  products: [{ id: 'main', name: 'Main' }],
  rules: [{ id: 'block', from: 4000, to: 4099, source: 'made-up' }],
  codes: [row, { ...row, code: 4001 }],
  reviewed: '2020-02-29',
};
const answer = { brief: 'A', happened: 'A.', act: 'A.' };
const words: VendorWords = {
  lead: 'A.',
  tell: 'A.',
  rules: { block: 'A.' },
  codes: { 'main/4000': answer, 'main/4001': answer },
};

describe('the rules can fail', () => {
  test('on words that are missing and words that belong to nothing', () => {
    expect(checkWords('made-up', vendor, words)).toEqual([]);
    expect(checkWords('made-up', vendor, undefined)).toHaveLength(1);
    expect(checkWords('made-up', vendor, { ...words, codes: { 'main/4000': answer } })).toHaveLength(1);
    expect(checkWords('made-up', vendor, { ...words, codes: { ...words.codes, 'main/4002': answer } })).toHaveLength(1);
    expect(checkWords('made-up', vendor, { ...words, rules: {} })).toHaveLength(1);
    expect(checkWords('made-up', vendor, { ...words, rules: { block: 'A.', other: 'A.' } })).toHaveLength(1);
  });

  test.for<[string, Partial<Vendor>]>([
    ['a product that is missing', { codes: [row, { ...row, product: 'other' }] }],
    ['a product without codes', { products: [...vendor.products, { id: 'other', name: 'Other' }] }],
    ['a code that stands twice', { codes: [row, row] }],
    ['a range that ends before it begins', { codes: [{ ...row, to: 3999 }] }],
    ['a rule about a missing product', { rules: [{ id: 'a', product: 'other', source: 'made-up' }] }],
    ['a rule that covers two ways', { rules: [{ id: 'a', from: 1, to: 2, rest: true, source: 'made-up' }] }],
  ])('on %s', ([, change]) => {
    expect(checkRecord('made-up', vendor)).toEqual([]);
    expect(checkRecord('made-up', { ...vendor, ...change })).toHaveLength(1);
  });

  test('on a pair that is none, with unknown numbers, or in the wrong order', () => {
    expect(checkPair('made-up', '4000-vs-4001', vendor, [])).toEqual([]);
    expect(checkPair('made-up', '1008-vs-4001', vendor, [1008])).toEqual([]);
    expect(checkPair('made-up', '4000-vs-4001', undefined, [])).toHaveLength(1);
    expect(checkPair('made-up', '4000-and-4001', vendor, [])).toHaveLength(1);
    expect(checkPair('made-up', '4000-vs-4002', vendor, [])).toHaveLength(1);
    expect(checkPair('made-up', '1005-vs-1006', vendor, [1005, 1006])).toHaveLength(1);
    expect(checkPair('made-up', '4001-vs-4000', vendor, [])).toHaveLength(1);
  });
});

const content = loadContent();
const codes = content.codes.map(({ id }) => Number(id));

test('every record of a vendor agrees with itself', () => {
  expect(content.vendors.length).toBeGreaterThan(0);
  expect(content.vendors.flatMap(({ path, data }) => checkRecord(path, data))).toEqual([]);
});

test('hints are unique to a vendor, so that a log line names one', () => {
  const owners = content.vendors.flatMap(({ id, data }) => data.hints.map((hint) => ({ id, hint })));
  const shared = owners.filter(({ hint }, index) => owners.findIndex((other) => other.hint === hint) !== index);
  expect(shared).toEqual([]);
});

describe.for(content.words)('the words about vendors in "$locale"', ({ locale, vendors, vendorPairs }) => {
  const folder = `content/pages/${locale}/vendors`;

  test('every code and every rule has words, and all words belong to one', () => {
    const found = new Map(vendors.map(({ id, data }) => [id, data]));
    const wrong = content.vendors.flatMap(({ id, data }) => checkWords(`${folder}/${id}.yaml`, data, found.get(id)));
    expect(wrong).toEqual([]);
  });

  test('every file of words belongs to a vendor', () => {
    expect(vendors.map(({ id }) => id)).toEqual(content.vendors.map(({ id }) => id));
  });

  test('every pair that somebody wrote is a pair', () => {
    expect(vendorPairs.length).toBeGreaterThan(0);
    const wrong = vendorPairs.flatMap(({ path, id }) => {
      const [owner = '', slug = ''] = id.split('/');
      return checkPair(path, slug, content.vendors.find((one) => one.id === owner)?.data, codes);
    });
    expect(wrong).toEqual([]);
  });

  test('briefs are labels, all other texts are sentences', () => {
    const isSentence = (text: string) => /[.?!][)"”]?$/.test(text);
    const texts = vendors.flatMap(({ path, data: { lead, tell, notes = [], rules = {}, codes: about } }) => [
      ...[lead, tell, ...notes, ...Object.values(rules)].map((text) => ({ path, text })),
      ...Object.values(about).flatMap(({ happened, lookAt = 'None.', act }) =>
        [happened, lookAt, act].map((text) => ({ path, text })),
      ),
    ]);
    const briefs = vendors.flatMap(({ data }) => Object.values(data.codes).map(({ brief }) => brief));
    expect(isSentence('A label')).toBe(false);
    expect(texts.filter(({ text }) => !isSentence(text))).toEqual([]);
    expect(briefs.filter((brief) => /[.;:,!]$/.test(brief))).toEqual([]);
  });
});

test('every language says who to look at for the same codes', () => {
  const [known = '', ...others] = content.words.map(({ vendors }) =>
    JSON.stringify(
      vendors.map(({ id, data }) => [
        id,
        Object.keys(data.codes)
          .filter((key) => data.codes[key]?.lookAt !== undefined)
          .sort(),
      ]),
    ),
  );
  for (const other of others) expect(other).toBe(known);
});

test('a source of a code or a rule is in content/sources', () => {
  const sources = new Set(content.sources.map(({ id }) => id));
  const cited = content.vendors.flatMap(({ data }) => [
    ...data.codes.flatMap(({ source }) => source),
    ...data.rules.map(({ source }) => source),
  ]);
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter((ref) => !sources.has(sourceId(ref)))).toEqual([]);
});
