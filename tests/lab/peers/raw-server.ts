/** The raw server that clients are tested against: the path of a request names the scenario. */
import { createHash } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { Play } from '../scenarios.ts';
import { Session } from './session.ts';

/** RFC 6455, 1.3. */
const ACCEPT_SUFFIX = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** One connection that a client made. */
export interface Connection {
  readonly scenario: string;
  /** Absent: the handshake did not succeed. */
  readonly session: Session | undefined;
}

/** A raw server that runs. */
export interface RawServer {
  readonly port: number;
  /** The connections so far, in the order in which they came. */
  readonly connections: readonly Connection[];
  stop(): void;
}

/** How a raw server is made. */
export interface RawServerOptions {
  /** What to do in a scenario; undefined: no such scenario, the request is bad. */
  readonly playOf: (scenario: string) => Play | undefined;
  /** Key and certificate, for TLS. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** 0 or absent: any free port. */
  readonly port?: number;
}

/**
 * What Sec-WebSocket-Accept must be (RFC 6455, 4.2.2).
 * @example acceptValue('dGhlIHNhbXBsZSBub25jZQ==') // => 's3pPLMBiTxaQ9kYGzzhZRbK+xOo='
 */
export function acceptValue(key: string): string {
  return createHash('sha1')
    .update(key + ACCEPT_SUFFIX)
    .digest('base64');
}

function refuse(socket: Socket, status: number, headers = ''): void {
  socket.end(`HTTP/1.1 ${status} Lab\r\n${headers}Content-Length: 0\r\nConnection: close\r\n\r\n`);
}

function accept(socket: Socket, key: string, headers = ''): void {
  const lines = ['Upgrade: websocket', 'Connection: Upgrade', `Sec-WebSocket-Accept: ${key}`];
  socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n${headers}\r\n`);
}

/** Answers the opening handshake as the play says; the open connection, if it comes to one. */
function shakeHands(socket: Socket, head: string, play: Play, redirected: boolean): Session | undefined {
  const { handshake = 'right' } = play;
  if (handshake === 'drop') {
    socket.end();
    return undefined;
  }
  const key = acceptValue(/^sec-websocket-key: *(\S+)/im.exec(head)?.[1] ?? '');
  if (handshake === 'bad-accept') {
    accept(socket, acceptValue('not the key of the request'));
    return new Session(socket, 'server', play);
  }
  if (typeof handshake === 'object' && handshake.status === 101) {
    accept(socket, key, handshake.headers);
    return new Session(socket, 'server', play);
  }
  if (typeof handshake === 'object' && !redirected) {
    refuse(socket, handshake.status, handshake.headers);
    return undefined;
  }
  accept(socket, key);
  return new Session(socket, 'server', play);
}

/** Starts a raw server on 127.0.0.1. */
export async function startRawServer({ playOf, tls, port = 0 }: RawServerOptions): Promise<RawServer> {
  const connections: Connection[] = [];
  const sockets = new Set<Socket>();
  const onConnection = (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    let received = Buffer.alloc(0);
    const onData = (bytes: Buffer) => {
      received = Buffer.concat([received, bytes]);
      const end = received.indexOf('\r\n\r\n');
      // A TLS handshake has no line: it is answered as soon as it is seen to be no request.
      if (end < 0 && (received.length === 0 || received[0] === 0x47)) return;
      socket.off('data', onData);
      const head = received.subarray(0, Math.max(end, 0)).toString('latin1');
      const [, scenario = '', query = ''] = /^GET \/([^ ?]*)(\S*) /.exec(head) ?? [];
      const play = playOf(scenario);
      if (play === undefined) return refuse(socket, 400);
      const session = shakeHands(socket, head, play, query !== '' && scenario.startsWith('h-'));
      connections.push({ scenario, session });
      session?.feed(received.subarray(end + 4));
    };
    socket.on('data', onData);
    socket.on('end', () => socket.end());
  };
  const options = { allowHalfOpen: true, noDelay: true };
  const server: Server = tls
    ? createTlsServer({ ...options, ...tls }, onConnection)
    : createServer(options, onConnection);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the raw server has no port');
  return {
    port: address.port,
    connections,
    stop: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
