/**
 * What the decoder shows, as the fragment of an address: it is read by the page alone and sent to no server (RFC 3986, 3.5).
 */
import type { Side } from './frame-decoder.ts';

/** What an address asks the decoder to show. */
export type DecoderState =
  | { readonly shows: 'bytes'; readonly bytes: readonly number[]; readonly side: Side }
  | { readonly shows: 'close'; readonly code: string; readonly reason: string; readonly masked: boolean };

/** Longer addresses are cut by what they are pasted into. */
export const ADDRESS_BYTES_MAX = 2048;

const SIDES: readonly Side[] = ['client', 'server'];

/**
 * The fragment for a state, without its `#`; empty when there is nothing to show, or too much.
 * @example writeDecoderAddress({ shows: 'bytes', bytes: [0x88, 0x00], side: 'server' }) // => 'hex=8800&from=server'
 */
export function writeDecoderAddress(state: DecoderState): string {
  const params = new URLSearchParams();
  if (state.shows === 'bytes') {
    if (state.bytes.length === 0 || state.bytes.length > ADDRESS_BYTES_MAX) return '';
    params.set('hex', state.bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(''));
    if (state.side !== 'unknown') params.set('from', state.side);
  } else {
    params.set('code', state.code);
    if (state.reason) params.set('reason', state.reason);
    if (state.masked) params.set('masked', '1');
  }
  return params.toString();
}

/** The state that a fragment asks for; undefined for any other fragment, such as that of a heading. */
export function readDecoderAddress(hash: string): DecoderState | undefined {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const hex = params.get('hex');
  if (hex !== null) {
    const pairs = hex.slice(0, 2 * ADDRESS_BYTES_MAX).match(/[0-9a-f]{2}/gi) ?? [];
    const bytes = pairs.map((digits) => Number.parseInt(digits, 16));
    return { shows: 'bytes', bytes, side: SIDES.find((side) => side === params.get('from')) ?? 'unknown' };
  }
  const code = params.get('code');
  if (code === null) return undefined;
  return { shows: 'close', code, reason: params.get('reason') ?? '', masked: params.get('masked') === '1' };
}
