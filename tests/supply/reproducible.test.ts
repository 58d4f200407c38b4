import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
/** What tools keep from one build to the next. */
const KEPT = ['.astro', '.cache', '.vite', '.vite-temp'];
/** Of what the build has drawn and cut before, the second one makes every so-manieth thing anew: all of it takes a minute. */
const ONE_ANEW_OF = 25;

const folder = mkdtempSync(join(tmpdir(), 'closecodes-second-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

const git = (...args: string[]) => execFileSync('git', args, { cwd: PROJECT, encoding: 'utf8' });

/** A clone, with the changes that are not committed yet. */
function cloneProject(to: string): void {
  git('clone', '--quiet', PROJECT, to);
  for (const file of git('ls-files', '-z', '--modified', '--others', '--exclude-standard').split('\0')) {
    if (file === '') continue;
    if (existsSync(join(PROJECT, file))) cpSync(join(PROJECT, file), join(to, file), { recursive: true });
    else rmSync(join(to, file), { force: true });
  }
}

/** The same packages, without what builds have left there but for most of the cache. */
function linkPackages(to: string): void {
  const from = join(PROJECT, 'node_modules');
  mkdirSync(to);
  for (const name of readdirSync(from).filter((one) => !KEPT.includes(one))) {
    symlinkSync(join(from, name), join(to, name));
  }
  const cache = join(from, '.cache');
  const files = listFiles(cache).filter((_, index) => index % ONE_ANEW_OF !== 0);
  for (const file of files) cpSync(join(cache, file), join(to, '.cache', file));
}

/** The environment in another place of the world, without what Vitest adds to it: NODE_ENV would make another site. */
function elsewhere(): NodeJS.ProcessEnv {
  const added = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST.*)$/;
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
  return { ...kept, TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'vi_VN.UTF-8' };
}

/** Every file of a folder, relative to it, sorted. */
function listFiles(of: string): string[] {
  if (!existsSync(of)) return [];
  return readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(of, join(entry.parentPath, entry.name)))
    .sort();
}

const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** How two folders differ, file by file. */
function differences(one: string, other: string): string[] {
  const [ofOne, ofOther] = [new Set(listFiles(one)), new Set(listFiles(other))];
  return [...ofOne.union(ofOther)].sort().flatMap((file) => {
    if (!ofOther.has(file)) return `${file}: only in the first build`;
    if (!ofOne.has(file)) return `${file}: only in the second build`;
    return digest(join(one, file)) === digest(join(other, file)) ? [] : `${file}: other bytes in the second build`;
  });
}

test('folders that differ are told apart', () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  cpSync(join(PROJECT, 'public'), one, { recursive: true });
  cpSync(join(PROJECT, 'public'), other, { recursive: true });
  expect(differences(one, other)).toEqual([]);
  rmSync(join(other, 'favicon.svg'));
  expect(differences(one, other)).toEqual(['favicon.svg: only in the first build']);
  cpSync(join(one, 'preview.png'), join(other, 'favicon.svg'));
  expect(differences(one, other)).toEqual(['favicon.svg: other bytes in the second build']);
});

test('a second clone, elsewhere and in another time zone and language, builds the same bytes', () => {
  const second = join(folder, 'elsewhere');
  cloneProject(second);
  linkPackages(join(second, 'node_modules'));
  execFileSync('npm', ['run', 'build'], {
    cwd: second,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: elsewhere(),
  });
  const [first, again] = [join(PROJECT, 'dist'), join(second, 'dist')];
  console.log(`Two builds, ${listFiles(again).length} files each`);
  expect(listFiles(first).length).toBeGreaterThan(1000);
  expect(
    differences(first, again).slice(0, 20),
    'dist/ has to be built from what is here now; then look for what depends on time, place or order',
  ).toEqual([]);
}, 600_000);
