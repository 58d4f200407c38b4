import type { z } from 'astro/zod';
import { claims } from './claim.ts';
import { code, codes } from './code.ts';
import { listing } from './listing.ts';
import { messages } from './message.ts';
import { number } from './number.ts';
import { pair } from './pair.ts';
import { ranges } from './range.ts';
import { vendor, vendors } from './vendor.ts';

/** What stands in braces in the path of an endpoint. */
interface Variable {
  readonly name: string;
  readonly pattern: string;
  readonly example: string;
  readonly description: string;
}

/** One file of the API, or one for each value of its variable. */
export interface Endpoint {
  /** Below the version. */
  readonly path: string;
  readonly mediaType: 'application/json' | 'application/x-ndjson' | 'text/csv';
  /** What its JSON looks like; absent for other media types and for descriptions of the API itself. */
  readonly shape?: z.ZodType;
  readonly variable?: Variable;
}

const JSON_TYPE = 'application/json';

/** Everything that the API consists of: routes, schemas, OpenAPI and the page about it derive from this list. */
export const ENDPOINTS = {
  index: { path: 'index.json', mediaType: JSON_TYPE, shape: listing },
  codes: { path: 'codes.json', mediaType: JSON_TYPE, shape: codes },
  code: {
    path: 'codes/{code}.json',
    mediaType: JSON_TYPE,
    shape: code,
    variable: { name: 'code', pattern: '^[0-9]{4}$', example: '1006', description: 'A close code of the registry' },
  },
  codesCsv: { path: 'codes.csv', mediaType: 'text/csv' },
  codesNdjson: { path: 'codes.ndjson', mediaType: 'application/x-ndjson' },
  pair: {
    path: 'pairs/{pair}.json',
    mediaType: JSON_TYPE,
    shape: pair,
    variable: {
      name: 'pair',
      pattern: '^[0-9]{4}-[0-9]{4}$',
      example: '1005-1012',
      description: 'Two close codes of the registry, the lower one first',
    },
  },
  ranges: { path: 'ranges.json', mediaType: JSON_TYPE, shape: ranges },
  vendors: { path: 'vendors.json', mediaType: JSON_TYPE, shape: vendors },
  vendor: {
    path: 'vendors/{vendor}.json',
    mediaType: JSON_TYPE,
    shape: vendor,
    variable: { name: 'vendor', pattern: '^[a-z0-9-]+$', example: 'discord', description: 'The id of a vendor' },
  },
  number: {
    path: 'numbers/{number}.json',
    mediaType: JSON_TYPE,
    shape: number,
    variable: {
      name: 'number',
      pattern: '^[0-9]{4}$',
      example: '4004',
      description: 'A number that at least one vendor uses',
    },
  },
  messages: { path: 'messages.json', mediaType: JSON_TYPE, shape: messages },
  claims: { path: 'claims.json', mediaType: JSON_TYPE, shape: claims },
  openapi: { path: 'openapi.json', mediaType: JSON_TYPE },
  schema: {
    path: 'schemas/{schema}.json',
    mediaType: JSON_TYPE,
    variable: {
      name: 'schema',
      pattern: '^[a-z]+$',
      example: 'code',
      description: 'The name of an endpoint that has a schema',
    },
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof ENDPOINTS;

/** All endpoints by name, in the order in which they are shown. */
export const ALL_ENDPOINTS = Object.entries(ENDPOINTS) as [EndpointName, Endpoint][];

/**
 * The file of an endpoint, for a value of its variable if it has one.
 * @example endpointFile(ENDPOINTS.code, '1006') // => 'codes/1006.json'
 */
export function endpointFile({ path }: Pick<Endpoint, 'path'>, value = ''): string {
  return path.replace(/\{\w+\}/, value);
}

/** The endpoints whose payloads have a schema. */
export function shapedEndpoints(): { name: EndpointName; shape: z.ZodType }[] {
  return ALL_ENDPOINTS.flatMap(([name, { shape }]) => (shape ? [{ name, shape }] : []));
}

/** The file with the schema of an endpoint; undefined where its payload has none. */
export function schemaFile(name: EndpointName): string | undefined {
  const { shape }: Endpoint = ENDPOINTS[name];
  return shape && endpointFile(ENDPOINTS.schema, name);
}
