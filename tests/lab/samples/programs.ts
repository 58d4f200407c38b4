/** Runs samples in Python, Go and Java: each in a process of its own, if what it needs is installed. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { makeCertificate } from '../../bench/certificate.ts';
import { connectRaw } from '../peers/raw-client.ts';
import type { RawServer } from '../peers/raw-server.ts';
import type { Session } from '../peers/session.ts';
import { closedPort } from '../run-client.ts';
import type { Play } from '../scenarios.ts';
import type { Runtime } from './extract.ts';
import { eventually, LISTENING, sessionOf, startPeer } from './peer.ts';

const execute = promisify(execFile);

/** The runtimes that may be missing on a machine. */
export type ProgramRuntime = Exclude<Runtime, 'browser' | 'node'>;

/** How a sample is run. */
export interface ProgramOptions {
  /** What the server does that the sample connects to, if it is a client. */
  readonly plays?: readonly Play[];
  /** That server speaks TLS, with a certificate that nobody trusts. */
  readonly tls?: true;
  /** What parts of the sample are replaced with: numbers that would be slow to reach, what the sample leaves open. */
  readonly instead?: Readonly<Record<string, string>>;
}

/** What one run of a sample shows. The title goes on after the code. */
export interface ProgramRow extends ProgramOptions {
  readonly it: string;
  readonly see: (sample: ProgramSample) => Promise<void>;
}

interface Toolchain {
  /** The file that a sample is written to. */
  readonly file: string;
  /** What a sample is put into: a part of a program needs the rest. */
  readonly wrap: (source: string) => string;
  /** Waiting is noted and not done, and random numbers are the highest: what to put in the place of what. */
  readonly hasten?: Readonly<Record<string, string>>;
  /** Checks the syntax: the command and its arguments, before the file's name. */
  readonly check: readonly string[];
  /** Succeeds if a sample can run. */
  readonly has: readonly string[];
  /** How to get what is missing. */
  readonly install: string;
  /** Compiles, in the sample's folder. */
  readonly build?: readonly string[];
  readonly start: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const PYTHON_OF_THE_LAB = fileURLToPath(new URL('../.build/python/bin/python', import.meta.url));
/** What samples leave to their readers, as modules. */
const STUBS = fileURLToPath(new URL('stubs', import.meta.url));
/** Debian's own websockets may be older than the API of the samples, so the lab has one beside it. */
const PYTHON = existsSync(PYTHON_OF_THE_LAB) ? PYTHON_OF_THE_LAB : '/usr/bin/python3';

/** Waiting is noted and not done, and random numbers are the highest: only in the sample, not in the library. */
const BEFORE_PYTHON = `
import asyncio, random, sys
def _sleep(delay, sleep=asyncio.sleep):
    if sys._getframe(1).f_globals["__name__"] != "__main__":
        return sleep(delay)
    print("sleep", delay, flush=True)
    return sleep(0)
asyncio.sleep = _sleep
random.uniform = lambda low, high: high
`;

/** What Go samples and the programs around them may import: only what is used compiles. */
const GO_PACKAGES = ['crypto/tls', 'crypto/x509', 'errors', 'log', 'net/http', 'os', 'strconv', 'strings', 'time'];

/** What Go samples leave to their readers. Random numbers are the highest: math/rand/v2 is younger than Debian's Go. */
const BESIDE_GO = `
func handle(message []byte) { log.Printf("message: %s", message) }

func read(conn *websocket.Conn) error {
	for {
		_, message, err := conn.ReadMessage()
		if err != nil {
			return err
		}
		handle(message)
	}
}

var logins = 0

func login() (string, error) {
	logins++
	return "token " + strconv.Itoa(logins), nil
}

type highest struct{}

func (highest) N(limit time.Duration) time.Duration { return limit }

var rand highest

func sleep(duration time.Duration) { log.Println("sleep", duration) }
`;

/** Runs a Go sample: a server's function for one connection. */
const GO_SERVER = `
func main() {
	log.SetFlags(0)
	upgrader := websocket.Upgrader{}
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Getenv("SAMPLE_PORT"), http.HandlerFunc(
		func(response http.ResponseWriter, request *http.Request) {
			conn, err := upgrader.Upgrade(response, request, nil)
			if err == nil {
				serve(conn)
			}
		})))
}
`;

/** Runs a Go sample that is a client's function, and shows the error that it returns. */
const runGoClient = (name: string, takes: string, returns: boolean) => `
func main() {
	log.SetFlags(0)
	url := os.Getenv("SAMPLE_URL")
	${takes === 'conn' ? 'conn, _, err := websocket.DefaultDialer.Dial(url, nil)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}' : ''}
	${returns ? `if err := ${name}(${takes}); err != nil {\n\t\tlog.Println("returned:", err)\n\t}` : `${name}(${takes})`}
}
`;

/** The rest of a program, for Go samples that are a function, or the body of one that has a connection. */
function aroundGo(source: string): string {
  const [, name = 'run', takes = 'conn', returns] = /^func (\w+)\((conn|url) [\w.*]+\) (error)?/m.exec(source) ?? [];
  const sample = source.startsWith('func ') ? source : `func run(conn *websocket.Conn) {\n${source}}\n`;
  const main = name === 'serve' ? GO_SERVER : runGoClient(name, takes, returns !== undefined);
  const program = `${BESIDE_GO}\n${sample}${main}`;
  const used = GO_PACKAGES.filter((path) => new RegExp(`\\b${path.split('/').at(-1)}\\.[A-Z]`).test(program));
  const imports = [...used, 'github.com/gorilla/websocket'].map((path) => `import "${path}"\n`).join('');
  return `package main\n\n${imports}${program}`;
}

/** What Java samples leave to their readers, and what takes the place of waiting. */
const BESIDE_JAVA = `
class Pause {
  static void sleep(long milliseconds) {
    System.out.println("sleep " + milliseconds);
  }
}

class Login {
  private static int count = 0;

  static String newToken() {
    return "token " + ++count;
  }
}
`;

export const TOOLCHAINS: Readonly<Record<ProgramRuntime, Toolchain>> = {
  python: {
    file: 'sample.py',
    wrap: (source) => BEFORE_PYTHON + source,
    check: ['/usr/bin/python3', '-m', 'py_compile'],
    has: [PYTHON, '-c', 'import websockets.asyncio.server'],
    install:
      'python3 -m venv tests/lab/.build/python && tests/lab/.build/python/bin/pip install websockets==17.1 (13 or newer)',
    start: [PYTHON, '-u', 'sample.py'],
    env: { PYTHONPATH: STUBS, PYTHONDONTWRITEBYTECODE: '1', WEBSOCKETS_BACKOFF_INITIAL_DELAY: '0' },
  },
  go: {
    file: 'sample.go',
    wrap: aroundGo,
    check: ['gofmt', '-e'],
    has: ['ls', '/usr/share/gocode/src/github.com/gorilla/websocket'],
    install: 'apt-get install golang-go golang-github-gorilla-websocket-dev',
    build: ['go', 'build', '-o', 'sample', 'sample.go'],
    start: ['./sample'],
    env: { GO111MODULE: 'off', GOPATH: '/usr/share/gocode' },
    hasten: { 'time.Sleep(': 'sleep(' },
  },
  java: {
    file: 'Client.java',
    wrap: (source) => source + BESIDE_JAVA,
    hasten: { 'Thread.sleep(': 'Pause.sleep(', 'Math.random()': '1.0' },
    check: ['javac', '-Xlint:all', '-Werror', '-d', '.'],
    has: ['javac', '-version'],
    install: 'apt-get install openjdk-17-jdk-headless',
    build: ['javac', '-d', '.', 'Client.java'],
    start: ['java', '-Xshare:auto', '-XX:TieredStopAtLevel=1', '-cp', '.', 'Client'],
  },
};

const succeeds = ([file = '', ...args]: readonly string[]) =>
  execute(file, args).then(
    () => true,
    () => false,
  );

/** Whether a command exists at all. */
async function isInstalled([file = '']: readonly string[]): Promise<boolean> {
  return succeeds(['sh', '-c', `command -v ${file}`]);
}

/** Whether the syntax of a runtime's samples can be checked here, and whether they can run. */
export async function abilities(runtime: ProgramRuntime) {
  const { check, has } = TOOLCHAINS[runtime];
  return { check: await isInstalled(check), run: (await isInstalled(has)) && (await succeeds(has)) };
}

const folders = new Map<string, Promise<string>>();

/** Writes and builds a program, once. */
function prepare(runtime: ProgramRuntime, source: string, build: readonly string[]): Promise<string> {
  const { file, wrap, env } = TOOLCHAINS[runtime];
  const key = `${build.join(' ')}\n${source}`;
  const make = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sample-'));
    writeFileSync(join(folder, file), wrap(source));
    const [command, ...args] = build;
    if (command !== undefined) await execute(command, args, { cwd: folder, env: { ...process.env, ...env } });
    return folder;
  };
  const folder = folders.get(key) ?? make();
  folders.set(key, folder);
  return folder;
}

/** Removes what was written. */
export async function removePrograms(): Promise<void> {
  for (const folder of await Promise.allSettled(folders.values()))
    if (folder.status === 'fulfilled') rmSync(folder.value, { recursive: true, force: true });
  folders.clear();
}

/** Checks the syntax of a sample. @throws with what the checking program printed */
export async function checkSyntax(runtime: ProgramRuntime, source: string): Promise<void> {
  const { check, file } = TOOLCHAINS[runtime];
  await prepare(runtime, source, [...check, file]);
}

/** Starts a sample, and ends it after use. */
export async function runProgram(
  runtime: ProgramRuntime,
  source: string,
  { plays = [LISTENING], tls, instead = {} }: ProgramOptions,
  use: (sample: ProgramSample) => Promise<void>,
): Promise<void> {
  const { build = [], start, env, hasten = {} } = TOOLCHAINS[runtime];
  const server = await startPeer(plays, tls && makeCertificate());
  const port = await closedPort();
  const url = tls ? `wss://localhost:${server.port}` : `ws://127.0.0.1:${server.port}`;
  let code = source.replaceAll(/wss:\/\/example\.com/g, url).replaceAll(/\b8080\b/g, String(port));
  for (const [text, replacement] of Object.entries(instead)) {
    expect(code).toContain(text);
    code = code.replace(text, replacement);
  }
  // A server in Go waits between pings of its own accord, beside what the test does with it.
  if (!code.includes('func serve('))
    for (const [text, replacement] of Object.entries(hasten)) code = code.replaceAll(text, replacement);
  try {
    const folder = await prepare(runtime, code, build);
    const child = spawn(start[0] ?? '', start.slice(1), {
      cwd: folder,
      env: { ...process.env, ...env, SAMPLE_URL: url, SAMPLE_PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const sample = new ProgramSample(child, server, port);
    try {
      await use(sample);
    } finally {
      await sample.stop();
    }
  } finally {
    server.stop();
  }
}

/** A sample that runs. */
export class ProgramSample {
  /** The process's exit code, once it has ended by itself. */
  readonly exit: Promise<number | null>;
  readonly #child: ChildProcess;
  readonly #server: RawServer;
  readonly #port: number;
  readonly #sessions: Session[] = [];
  #output = '';

  constructor(child: ChildProcess, server: RawServer, port: number) {
    this.#child = child;
    this.#server = server;
    this.#port = port;
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (bytes) => {
        this.#output += String(bytes);
      });
    this.exit = new Promise((resolve) => child.once('close', resolve));
  }

  /** What it has printed. */
  get lines(): readonly string[] {
    return this.#output.split('\n').filter((line) => line !== '');
  }

  /** Connects a raw client, as soon as the sample listens. */
  connect(play: Play = LISTENING, target = '/'): Promise<Session> {
    return eventually(async () => {
      if (this.#child.exitCode !== null) throw new Error(`the sample has ended: ${this.#output}`);
      const { session } = await connectRaw(this.#port, target, play);
      if (session === undefined) throw new Error(`the sample does not accept connections: ${this.#output}`);
      this.#sessions.push(session);
      return session;
    });
  }

  /** What the server saw of a connection that the sample made. */
  session(index = 0): Promise<Session> {
    return sessionOf(this.#server, index);
  }

  /** Waits until it has printed as many lines as are given, which they must match one by one. */
  async printed(...expected: readonly (string | RegExp)[]): Promise<void> {
    await eventually(() => {
      expect(this.lines).toEqual(
        expected.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))),
      );
    });
  }

  /** Sends it a signal, once it listens or has connected. */
  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  async stop(): Promise<void> {
    for (const session of this.#sessions) session.stop();
    if (this.#child.exitCode === null && this.#child.signalCode === null) this.#child.kill('SIGKILL');
    await this.exit;
  }
}
