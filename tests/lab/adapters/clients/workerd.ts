/** workerd: a worker that gets one task by HTTP and answers with its result. */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTasks } from './browser-page.ts';

const WORKERD = fileURLToPath(new URL('../../node_modules/workerd/bin/workerd', import.meta.url));
const SCRIPT = fileURLToPath(new URL('browser-style.js', import.meta.url));
const START_LIMIT_MS = 20_000;

const WORKER = `import { runTask } from './browser-style.js';
export default { fetch: async (request) => Response.json(await runTask(WebSocket, await request.json())) };
`;

/** The newest date that this release knows is not needed: WebSocket behaviour of the standard came before this one. */
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [
        (name = "worker.js", esModule = embed "worker.js"),
        (name = "browser-style.js", esModule = embed "browser-style.js"),
      ],
      compatibilityDate = "2026-11-01",
      globalOutbound = "network",
    )),
    (name = "network", network = (allow = ["public", "private", "local"], tlsOptions = (trustBrowserCas = true))),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

const folder = mkdtempSync(join(tmpdir(), 'lab-workerd-'));
writeFileSync(join(folder, 'worker.js'), WORKER);
writeFileSync(join(folder, 'config.capnp'), CONFIG);
copyFileSync(SCRIPT, join(folder, 'browser-style.js'));
const workerd = spawn(WORKERD, ['serve', '--control-fd=3', join(folder, 'config.capnp')], {
  stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
});
const port = await new Promise<number>((resolve, reject) => {
  const timer = setTimeout(() => reject(new Error('workerd did not start')), START_LIMIT_MS);
  workerd.once('exit', () => reject(new Error('workerd ended')));
  workerd.stdio[3]?.on('data', (bytes) => {
    const found = /"port":(\d+)/.exec(String(bytes))?.[1];
    if (found === undefined) return;
    clearTimeout(timer);
    resolve(Number(found));
  });
});
for (const task of await readTasks()) {
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: JSON.stringify(task) });
  const text = await response.text();
  console.log(
    response.ok
      ? text
      : JSON.stringify({
          scenario: task.scenario,
          opened: false,
          errorText: `HTTP ${response.status}: ${text}`,
          ended: false,
        }),
  );
}
workerd.kill('SIGKILL');
rmSync(folder, { recursive: true, force: true });
process.exit(0);
