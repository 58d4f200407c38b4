/** Reads content/ as text, without Astro: what the rules over the content are applied to. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { LOCALES, type Locale } from '../../src/i18n/locales';
import { claimSchema, claimWordsSchema } from '../../src/schema/claim';
import { codeSchema } from '../../src/schema/code';
import { librarySchema, scenarioWordsSchema } from '../../src/schema/library';
import { lookalikeSchema, lookalikeWordsSchema } from '../../src/schema/lookalike';
import { measurementSchema } from '../../src/schema/measurement';
import { rangeSchema } from '../../src/schema/range';
import { sourceSchema } from '../../src/schema/source';
import { vendorPairWordsSchema, vendorSchema, vendorWordsSchema } from '../../src/schema/vendor';
import { codeWordsSchema, pairWordsSchema, rangeWordsSchema } from '../../src/schema/words';

/** The folder of the project. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A text file; its path starts at the folder of the project, with slashes on every system. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A file of content: what its YAML or frontmatter says, and the text after the frontmatter. */
export interface ContentFile extends TextFile {
  readonly id: string;
  readonly data: unknown;
  readonly body: string;
}

/** One file of the project. */
export function readText(path: string): TextFile {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}

/** All files in a folder and below, sorted by path. */
export function readFolder(folder: string): TextFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map(readText);
}

/**
 * The file's name without its extension.
 * @example idOf('content/codes/1006.yaml') // => '1006'
 */
export function idOf(path: string): string {
  return basename(path, extname(path));
}

/** Astro reads YAML in which a bare 2026-01-01 is a date and not a text; so does this. */
function parseYaml({ path, text }: TextFile): unknown {
  try {
    return parse(text, { customTags: ['timestamp'] });
  } catch (error) {
    throw new Error(`${path}: is not YAML (${String(error)}); correct it`);
  }
}

/**
 * Takes a file of content apart.
 * @throws when it has no frontmatter, or when what should be YAML is not
 */
export function parseContent(file: TextFile): ContentFile {
  const id = idOf(file.path);
  if (file.path.endsWith('.yaml')) return { ...file, id, data: parseYaml(file), body: '' };
  const [, frontmatter, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(file.text) ?? [];
  if (frontmatter === undefined || body === undefined)
    throw new Error(`${file.path}: found no frontmatter; begin the file with --- and end it with ---`);
  return { ...file, id, data: parseYaml({ path: file.path, text: frontmatter }), body };
}

/** All files of content/, sorted by path. */
export function readContent(): ContentFile[] {
  return readFolder('content').map(parseContent);
}

/**
 * What a file says, under a schema.
 * @throws when it says something else
 */
export function parseData<S extends z.ZodType>(schema: S, { path, data }: ContentFile): z.output<S> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`);
  throw new Error(`${path}: does not fit its schema; ${issues.join('; ')}`);
}

/** A file of content whose data is known to fit its schema. */
export interface Entry<T> {
  readonly path: string;
  readonly id: string;
  readonly data: T;
  readonly body: string;
}

/** The words of the site in one language. */
export type WordFiles = ReturnType<typeof wordsOf>;

function wordsOf(locale: Locale, entries: Entries) {
  const folder = `content/pages/${locale}`;
  return {
    codes: entries(`${folder}/codes`, codeWordsSchema),
    ranges: entries(`${folder}/ranges`, rangeWordsSchema),
    pairs: entries(`${folder}/pairs`, pairWordsSchema),
    claims: entries(`${folder}/claims`, claimWordsSchema),
    lookalikes: entries(`${folder}/lookalikes`, lookalikeWordsSchema),
    scenarios: entries(folder, scenarioWordsSchema),
    vendors: entries(`${folder}/vendors`, vendorWordsSchema),
    vendorPairs: entries(`${folder}/vendor-pairs`, vendorPairWordsSchema),
  };
}

/** The words about pairs of a vendor stand in a folder for each vendor; the id has both. */
const isNested = (folder: string) => folder.endsWith('/vendor-pairs');

type Entries = <S extends z.ZodType>(folder: string, schema: S) => Entry<z.output<S>>[];

/** Everything in content/ by kind, for the rules about what records say. */
export function loadContent() {
  const files = readContent();
  const entries: Entries = (folder, schema) =>
    files
      .filter(
        ({ path }) => path.startsWith(`${folder}/`) && (isNested(folder) || path.lastIndexOf('/') === folder.length),
      )
      .map((file) => ({
        path: file.path,
        id: file.path.slice(folder.length + 1, -extname(file.path).length),
        body: file.body,
        data: parseData(schema, file),
      }));
  return {
    codes: entries('content/codes', codeSchema),
    ranges: entries('content/ranges', rangeSchema),
    sources: entries('content/sources', sourceSchema),
    claims: entries('content/claims', claimSchema),
    lookalikes: entries('content/lookalikes', lookalikeSchema),
    libraries: entries('content/libraries', librarySchema),
    measured: entries('content/libraries/measured', measurementSchema),
    vendors: entries('content/vendors', vendorSchema),
    words: LOCALES.map((locale) => ({ locale, ...wordsOf(locale, entries) })),
  };
}
