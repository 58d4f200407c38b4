/**
 * The floor under a build: writes the files of one folder to another, from memory, and prints the milliseconds.
 * Nothing that makes the same files can be faster than their bytes take to be written.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) {
  throw new Error('floor.ts: expected two folders, the one to read and the one to write; name both');
}

const files = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: join(to, relative(from, path)), bytes: readFileSync(path) }));

const start = performance.now();
for (const folder of new Set(files.map(({ path }) => dirname(path)))) mkdirSync(folder, { recursive: true });
for (const { path, bytes } of files) writeFileSync(path, bytes);
console.log((performance.now() - start).toFixed(1));
