/**
 * The situations that the lab puts an implementation into: one list, which peers, runner and tests read.
 * Adapters know nothing of it: they do what a task or the query of a request says.
 */
import { closePayload, encodeFrame, OPCODE } from './peers/frames.ts';

/** A step of a raw peer once the connection is open. */
export type Step =
  | { readonly send: Uint8Array }
  | { readonly wait: number }
  /** Waits until a data frame has come back, at most so many milliseconds. */
  | { readonly waitForData: number }
  /** Sends this only if the tested side has not sent a Close frame: shows that it took what came before. */
  | { readonly sendUnlessClosed: Uint8Array }
  | { readonly tcp: 'fin' | 'rst' };

/** How a raw peer answers the tested side's first Close frame; a peer that sent one itself does not answer. */
export type Answer = 'echo' | 'nothing' | 'fin' | { readonly send: Uint8Array };

/** The opening handshake: done right, or what comes instead. */
export type Handshake = 'right' | 'bad-accept' | 'drop' | { readonly status: number; readonly headers?: string };

/** What a raw peer does in a scenario. */
export interface Play {
  readonly handshake?: Handshake;
  readonly steps?: readonly Step[];
  readonly answer?: Answer;
  /** The peer leaves TCP open after the closing handshake. */
  readonly leaveOpen?: true;
  /** The peer answers no Ping frame. */
  readonly ignorePings?: true;
}

/** What the arguments of a call of close are; none at all: `{}`. */
export interface CloseCall {
  readonly code?: number;
  readonly reason?: string;
}

interface Common {
  readonly id: string;
  /** How long to wait for the end of the connection. */
  readonly limitMs: number;
  /** Waiting dominates: it runs beside others, in a process of its own. */
  readonly slow?: true;
  /** How long it takes says nothing about the tested side. */
  readonly untimed?: true;
}

/** A client is tested: the raw server plays, the application acts. */
export interface ClientScenario extends Common {
  readonly role: 'client';
  readonly play: Play;
  readonly act: CloseCall | null;
  /** Where the client is sent instead of the raw server. */
  readonly target?: 'refused' | 'tls-selfsigned' | 'tls-to-plain';
}

/** A server is tested: the raw client plays, the query tells the application what to do. */
export interface ServerScenario extends Common {
  readonly role: 'server';
  readonly play: Play;
  readonly query: string;
  /** The process gets this signal once the connection is open. */
  readonly signal?: 'SIGTERM' | 'SIGKILL';
  /** May end the whole process, so it gets one of its own. */
  readonly alone?: true;
}

/** A proxy is tested: a raw client on one side, a raw server on the other. */
export interface ProxyScenario extends Common {
  readonly role: 'proxy';
  /** What the raw server behind the proxy does; 'refused': nothing listens there. */
  readonly backend: Play | 'refused';
  /** What is done to the proxy once the connection is open. */
  readonly action?: 'reload' | 'graceful-stop' | 'stop';
}

export type Scenario = ClientScenario | ServerScenario | ProxyScenario;

/** Longer than any wait that is not about a missing answer. */
const LIMIT_MS = 8_000;
/** Libraries that read megabytes in a script need a while on a busy machine. */
const BIG = { untimed: true, limitMs: 60_000 } as const;
/** The longest known wait for an answer to a Close frame is a minute. */
const UNANSWERED_LIMIT_MS = 75_000;
/** Long enough for keepalives of 20 s and their time limits, and for idle limits of two minutes. */
const KEEPALIVE_LIMIT_MS = 150_000;
/** Time for the tested side to object to a frame before the peer goes on. */
const OBJECTION_MS = 300;

const REASON = 'lab reason';
/** RFC 6455, 5.5: a reason has 123 bytes at most. */
const REASON_TOO_LONG = 'x'.repeat(124);
/** A surrogate encoded as UTF-8, which RFC 3629, 3 forbids. */
const BAD_UTF8 = Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62]);

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Codes that a server of RFC 6455 and of the registry may send. */
const SENDABLE = [1000, 1001, 1008, 1010, 1011, 1012, 1013, 1014, 3000, 4000, 4999];
const FORBIDDEN = [0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535];
const CLIENT_CALLS = [0, 999, ...range(1000, 1016), 2000, 2999, 3000, 3999, 4000, 4999, 5000, 65535];
const SERVER_CALLS = [0, 999, ...range(1000, 1016), 2000, 2999, 3000, 4000, 4999, 5000];
const PEER_CODES = [0, 999, 1000, 1001, 1004, 1005, 1006, 1012, 1014, 1015, 1016, 2000, 3000, 4000, 4999, 5000];

/** Frames as the peer sends them: a client masks, a server does not (RFC 6455, 5.1). */
function framesOf(masked: boolean) {
  const close = (code?: number, reason?: string | Uint8Array) =>
    encodeFrame({ opcode: OPCODE.close, payload: closePayload(code, reason), masked });
  const thenClose: Step[] = [{ wait: OBJECTION_MS }, { sendUnlessClosed: close(1000) }];
  return {
    close,
    oneByte: encodeFrame({ opcode: OPCODE.close, payload: Buffer.from([0x03]), masked }),
    badReason: close(1000, BAD_UTF8),
    fragmented: Buffer.concat([
      encodeFrame({ opcode: OPCODE.close, payload: closePayload(1000), final: false, masked }),
      encodeFrame({ opcode: OPCODE.continuation, payload: Buffer.from(REASON), masked }),
    ]),
    tooLong: close(1000, REASON_TOO_LONG),
    half: encodeFrame({ payload: Buffer.from(REASON), masked }).subarray(0, masked ? 9 : 5),
    badText: [{ send: encodeFrame({ payload: BAD_UTF8, masked }) }, ...thenClose],
    rsv1: [{ send: encodeFrame({ payload: Buffer.from(REASON), rsv1: true, masked }) }, ...thenClose],
    opcode3: [{ send: encodeFrame({ opcode: 0x3, payload: Buffer.from(REASON), masked }) }, ...thenClose],
    wrongMask: [{ send: encodeFrame({ payload: Buffer.from(REASON), masked: !masked }) }, ...thenClose],
    ping126: [{ send: encodeFrame({ opcode: OPCODE.ping, payload: Buffer.alloc(126, 0x78), masked }) }, ...thenClose],
    big: (bytes: number): Step[] => [
      { send: encodeFrame({ payload: Buffer.alloc(bytes, 0x78), masked }) },
      ...thenClose,
    ],
  };
}

const client = (
  id: string,
  play: Play,
  act: CloseCall | null = null,
  more: Partial<ClientScenario> = {},
): ClientScenario => ({ id, role: 'client', limitMs: LIMIT_MS, play, act, ...more });

function clientScenarios(): ClientScenario[] {
  const frames = framesOf(false);
  const sends = (id: string, send: Uint8Array) => client(id, { steps: [{ send }] });
  const slow = { slow: true, limitMs: UNANSWERED_LIMIT_MS } as const;
  const megabyte = 1024 * 1024;
  return [
    ...SENDABLE.flatMap((code) => [
      sends(`s-close-${code}`, frames.close(code)),
      sends(`s-close-${code}-reason`, frames.close(code, REASON)),
    ]),
    sends('s-close-empty', frames.close()),
    sends('s-close-onebyte', frames.oneByte),
    ...FORBIDDEN.map((code) => sends(`s-close-${code}`, frames.close(code))),
    sends('s-close-badutf8-reason', frames.badReason),
    sends('s-close-fragmented', frames.fragmented),
    sends('s-close-126', frames.tooLong),
    client('s-close-then-tcp-open', { steps: [{ send: frames.close(1000) }], leaveOpen: true }, null, slow),
    client('s-text-badutf8', { steps: frames.badText }),
    client('s-rsv1', { steps: frames.rsv1 }),
    client('s-opcode-3', { steps: frames.opcode3 }),
    client('s-masked', { steps: frames.wrongMask }),
    client('s-big-2m', { steps: frames.big(2 * megabyte) }, null, BIG),
    client('s-big-12m', { steps: frames.big(12 * megabyte) }, null, BIG),
    client('s-tcp-fin', { steps: [{ tcp: 'fin' }] }),
    client('s-tcp-rst', { steps: [{ tcp: 'rst' }] }),
    client('s-tcp-fin-midframe', { steps: [{ send: frames.half }, { wait: 50 }, { tcp: 'fin' }] }),
    ...[404, 401, 503, 200].map((status) => client(`h-${status}`, { handshake: { status } })),
    client('h-302', {
      handshake: { status: 302, headers: 'Location: /h-302?redirected=yes\r\n' },
      steps: [{ send: frames.close(1000) }],
    }),
    // To a client that does not mind, the connection is open, and ends.
    client('h-bad-accept', {
      handshake: 'bad-accept',
      steps: [{ wait: OBJECTION_MS }, { sendUnlessClosed: frames.close(1000) }],
    }),
    client('h-drop', { handshake: 'drop' }),
    client('h-refused', {}, null, { target: 'refused' }),
    client('h-tls-selfsigned', {}, null, { target: 'tls-selfsigned' }),
    client('h-tls-to-plain', {}, null, { target: 'tls-to-plain' }),
    client('c-close-none', {}, {}),
    ...CLIENT_CALLS.map((code) => client(`c-close-${code}`, {}, { code })),
    client('c-close-4000-reason', {}, { code: 4000, reason: REASON }),
    client('c-close-reason-124bytes', {}, { code: 4000, reason: REASON_TOO_LONG }),
    client('c-close-1000-unanswered', { answer: 'nothing', leaveOpen: true }, { code: 1000 }, slow),
    client('c-close-1000-answered-1001', { answer: { send: frames.close(1001) } }, { code: 1000 }),
    client('c-close-1000-answered-empty', { answer: { send: frames.close() } }, { code: 1000 }),
    client('c-close-1000-answered-fin', { answer: 'fin' }, { code: 1000 }),
  ];
}

const server = (id: string, query: string, play: Play = {}, more: Partial<ServerScenario> = {}): ServerScenario => ({
  id,
  role: 'server',
  limitMs: LIMIT_MS,
  play,
  query,
  ...more,
});

function serverScenarios(): ServerScenario[] {
  const frames = framesOf(true);
  const plays = (id: string, steps: readonly Step[], more: Partial<ServerScenario> = {}) =>
    server(id, 'do=echo', { steps }, more);
  const sends = (id: string, send: Uint8Array) => plays(id, [{ send }]);
  const big = (bytes: number): Step[] => [
    { send: encodeFrame({ payload: Buffer.alloc(bytes, 0x78), masked: true }) },
    { waitForData: 3_000 },
    { sendUnlessClosed: frames.close(1000) },
  ];
  return [
    ...PEER_CODES.map((code) => sends(`peer-close-${code}`, frames.close(code))),
    sends('peer-close-empty', frames.close()),
    sends('peer-close-onebyte', frames.oneByte),
    sends('peer-close-badutf8-reason', frames.badReason),
    sends('peer-close-fragmented', frames.fragmented),
    plays('peer-tcp-fin', [{ tcp: 'fin' }]),
    plays('peer-tcp-rst', [{ tcp: 'rst' }]),
    plays('peer-fin-midframe', [{ send: frames.half }, { wait: 50 }, { tcp: 'fin' }]),
    plays('peer-rsv1', frames.rsv1),
    plays('peer-opcode-3', frames.opcode3),
    plays('peer-unmasked', frames.wrongMask),
    plays('peer-ping-126', frames.ping126),
    plays('peer-text-badutf8', frames.badText),
    plays('peer-big-20k', big(20 * 1024), BIG),
    plays('peer-big-2m', big(2 * 1024 * 1024), BIG),
    plays('peer-big-20m', big(20 * 1024 * 1024), BIG),
    server('app-close-none', 'do=close'),
    ...SERVER_CALLS.map((code) => server(`app-close-${code}`, `do=close&code=${code}`)),
    server('app-close-4000-reason', `do=close&code=4000&reason=${encodeURIComponent(REASON)}`),
    server('app-close-reason-124', `do=close&code=4000&reason=${REASON_TOO_LONG}`),
    server(
      'app-close-1000-unanswered',
      'do=close&code=1000',
      { answer: 'nothing', leaveOpen: true },
      { slow: true, limitMs: UNANSWERED_LIMIT_MS },
    ),
    server('ping-unanswered', 'do=ping', { ignorePings: true }, { slow: true, limitMs: KEEPALIVE_LIMIT_MS }),
    server('app-returns', 'do=return', {}, { alone: true, limitMs: 3_000 }),
    server('app-throws', 'do=throw', {}, { alone: true, limitMs: 5_000 }),
    server('server-sigterm', 'do=hold', {}, { alone: true, limitMs: 12_000, signal: 'SIGTERM' }),
    server('server-sigkill', 'do=hold', {}, { alone: true, limitMs: 5_000, signal: 'SIGKILL' }),
  ];
}

const proxy = (
  id: string,
  backend: ProxyScenario['backend'] = {},
  more: Partial<ProxyScenario> = {},
): ProxyScenario => ({ id, role: 'proxy', limitMs: LIMIT_MS, backend, ...more });

function proxyScenarios(): ProxyScenario[] {
  const frames = framesOf(false);
  const sends = (id: string, code?: number) => proxy(id, { steps: [{ send: frames.close(code) }] });
  return [
    ...[1000, 1012].map((code) => sends(`backend-s-close-${code}`, code)),
    sends('backend-s-close-empty'),
    ...[1005, 5000].map((code) => sends(`backend-s-close-${code}`, code)),
    proxy('backend-s-tcp-fin', { steps: [{ tcp: 'fin' }] }),
    proxy('backend-s-tcp-rst', { steps: [{ tcp: 'rst' }] }),
    proxy('backend-refused', 'refused'),
    proxy('backend-h-503', { handshake: { status: 503 } }),
    proxy('idle-timeout', {}, { slow: true, limitMs: 20_000 }),
    proxy('reload', {}, { slow: true, limitMs: 20_000, action: 'reload' }),
    proxy('graceful-stop', {}, { slow: true, limitMs: 20_000, action: 'graceful-stop' }),
    proxy('stop', {}, { slow: true, limitMs: 20_000, action: 'stop' }),
  ];
}

/** All scenarios, in the order in which they stand in the records. */
export const SCENARIOS: readonly Scenario[] = [...clientScenarios(), ...serverScenarios(), ...proxyScenarios()];
