import { CSV_COLUMNS } from './csv.ts';
import { ALL_ENDPOINTS } from './endpoints.ts';
import { componentSchemas, type JsonSchema, shapeId } from './schemas.ts';

const nameOf = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1);

/** What tells a variant from the others: the first value of its own that is fixed. */
function markOf({ properties = {} }: JsonSchema): string {
  const fixed = Object.values(properties).flatMap((value) => (value as JsonSchema).const ?? []);
  return fixed.length === 0 ? '' : `(${fixed[0]})`;
}

/** The lines of one value and of all that stands in it. */
function linesOf(path: string, schema: JsonSchema): string[] {
  const { $ref, properties, required = [], items, additionalProperties, oneOf, anyOf } = schema;
  if ($ref !== undefined) return [`${path}: ${nameOf($ref)}`];
  const variants = oneOf ?? anyOf;
  if (variants)
    return variants.flatMap((variant) => linesOf(path + markOf(variant as JsonSchema), variant as JsonSchema));
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (values) return values.map((value) => `${path} = ${JSON.stringify(value)}`);
  if (items) return linesOf(`${path}[]`, items as JsonSchema);
  if (typeof additionalProperties === 'object') return linesOf(`${path}{}`, additionalProperties);
  return properties ? fieldsOf(path, properties, required) : [`${path}: ${schema.type}`];
}

function fieldsOf(path: string, properties: NonNullable<JsonSchema['properties']>, required: readonly string[]) {
  return Object.entries(properties).flatMap(([name, value]) =>
    linesOf(`${path}.${name}${required.includes(name) ? '' : '?'}`, value as JsonSchema),
  );
}

/**
 * Everything that the API promises, a line each, sorted: its addresses, and the fields of its payloads with their types
 * and values. `?` marks a field that may be absent, `[]` the entries of a list.
 */
export function publishedFields(): string[] {
  const files = ALL_ENDPOINTS.map(
    ([, { path, mediaType, shape }]) => `/${path}: ${shape ? shapeId(shape) : mediaType}`,
  );
  const columns = CSV_COLUMNS.map((column) => `/codes.csv: column ${column}`);
  const fields = Object.entries(componentSchemas()).flatMap(([id, schema]) => linesOf(id, schema));
  return [...new Set([...files, ...columns, ...fields])].sort();
}
