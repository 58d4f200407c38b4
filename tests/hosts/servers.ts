/**
 * The servers that the site is made for, on this machine: nginx with deploy/nginx.conf, and workerd, which runs
 * Cloudflare's own code for static assets, started by `wrangler dev` with wrangler.jsonc.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** A server that can be killed and started again at the same address. */
export interface Server {
  readonly name: HostName;
  readonly origin: string;
  /** Starts it and waits until it answers. */
  readonly start: () => Promise<void>;
  /** Ends it at once, with all its processes, whatever it is doing. */
  readonly kill: () => Promise<void>;
  /** What it said so far. */
  readonly log: () => string;
}

export const HOSTS = ['nginx', 'workerd'] as const;
export type HostName = (typeof HOSTS)[number];

/** How long a server may take to answer for the first time: workerd reads every file before it does. */
const START_SECONDS = 120;

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('found no free port on 127.0.0.1');
  return address.port;
}

/** A server made of a command, with the folders that it works in. */
function makeServer(
  name: HostName,
  port: number,
  [command, ...args]: readonly [string, ...string[]],
  environment: NodeJS.ProcessEnv = {},
): Server {
  const origin = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let log = '';
  const kill = async () => {
    const running = child;
    child = undefined;
    if (running?.pid === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise((resolve) => running.once('exit', resolve));
    // The whole group: the server is not the only process that it starts.
    process.kill(-running.pid, 'SIGKILL');
    await gone;
  };
  const start = async () => {
    const started = spawn(command, args, {
      cwd: PROJECT,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    child = started;
    const listen = (chunk: Buffer) => {
      log += chunk.toString();
    };
    started.stdout.on('data', listen);
    started.stderr.on('data', listen);
    started.on('error', (error) => {
      log += error.message;
    });
    const until = Date.now() + START_SECONDS * 1000;
    while (Date.now() < until && started.exitCode === null) {
      const answer = await fetch(`${origin}/robots.txt`, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
      if (answer?.ok) return;
      await sleep(100);
    }
    await kill();
    throw new Error(`${name}: expected an answer at ${origin} within ${START_SECONDS} s, found none; it said:\n${log}`);
  };
  return { name, origin, start, kill, log: () => log };
}

const scratch: string[] = [];

/** A folder for what a server writes; `removeScratch` takes it away. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'closecodes-hosts-'));
  scratch.push(folder);
  return folder;
}

/** Removes the folders that were made here: workers of Vitest end without an event to do it at. */
export function removeScratch(): void {
  for (const folder of scratch.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** nginx with a folder that `packageNginx` made. What it writes goes elsewhere, so that several can share the folder. */
export function makeNginx(packaged: string, port: number, without = /^$/): Server {
  const folder = scratchFolder();
  for (const name of readdirSync(packaged).filter((one) => one !== 'listen.conf' && !without.test(one))) {
    symlinkSync(join(packaged, name), join(folder, name));
  }
  writeFileSync(join(folder, 'listen.conf'), `listen 127.0.0.1:${port};\n`);
  // A worker under another name could not read a clone in somebody's home.
  const user = process.getuid?.() === 0 ? 'user root; ' : '';
  return makeServer('nginx', port, ['nginx', '-p', folder, '-c', 'nginx.conf', '-g', `daemon off; ${user}`]);
}

/** workerd with the built site, and without any call home. */
export function makeWorkerd(port: number): Server {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'logs'));
  const args = ['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0', '--persist-to', folder];
  return makeServer(
    'workerd',
    port,
    [process.execPath, join(PROJECT, 'node_modules/wrangler/bin/wrangler.js'), 'dev', ...args],
    {
      CI: '1',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      WRANGLER_CACHE_DIR: folder,
      WRANGLER_HIDE_BANNER: 'true',
      WRANGLER_LOG_PATH: join(folder, 'logs'),
      WRANGLER_REGISTRY_PATH: folder,
      WRANGLER_SEND_ERROR_REPORTS: 'false',
      WRANGLER_SEND_METRICS: 'false',
    },
  );
}

/** Stands in for the site's files where Cloudflare's code for them is not asked. */
const FEW_FILES = `
const FILES = ['/robots.txt', '/vendors/discord/4003-vs-4004'];
export default {
  fetch: (request) => new Response(null, { status: FILES.includes(new URL(request.url).pathname) ? 200 : 404 }),
};
`;

const BARE_CONFIG = (port: number) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "site", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-11-01",
      bindings = [(name = "ASSETS", service = "files")],
    )),
    (name = "files", worker = (
      modules = [(name = "files.js", esModule = embed "files.js")],
      compatibilityDate = "2026-11-01",
    )),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "site")],
);
`;

/** workerd with the site's own Worker and a few files, and with neither wrangler nor Cloudflare's code for static files around it. */
export async function makeBareWorkerd(port: number): Promise<Server> {
  const folder = scratchFolder();
  await build({
    entryPoints: [join(PROJECT, 'deploy/cloudflare.ts')],
    outfile: join(folder, 'worker.js'),
    bundle: true,
    format: 'esm',
    logLevel: 'warning',
  });
  writeFileSync(join(folder, 'files.js'), FEW_FILES);
  writeFileSync(join(folder, 'config.capnp'), BARE_CONFIG(port));
  return makeServer('workerd', port, [
    join(PROJECT, 'node_modules/workerd/bin/workerd'),
    'serve',
    join(folder, 'config.capnp'),
  ]);
}

/** Where Debian puts the module that serves compressed files in Brotli; undefined where it is not installed. */
export function findBrotliModule(): string | undefined {
  return [
    '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
    '/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so',
  ].find((path) => existsSync(path));
}

const run = (command: string, ...args: string[]) => spawnSync(command, args, { encoding: 'utf8' });

/**
 * Finds nginx, or installs it where this may be done without asking: as root, with Debian's package manager.
 * @returns why there is none, or undefined if there is one
 */
export function ensureNginx(): string | undefined {
  const works = () => run('nginx', '-v').status === 0;
  if (works() && (findBrotliModule() !== undefined || !process.env.CI)) return undefined;
  if (process.getuid?.() !== 0 || run('apt-get', '--version').status !== 0) {
    return works() ? undefined : 'nginx is not installed, and only root with apt-get may install it from here';
  }
  const packages = ['nginx-light', 'libnginx-mod-http-brotli-static'];
  const install = () =>
    spawnSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          DEBIAN_FRONTEND: 'noninteractive',
          // The package would start a server of its own.
          RUNLEVEL: '1',
        },
      },
    );
  let result = install();
  if (result.status !== 0) {
    run('apt-get', 'update', '-qq');
    result = install();
  }
  return works() ? undefined : `apt-get could not install ${packages.join(' and ')}: ${result.stderr.trim()}`;
}
