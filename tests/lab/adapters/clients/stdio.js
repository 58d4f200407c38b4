/** Standard input and output of a client adapter that runs on Node, Bun or Deno. */
import { writeSync } from 'node:fs';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { runTask } from './browser-style.js';

/** @returns {Promise<import('./browser-style.js').Task[]>} */
export async function readTasks() {
  return JSON.parse(await text(process.stdin));
}

/** @param {unknown} result */
export function writeResult(result) {
  writeSync(1, `${JSON.stringify(result)}\n`);
}

/**
 * Runs all tasks of standard input, one after the other, with a class that has the API of browsers.
 * @param {unknown} WebSocketClass
 */
export async function runTasks(WebSocketClass) {
  for (const task of await readTasks())
    writeResult(await runTask(/** @type {typeof WebSocket} */ (WebSocketClass), task));
  // A connection that never ends must not keep the process.
  process.exit(0);
}
