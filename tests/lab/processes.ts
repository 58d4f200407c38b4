/** Processes under test: each in a group of its own, ended by its id. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Command } from './implementation.ts';

/** Where commands run and relative paths start. */
export const LAB = fileURLToPath(new URL('./', import.meta.url));

const running = new Set<Running>();

/** A process that was started. */
export class Running {
  readonly exited: Promise<void>;
  readonly #child: ChildProcess;
  readonly #lines: string[] = [];
  #errors = '';
  #wake: () => void = () => {};
  #hasExited = false;

  constructor({ file, args = [], env = {} }: Command, input?: string) {
    const child = spawn(file.includes('/') ? new URL(file, `file://${LAB}`).pathname : file, args, {
      cwd: LAB,
      detached: true,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#child = child;
    running.add(this);
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split('\n');
      rest = parts.pop() ?? '';
      this.#lines.push(...parts);
      this.#wake();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#errors = (this.#errors + text).slice(-20_000);
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    this.exited = new Promise((resolve) => {
      const onEnd = () => {
        this.#hasExited = true;
        running.delete(this);
        this.#wake();
        resolve();
      };
      child.once('close', onEnd);
      child.once('error', (error) => {
        this.#errors += String(error);
        onEnd();
      });
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  get hasExited(): boolean {
    return this.#hasExited;
  }

  /** What it printed as errors, its end. */
  get errors(): string {
    return this.#errors;
  }

  /** The next JSON object that it printed as a line of its own, if there is one already. */
  takeObject(): Record<string, unknown> | undefined {
    for (let line = this.#lines.shift(); line !== undefined; line = this.#lines.shift()) {
      if (!line.startsWith('{')) continue;
      try {
        return JSON.parse(line) as Record<string, unknown>;
      } catch {
        // A line of the library's own that looks like JSON.
      }
    }
    return undefined;
  }

  /** The next JSON object that it prints as a line of its own; undefined: it ended, or none came in time. */
  async nextObject(limitMs: number): Promise<Record<string, unknown> | undefined> {
    const until = performance.now() + limitMs;
    for (;;) {
      const object = this.takeObject();
      const left = until - performance.now();
      if (object || this.#hasExited || left <= 0) return object;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  /** Sends a signal to the process alone. */
  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Ends the process and all that it started. */
  async end(): Promise<void> {
    running.delete(this);
    const { pid } = this.#child;
    if (pid !== undefined) {
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // The whole group has ended by itself.
      }
    }
    await this.exited;
  }
}

/** Ends whatever still runs: for the end of the runner. */
export async function endAll(): Promise<void> {
  await Promise.all([...running].map((one) => one.end()));
}

/** Runs a command to its end: whether it succeeded, and what it printed. */
export function runToEnd({ file, args = [], env = {} }: Command, limitMs = 60_000) {
  return new Promise<{ ok: boolean; text: string }>((resolve) => {
    const child = spawn(file.includes('/') ? new URL(file, `file://${LAB}`).pathname : file, args, {
      cwd: LAB,
      env: { ...process.env, ...env },
      timeout: limitMs,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    child.stdout.on('data', (bytes) => {
      text += String(bytes);
    });
    child.stderr.on('data', (bytes) => {
      text += String(bytes);
    });
    child.once('error', (error) => resolve({ ok: false, text: String(error) }));
    child.once('close', (code) => resolve({ ok: code === 0, text }));
  });
}
