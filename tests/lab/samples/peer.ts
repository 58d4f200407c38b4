/** What the raw peers do to a sample, and what they saw of it. */
import { expect, vi } from 'vitest';
import { closePayload, encodeFrame, OPCODE } from '../peers/frames.ts';
import { type RawServer, startRawServer } from '../peers/raw-server.ts';
import type { Session } from '../peers/session.ts';
import type { Play, Step } from '../scenarios.ts';

/** Patience for a busy machine: nothing here takes long on an idle one. */
const LIMIT_MS = 15_000;

/** Waits until a check does not throw any more. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: LIMIT_MS, interval: 10 });
}

/** Bytes of a Close frame from the server's side, or, masked, from the client's. */
export const closeFrame = (code?: number, reason?: string, masked = false) =>
  encodeFrame({ opcode: OPCODE.close, payload: closePayload(code, reason), masked });

/** Bytes of a message from the server's side, or, masked, from the client's. */
export const textFrame = (text: string, masked = false) => encodeFrame({ payload: Buffer.from(text), masked });

/** Bytes of a binary message from the client's side. */
export const BINARY = encodeFrame({ opcode: OPCODE.binary, payload: Buffer.from([1]), masked: true });

/** A server that accepts and then closes. */
export const closing = (code?: number, reason?: string): Play => ({ steps: [{ send: closeFrame(code, reason) }] });

/** A server that accepts, says something, and then closes. */
export const saying = (text: string, code?: number, reason?: string): Play => ({
  steps: [{ send: textFrame(text) }, { send: closeFrame(code, reason) }],
});

/** A server that accepts and then drops the connection. */
export const DROPPING: Play = { steps: [{ tcp: 'fin' }] };

/** A server that accepts and compresses, as far as it says: a message of its own may always come as it is (RFC 7692, 6). */
export const compressing = (play: Play): Play => ({
  ...play,
  handshake: {
    status: 101,
    headers: 'Sec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover; client_no_context_takeover\r\n',
  },
});

/** A server that does not accept. */
export const REFUSING: Play = { handshake: { status: 503 } };

/** A gateway that does not accept, because its upstream has failed. */
export const BAD_GATEWAY: Play = { handshake: { status: 502 } };

/** What to replace in a client so that nobody listens where it connects to: the peers only use 127.0.0.1. */
export const NOBODY_LISTENS = { '127.0.0.1': '127.0.0.2' } as const;

/** A peer that only answers. */
export const LISTENING: Play = {};

/** A peer that does not even answer a Close frame. */
export const SILENT = { answer: 'nothing' } as const;

/** A message from a client. */
export const say = (text: string) => textFrame(text, true);

/** Three messages from a client in more than a second, and then none. */
export const TALKING: readonly Step[] = [
  { send: say('1') },
  { wait: 600 },
  { send: say('2') },
  { wait: 600 },
  { send: say('3') },
];

/** A Close frame from a client. */
export const bye = (code?: number, reason?: string) => closeFrame(code, reason, true);

/** The messages that a session has received, as text; a message may come in several frames (RFC 6455, 5.4). */
export function textsOf(session: Session): string[] {
  const texts: string[] = [];
  let parts: Buffer[] = [];
  for (const { opcode, final, payload } of session.frames) {
    if (opcode !== OPCODE.text && opcode !== OPCODE.continuation) continue;
    parts.push(payload);
    if (!final) continue;
    texts.push(Buffer.concat(parts).toString());
    parts = [];
  }
  return texts;
}

/** Waits for the Close frame that a session receives: its code and reason. */
export async function closeOf(session: Session): Promise<[code: number | null, reason: string]> {
  const frame = await eventually(() => {
    const found = session.frames.find(({ opcode }) => opcode === OPCODE.close);
    expect(found, 'no Close frame has arrived').toBeDefined();
    return found;
  });
  const payload = frame?.payload ?? Buffer.alloc(0);
  return [payload.length < 2 ? null : payload.readUInt16BE(0), payload.subarray(2).toString()];
}

/** Starts a raw server whose connections play one after another, the last play again and again. */
export function startPeer(plays: readonly Play[], tls?: { key: string; cert: string }): Promise<RawServer> {
  let count = 0;
  return startRawServer({
    playOf: () => plays[Math.min(count++, plays.length - 1)],
    ...(tls && { tls }),
  });
}

/** The session of one of the connections that a raw server has accepted, as soon as there is one. */
export function sessionOf(server: RawServer, index: number): Promise<Session> {
  return eventually(() => {
    const session = server.connections[index]?.session;
    if (session === undefined) throw new Error(`connection ${index + 1} has not been made`);
    return session;
  });
}
