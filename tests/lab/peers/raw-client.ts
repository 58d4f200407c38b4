/** The raw client that servers and proxies are tested with. */
import { connect } from 'node:net';
import type { Play } from '../scenarios.ts';
import { Session } from './session.ts';

/** The key of RFC 6455, 1.3: any will do, and this one is the same in every run. */
const KEY = 'dGhlIHNhbXBsZSBub25jZQ==';
/** Servers answer a handshake in milliseconds, and proxies give up on a backend sooner than this. */
const HANDSHAKE_LIMIT_MS = 8_000;

/** What came of an opening handshake: the status, and the connection if that is 101. */
export interface Handshaken {
  /** null: TCP ended, or nothing came. */
  readonly status: number | null;
  readonly session: Session | undefined;
}

/** Opens a WebSocket to 127.0.0.1 and plays. */
export function connectRaw(port: number, target: string, play: Play): Promise<Handshaken> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
    let received = Buffer.alloc(0);
    const fail = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ status: null, session: undefined });
    };
    const timer = setTimeout(fail, HANDSHAKE_LIMIT_MS);
    const onData = (bytes: Buffer) => {
      received = Buffer.concat([received, bytes]);
      const end = received.indexOf('\r\n\r\n');
      if (end < 0) return;
      clearTimeout(timer);
      socket.off('data', onData);
      socket.off('end', fail);
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(received.toString('latin1'))?.[1] ?? Number.NaN);
      if (status !== 101) {
        socket.destroy();
        return resolve({ status: Number.isNaN(status) ? null : status, session: undefined });
      }
      const session = new Session(socket, 'client', play);
      resolve({ status, session });
      session.feed(received.subarray(end + 4));
    };
    socket.on('data', onData);
    socket.on('end', fail);
    socket.on('error', fail);
    const lines = [
      `GET ${target} HTTP/1.1`,
      `Host: 127.0.0.1:${port}`,
      'Upgrade: websocket',
      'Connection: Upgrade',
      `Sec-WebSocket-Key: ${KEY}`,
      'Sec-WebSocket-Version: 13',
    ];
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  });
}
