import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { measurementSchema } from '../../src/schema/measurement';
import { IMPLEMENTATIONS } from './implementations';
import { formatRecord, RECORDS } from './records';
import { SCENARIOS } from './scenarios';

const libraries = new Set(
  readdirSync(join(RECORDS, '..'))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace('.yaml', '')),
);

/** What is wrong with a record, one message each. */
function checkRecord(file: string, text: string): string[] {
  const result = measurementSchema.safeParse(parse(text));
  if (!result.success)
    return result.error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}; measure again`);
  const record = result.data;
  const { library } = record;
  const implementation = IMPLEMENTATIONS.find(({ id, role }) => file === `${id}-${role}.yaml`);
  if (!implementation || implementation.role !== record.role)
    return [
      `${file}: names no implementation of tests/lab/implementations.ts in this role; add it or remove the record`,
    ];
  const { without = [] } = implementation;
  const known = SCENARIOS.filter(({ role, id }) => role === record.role && !without.includes(id)).map(({ id }) => id);
  const unknown = Object.keys(record.scenarios).filter((id) => !known.includes(id));
  return [
    ...unknown.map(
      (id) =>
        `${file}: "${id}" is no scenario for a ${record.role}, or its API has no way to express it; measure again`,
    ),
    ...known
      .filter((id) => !(id in record.scenarios))
      .map((id) => `${file}: lacks "${id}"; run npm run lab -- --only ${file.replace('.yaml', '')} --scenario ${id}`),
    ...(library !== undefined && !libraries.has(library)
      ? [`${file}: library "${library}" is not in content/libraries; correct it in implementations.ts`]
      : []),
    ...(record.api === implementation.api
      ? []
      : [`${file}: api is ${record.api}, not ${implementation.api} as in implementations.ts; measure again`]),
    ...(formatRecord(record) === text
      ? []
      : [`${file}: is not as the lab writes it; measure again instead of editing`]),
  ];
}

const files = readdirSync(RECORDS).sort();
/** Any record of a client, to be broken. */
const sample = 'ws-client.yaml';
const text = readFileSync(join(RECORDS, sample), 'utf8');

describe('the rule can fail', () => {
  test('on an API that follows other rules than the implementation says', () => {
    expect(checkRecord(sample, text.replace('\nscenarios:', '\napi: standard\nscenarios:'))).toEqual([
      expect.stringContaining('api is standard'),
    ]);
  });

  test('on an unknown scenario, and on one that is missing', () => {
    const changed = text.replace('\n  c-close-none: ', '\n  c-close-nothing: ');
    expect(checkRecord(sample, changed)).toEqual([
      expect.stringContaining('c-close-nothing'),
      expect.stringContaining('c-close-none'),
    ]);
  });

  test('on a record of nothing that the lab runs, on an unknown library and on an edited one', () => {
    expect(checkRecord('made-up-client.yaml', text)).toEqual([expect.stringContaining('made-up-client')]);
    expect(checkRecord(sample, text.replace(/\nlibrary: .*/, '\nlibrary: made-up'))).toEqual([
      expect.stringContaining('"made-up"'),
    ]);
    expect(checkRecord(sample, `${text}\n`)).toEqual([expect.stringContaining('editing')]);
  });

  test('on a field that the schema does not have', () => {
    expect(checkRecord(sample, text.replace('{ code:', '{ codes:'))).not.toEqual([]);
  });
});

test('every record is valid, whole, and of an implementation of the list', { timeout: 60_000 }, () => {
  expect(files.flatMap((file) => checkRecord(file, readFileSync(join(RECORDS, file), 'utf8')))).toEqual([]);
});

test('what an API has no way to express is a scenario of its role, and the set-up says why', () => {
  const wrong = IMPLEMENTATIONS.filter(
    ({ role, setup, without = [] }) =>
      (without.length > 0 && setup === undefined) ||
      !without.every((id) => SCENARIOS.some((scenario) => scenario.id === id && scenario.role === role)),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('scenarios and implementations have one name each', () => {
  const ids = SCENARIOS.map(({ id }) => id);
  expect(ids).toHaveLength(new Set(ids).size);
  const names = IMPLEMENTATIONS.map(({ id, role }) => `${id}-${role}`);
  expect(names).toHaveLength(new Set(names).size);
  expect(names).toEqual(names.toSorted());
});
