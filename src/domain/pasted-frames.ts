/**
 * The WebSocket frames in what somebody pastes: bytes in some writing, perhaps with the headers of a capture around them.
 * RFC 791 and RFC 8200 (IP), RFC 9293 (TCP), RFC 6455, 5.2 and 5.5.1.
 */
import { findCloseFrame, type Frame, isPlausible, OPCODES, readFrames, type Side } from './frame-decoder.ts';
import { type ByteFormat, type ByteRun, findByteRuns, readBytes } from './recogniser/bytes.ts';

/** Frames, and what of the bytes they are. */
export interface PastedFrames {
  readonly format: ByteFormat;
  /** How many bytes were read. */
  readonly total: number;
  readonly frames: readonly Frame[];
  /** How many of the bytes belong to no frame that is listed: headers of a capture, padding, other packets. */
  readonly skipped: number;
}

/** A longer text is read up to here: four characters a byte, for more bytes than are read anyway. */
export const TEXT_MAX = 1 << 20;

/** Where IP may begin: bare, as tcpdump prints it; behind BSD's loopback, Ethernet, a VLAN tag; in Linux's cooked captures. */
const IP_STARTS = [0, 4, 14, 18, 16, 20];
const TCP = 6;
/** IP and TCP headers are counted in words of 32 bits; both are at least five long. */
const WORD = 4;
const HEADER_MIN = 5 * WORD;
const IPV6_HEADER = 40;

/** What a TCP segment carries, if bytes are a packet with one; what the link layer pads is left out. */
function tcpPayload(bytes: readonly number[]): readonly number[] | undefined {
  const at = (index: number) => bytes[index] ?? 0;
  const word = (index: number) => at(index) * 256 + at(index + 1);
  for (const start of IP_STARTS) {
    const version = at(start) >> 4;
    const isIpv4 = version === 4 && at(start + 9) === TCP;
    if (!isIpv4 && !(version === 6 && at(start + 6) === TCP)) continue;
    const ipHeader = isIpv4 ? (at(start) & 0x0f) * WORD : IPV6_HEADER;
    const end = start + (isIpv4 ? word(start + 2) : IPV6_HEADER + word(start + 4));
    const tcp = start + ipHeader;
    const payload = tcp + (at(tcp + 12) >> 4) * WORD;
    if (ipHeader >= HEADER_MIN && payload >= tcp + HEADER_MIN && payload <= end && end <= bytes.length)
      return bytes.slice(payload, end);
  }
  return undefined;
}

const isClose = ({ opcode }: Frame) => opcode === OPCODES.close;
const sizeOf = ({ fields }: Frame) => fields.reduce((sum, { bytes }) => sum + bytes.length, 0);

const isZero = ({ fields }: Frame) => fields.every(({ bytes }) => bytes.every((byte) => byte === 0));

/**
 * Where frames with a Close frame among them end. Nothing follows it in its direction (RFC 6455, 5.5.1): what does is the
 * other side's, as far as it reads as frames, or padding.
 */
function endOf(frames: readonly Frame[]): number {
  const close = frames.findIndex(isClose);
  const strange = frames.findIndex((frame, index) => index > close && (!isPlausible(frame) || isZero(frame)));
  return strange < 0 ? frames.length : strange;
}

/** The frames of one run, and whether a Close frame is among them. */
function readRun({ bytes }: ByteRun, side: Side): { frames: readonly Frame[]; closes: boolean } {
  const carried = tcpPayload(bytes) ?? bytes;
  const found = findCloseFrame(carried);
  if (!found) return { frames: readFrames(carried, side), closes: false };
  const frames = readFrames(found.whole ? carried : carried.slice(found.frame.offset), side);
  return { frames: frames.slice(0, endOf(frames)), closes: true };
}

/**
 * The frames in a pasted text; undefined if it holds no bytes. Packets of a capture are read one by one.
 * @example readPastedFrames('b"\\x88\\x02\\x03\\xe8"', 'server')?.frames[0]?.code // => 1000
 */
export function readPastedFrames(text: string, side: Side): PastedFrames | undefined {
  const read = text.slice(0, TEXT_MAX);
  const best = readBytes(read);
  if (!best) return undefined;
  const runs = best.format === 'dump' ? findByteRuns(read).filter(({ format }) => format === 'dump') : [best];
  const closing = runs.map((run) => readRun(run, side)).filter(({ closes }) => closes);
  const frames = closing.length > 0 ? closing.flatMap((run) => run.frames) : readRun(best, side).frames;
  const total = runs.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return { format: best.format, total, frames, skipped: total - frames.reduce((sum, frame) => sum + sizeOf(frame), 0) };
}
