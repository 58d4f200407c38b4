import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { claimSchema, claimWordsSchema } from '../../../src/schema/claim';
import { codeSchema } from '../../../src/schema/code';
import { librarySchema } from '../../../src/schema/library';
import { lookalikeSchema, lookalikeWordsSchema } from '../../../src/schema/lookalike';
import { measurementSchema } from '../../../src/schema/measurement';
import { rangeSchema } from '../../../src/schema/range';
import { sourceSchema } from '../../../src/schema/source';
import { vendorPairWordsSchema, vendorSchema, vendorWordsSchema } from '../../../src/schema/vendor';
import { codeWordsSchema, pairWordsSchema, rangeWordsSchema } from '../../../src/schema/words';
import { makeRecord } from '../records';
import { makeRow, makeVendor } from '../vendors';

const description =
  'A made-up description that is long enough for a page of search results, and a little more than that.';
const answer = { happened: 'This.', lookAt: 'That.', act: 'Do it.' };
const library = {
  name: 'made-up',
  language: 'Made up',
  observations: [
    {
      scenario: 'cut',
      role: 'both',
      direction: 'reports',
      concerns: [1006],
      setting: { name: 'limit' },
      source: { repo: 'a/b', path: 'c.go', ref: 'abcdef0' },
      confidence: 'high',
    },
  ],
};

/** A valid record of each kind. */
const valid: [name: string, schema: z.ZodType, record: object][] = [
  ['code', codeSchema, makeRecord()],
  [
    'range',
    rangeSchema,
    {
      from: 0,
      to: 9,
      origin: 'reserved',
      status: 'not-used',
      registration: 'none',
      browserClose: 'throws',
      libraries: 'rejected',
      unassigned: [{ from: 0, to: 9 }],
      sources: ['made-rfc'],
      reviewed: '2020-02-29',
    },
  ],
  ['source', sourceSchema, { title: 'Made up', url: 'https://example.org/', kind: 'standard' }],
  ['claim', claimSchema, { codes: [1100], authority: ['made-rfc'], seen: [{ name: 'somewhere' }] }],
  ['claim words', claimWordsSchema, { claim: 'Wrong.', fact: 'Right.' }],
  ['lookalike', lookalikeSchema, { number: '-1100', looksLike: 1100, system: 'Made up', source: 'made-page' }],
  ['lookalike words', lookalikeWordsSchema, { what: 'Something else.' }],
  ['library', librarySchema, library],
  [
    'measurement',
    measurementSchema,
    {
      name: 'made-up',
      language: 'Made up',
      role: 'client',
      version: '1.0',
      package: 'npm made-up',
      scenarios: { cut: { code: 1006, varying: { tcpEnd: ['fin', 'rst'] } } },
    },
  ],
  ['vendor', vendorSchema, makeVendor([makeRow(4000)])],
  [
    'vendor words',
    vendorWordsSchema,
    { lead: 'A.', tell: 'A.', codes: { 'main/4000': { brief: 'A', happened: 'A.', act: 'A.' } } },
  ],
  ['vendor pair words', vendorPairWordsSchema, { lead: 'A.', first: 'A.', second: 'A.', checks: ['A.'], why: 'A.' }],
  [
    'code words',
    codeWordsSchema,
    {
      title: 'Made up',
      description,
      tagline: 'Made up',
      lead: 'It is made up.',
      answer,
      wire: 'A frame.',
      reconnect: 'Do.',
      pair: { sign: 'A sign.', act: 'Act.', send: 'Send.' },
      confused: { 1200: 'Another one' },
    },
  ],
  ['range words', rangeWordsSchema, { title: 'Made up', description, name: 'Made up', lead: 'It is.', answer }],
  ['pair words', pairWordsSchema, { description, lead: 'They differ.', first: 'Do this.', second: 'Do that.' }],
];

/** Every object in a record, each time with one more key in it; `confused` is free to hold any code. */
function withUnknownKeys(record: object): object[] {
  const nested = Object.entries(record).flatMap(([key, value]) => {
    if (key === 'confused') return [];
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      return items.flatMap((item, index) =>
        typeof item === 'object' && item !== null
          ? withUnknownKeys(item).map((changed) => ({ ...record, [key]: items.with(index, changed) }))
          : [],
      );
    }
    return typeof value === 'object' && value !== null
      ? withUnknownKeys(value).map((changed) => ({ ...record, [key]: changed }))
      : [];
  });
  return [{ ...record, unknownKey: 'x' }, ...nested];
}

describe.for(valid)('the schema of a %s', ([, schema, record]) => {
  test('takes a valid record', () => {
    expect(schema.safeParse(record)).toMatchObject({ success: true });
  });

  test('refuses an unknown key, at the top and in every object inside', () => {
    const accepted = withUnknownKeys(record).filter((changed) => schema.safeParse(changed).success);
    expect(accepted).toEqual([]);
  });

  test('refuses an empty record', () => {
    expect(schema.safeParse({}).success).toBe(false);
  });
});

test('the reconnect union, the exchange and the sources of a code are among the objects tried', () => {
  const tried = JSON.stringify(withUnknownKeys(makeRecord()));
  for (const part of ['"silent":["made-rfc#6"],"unknownKey"', '"from":"server","code":1003,"unknownKey"']) {
    expect(tried).toContain(part);
  }
});
