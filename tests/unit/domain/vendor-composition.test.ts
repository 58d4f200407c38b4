import { describe, expect, test } from 'vitest';
import { composeVendorPair } from '../../../src/domain/vendor-composition';
import { en } from '../../../src/i18n/en';
import type { VendorCode } from '../../../src/schema/vendor';
import { advising, makeRow } from '../vendors';

const compose = (one: VendorCode, other: VendorCode) =>
  composeVendorPair('Made up', { row: one, brief: 'First brief' }, { row: other, brief: 'Second brief' });
const leadKey = (one: VendorCode, other: VendorCode) => compose(one, other).lead[0]?.key;

const ADVICES = ['never', 'after-fix', 'now', 'backoff', 'unspecified'] as const;

describe('the first sentence', () => {
  test.for<[string, VendorCode, VendorCode, string]>([
    ['who closes, before all else', makeRow(1, advising('now')), makeRow(2, { sender: 'client' }), 'sender'],
    ['what the client makes up', makeRow(1), makeRow(2, { carrier: 'local' }), 'local'],
    ['what stands in a message', makeRow(1), makeRow(2, { carrier: 'event' }), 'message'],
    ['either side is no difference', makeRow(1), makeRow(2, { sender: 'either' }), 'same.backoff'],
    ['advice', makeRow(1, advising('backoff')), makeRow(2, advising('never')), 'never.backoff'],
    ['advice the other way round', makeRow(1, advising('never')), makeRow(2, advising('backoff')), 'never.backoff'],
    ['no difference but the event', makeRow(1, advising('now')), makeRow(2, advising('now')), 'same.now'],
  ])('is about %s', ([, one, other, key]) => {
    expect(leadKey(one, other)).toBe(`vendorPair.lead.${key}`);
  });

  test('gives the numbers the parts that the sentence has for them', () => {
    expect(compose(makeRow(1, advising('backoff')), makeRow(2, advising('never'))).lead[0]?.vars).toEqual({
      never: 2,
      backoff: 1,
    });
    expect(compose(makeRow(1, { sender: 'client' }), makeRow(2)).lead[0]?.vars).toEqual({ client: 1, server: 2 });
  });

  test.for(ADVICES.flatMap((one) => ADVICES.map((other) => [one, other] as const)))(
    'exists for %s and %s, with its variables',
    ([one, other]) => {
      for (const { key, vars } of compose(makeRow(1, advising(one)), makeRow(2, advising(other))).lead) {
        const wanted = new Set([...en[key].matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name));
        expect(new Set(Object.keys(vars)), key).toEqual(wanted);
      }
    },
  );

  test('is followed by what each number stands for', () => {
    expect(compose(makeRow(1), makeRow(2)).lead[1]).toEqual({
      key: 'vendorPair.lead.briefs',
      vars: { where: 'Made up', first: 1, second: 2, firstBrief: 'First brief', secondBrief: 'Second brief' },
    });
  });
});

describe('how to tell', () => {
  const checks = (one: VendorCode, other: VendorCode) => compose(one, other).checks.map(({ key }) => key);

  test('by name and by bytes, where a server’s Close frame carries both', () => {
    expect(checks(makeRow(4000, { name: 'A' }), makeRow(4001, { name: 'B' }))).toEqual([
      'vendorPair.check.names',
      'pair.check.bytes',
    ]);
    expect(compose(makeRow(4000), makeRow(4001)).checks[0]?.vars).toEqual({
      first: 4000,
      second: 4001,
      firstBytes: '0f a0',
      secondBytes: '0f a1',
    });
  });

  test('not by a name that both have', () => {
    expect(checks(makeRow(1, { name: 'A' }), makeRow(2, { name: 'A' }))).toEqual(['pair.check.bytes']);
  });

  test('by the side that closed, and then not by a server’s bytes', () => {
    expect(checks(makeRow(1), makeRow(2, { sender: 'client' }))).toEqual(['vendorPair.check.side']);
  });

  test('by where the number stands', () => {
    expect(checks(makeRow(1), makeRow(2, { carrier: 'local' }))).toEqual(['vendorPair.check.local']);
    expect(checks(makeRow(1), makeRow(2, { carrier: 'socket-io' }))).toEqual(['vendorPair.check.message']);
  });

  test('there is always a way', () => {
    expect(checks(makeRow(1, { sender: 'client' }), makeRow(2, { sender: 'client' }))).toEqual([
      'vendorPair.check.log',
    ]);
  });
});

test.for<[VendorCode, VendorCode, string]>([
  [makeRow(4000), makeRow(4001), 'neighbours'],
  [makeRow(4000), makeRow(4009), 'alike'],
  [makeRow(4000), makeRow(4009, advising('never')), 'apart'],
])('why they are mixed up: %#', ([one, other, key]) => {
  expect(compose(one, other).why.map((sentence) => sentence.key)).toEqual([`vendorPair.why.${key}`]);
});
