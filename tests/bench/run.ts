/**
 * Measures builds: time, pages per second, peak memory and bytes per page kind, for the real site and for generated
 * ones, each beside its floor in the same run. Works in a scratch folder and leaves nothing behind.
 *
 *   npm run bench -- [--sizes 200,2000,10000] [--runs 3] [--no-real] [--repeat] [--profile <folder>]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listFiles, listPages, median, weighKinds, type KindWeights } from './pages.ts';
import type { Usage } from './usage-hook.ts';
import { cloneCodes, codesForPages, copyProject, makeScratch } from './scratch.ts';

const MEBIBYTE = 2 ** 20;
/** What a generated site of 10,000 pages has to reach: DECISIONS and README name the same figures. */
const TARGET = { pages: 10_000, perSecond: 1_100, growth: 2.1, mebibytes: 900 } as const;
/** Load per processor above which times on the clock say little. */
const BUSY = 0.5;
const SIBLING = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '200,2000,10000' },
    runs: { type: 'string', default: '3' },
    real: { type: 'boolean', default: true },
    repeat: { type: 'boolean', default: false },
    profile: { type: 'string' },
  },
  allowNegative: true,
});

/** A whole number above zero from the command line. */
function toCount(text: string, option: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) {
    throw new Error(`--${option}: found "${text}", expected whole numbers above zero; write for example --${option} 3`);
  }
  return count;
}

/** One site, built as often as was asked for. */
interface Measured {
  readonly site: string;
  /** Pages that say something, and pages that only lead to another. */
  readonly pages: number;
  readonly redirects: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly floorSeconds: number;
  readonly peakMebibytes: number;
  readonly weights: readonly KindWeights[];
}

function run(file: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) {
    throw new Error(`${file}: ended with ${status}, expected 0; its last words:\n${(stdout + stderr).slice(-2000)}`);
  }
  return stdout;
}

/** Builds a project as `npm run build` does, with nothing kept from a build before. */
function build(project: string): Usage & { readonly seconds: number } {
  for (const name of ['dist', '.astro', 'node_modules/.astro'])
    rmSync(join(project, name), { recursive: true, force: true });
  const usageFile = join(project, 'usage.json');
  const profiler = options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(options.profile)}`];
  const start = performance.now();
  run(
    '--import',
    [
      new URL('usage-hook.ts', import.meta.url).href,
      ...profiler,
      join(project, 'node_modules/astro/bin/astro.mjs'),
      'build',
    ],
    project,
    {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      BENCH_USAGE_FILE: usageFile,
    },
  );
  const seconds = (performance.now() - start) / 1000;
  const usage: Usage = JSON.parse(readFileSync(usageFile, 'utf8'));
  return { seconds, ...usage };
}

async function measure(site: string, project: string, runs: number): Promise<Measured> {
  const builds = [];
  const floors = [];
  const dist = join(project, 'dist');
  for (let index = 0; index < runs; index++) {
    builds.push(build(project));
    const copy = join(project, 'floor');
    floors.push(Number(run(SIBLING('floor.ts'), [dist, copy], project)) / 1000);
    rmSync(copy, { recursive: true });
  }
  const pages = listPages(dist);
  const redirects = pages.filter(({ kind }) => kind === 'redirect').length;
  return {
    site,
    pages: pages.length - redirects,
    redirects,
    seconds: median(builds.map(({ seconds }) => seconds)),
    floorSeconds: median(floors),
    processorSeconds: median(builds.map(({ processorSeconds }) => processorSeconds)),
    peakMebibytes: Math.max(...builds.map(({ peakBytes }) => peakBytes)) / MEBIBYTE,
    weights: await weighKinds(dist, pages),
  };
}

/** Prints rows in columns, numbers to the right. */
function printTable(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = [
    heads,
    ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell))),
  ];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells) {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    );
  }
  console.log();
}

const round = (value: number, digits = 0) => Number(value.toFixed(digits));

function printMeasured(all: readonly Measured[]): void {
  printTable(
    [
      'site',
      'pages',
      'redirects',
      'build s',
      'CPU s',
      'pages/s',
      'with redirects/s',
      'peak MiB',
      'floor pages/s',
      'build / floor',
    ],
    all.map(({ site, pages, redirects, seconds, processorSeconds, floorSeconds, peakMebibytes }) => [
      site,
      pages,
      redirects,
      seconds.toFixed(2),
      processorSeconds.toFixed(2),
      round(pages / seconds),
      round((pages + redirects) / seconds),
      round(peakMebibytes),
      round((pages + redirects) / floorSeconds),
      (seconds / floorSeconds).toFixed(1),
    ]),
  );
  printTable(
    ['bytes per page', 'kind', 'pages', 'raw median', 'raw max', 'Brotli median', 'Brotli max', 'compressed'],
    all.flatMap(({ site, weights }) =>
      weights.map((kind) => [
        site,
        kind.kind,
        kind.pages,
        kind.rawMedian,
        kind.rawMax,
        kind.brotliMedian,
        kind.brotliMax,
        kind.compressed,
      ]),
    ),
  );
}

function printTargets(generated: ReadonlyMap<number, Measured>): void {
  const large = generated.get(TARGET.pages);
  const double = generated.get(2 * TARGET.pages);
  const rows: [string, string, string, string][] = [];
  const judge = (what: string, value: number, text: string, limit: string, met: boolean) =>
    rows.push([what, Number.isFinite(value) ? text : '-', limit, met ? 'met' : 'MISSED']);
  if (large) {
    const rate = large.pages / large.seconds;
    judge('pages/s at 10,000', rate, String(round(rate)), `>= ${TARGET.perSecond}`, rate >= TARGET.perSecond);
    const { peakMebibytes } = large;
    judge(
      'peak MiB at 10,000',
      peakMebibytes,
      String(round(peakMebibytes)),
      `< ${TARGET.mebibytes}`,
      peakMebibytes < TARGET.mebibytes,
    );
  }
  if (large && double) {
    const growth = double.seconds / large.seconds;
    judge('time(20,000) / time(10,000)', growth, growth.toFixed(2), `<= ${TARGET.growth}`, growth <= TARGET.growth);
  }
  if (rows.length > 0) printTable(['target', 'found', 'wanted', ''], rows);
}

/** Each file of a folder with a digest of its bytes. */
function digests(folder: string): Map<string, string> {
  return new Map(
    listFiles(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

/** Builds the real site twice, from two folders, and says which files differ. */
function compareBuilds(folder: string): boolean {
  const [one = new Map<string, string>(), two = new Map<string, string>()] = ['one', 'two'].map((name) => {
    const project = join(folder, name);
    mkdirSync(project);
    copyProject(project);
    build(project);
    return digests(join(project, 'dist'));
  });
  const differing = [...new Set([...one.keys(), ...two.keys()])].filter((path) => one.get(path) !== two.get(path));
  console.log(
    differing.length === 0
      ? `Two builds of the real site: ${one.size} files each, identical byte for byte.\n`
      : `Two builds of the real site: ${differing.length} of ${one.size} files differ, expected none; the first: ${differing.slice(0, 5).join(', ')}\n`,
  );
  return differing.length === 0;
}

const runs = toCount(options.runs, 'runs');
const sizes = options.sizes === '' ? [] : options.sizes.split(',').map((size) => toCount(size, 'sizes'));
const { folder, onRamDisk } = makeScratch();
try {
  console.log(
    `Node ${process.version}, ${availableParallelism()} x ${cpus()[0]?.model ?? 'unknown processor'}, ${onRamDisk ? 'RAM disk' : 'temporary folder on a disk'}; ${runs} run(s) each: median time, highest memory. Time is that of the whole process.\n`,
  );
  const [load = 0] = loadavg();
  if (load > BUSY * availableParallelism()) {
    console.log(
      `The machine is busy (load ${load.toFixed(1)}): times come out too long; trust CPU seconds, or wait.\n`,
    );
  }
  // Everything is copied first: what changes in the project meanwhile does not reach the sites measured later.
  const template = join(folder, 'template');
  mkdirSync(template);
  copyProject(template);
  const measured: Measured[] = [];
  if (options.real) measured.push(await measure('real', template, runs));
  const generated = new Map<number, Measured>();
  for (const size of sizes) {
    const project = join(folder, String(size));
    for (const name of ['dist', 'floor', '.astro']) rmSync(join(template, name), { recursive: true, force: true });
    cpSync(template, project, { recursive: true, verbatimSymlinks: true });
    cloneCodes(project, codesForPages(size));
    const result = await measure(`generated ${size.toLocaleString('en')}`, project, runs);
    generated.set(size, result);
    measured.push(result);
    rmSync(project, { recursive: true });
  }
  printMeasured(measured);
  printTargets(generated);
  if (options.repeat && !compareBuilds(folder)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
