import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Endpoint, type EndpointName, ALL_ENDPOINTS } from '../../src/api/endpoints.ts';
import { apiPath } from '../../src/i18n/paths.ts';
import { codeSchema, type CodeRecord } from '../../src/schema/code.ts';
import { FILES, readBuilt } from './read-dist.ts';

/** One file of the built API. */
export interface BuiltFile {
  /** Inside `dist/`, for messages. */
  readonly file: string;
  /** Below the version. */
  readonly path: string;
  readonly endpoint: EndpointName;
  /** What stands in the place of the variable; empty where there is none. */
  readonly value: string;
}

const FOLDER = apiPath('').slice(1);

/** The endpoint that a path belongs to, with the value of its variable; undefined for a path of none. */
export function endpointOf(path: string): { endpoint: EndpointName; value: string } | undefined {
  for (const [endpoint, { path: template, variable }] of ALL_ENDPOINTS as [EndpointName, Endpoint][]) {
    const [before = '', after] = template.split(/\{\w+\}/);
    if (after === undefined ? path === template : path.startsWith(before) && path.endsWith(after)) {
      const value = after === undefined ? '' : path.slice(before.length, path.length - after.length);
      if (!variable || new RegExp(variable.pattern).test(value)) return { endpoint, value };
    }
  }
  return undefined;
}

/** Every file of the built API. A file of no endpoint is an error. */
export const API_FILES: readonly BuiltFile[] = FILES.filter((file) => file.startsWith(FOLDER)).map((file) => {
  const path = file.slice(FOLDER.length);
  const found = endpointOf(path);
  if (!found) throw new Error(`dist/${file}: belongs to no endpoint; add it to src/api/endpoints.ts`);
  return { file, path, ...found };
});

/** The files of an endpoint. */
export const filesOf = (endpoint: EndpointName) => API_FILES.filter((one) => one.endpoint === endpoint);

/** The payload of a file; whoever asks says what it is, and another test holds it to its schema. */
export function readPayload<T>(path: string): T {
  return JSON.parse(readBuilt(FOLDER + path).toString()) as T;
}

/** The record of a code, as its file in content/ has it. */
export function readRecord(code: string): CodeRecord {
  return codeSchema.parse(parse(readFileSync(new URL(`../../content/codes/${code}.yaml`, import.meta.url), 'utf8')));
}
