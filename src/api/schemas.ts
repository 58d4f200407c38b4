import { z } from 'astro/zod';
import { shapedEndpoints } from './endpoints.ts';

/** A JSON Schema, as far as it is read here. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Fields may be added within a version, so what is published allows them; the tests do not. */
function open({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
}

/** The schema of a payload as it is published: JSON Schema 2020-12, complete in itself. */
export function publishedSchema(shape: z.ZodType, url: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(shape, { override: open });
  return { $schema, $id: url, ...rest } as JsonSchema;
}

/** The same, refusing every field that it does not name: for tests. */
export function strictSchema(shape: z.ZodType): JsonSchema {
  return z.toJSONSchema(shape) as JsonSchema;
}

/** The id that a shape bears in every schema. */
export function shapeId(shape: z.ZodType): string {
  const id = z.globalRegistry.get(shape)?.id;
  if (id === undefined) throw new Error('src/api: found a payload without an id; give its shape .meta({ id })');
  return id;
}

/** Every named shape of all payloads, by its id, referring to each other as the components of an OpenAPI document. */
export function componentSchemas(): Record<string, JsonSchema> {
  const found = new Map<string, JsonSchema>();
  for (const { shape } of shapedEndpoints()) {
    const { $defs = {} } = z.toJSONSchema(shape, { override: open });
    for (const [id, schema] of Object.entries($defs)) found.set(id, schema as JsonSchema);
  }
  const text = JSON.stringify(Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1))));
  return JSON.parse(text.replaceAll('"$ref":"#/$defs/', '"$ref":"#/components/schemas/')) as Record<string, JsonSchema>;
}
