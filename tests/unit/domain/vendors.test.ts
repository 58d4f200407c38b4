import { describe, expect, test } from 'vitest';
import {
  codesOf,
  freeSpans,
  listCollisions,
  meaningsOf,
  openNumbers,
  placeName,
  rowsOf,
  rowsOfProduct,
  rulesFor,
  sourcesOfRows,
  usedNumbers,
} from '../../../src/domain/vendors';
import { makeRow, makeVendor } from '../vendors';

const products = [
  { id: 'main', name: 'Main' },
  { id: 'voice', name: 'Voice' },
];
const two = makeVendor([makeRow(4001, { product: 'voice' }), makeRow(4001), makeRow(4000), makeRow(1001)], {
  products,
});
const ranged = makeVendor([makeRow(4500, { to: 4599 })], { name: 'Ranged' });
const vendors = new Map([
  ['two', two],
  ['ranged', ranged],
]);

describe('rows', () => {
  test('the rows of a number come in the order of the products', () => {
    expect(rowsOf(two, 4001).map(({ product }) => product)).toEqual(['main', 'voice']);
  });

  test('a row that covers a range belongs to the page of its first number alone', () => {
    expect(rowsOf(ranged, 4500)).toHaveLength(1);
    expect(rowsOf(ranged, 4501)).toEqual([]);
  });

  test('the rows of a product ascend', () => {
    expect(rowsOfProduct(two, 'main').map(({ code }) => code)).toEqual([1001, 4000, 4001]);
  });

  test('the numbers of a vendor ascend, each once', () => {
    expect(codesOf(two)).toEqual([1001, 4000, 4001]);
  });
});

describe('meanings', () => {
  test('a vendor means something by its numbers and by those inside its ranges', () => {
    expect(meaningsOf(vendors, 4001).map(({ id, rows }) => [id, rows.length])).toEqual([['two', 2]]);
    expect(meaningsOf(vendors, 4555).map(({ id }) => id)).toEqual(['ranged']);
    expect(meaningsOf(vendors, 4600)).toEqual([]);
  });

  test('open numbers begin at 3000', () => {
    expect(openNumbers(vendors)).toEqual([4000, 4001, 4500]);
  });

  test('the numbers in use are all of them, each once, those inside of ranges too', () => {
    const inside = Array.from({ length: 100 }, (_, index) => 4500 + index);
    expect(usedNumbers(vendors)).toEqual([1001, 4000, 4001, ...inside]);
  });

  test('a collision needs two vendors; the most contested comes first, then the lower number', () => {
    const crowded = new Map([
      ['a', makeVendor([makeRow(4000), makeRow(4001), makeRow(4002)])],
      ['b', makeVendor([makeRow(4001), makeRow(4002)])],
      ['c', makeVendor([makeRow(4002), makeRow(4000)])],
    ]);
    expect(listCollisions(crowded).map(({ code, meanings }) => [code, meanings.length])).toEqual([
      [4002, 3],
      [4000, 2],
      [4001, 2],
    ]);
    expect(listCollisions(new Map([['two', two]])), 'two products are one vendor').toEqual([]);
  });

  test('what is registered or used, ranges whole, is not free', () => {
    expect(freeSpans(vendors, [1000, 3000])).toEqual([
      { from: 3001, to: 3999 },
      { from: 4002, to: 4499 },
      { from: 4600, to: 4999 },
    ]);
  });
});

describe('rules', () => {
  const rules = [
    { id: 'span', from: 4000, to: 4099, source: 's1' },
    { id: 'listed', codes: [1001, 4001], source: 's2' },
    { id: 'voice', product: 'voice', from: 4001, to: 4001, source: 's3' },
    { id: 'rest', rest: true as const, source: 's4' },
    { id: 'general', source: 's5' },
  ];
  const ruled = makeVendor(two.codes, { products, rules });

  test.for([
    [makeRow(4000), ['span']],
    [makeRow(4001), ['span', 'listed']],
    [makeRow(4001, { product: 'voice' }), ['span', 'listed', 'voice']],
    [makeRow(1001), ['listed']],
    [makeRow(4100), []],
  ] as const)('the rules that cover %o', ([row, ids]) => {
    expect(rulesFor(ruled, row).map(({ id }) => id)).toEqual(ids);
  });

  test('sources are listed once, rows first', () => {
    expect(sourcesOfRows([makeRow(4000, { source: ['a', 'b'] }), makeRow(4001, { source: ['b'] })], rules)).toEqual([
      'a',
      'b',
      's1',
      's2',
      's3',
      's4',
      's5',
    ]);
  });
});

test('a product is named where a vendor has several', () => {
  expect(placeName(two, 'voice')).toBe('Made up, Voice');
  expect(placeName(ranged, 'main')).toBe('Ranged');
  expect(placeName(two, 'gone')).toBe('Made up');
});
