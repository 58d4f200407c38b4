/**
 * WebSocket frames as bytes, right and wrong on purpose: RFC 6455, 5.2 (framing) and 5.3 (masking).
 * The peers of the lab do their own framing, so that no library under test is its own judge.
 */

/** RFC 6455, 5.2: what a frame carries. */
export const OPCODE = { continuation: 0x0, text: 0x1, binary: 0x2, close: 0x8, ping: 0x9, pong: 0xa } as const;

/** RFC 6455, 5.5: what a control frame may carry at most. */
export const CONTROL_PAYLOAD_LIMIT = 125;

/** The masking key of RFC 6455, 5.7. Always the same: a random one would leak into what a client sees that fails to unmask. */
export const MASKING_KEY = Buffer.from([0x37, 0xfa, 0x21, 0x3d]);

/** How a frame differs from a final, unmasked text frame. */
export interface FrameOptions {
  readonly opcode?: number;
  readonly payload?: Uint8Array;
  readonly final?: boolean;
  readonly rsv1?: boolean;
  readonly masked?: boolean;
}

/** A frame that was read, its mask removed. */
export interface Frame {
  readonly opcode: number;
  readonly final: boolean;
  readonly masked: boolean;
  readonly payload: Buffer;
  /** The whole frame as it would be without a mask, as hex: the same in every run. */
  readonly hex: string;
}

function lengthBytes(length: number): Buffer {
  if (length <= CONTROL_PAYLOAD_LIMIT) return Buffer.from([length]);
  if (length <= 0xffff) return Buffer.from([126, length >> 8, length & 0xff]);
  const bytes = Buffer.alloc(9);
  bytes[0] = 127;
  bytes.writeBigUInt64BE(BigInt(length), 1);
  return bytes;
}

function applyMask(payload: Uint8Array, key: Uint8Array): Buffer {
  const masked = Buffer.from(payload);
  for (let index = 0; index < masked.length; index++)
    masked[index] = (masked[index] ?? 0) ^ (key[index % key.length] ?? 0);
  return masked;
}

/**
 * The bytes of one frame.
 * @example encodeFrame({ payload: Buffer.from('Hello') }).toString('hex') // => '810548656c6c6f'
 */
export function encodeFrame(options: FrameOptions = {}): Buffer {
  const { opcode = OPCODE.text, payload = Buffer.alloc(0), final = true, rsv1 = false, masked = false } = options;
  const length = lengthBytes(payload.length);
  if (masked) length[0] = (length[0] ?? 0) | 0x80;
  const first = Buffer.from([(final ? 0x80 : 0) | (rsv1 ? 0x40 : 0) | opcode]);
  return Buffer.concat(
    masked ? [first, length, MASKING_KEY, applyMask(payload, MASKING_KEY)] : [first, length, payload],
  );
}

/**
 * The payload of a Close frame: nothing, or two bytes and the reason (RFC 6455, 5.5.1).
 * @example closePayload(1000).toString('hex') // => '03e8'
 */
export function closePayload(code?: number, reason: string | Uint8Array = ''): Buffer {
  if (code === undefined) return Buffer.alloc(0);
  return Buffer.concat([Buffer.from([code >> 8, code & 0xff]), Buffer.from(reason)]);
}

/** What has arrived of a frame: how long it is as a whole, once that is known. */
function readHeader(bytes: Buffer) {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return undefined;
  const short = second & 0x7f;
  const lengthSize = short === 126 ? 2 : short === 127 ? 8 : 0;
  const masked = (second & 0x80) !== 0;
  const start = 2 + lengthSize + (masked ? 4 : 0);
  if (bytes.length < start) return undefined;
  const length = lengthSize === 0 ? short : lengthSize === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  return { first, masked, start, length, key: masked ? bytes.subarray(start - 4, start) : undefined };
}

/** Cuts a stream of bytes into frames; what is not whole yet waits for more. */
export class FrameReader {
  #chunks: Buffer[] = [];
  #size = 0;
  /** As long as fewer bytes than this have arrived, there is no whole frame: spares joining megabytes again and again. */
  #needed = 2;

  /** The frames that are whole with these bytes. */
  read(bytes: Buffer): Frame[] {
    this.#chunks.push(bytes);
    this.#size += bytes.length;
    if (this.#size < this.#needed) return [];
    let rest = Buffer.concat(this.#chunks);
    const frames: Frame[] = [];
    for (;;) {
      const header = readHeader(rest);
      const end = header ? header.start + header.length : 2;
      if (!header || rest.length < end) {
        this.#needed = header ? end : rest.length + 1;
        break;
      }
      const raw = rest.subarray(header.start, end);
      const payload = header.key ? applyMask(raw, header.key) : raw;
      const plain = Buffer.concat([Buffer.from([header.first]), lengthBytes(payload.length), payload]);
      frames.push({
        opcode: header.first & 0x0f,
        final: (header.first & 0x80) !== 0,
        masked: header.masked,
        payload,
        hex: plain.subarray(0, 256).toString('hex'),
      });
      rest = rest.subarray(end);
    }
    this.#chunks = [rest];
    this.#size = rest.length;
    return frames;
  }
}
