/**
 * Close frames as bytes: RFC 6455, 5.2 (framing), 5.3 (masking), 5.5.1 (Close).
 */

/** RFC 6455, 5.2: FIN set, opcode 0x8. */
const FIN_AND_CLOSE = 0x88;
/** RFC 6455, 5.2: the top bit of the second byte says that the payload is masked. */
const MASK_BIT = 0x80;
/** The masking key of the examples in RFC 6455, 5.7. A real client draws a new one for each frame (5.3). */
export const EXAMPLE_MASKING_KEY = [0x37, 0xfa, 0x21, 0x3d] as const;

/** One run of bytes in a frame and what it is. */
export interface FramePart {
  readonly part: 'header' | 'length' | 'maskingKey' | 'code';
  readonly bytes: readonly number[];
}

/**
 * The parts of a Close frame without a reason.
 * @param code the close code, or undefined for an empty Close frame
 * @param from a client masks its frames, a server does not
 * @example closeFrame(1000, 'server').flatMap((part) => part.bytes) // => [0x88, 0x02, 0x03, 0xe8]
 */
export function closeFrame(code: number | undefined, from: 'client' | 'server'): FramePart[] {
  const masked = from === 'client';
  const payload = code === undefined ? [] : [code >> 8, code & 0xff];
  const parts: FramePart[] = [
    { part: 'header', bytes: [FIN_AND_CLOSE] },
    { part: 'length', bytes: [payload.length | (masked ? MASK_BIT : 0)] },
  ];
  if (masked) parts.push({ part: 'maskingKey', bytes: EXAMPLE_MASKING_KEY });
  if (payload.length > 0) {
    const bytes = masked ? payload.map((byte, index) => byte ^ (EXAMPLE_MASKING_KEY[index % 4] ?? 0)) : payload;
    parts.push({ part: 'code', bytes });
  }
  return parts;
}

/**
 * Bytes as upper-case hex, separated by spaces.
 * @example formatHex([0x03, 0xf4]) // => '03 F4'
 */
export function formatHex(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
}

/**
 * The two bytes of a code in lower-case hex, as captures print them.
 * @example codeBytes(1012) // => '03 f4'
 */
export function codeBytes(code: number): string {
  return formatHex([code >> 8, code & 0xff]).toLowerCase();
}
