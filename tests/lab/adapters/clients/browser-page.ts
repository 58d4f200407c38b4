/** What the adapters of browsers share: a page that can run tasks, and what standard input and output are for. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

/** A task as it comes on standard input. */
export interface Task {
  readonly scenario: string;
  readonly url: string;
  readonly act: { readonly code?: number; readonly reason?: string } | null;
  readonly timeoutMs: number;
}

/** A result as it goes to standard output. */
export interface Result {
  readonly scenario: string;
  readonly wasClean: boolean | null;
  readonly threw: string | null;
  errorText: string | null;
}

const CONSOLE_LIMIT_MS = 300;
const CONSOLE_POLL_MS = 50;
const SCRIPT = new URL('browser-style.js', import.meta.url);

/** The tasks of standard input. */
export async function readTasks(): Promise<Task[]> {
  return JSON.parse(await text(process.stdin)) as Task[];
}

/** Console lines arrive late, if there are any: only a failure is told there. */
export async function waitForConsole({ wasClean, threw }: Result, hasTexts: () => boolean): Promise<void> {
  if (wasClean || threw !== null) return;
  for (let waited = 0; waited < CONSOLE_LIMIT_MS && !hasTexts(); waited += CONSOLE_POLL_MS)
    await sleep(CONSOLE_POLL_MS);
  await sleep(CONSOLE_POLL_MS);
}

/** Adds what the browser says besides; what another text already says is left out. */
export function addTexts(result: Result, texts: readonly string[]): void {
  const all = [...(result.errorText === null ? [] : [result.errorText]), ...texts];
  const distinct = all.filter(
    (text, index) => !all.some((other, at) => at !== index && other.includes(text) && (other !== text || at < index)),
  );
  result.errorText = distinct.length > 0 ? distinct.join(' | ') : null;
}

/** Serves a page without content on 127.0.0.1, and the function that runs tasks as /browser-style.js. */
export async function servePage(
  answer: (path: string, body: string) => { type: string; body: string } | undefined = () => undefined,
): Promise<{ origin: string; stop: () => void }> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const bytes of request) body += String(bytes);
    const path = request.url ?? '/';
    const special = answer(path, body);
    if (special) response.setHeader('content-type', special.type).end(special.body);
    else if (path === '/browser-style.js')
      response.setHeader('content-type', 'text/javascript').end(readFileSync(SCRIPT));
    else if (path === '/')
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><title>Lab</title><link rel="icon" href="data:,">');
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
