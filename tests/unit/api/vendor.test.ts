import { describe, expect, test } from 'vitest';
import { numberView } from '../../../src/api/number';
import { vendor as vendorShape, vendorView } from '../../../src/api/vendor';
import { meaningsOf } from '../../../src/domain/vendors';
import type { Page } from '../../../src/i18n/paths';
import type { Vendor, VendorCode, VendorWords } from '../../../src/schema/vendor';
import { advising, makeRow, makeVendor } from '../vendors';
import { publisher } from './publisher';

const rowWords = ({ code }: VendorCode, lookAt?: string) => {
  const words = (language: string) => ({
    brief: `${language} ${code}`,
    happened: `${language} happened`,
    act: `${language} act`,
    ...(lookAt === undefined ? {} : { lookAt }),
  });
  return { en: words('en'), vi: words('vi') };
};
const words = (rules: VendorWords['rules']): VendorWords => ({ lead: 'Lead.', tell: 'Tell.', rules, codes: {} });

function view(vendor: Vendor, rules: VendorWords['rules'] = {}, lookAt?: string) {
  const input = { id: 'made-up', vendor, words: { en: words(rules), vi: words(rules) } };
  return vendorView(publisher, input, (row) => rowWords(row, lookAt));
}

describe('vendorView', () => {
  const vendor = makeVendor([makeRow(4002), makeRow(4001, { name: 'Gone', to: 4009, ...advising('never') })], {
    rules: [{ id: 'all', from: 4000, to: 4999, reconnect: 'backoff', source: 'made-rule' }],
  });

  test('what it gives has the published shape', () => {
    const found = view(vendor, { all: 'A rule.' });
    expect(vendorShape.parse(found)).toEqual(found);
  });

  test('its numbers are listed ascending, each once', () => {
    expect(view(makeVendor([makeRow(4002), makeRow(4001), makeRow(4002)])).numbers).toEqual([4001, 4002]);
  });

  test('a row keeps what its record says, and leaves out what is not known', () => {
    const [second, first] = view(vendor).codes;
    expect(first).toMatchObject({
      code: 4001,
      to: 4009,
      name: 'Gone',
      sentBy: 'server',
      reconnect: { advice: 'never' },
    });
    expect(second).not.toHaveProperty('name');
    expect(second).not.toHaveProperty('lookAt');
    expect(view(vendor, {}, 'Look.').codes[0]?.lookAt).toEqual({ en: 'Look.', vi: 'Look.' });
  });

  test('a rule has its words where there are some', () => {
    expect(view(vendor).rules[0]).not.toHaveProperty('text');
    expect(view(vendor, { all: 'A rule.' }).rules[0]).toMatchObject({
      id: 'all',
      text: { en: 'A rule.' },
      refs: ['made-rule'],
    });
  });

  test('the sources of rows and rules stand in its list', () => {
    expect(view(vendor).sources.map(({ ref }) => ref)).toEqual(['made-4002', 'made-4001', 'made-rule']);
  });
});

describe('numberView', () => {
  const vendors = new Map([
    ['one', makeVendor([makeRow(4001, { to: 4009 })], { name: 'One' })],
    ['two', makeVendor([makeRow(4005), makeRow(4006)], { name: 'Two' })],
  ]);
  const numberOf = (code: number, page: Page = { kind: 'code', code }) =>
    numberView(publisher, {
      code,
      origin: 'private',
      registered: false,
      meanings: meaningsOf(vendors, code),
      page,
      rowWords: (_, row) => rowWords(row),
    });

  test('everybody who uses a number is named, a range that holds it included', () => {
    expect(numberOf(4005).meanings.map(({ vendorName, code, to }) => [vendorName, code, to])).toEqual([
      ['One', 4001, 4009],
      ['Two', 4005, undefined],
    ]);
    expect(numberOf(4006).sources.map(({ ref }) => ref)).toEqual(['made-4001', 'made-4006']);
  });

  test('a number without a page of its own leads to its range, and has no badge and no frame', () => {
    expect(numberOf(4005).urls).toHaveProperty('badge');
    const { urls } = numberOf(4003, { kind: 'range', range: { from: 4000, to: 4999 } });
    expect(urls.page.en).toBe('https://example.org/en/range');
    expect(Object.keys(urls)).toEqual(['page', 'markdown', 'json']);
  });
});
