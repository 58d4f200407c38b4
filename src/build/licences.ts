import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { build } from 'esbuild';
import { licencesPath } from '../i18n/paths.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const CLIENT = new URL('../client/', import.meta.url);

/** Packages of which readers get something else than bundled code, and what. */
const SERVED_OTHERWISE: readonly { readonly name: string; readonly as: string }[] = [
  { name: 'geist', as: 'the fonts Geist and Geist Mono, cut to the letters and weights that the pages use' },
];

/** A package, and the licence that came with it. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** What of it the site serves. */
  readonly as: string;
  readonly text: string;
}

const manifest = z.object({ name: z.string(), version: z.string() });

/** Reads what a package says about itself. */
function readPackage(folder: string, as: string): Licensed {
  const { name, version } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one));
  if (file === undefined)
    throw new Error(`${name} ${version}: found no licence file in the package, expected one; readers must be sent it`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return { name, version, as, text };
}

/** The folders of the packages that are bundled into the scripts of the site. */
async function bundledFolders(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: readdirSync(CLIENT).map((file) => fileURLToPath(new URL(file, CLIENT))),
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'nowhere',
    format: 'esm',
    absWorkingDir: PROJECT,
    logLevel: 'error',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  const folders = inputs.flatMap((path) => /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].map((folder) => resolve(PROJECT, folder));
}

/** The packages of which readers are sent something, with their licences, sorted by name. */
export async function servedPackages(): Promise<Licensed[]> {
  const bundled = (await bundledFolders()).map((folder) => readPackage(folder, 'bundled and minified code'));
  const others = SERVED_OTHERWISE.map(({ name, as }) => readPackage(join(PROJECT, 'node_modules', name), as));
  return [...bundled, ...others].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The licences as one text: each once, below the packages that it is for. */
export function licencesText(packages: readonly Licensed[]): string {
  const groups = Map.groupBy(packages, ({ text }) => text);
  const parts = [...groups].map(([text, members]) => {
    const names = members.map(({ name, version, as }) => `${name} ${version}: ${as}`);
    return `${'='.repeat(80)}\n${names.join('\n')}\n${'='.repeat(80)}\n\n${text}\n`;
  });
  const head =
    'closecodes serves code and fonts that others made. These are their licences, as their packages carry them.\n';
  return [head, ...parts].join('\n');
}

/** Writes the licences of what readers are sent beside the pages, and gives back of how many packages. */
export async function writeLicences(dist: URL): Promise<number> {
  const packages = await servedPackages();
  await writeFile(new URL(`.${licencesPath()}`, dist), licencesText(packages));
  return packages.length;
}
