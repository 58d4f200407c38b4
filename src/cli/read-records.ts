/** Reads what the recogniser knows from content/, without Astro: for the command line. */
import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import type { LexiconRecords } from '../domain/recogniser/make-lexicon.ts';
import { DEFAULT_LOCALE, LOCALES } from '../i18n/locales.ts';
import { codeSchema } from '../schema/code.ts';
import { librarySchema } from '../schema/library.ts';
import { lookalikeSchema } from '../schema/lookalike.ts';
import { rangeSchema } from '../schema/range.ts';
import { vendorSchema } from '../schema/vendor.ts';
import { codeWordsSchema } from '../schema/words.ts';

const CONTENT = new URL('../../content/', import.meta.url);

/** The records of a folder by file name, each checked against its schema. */
function readFolder<S extends z.ZodType>(folder: string, schema: S): [id: string, data: z.output<S>][] {
  return readdirSync(new URL(folder, CONTENT))
    .filter((file) => /\.(?:yaml|mdx)$/.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(`${folder}/${file}`, CONTENT), 'utf8');
      const yaml = file.endsWith('.mdx') ? (text.split('\n---\n')[0] ?? '').slice(4) : text;
      const result = schema.safeParse(parse(yaml));
      if (!result.success)
        throw new Error(`content/${folder}/${file}: does not fit its schema; run "npm run check", which says where`);
      return [file.replace(/\.[a-z]+$/, ''), result.data];
    });
}

/** Everything that the recogniser is made from. */
export function readRecords() {
  return {
    codes: new Map(readFolder('codes', codeSchema).map(([id, record]) => [Number(id), record])),
    ranges: readFolder('ranges', rangeSchema).map(([, range]) => range),
    otherNames: LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).flatMap((locale) =>
      readFolder(`pages/${locale}/codes`, codeWordsSchema).flatMap(([id, { name }]) =>
        name === undefined ? [] : [{ code: Number(id), name }],
      ),
    ),
    libraries: readFolder('libraries', librarySchema).map(([, library]) => library),
    vendors: new Map(readFolder('vendors', vendorSchema)),
    lookalikes: new Map(readFolder('lookalikes', lookalikeSchema)),
  } satisfies LexiconRecords;
}
