/** Standard input and output of a client adapter that runs on Node, Bun or Deno. */
import { readFileSync, writeSync } from 'node:fs';
import process from 'node:process';
import { runTask } from './browser-style.js';

/** @returns {import('./browser-style.js').Task[]} */
export function readTasks() {
  return JSON.parse(readFileSync(0, 'utf8'));
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
  for (const task of readTasks()) writeResult(await runTask(/** @type {typeof WebSocket} */ (WebSocketClass), task));
  // A connection that never ends must not keep the process.
  process.exit(0);
}
