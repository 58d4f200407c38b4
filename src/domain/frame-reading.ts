/**
 * A frame put into phrases, byte by byte and field by field: RFC 6455, 5.2. The words are the language files'.
 */
import { type FieldName, type Frame, type FrameField, OPCODES } from './frame-decoder.ts';

/** The opcodes that have a name (RFC 6455, 11.8). */
export type NamedOpcode = (typeof OPCODES)[keyof typeof OPCODES];

/** What a box of bytes is called. */
type BoxKey =
  | 'fin'
  | 'notFin'
  | 'length'
  | 'lengthMasked'
  | 'extendedLength'
  | 'maskingKey'
  | 'code'
  | 'codeMasked'
  | 'reason'
  | 'reasonMasked'
  | 'payload'
  | 'payloadMasked';
/** What is said of a field. */
type ValueKey =
  | 'fin'
  | 'notFin'
  | 'noReserved'
  | 'reserved'
  | 'opcode'
  | 'masked'
  | 'notMasked'
  | 'length'
  | 'length16'
  | 'length64'
  | 'maskingKey'
  | 'code'
  | 'noCode'
  | 'reason'
  | 'noReason'
  | 'payload'
  | 'payloadText';
/** The fields of a frame, as rows. */
export type RowName = 'fin' | 'reserved' | 'opcode' | 'mask' | 'length' | 'maskingKey' | 'code' | 'reason' | 'payload';

/** A sentence without its words. */
export interface Phrase<Key extends string = string> {
  readonly key: Key;
  readonly vars: Readonly<Record<string, string | number>>;
  /** Its name fills the variable `opcode`. */
  readonly opcode?: NamedOpcode | 'reserved';
}

/** Some bytes of a frame as they are drawn. */
export interface Box {
  readonly field: FieldName;
  readonly bytes: readonly number[];
  /** How many more there are that are not drawn. */
  readonly more: number;
  readonly label: Phrase<`decoder.box.${BoxKey}`>;
}

/** One field of a frame and what it says. */
export interface Row {
  readonly row: RowName;
  readonly value: Phrase<`decoder.value.${ValueKey}`>;
}

/** More bytes of one field than this are not drawn: a control frame has at most 125. */
const DRAWN_MAX = 128;
/** More of a payload than this is not said. */
const SAID_MAX = 32;

const NAMED: readonly number[] = Object.values(OPCODES);

/** The name of an opcode; of one that nobody has given a meaning, that it is reserved. */
export function nameOpcode(opcode: number): NamedOpcode | 'reserved' {
  return NAMED.includes(opcode) ? (opcode as NamedOpcode) : 'reserved';
}

function boxKey({ field }: FrameField, { fin, masked }: Frame): BoxKey {
  switch (field) {
    case 'first':
      return fin ? 'fin' : 'notFin';
    case 'length':
      return masked ? 'lengthMasked' : 'length';
    case 'code':
      return masked ? 'codeMasked' : 'code';
    case 'reason':
      return masked ? 'reasonMasked' : 'reason';
    case 'payload':
      return masked ? 'payloadMasked' : 'payload';
    case 'extendedLength':
    case 'maskingKey':
      return field;
    default:
      return field satisfies never;
  }
}

/** The bytes of a frame as they stand on the wire, each run with its name. */
export function boxesOf(frame: Frame): Box[] {
  return frame.fields.map((part) => ({
    field: part.field,
    bytes: part.bytes.slice(0, DRAWN_MAX),
    more: Math.max(0, part.bytes.length - DRAWN_MAX),
    label: {
      key: `decoder.box.${boxKey(part, frame)}`,
      vars: { length: part.field === 'length' ? (part.bytes[0] ?? 0) & 0x7f : frame.length, code: frame.code ?? '' },
      opcode: nameOpcode(frame.opcode),
    },
  }));
}

/**
 * Bytes as upper-case hex, the first few of many.
 * @example shortHex([0x03, 0xf4]) // => '03 F4'
 */
function shortHex(bytes: readonly number[]): string {
  const shown = bytes.slice(0, SAID_MAX).map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'));
  return shown.join(' ') + (bytes.length > SAID_MAX ? ' …' : '');
}

/** The payload as text, where it is a text, or the first of it. */
function textOf({ payload }: Frame): string {
  const text = new TextDecoder().decode(Uint8Array.from(payload.slice(0, 4 * SAID_MAX)));
  return payload.length > 4 * SAID_MAX ? `${text}…` : text;
}

function lengthKey(frame: Frame): 'length' | 'length16' | 'length64' {
  const extended = frame.fields.find(({ field }) => field === 'extendedLength')?.bytes.length ?? 0;
  return extended === 0 ? 'length' : extended === 2 ? 'length16' : 'length64';
}

/** Every field of a frame, unmasked, as far as its bytes have come. */
export function rowsOf(frame: Frame): Row[] {
  const rows: Row[] = [];
  const { fin, reserved, masked, length, maskingKey, payload, code, reason, fields } = frame;
  const add = (row: RowName, key: ValueKey, vars: Phrase['vars'] = {}) =>
    rows.push({ row, value: { key: `decoder.value.${key}`, vars, opcode: nameOpcode(frame.opcode) } });
  const bits = reserved.map(Number).join('');
  add('fin', fin ? 'fin' : 'notFin');
  add('reserved', bits === '000' ? 'noReserved' : 'reserved', { bits });
  add('opcode', 'opcode', { number: frame.opcode });
  if (!fields.some(({ field }) => field === 'length')) return rows;
  add('mask', masked ? 'masked' : 'notMasked');
  add('length', lengthKey(frame), { length });
  if (maskingKey) add('maskingKey', 'maskingKey', { hex: shortHex(maskingKey) });
  if (code !== undefined) {
    add('code', 'code', { hex: shortHex(payload.slice(0, 2)), high: code >> 8, low: code & 0xff, code });
    const bytes = payload.length - 2;
    if (bytes > 0) add('reason', 'reason', { reason: reason ?? '', bytes });
    else add('reason', 'noReason');
  } else if (payload.length > 0) {
    if (frame.opcode === OPCODES.text) add('payload', 'payloadText', { text: textOf(frame) });
    else add('payload', 'payload', { hex: shortHex(payload) });
  } else if (frame.opcode === OPCODES.close && length === 0) add('code', 'noCode');
  return rows;
}
