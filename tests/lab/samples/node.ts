/** Runs samples in Node, each in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { makeCertificate } from '../../bench/certificate.ts';
import { connectRaw } from '../peers/raw-client.ts';
import type { RawServer } from '../peers/raw-server.ts';
import type { Session } from '../peers/session.ts';
import type { Play } from '../scenarios.ts';
import { eventually, LISTENING, sessionOf, startPeer } from './peer.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PREPARATION = new URL('in-node.js', import.meta.url).href;

/** How a sample is run. */
export interface NodeOptions {
  /** What the server does that the sample connects to, if it is a client. */
  readonly plays?: readonly Play[];
  /** That server speaks TLS, with a certificate that nobody trusts. */
  readonly tls?: true;
  /** Names of the sample's own functions that the test calls. */
  readonly calls?: readonly string[];
  /** What the sample's numbers are replaced with, where the real ones would be slow to reach. */
  readonly smaller?: Readonly<Record<string, string>>;
}

interface Message {
  readonly port?: number;
  readonly log?: string;
  readonly done?: unknown;
}

/** Starts a sample, and ends it after use. */
export async function runInNode(
  source: string,
  { plays = [LISTENING], tls, calls = [], smaller = {} }: NodeOptions,
  use: (sample: NodeSample) => Promise<void>,
): Promise<void> {
  const server = await startPeer(plays, tls && makeCertificate());
  let code = source
    .replace('port: 8080', 'port: 0')
    .replaceAll(/'\.\/(\w+\.js)'/g, (_, file: string) => `'${new URL(`stubs/${file}`, import.meta.url).href}'`)
    .replaceAll(/ws:\/\/127\.0\.0\.1:\d+/g, `ws://127.0.0.1:${server.port}`)
    .replaceAll('wss://example.com', `wss://localhost:${server.port}`);
  for (const [text, replacement] of Object.entries(smaller)) {
    expect(code).toContain(text);
    code = code.replace(text, replacement);
  }
  if (calls.length > 0) code += `\nglobalThis.sample = { ${calls.join(', ')} };`;
  const child = spawn(process.execPath, ['--import', PREPARATION, '--input-type=module', '--eval', code], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const sample = new NodeSample(child, server);
  try {
    await use(sample);
    expect(sample.output, 'an error that nobody caught').toBe('');
  } finally {
    await sample.stop();
    server.stop();
  }
}

/** A sample that runs in Node. */
export class NodeSample {
  readonly logs: string[] = [];
  /** The process's exit code, once it has ended by itself. */
  readonly exit: Promise<number | null>;
  readonly #child: ChildProcess;
  readonly #server: RawServer;
  readonly #listening: Promise<number>;
  readonly #sessions: Session[] = [];
  readonly #waiting: ((value: unknown) => void)[] = [];
  #output = '';

  constructor(child: ChildProcess, server: RawServer) {
    this.#child = child;
    this.#server = server;
    child.stderr?.on('data', (bytes) => {
      this.#output += String(bytes);
    });
    this.exit = new Promise((resolve) => child.once('close', resolve));
    this.#listening = new Promise((resolve, reject) => {
      child.on('message', ({ port, log, done }: Message) => {
        if (port !== undefined) resolve(port);
        if (log !== undefined) this.logs.push(log);
        if (done !== undefined) this.#waiting.shift()?.(done);
      });
      child.once('close', () => reject(new Error(`the sample has ended: ${this.#output}`)));
    });
    this.#listening.catch(() => {});
  }

  /** What it printed other than by console. */
  get output(): string {
    return this.#output;
  }

  /** Connects a raw client. */
  async connect(play: Play = LISTENING, target = '/'): Promise<Session> {
    const { session } = await connectRaw(await this.#listening, target, play);
    if (session === undefined) throw new Error(`the sample did not accept a connection: ${this.#output}`);
    this.#sessions.push(session);
    return session;
  }

  /** What the server saw of a connection that the sample made. */
  session(index = 0): Promise<Session> {
    return sessionOf(this.#server, index);
  }

  /** Waits until it has logged as many lines as are given, which they must match one by one. */
  async logged(...expected: readonly (string | RegExp)[]): Promise<void> {
    await eventually(() => {
      expect(this.logs).toEqual(
        expected.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))),
      );
    });
  }

  #ask(message: object): Promise<unknown> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#child.send(message);
    });
  }

  /** Lets time pass in the process. */
  async tick(ms: number): Promise<void> {
    await this.#listening;
    await this.#ask({ tick: ms });
  }

  /** Calls a function of the sample or of its stub. */
  call(name: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.#ask({ call: name, args });
  }

  async signal(signal: NodeJS.Signals): Promise<void> {
    await this.#listening;
    this.#child.kill(signal);
  }

  async stop(): Promise<void> {
    for (const session of this.#sessions) session.stop();
    if (this.#child.exitCode === null && this.#child.signalCode === null) this.#child.kill('SIGKILL');
    await this.exit;
  }
}
