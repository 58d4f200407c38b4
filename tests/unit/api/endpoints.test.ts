import { describe, expect, test } from 'vitest';
import { ALL_ENDPOINTS, endpointFile, ENDPOINTS, schemaFile, shapedEndpoints } from '../../../src/api/endpoints';
import { type JsonSchema, publishedSchema, shapeId, strictSchema } from '../../../src/api/schemas';
import { z } from 'astro/zod';

describe('the list of endpoints', () => {
  test('a value takes the place of the variable', () => {
    expect(endpointFile(ENDPOINTS.pair, '1005-1012')).toBe('pairs/1005-1012.json');
    expect(endpointFile(ENDPOINTS.codes)).toBe('codes.json');
  });

  test('a path has a variable exactly where the endpoint describes one, whose example fits its pattern', () => {
    for (const [, { path, variable }] of ALL_ENDPOINTS) {
      expect(path.includes('{')).toBe(variable !== undefined);
      if (!variable) continue;
      expect(path).toContain(`{${variable.name}}`);
      expect(variable.example).toMatch(new RegExp(variable.pattern));
    }
  });

  test('an endpoint with a shape has a schema, named like it', () => {
    expect(schemaFile('code')).toBe('schemas/code.json');
    expect(schemaFile('codesCsv')).toBeUndefined();
    for (const { name } of shapedEndpoints()) {
      expect(name).toMatch(new RegExp(ENDPOINTS.schema.variable.pattern));
    }
  });
});

/** Every object in a schema that has properties. */
function objectsIn(schema: unknown): JsonSchema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inside = Object.values(schema).flatMap(objectsIn);
  return 'properties' in schema ? [schema as JsonSchema, ...inside] : inside;
}

describe('schemas', () => {
  const shape = z.strictObject({ made: z.strictObject({ up: z.string() }) }).meta({ id: 'MadeUpForSchemas' });

  test('what is published lets fields be added, at every depth; what tests use does not', () => {
    const [open, strict] = [publishedSchema(shape, 'https://example.org/s'), strictSchema(shape)];
    expect(objectsIn(open).filter((one) => one.additionalProperties === false)).toEqual([]);
    expect(objectsIn(strict).filter((one) => one.additionalProperties === false)).toHaveLength(2);
    expect(open).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.org/s',
    });
  });

  test('a payload without an id is refused', () => {
    expect(() => shapeId(z.string())).toThrow('give its shape .meta({ id })');
  });

  test('every field of every payload says what it is', () => {
    const silent = shapedEndpoints().flatMap(({ name, shape: one }) =>
      objectsIn(strictSchema(one)).flatMap(({ properties = {} }) =>
        Object.entries(properties)
          .filter(([, value]) => typeof value === 'object' && !value.description && !('const' in value))
          .map(([field]) => `${name}: "${field}" has no description; add .meta({ description })`),
      ),
    );
    expect([...new Set(silent)]).toEqual([]);
  });
});
