/** Made-up vendors for the tests of the domain. */
import type { Vendor, VendorCode } from '../../src/schema/vendor';

/** A row that a server sends in a Close frame; what differs is given. */
export function makeRow(code: number, changes: Partial<VendorCode> = {}): VendorCode {
  return {
    code,
    product: 'main',
    sender: 'server',
    carrier: 'close-frame',
    reconnect: { advice: 'backoff', basis: 'stated' },
    status: 'current',
    source: [`made-${code}`],
    ...changes,
  };
}

/** Advice on reconnecting, in the vendor's own words. */
export function advising(advice: VendorCode['reconnect']['advice']): Pick<VendorCode, 'reconnect'> {
  return { reconnect: { advice, basis: 'stated' } };
}

/** A vendor with the rows given and, unless said otherwise, one product. */
export function makeVendor(codes: readonly VendorCode[], changes: Partial<Vendor> = {}): Vendor {
  return {
    name: 'Made up',
    field: 'chat',
    homepage: 'https://example.org/',
    docs: 'https://example.org/codes',
    hints: ['made-up'],
    products: [{ id: 'main', name: 'Main' }],
    rules: [],
    codes: [...codes],
    reviewed: '2020-02-29',
    ...changes,
  };
}
