import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

const bomSchema = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string(),
  components: z.array(z.object({ purl: z.string().optional(), licenses: z.array(z.unknown()).optional() })),
});
const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ name: z.string().optional(), version: z.string().optional() })),
});

test('the bill of materials is valid, the same every time, and names every package of the lock file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'closecodes-sbom-'));
  const files = ['first.json', 'second.json'].map((name) => join(folder, name));
  // The script validates what it writes, and fails if it cannot.
  await Promise.all(
    files.map((file) => run('npm', ['run', 'sbom', '--', '--output-file', file], { cwd: PROJECT, maxBuffer: 2 ** 24 })),
  );
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  const digests = texts.map((text) => createHash('sha256').update(text).digest('hex'));
  expect(digests[0]).toBe(digests[1]);
  expect(texts[0]).not.toContain(PROJECT);

  const { components, specVersion } = bomSchema.parse(JSON.parse(texts[0] ?? ''));
  const named = new Set(components.map(({ purl = '' }) => decodeURIComponent(purl.replace(/^pkg:npm\/|\?.*$/g, ''))));
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')));
  const direct = Object.entries(packages)
    .filter(([path]) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path))
    // A package that is installed under another name says its own.
    .map(([path, { name = path.slice('node_modules/'.length), version }]) => `${name}@${version}`);
  console.log(`CycloneDX ${specVersion}: ${components.length} components`);
  expect(direct.length).toBeGreaterThan(500);
  expect(components.length).toBeGreaterThan(500);
  expect(direct.filter((one) => !named.has(one)).slice(0, 20)).toEqual([]);
});
