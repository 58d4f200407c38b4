/** WebKitGTK's MiniBrowser under Xvfb: the page fetches the tasks and posts each result; the console goes to its output. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { addTexts, type Result, readTasks, servePage, waitForConsole } from './browser-page.ts';

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const START_LIMIT_MS = 20_000;

const PAGE = `<!doctype html><title>Lab</title><script type="module">
import { runTask } from '/browser-style.js';
for (const task of await (await fetch('/tasks')).json())
  await fetch('/result', { method: 'POST', body: JSON.stringify(await runTask(WebSocket, task)) });
await fetch('/done', { method: 'POST' });
</script>`;

/** Starts an X server on a free display; the display's name. */
function startDisplay(): Promise<{ server: ChildProcess; display: string }> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '800x600x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start')), START_LIMIT_MS);
    server.stdout.once('data', (bytes) => {
      clearTimeout(timer);
      resolve({ server, display: `:${String(bytes).trim()}` });
    });
  });
}

const home = mkdtempSync(join(tmpdir(), 'lab-webkitgtk-'));
const { server, display } = await startDisplay();
const tasks = await readTasks();
let texts: string[] = [];
let finish: () => void = () => {};
const finished = new Promise<void>((resolve) => {
  finish = resolve;
});
let last = Promise.resolve();

/** One line of the console: "CONSOLE NETWORK ERROR WebSocket connection to …". */
const CONSOLE_LINE = /^CONSOLE \S+(?: \S+)? (?:ERROR|WARN|LOG) (.*)$/;

const { origin, stop } = await servePage((path, body) => {
  if (path === '/') return { type: 'text/html', body: PAGE };
  if (path === '/tasks') return { type: 'application/json', body: JSON.stringify(tasks) };
  if (path === '/result') {
    const result = JSON.parse(body) as Result;
    last = last.then(async () => {
      const own = () => texts.filter((text) => text.includes(`/${result.scenario}'`));
      await waitForConsole(result, () => own().length > 0);
      addTexts(result, own());
      console.log(JSON.stringify(result));
    });
    return { type: 'text/plain', body: '' };
  }
  if (path === '/done') {
    void last.then(finish);
    return { type: 'text/plain', body: '' };
  }
  return undefined;
});
// Into a pipe the console would be written when 4 KB are full.
const browser = spawn('stdbuf', ['-oL', MINI_BROWSER, '--enable-write-console-messages-to-stdout=true', `${origin}/`], {
  stdio: ['ignore', 'pipe', 'pipe'],
  env: {
    ...process.env,
    DISPLAY: display,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  },
});
// Messages of scripts come on standard output, those of the network as errors.
for (const stream of [browser.stdout, browser.stderr])
  createInterface({ input: stream }).on('line', (line) => {
    texts = [...texts, ...(CONSOLE_LINE.exec(line)?.slice(1) ?? [])].slice(-50);
  });
await finished;
stop();
browser.kill('SIGKILL');
server.kill('SIGKILL');
rmSync(home, { recursive: true, force: true, maxRetries: 5 });
process.exit(0);
