import { describe, expect, test } from 'vitest';
import { isTelling, listVendorPairs, reverseSlug, vendorPairSlug } from '../../../src/domain/vendor-pairs';
import type { VendorCode } from '../../../src/schema/vendor';
import { advising, makeRow, makeVendor } from '../vendors';

const products = [
  { id: 'main', name: 'Main' },
  { id: 'voice-2', name: 'Voice' },
];
const vendor = makeVendor(
  [
    makeRow(4002),
    makeRow(4001),
    makeRow(4500, { to: 4599 }),
    makeRow(4001, { product: 'voice-2' }),
    makeRow(4009, { product: 'voice-2' }),
  ],
  { products },
);

describe('addresses', () => {
  test('those of the first product are bare, those of the others begin with it, the lower number first', () => {
    expect(vendorPairSlug(vendor, 'main', 4002, 4001)).toBe('4001-vs-4002');
    expect(vendorPairSlug(vendor, 'voice-2', 4001, 4009)).toBe('voice-2-4001-vs-4009');
  });

  test.for([
    ['4001-vs-4002', '4002-vs-4001'],
    ['voice-2-4001-vs-4009', 'voice-2-4009-vs-4001'],
    ['main-4001-vs-voice-2-4001', 'voice-2-4001-vs-main-4001'],
  ] as const)('%s the other way round is %s', ([slug, reversed]) => {
    expect(reverseSlug(slug)).toBe(reversed);
    expect(reverseSlug(reversed)).toBe(slug);
  });
});

describe('the pairs of a vendor', () => {
  test('are those within each product, ranges left out', () => {
    expect(listVendorPairs(vendor, []).map(({ slug }) => slug)).toEqual(['4001-vs-4002', 'voice-2-4001-vs-4009']);
  });

  test('written ones come first, whether a product has them or not', () => {
    const slugs = ['1008-vs-4001', 'main-4001-vs-voice-2-4001', 'voice-2-4001-vs-4009'];
    const pairs = listVendorPairs(vendor, slugs);
    expect(pairs.map(({ slug, written }) => [slug, written])).toEqual([
      ...slugs.map((slug) => [slug, true]),
      ['4001-vs-4002', false],
    ]);
  });

  test('an end without a row is a standard code; an end without a product is of the first end’s', () => {
    const [standard, across, within] = listVendorPairs(vendor, [
      '1008-vs-4001',
      'main-4001-vs-voice-2-4001',
      'voice-2-4001-vs-4009',
    ]);
    expect(standard?.first).toEqual({ code: 1008 });
    expect(standard?.second.row?.product).toBe('main');
    expect([across?.first.row?.product, across?.second.row?.product]).toEqual(['main', 'voice-2']);
    expect([within?.first.row?.product, within?.second.row?.product]).toEqual(['voice-2', 'voice-2']);
  });

  test('a file name that is no pair yields none', () => {
    expect(listVendorPairs(makeVendor([]), ['notes'])).toEqual([]);
  });
});

describe('what searches should find', () => {
  const pair = (one: VendorCode, other: VendorCode, written = false) => ({
    written,
    first: { code: one.code, row: one },
    second: { code: other.code, row: other },
  });
  const plain = makeRow(4001);

  test.for<[string, VendorCode, boolean]>([
    ['the same advice and sender', makeRow(4002), false],
    ['other advice', makeRow(4002, advising('never')), true],
    ['advice that nobody gives', makeRow(4002, advising('unspecified')), false],
    ['the other side', makeRow(4002, { sender: 'client' }), true],
    ['a side that is not said', makeRow(4002, { sender: 'either' }), false],
    ['other advice, but out of use', makeRow(4002, { ...advising('never'), status: 'legacy' }), false],
  ])('%s', ([, other, telling]) => {
    expect(isTelling(pair(plain, other))).toBe(telling);
    expect(isTelling(pair(other, plain))).toBe(telling);
    expect(isTelling(pair(plain, other, true)), 'written by hand').toBe(true);
  });
});
