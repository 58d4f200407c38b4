/**
 * Firefox, driven by WebDriver BiDi over its own WebSocket. Scripts learn no reason for a failure, so the browser console
 * is asked, which WebDriver shows only in part: the preferences send it to standard output.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { addTexts, type Result, readTasks, servePage, waitForConsole } from './browser-page.ts';

const START_LIMIT_MS = 50_000;

const PREFERENCES = {
  // A failed connection makes the next one to the same host wait.
  'network.websocket.delay-failed-reconnects': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

/** WebDriver BiDi: commands with their answers, and log entries. */
class Driver {
  readonly texts: string[] = [];
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  #id = 0;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => {
      const message = JSON.parse(String(data));
      if (message.method === 'log.entryAdded') this.texts.push(message.params.text);
      const waiting = this.#waiting.get(message.id);
      if (message.type === 'error') waiting?.reject(new Error(message.message));
      else waiting?.resolve(message.result);
    });
  }

  send(method: string, params: object): Promise<unknown> {
    const id = ++this.#id;
    this.#socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }
}

function writeProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'lab-firefox-'));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  return profile;
}

const profile = writeProfile();
const firefox = spawn(
  'firefox-esr',
  ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
  { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' } },
);
const address = await new Promise<string>((resolve, reject) => {
  let errors = '';
  const timer = setTimeout(() => reject(new Error(`Firefox did not start: ${errors}`)), START_LIMIT_MS);
  firefox.stderr.on('data', (bytes) => {
    errors += String(bytes);
    const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(errors)?.[1];
    if (found === undefined) return;
    clearTimeout(timer);
    resolve(found);
  });
});
const socket = new WebSocket(`${address}/session`);
await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
const driver = new Driver(socket);
// What would be refused as insecure is to be seen as it is.
await driver.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: false } } });
await driver.send('session.subscribe', { events: ['log.entryAdded'] });
const { contexts } = (await driver.send('browsingContext.getTree', {})) as { contexts: [{ context: string }] };
const [{ context }] = contexts;
const { origin, stop } = await servePage();
await driver.send('browsingContext.navigate', { context, url: origin, wait: 'complete' });
for (const task of await readTasks()) {
  driver.texts.length = 0;
  const expression = `import('/browser-style.js').then(({ runTask }) => runTask(WebSocket, ${JSON.stringify(task)})).then(JSON.stringify)`;
  const answer = (await driver.send('script.evaluate', { expression, awaitPromise: true, target: { context } })) as {
    result?: { value: string };
    exceptionDetails?: { text: string };
  };
  if (!answer.result) throw new Error(`the page failed: ${answer.exceptionDetails?.text}`);
  const result = JSON.parse(answer.result.value) as Result;
  await waitForConsole(result, () => driver.texts.length > 0);
  addTexts(result, driver.texts);
  console.log(JSON.stringify(result));
}
stop();
firefox.kill('SIGKILL');
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
process.exit(0);
