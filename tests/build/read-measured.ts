/** What the lab measured, read without Astro, for the tests that hold pages against it. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { measurementSchema } from '../../src/schema/measurement.ts';
import type { Measured } from '../../src/domain/measurements.ts';

const FOLDER = new URL('../../content/libraries/measured/', import.meta.url);

/** All records with their ids. */
export const MEASURED: readonly Measured[] = readdirSync(FOLDER).map((name) => ({
  id: name.replace(/\.yaml$/, ''),
  record: measurementSchema.parse(parse(readFileSync(new URL(name, FOLDER), 'utf8'))),
}));
