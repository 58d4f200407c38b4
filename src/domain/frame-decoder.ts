/**
 * WebSocket frames read from bytes: RFC 6455, 5.2 (framing), 5.3 (masking), 5.5 (control frames), 5.5.1 (Close), 7.4 (codes).
 */

/** What one run of bytes in a frame is. */
export type FieldName = 'first' | 'length' | 'extendedLength' | 'maskingKey' | 'code' | 'reason' | 'payload';

/** One run of bytes in a frame. */
export interface FrameField {
  readonly field: FieldName;
  /** Index of its first byte in all the bytes that were read. */
  readonly offset: number;
  /** As they stand on the wire, so masked where the frame is. */
  readonly bytes: readonly number[];
}

/** What is wrong with a frame. */
export type FrameFault =
  | 'truncated'
  | 'reserved-bits'
  | 'reserved-opcode'
  | 'control-fragmented'
  | 'control-too-long'
  | 'length-not-minimal'
  | 'length-too-big'
  | 'client-unmasked'
  | 'server-masked'
  | 'one-byte-body'
  | 'reason-not-utf8'
  | 'code-below-1000'
  | 'code-never-on-wire'
  | 'code-reserved'
  | 'code-unassigned'
  | 'code-above-4999';

/** What is wrong with a code. */
export type CodeFault = Extract<FrameFault, `code-${string}`>;

/** RFC 6455, 5.2. */
export const OPCODES = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** A frame as far as its bytes go. */
export interface Frame {
  readonly offset: number;
  readonly fin: boolean;
  /** RSV1, RSV2, RSV3. */
  readonly reserved: readonly [boolean, boolean, boolean];
  readonly opcode: number;
  readonly masked: boolean;
  /** The length that the header declares, in bytes. */
  readonly length: number;
  readonly maskingKey?: readonly number[];
  /** The payload without its mask, as far as it is there. */
  readonly payload: readonly number[];
  readonly fields: readonly FrameField[];
  /** Only in a Close frame with a body of two bytes or more. */
  readonly code?: number;
  /** Only in a Close frame with a code; bytes that are not UTF-8 show as U+FFFD. */
  readonly reason?: string;
  readonly faults: readonly FrameFault[];
}

/** Who sent the bytes: a client has to mask its frames, a server must not (RFC 6455, 5.1). */
export type Side = 'client' | 'server' | 'unknown';

/** RFC 6455, 5.5: control frames carry at most 125 bytes. */
export const CONTROL_MAX_BYTES = 125;
/** RFC 6455, 5.5.1: 2 of the 125 bytes are the code. */
export const REASON_MAX_BYTES = 123;
/** More frames than this in one paste are not listed one by one. */
const FRAMES_MAX = 200;

/** RFC 6455, 7.4.1 and 7.4.2: what is wrong with a code in a Close frame, if anything. */
export function codeFault(code: number): CodeFault | undefined {
  if (code < 1000) return 'code-below-1000';
  if (code === 1005 || code === 1006 || code === 1015) return 'code-never-on-wire';
  if (code === 1004) return 'code-reserved';
  if (code > 4999) return 'code-above-4999';
  if (code > 1014 && code < 3000) return 'code-unassigned';
  return undefined;
}

/** WHATWG WebSockets decodes a reason by "UTF-8 decode without BOM": a byte order mark is a character like any other. */
function decodeReason(bytes: readonly number[]): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes));
}

function isUtf8(bytes: readonly number[]): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return true;
  } catch {
    return false;
  }
}

/** The length of a payload and how many further bytes of the header tell it (RFC 6455, 5.2). */
function readLength(short: number, extended: readonly number[]): { length: number; minimal: boolean; fits: boolean } {
  if (short < 126) return { length: short, minimal: true, fits: true };
  const length = extended.reduce((sum, byte) => sum * 256 + byte, 0);
  return {
    length,
    minimal: length >= (short === 126 ? 126 : 65536),
    fits: Number.isSafeInteger(length) && (extended[0] ?? 0) < 0x80,
  };
}

/** Reads one frame at an offset; there has to be at least one byte. */
function readFrame(bytes: readonly number[], offset: number, side: Side): { frame: Frame; end: number } {
  const at = (index: number) => bytes[index] ?? 0;
  const first = at(offset);
  const second = at(offset + 1);
  const opcode = first & 0x0f;
  const isControl = opcode >= 8;
  const masked = (second & 0x80) !== 0;
  const short = second & 0x7f;
  const extendedSize = short === 126 ? 2 : short === 127 ? 8 : 0;
  const keyStart = offset + 2 + extendedSize;
  const start = keyStart + (masked ? 4 : 0);
  const { length, minimal, fits } = readLength(short, bytes.slice(offset + 2, keyStart));
  const end = fits ? Math.min(start + length, bytes.length) : bytes.length;
  const raw = bytes.slice(start, end);
  const key = bytes.slice(keyStart, start);
  const payload = masked ? raw.map((byte, index) => byte ^ (key[index % 4] ?? 0)) : raw;
  const complete = bytes.length >= start && raw.length === length;
  // What has not come cannot be wrong: the second byte says who masks, the whole length whether it is minimal.
  const hasMaskBit = bytes.length > offset + 1;
  const hasLength = bytes.length >= keyStart;
  const isClose = opcode === OPCODES.close;
  const code = isClose && payload.length >= 2 ? (payload[0] ?? 0) * 256 + (payload[1] ?? 0) : undefined;
  const reasonBytes = payload.slice(2);

  const faults: FrameFault[] = [];
  const note = (holds: boolean, fault: FrameFault) => holds && faults.push(fault);
  note(!complete, 'truncated');
  note((first & 0x70) !== 0, 'reserved-bits');
  note((opcode > 2 && opcode < 8) || opcode > 10, 'reserved-opcode');
  note(isControl && (first & 0x80) === 0, 'control-fragmented');
  note(isControl && hasLength && length > CONTROL_MAX_BYTES, 'control-too-long');
  note(hasLength && !minimal, 'length-not-minimal');
  note(hasLength && !fits, 'length-too-big');
  note(side === 'client' && hasMaskBit && !masked, 'client-unmasked');
  note(side === 'server' && masked, 'server-masked');
  note(isClose && complete && length === 1, 'one-byte-body');
  note(code !== undefined && complete && !isUtf8(reasonBytes), 'reason-not-utf8');
  const wrongCode = code === undefined ? undefined : codeFault(code);
  if (wrongCode) faults.push(wrongCode);

  const fields: FrameField[] = [];
  const add = (field: FieldName, from: number, to: number) => {
    const part = bytes.slice(from, Math.min(to, bytes.length));
    if (part.length > 0) fields.push({ field, offset: from, bytes: part });
  };
  add('first', offset, offset + 1);
  add('length', offset + 1, offset + 2);
  add('extendedLength', offset + 2, keyStart);
  if (masked) add('maskingKey', keyStart, start);
  if (code === undefined) add('payload', start, end);
  else {
    add('code', start, start + 2);
    add('reason', start + 2, end);
  }
  const frame: Frame = {
    offset,
    fin: (first & 0x80) !== 0,
    reserved: [(first & 0x40) !== 0, (first & 0x20) !== 0, (first & 0x10) !== 0],
    opcode,
    masked,
    length,
    ...(masked && key.length === 4 ? { maskingKey: key } : {}),
    payload,
    fields,
    ...(code === undefined ? {} : { code, reason: decodeReason(reasonBytes) }),
    faults,
  };
  return { frame, end };
}

/**
 * The frames that stand one after the other in bytes, the last perhaps incomplete. Total: any bytes are some frames.
 * @example readFrames([0x88, 0x02, 0x03, 0xe8])[0]?.code // => 1000
 */
export function readFrames(bytes: readonly number[], side: Side = 'unknown'): Frame[] {
  const frames: Frame[] = [];
  let offset = 0;
  while (offset < bytes.length && frames.length < FRAMES_MAX) {
    const { frame, end } = readFrame(bytes, offset, side);
    frames.push(frame);
    offset = end;
  }
  return frames;
}

/** Faults that a real frame may have; with any other, the bytes were not a frame. */
const BEARABLE: ReadonlySet<FrameFault> = new Set([
  'code-never-on-wire',
  'code-reserved',
  'code-unassigned',
  'code-below-1000',
  'code-above-4999',
  'one-byte-body',
  'reason-not-utf8',
  'client-unmasked',
  'server-masked',
]);
/** Whether the bytes are a frame at all, right or wrong. */
export const isPlausible = ({ faults }: Frame): boolean => faults.every((fault) => BEARABLE.has(fault));

/** The Close frame in bytes, and whether everything around it was frames too. */
export interface FoundClose {
  readonly frame: Frame;
  readonly whole: boolean;
}

/** A capture longer than this is not searched for a frame in its middle. */
const SEARCH_MAX_BYTES = 65_536;

/**
 * The Close frame in bytes: alone, behind data frames, or, in a capture with other headers, where one fits to the end.
 */
export function findCloseFrame(bytes: readonly number[]): FoundClose | undefined {
  const frames = readFrames(bytes);
  const close = frames.findIndex((frame) => frame.opcode === OPCODES.close);
  const found = frames[close];
  // Nothing counts behind a Close frame: what follows may be padding, or the answer of the other side.
  if (found && frames.slice(0, close + 1).every(isPlausible)) return { frame: found, whole: true };
  for (let offset = 1; offset < Math.min(bytes.length - 1, SEARCH_MAX_BYTES); offset++) {
    if (bytes[offset] !== 0x88 || ((bytes[offset + 1] ?? 0) & 0x7f) > CONTROL_MAX_BYTES) continue;
    const { frame, end } = readFrame(bytes, offset, 'unknown');
    // In the middle of other bytes only a frame without any fault, with a code, up to the end, is more than chance.
    if (end === bytes.length && frame.faults.length === 0 && frame.code !== undefined) return { frame, whole: false };
  }
  return undefined;
}

/**
 * The bytes of a Close frame with a reason.
 * @param code the close code; undefined makes an empty Close frame, which has no reason
 * @param reason UTF-8, so up to 123 bytes fit; longer ones are encoded as they are, with the two-byte length
 * @param maskingKey four bytes, for a frame from a client
 * @example encodeClose(1000, '') // => [0x88, 0x02, 0x03, 0xe8]
 */
export function encodeClose(code: number | undefined, reason: string, maskingKey?: readonly number[]): number[] {
  const payload = code === undefined ? [] : [code >> 8, code & 0xff, ...new TextEncoder().encode(reason)];
  const length = payload.length;
  const mask = maskingKey ? 0x80 : 0;
  const head = length < 126 ? [length | mask] : [126 | mask, length >> 8, length & 0xff];
  const body = maskingKey ? payload.map((byte, index) => byte ^ (maskingKey[index % 4] ?? 0)) : payload;
  return [0x88, ...head, ...(maskingKey ?? []), ...body];
}

/** What `close(code, reason)` does in a browser: WHATWG WebSockets, the close() method. */
export type CloseCall =
  | { readonly outcome: 'sends'; readonly code: number; readonly reason: string }
  | { readonly outcome: 'sends-empty' }
  | { readonly outcome: 'InvalidAccessError'; readonly code: number }
  | { readonly outcome: 'SyntaxError'; readonly bytes: number };

/** WebIDL, [Clamp] unsigned short: rounds half to even and stays within 0 and 65535; what is no number becomes 0. */
export function clampCode(value: number): number {
  if (Number.isNaN(value)) return 0;
  const held = Math.min(Math.max(value, 0), 65535);
  const floor = Math.floor(held);
  const isTie = held - floor === 0.5;
  return isTie ? floor + (floor % 2) : Math.round(held);
}

/**
 * What a browser does with the arguments of close(). The order of the checks is the standard's: first the code, then the reason.
 * @param code what script passes; undefined if it passes none
 * @example callClose(1001, '') // => { outcome: 'InvalidAccessError', code: 1001 }
 */
export function callClose(code: number | undefined, reason: string | undefined): CloseCall {
  const clamped = code === undefined ? undefined : clampCode(code);
  if (clamped !== undefined && clamped !== 1000 && (clamped < 3000 || clamped > 4999))
    return { outcome: 'InvalidAccessError', code: clamped };
  const encoded = [...new TextEncoder().encode(reason ?? '')];
  if (encoded.length > REASON_MAX_BYTES) return { outcome: 'SyntaxError', bytes: encoded.length };
  // A USVString: half of a surrogate pair arrives as U+FFFD, and so it is sent.
  const sent = decodeReason(encoded);
  // A reason without a code: the algorithm sends 1000 with it; without either, an empty frame.
  if (clamped === undefined)
    return sent === '' ? { outcome: 'sends-empty' } : { outcome: 'sends', code: 1000, reason: sent };
  return { outcome: 'sends', code: clamped, reason: sent };
}
