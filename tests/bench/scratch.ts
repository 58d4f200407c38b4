/**
 * Copies of the project to build without touching it: the real site, and sites of any size whose codes are clones.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { LOCALES } from '../../src/i18n/locales.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const RAM_DISK = '/dev/shm';
/** A site of 20,000 pages takes 0.5 GB, and its floor as much again. */
const ROOM = 2 * 2 ** 30;
/** Private use: as many as a generated site can need. RFC 6455, 7.4.2. */
const FIRST_CLONE = 4000;
const LAST_CLONE = 4999;
/** Pages about the site itself name this code in their examples, so it stays as it is, beside the clones. */
const KEPT_CODE = 1006;

/** The fields that name codes and must change with them; the site's own schemas check the clones when they are built. */
const numberedRecord = z.looseObject({
  exchange: z.array(z.looseObject({ code: z.number().optional() })),
  confusedWith: z.array(z.number()),
});
const numberedWords = z.looseObject({ lead: z.string(), confused: z.record(z.string(), z.string()) });

/** A new folder on a RAM disk with room, else in the system's folder for temporary files, and what it is. */
export function makeScratch(): { folder: string; onRamDisk: boolean } {
  const onRamDisk = existsSync(RAM_DISK) && statfsSync(RAM_DISK).bavail * statfsSync(RAM_DISK).bsize > ROOM;
  return { folder: mkdtempSync(join(onRamDisk ? RAM_DISK : tmpdir(), 'closecodes-bench-')), onRamDisk };
}

/** A copy of the project that can be built, with no cache in it. Installed packages are linked one by one: caches stand beside them. */
export function copyProject(to: string): void {
  mkdirSync(join(to, 'node_modules'), { recursive: true });
  for (const name of [
    'src',
    'content',
    'public',
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
  ]) {
    cpSync(join(PROJECT, name), join(to, name), { recursive: true });
  }
  for (const name of readdirSync(join(PROJECT, 'node_modules')).filter(
    (entry) => !/^\.(astro|cache|vite)/.test(entry),
  )) {
    symlinkSync(join(PROJECT, 'node_modules', name), join(to, 'node_modules', name), 'junction');
  }
}

/**
 * How many codes make about so many pages: n codes have n pages and n(n-1)/2 pairs in each language.
 * @example codesForPages(10_000) // => 100
 */
export function codesForPages(pages: number): number {
  return Math.round(Math.sqrt((2 * pages) / LOCALES.length + 0.25) - 0.5);
}

/** The part of an MDX file between its two fences. */
function frontmatter(path: string): unknown {
  const [, yaml] = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(path, 'utf8')) ?? [];
  if (yaml === undefined) {
    throw new Error(`${path}: found no frontmatter, expected it between two lines of "---"; add it`);
  }
  return parse(yaml);
}

/** The vendors that a generated site keeps: two that share numbers, so that every kind of page is there, and few pages more. */
const KEPT_VENDORS = ['pusher', 'soketi'];

/** Takes away all other vendors, whose thousands of pages would stand beside the generated ones. */
function dropVendors(project: string): void {
  const isKept = (file: string) => KEPT_VENDORS.includes(file.replace(/\.yaml$/, ''));
  const folders = [
    'vendors',
    ...LOCALES.flatMap((locale) => [`pages/${locale}/vendors`, `pages/${locale}/vendor-pairs`]),
  ];
  for (const folder of folders.map((name) => join(project, 'content', name))) {
    for (const file of readdirSync(folder).filter((name) => !isKept(name)))
      rmSync(join(folder, file), { recursive: true });
  }
}

/** Takes away what is told of changes to codes and vendors that are not there. */
function dropChanges(project: string): void {
  const folder = join(project, 'content/changes');
  const told = z.looseObject({ codes: z.array(z.number()).default([]), vendors: z.array(z.string()).default([]) });
  for (const file of readdirSync(folder)) {
    const { codes, vendors } = told.parse(parse(readFileSync(join(folder, file), 'utf8')));
    if (codes.length + vendors.length > 0) rmSync(join(folder, file));
  }
}

/**
 * Replaces the codes of a copied project by clones of them, numbered from 4000, and takes away the pairs written by
 * hand. Records and frontmatter stay as long as they are, since pair pages show them; bodies shrink to a sentence,
 * so that the cost of MDX, which the real site shows, does not hide the cost of pages made from data.
 */
export function cloneCodes(project: string, count: number): void {
  if (count < 2 || count > LAST_CLONE - FIRST_CLONE + 1) {
    throw new Error(`--sizes: a site of ${count} codes was asked for, expected 2 to 1000; choose another size`);
  }
  dropVendors(project);
  dropChanges(project);
  const recordsFolder = join(project, 'content/codes');
  const originals = readdirSync(recordsFolder)
    .map((file) => Number.parseInt(file, 10))
    .sort((a, b) => a - b);
  const records = originals.map((code) =>
    numberedRecord.parse(parse(readFileSync(join(recordsFolder, `${code}.yaml`), 'utf8'))),
  );
  const kept = {
    code: KEPT_CODE,
    original: originals.indexOf(KEPT_CODE),
    renumber: (code: number) => code,
    exists: () => false,
  };
  const clones = Array.from({ length: count - 1 }, (_, index) => {
    const original = index % originals.length;
    const batch = FIRST_CLONE + index - original;
    const renumber = (code: number) => {
      const place = originals.indexOf(code);
      return place < 0 ? code : batch + place;
    };
    const exists = (code: number) => originals.includes(code) && renumber(code) < FIRST_CLONE + count - 1;
    return { code: FIRST_CLONE + index, original, renumber, exists };
  });

  rmSync(recordsFolder, { recursive: true });
  mkdirSync(recordsFolder);
  for (const { code, original, renumber, exists } of [kept, ...clones]) {
    const record = records[original];
    if (!record) continue;
    const clone = {
      ...record,
      exchange: record.exchange.map((step) =>
        step.code === undefined ? step : { ...step, code: renumber(step.code) },
      ),
      confusedWith: record.confusedWith.filter(exists).map(renumber),
    };
    writeFileSync(join(recordsFolder, `${code}.yaml`), JSON.stringify(clone));
  }

  for (const locale of LOCALES) {
    const wordsFolder = join(project, 'content/pages', locale, 'codes');
    const words = originals.map((code) => numberedWords.parse(frontmatter(join(wordsFolder, `${code}.mdx`))));
    rmSync(wordsFolder, { recursive: true });
    rmSync(join(project, 'content/pages', locale, 'pairs'), { recursive: true });
    mkdirSync(wordsFolder);
    for (const { code, original, renumber, exists } of [kept, ...clones]) {
      const source = words[original];
      if (!source) continue;
      const confused = Object.entries(source.confused).filter(([other]) => exists(Number(other)));
      const clone = {
        ...source,
        confused: Object.fromEntries(confused.map(([other, line]) => [renumber(Number(other)), line])),
      };
      const body = `<Section id="description">\n\n${source.lead}\n\n</Section>\n`;
      writeFileSync(join(wordsFolder, `${code}.mdx`), `---\n${JSON.stringify(clone)}\n---\n\n${body}`);
    }
  }
}
