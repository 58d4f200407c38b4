/**
 * Measures builds: time, pages per second, peak memory and bytes per page kind, for the real site and for generated
 * ones, each beside its floor in the same run. Works in a scratch folder and leaves nothing behind.
 *
 * Pictures are left out of the builds and measured apart, once drawn and once kept, for the sizes that are asked for.
 *
 *   npm run bench -- [--sizes 200,2000,10000] [--runs 3] [--no-real] [--pictures real,2000] [--repeat] [--profile <folder>]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { listFiles, listPages, median, weighKinds } from './pages.ts';
import { printMeasured, printPictures, printTargets, type Measured, type MeasuredPictures } from './report.ts';
import { cloneCodes, codesForPages, copyProject, makeScratch } from './scratch.ts';
import type { Usage } from './usage-hook.ts';

const MEBIBYTE = 2 ** 20;
/** Load per processor above which times on the clock say little. */
const BUSY = 0.5;
const FLOOR = fileURLToPath(new URL('floor.ts', import.meta.url));
/** Preloads the hook, in the main thread alone: in others its types would have to be stripped once more. */
const HOOK = `data:text/javascript,${encodeURIComponent(
  `import{isMainThread}from'node:worker_threads';if(isMainThread)await import('${new URL('usage-hook.ts', import.meta.url).href}')`,
)}`;
const PICTURES = fileURLToPath(new URL('pictures.ts', import.meta.url));

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '200,2000,10000' },
    runs: { type: 'string', default: '3' },
    real: { type: 'boolean', default: true },
    pictures: { type: 'string', default: 'real' },
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

/** What a command printed; its exit code has to be 0. */
function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    // A command without arguments is a script of package.json.
    shell: args.length === 0,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) {
    const words = (stdout + stderr).slice(-2000);
    throw new Error(`${[command, ...args].join(' ')}: ended with ${status}, expected 0; its last words:\n${words}`);
  }
  return stdout;
}

const picturesMade = z.object({ pictures: z.number(), drawn: z.number(), bytes: z.number(), seconds: z.number() });
const manifest = z.object({ scripts: z.object({ build: z.string() }) });

/** How the first step of a build tells what it took: src/build/build.ts. */
const PAGES_BUILT = /^Built the pages .* in ([\d.]+) s\.$/m;

/** Builds a project as `npm run build` does, with nothing kept from a build before. */
function build(project: string): Usage & { readonly seconds: number; readonly pagesSeconds: number } {
  for (const name of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.cache', 'usage.jsonl'])
    rmSync(join(project, name), { recursive: true, force: true });
  const { scripts } = manifest.parse(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')));
  const usageFile = join(project, 'usage.jsonl');
  const profiler = options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(options.profile)}`];
  const start = performance.now();
  const printed = run(scripts.build, [], project, {
    ...process.env,
    PATH: [join(project, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    NODE_OPTIONS: [`--import=${HOOK}`, ...profiler].join(' '),
    ASTRO_TELEMETRY_DISABLED: '1',
    WITHOUT_PICTURES: '1',
    BENCH_USAGE_FILE: usageFile,
  });
  const seconds = (performance.now() - start) / 1000;
  const usages: Usage[] = readFileSync(usageFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const [, pagesSeconds] = PAGES_BUILT.exec(printed) ?? [];
  if (pagesSeconds === undefined) {
    throw new Error(`${scripts.build}: found no line like ${PAGES_BUILT}, expected one from src/build/build.ts`);
  }
  return {
    seconds,
    pagesSeconds: Number(pagesSeconds),
    peakBytes: Math.max(...usages.map(({ peakBytes }) => peakBytes)),
    processorSeconds: usages.reduce((sum, { processorSeconds }) => sum + processorSeconds, 0),
  };
}

/** Draws the pictures of a built project into an empty cache, then takes them from it. */
function measurePictures(site: string, project: string): MeasuredPictures {
  const cache = join(project, 'pictures');
  const usageFile = join(project, 'pictures.jsonl');
  const make = () => {
    const out = run(process.execPath, [PICTURES, join(project, 'dist/'), cache], project, {
      ...process.env,
      NODE_OPTIONS: `--import=${HOOK}`,
      BENCH_USAGE_FILE: usageFile,
    });
    return picturesMade.parse(JSON.parse(out));
  };
  const first = make();
  const usages = readFileSync(usageFile, 'utf8')
    .trim()
    .split('\n')
    .map((line): Usage => JSON.parse(line));
  const again = make();
  for (const path of [cache, usageFile, join(project, 'dist/og')]) rmSync(path, { recursive: true });
  return {
    site,
    ...first,
    processorSeconds: Math.max(...usages.map(({ processorSeconds }) => processorSeconds)),
    peakMebibytes: Math.max(...usages.map(({ peakBytes }) => peakBytes)) / MEBIBYTE,
    drawnAgain: again.drawn,
    secondsAgain: again.seconds,
  };
}

/** Builds one site, and writes its floor, as often as asked. */
async function measure(site: string, project: string, runs: number): Promise<Measured> {
  const builds = [];
  const floors = [];
  const dist = join(project, 'dist');
  for (let index = 0; index < runs; index++) {
    builds.push(build(project));
    const copy = join(project, 'floor');
    floors.push(Number(run(process.execPath, [FLOOR, dist, copy], project)) / 1000);
    rmSync(copy, { recursive: true });
  }
  const pages = listPages(dist);
  const redirects = pages.filter(({ kind }) => kind === 'redirect').length;
  return {
    site,
    pages: pages.length - redirects,
    redirects,
    seconds: median(builds.map(({ seconds }) => seconds)),
    pagesSeconds: median(builds.map(({ pagesSeconds }) => pagesSeconds)),
    floorSeconds: median(floors),
    processorSeconds: median(builds.map(({ processorSeconds }) => processorSeconds)),
    peakMebibytes: Math.max(...builds.map(({ peakBytes }) => peakBytes)) / MEBIBYTE,
    weights: await weighKinds(dist, pages),
  };
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
function compareBuilds(template: string, folder: string): boolean {
  const [one = new Map<string, string>(), two = new Map<string, string>()] = ['one', 'two'].map((name) => {
    const project = join(folder, name);
    cpSync(template, project, { recursive: true, verbatimSymlinks: true });
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
const withPictures = options.pictures.split(',');
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
  const pictures: MeasuredPictures[] = [];
  if (options.real) {
    measured.push(await measure('real', template, runs));
    if (withPictures.includes('real')) pictures.push(measurePictures('real', template));
  }
  const generated = new Map<number, Measured>();
  for (const size of sizes) {
    const project = join(folder, String(size));
    for (const name of ['dist', 'floor', '.astro']) rmSync(join(template, name), { recursive: true, force: true });
    cpSync(template, project, { recursive: true, verbatimSymlinks: true });
    cloneCodes(project, codesForPages(size));
    const result = await measure(`generated ${size.toLocaleString('en')}`, project, runs);
    generated.set(size, result);
    measured.push(result);
    if (withPictures.includes(String(size))) pictures.push(measurePictures(result.site, project));
    rmSync(project, { recursive: true });
  }
  printMeasured(measured);
  printPictures(pictures);
  printTargets(generated);
  if (options.repeat && !compareBuilds(template, folder)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
