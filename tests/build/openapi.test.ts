import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { ALL_ENDPOINTS, ENDPOINTS } from '../../src/api/endpoints.ts';
import { readPayload } from './read-api.ts';

const CLI = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));
/** Ends the linter with a status of its own when it opens a connection. */
const NO_NETWORK =
  "import net from 'node:net';net.Socket.prototype.connect=()=>{process._rawDebug('network');process.exit(99)}";

interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly get: { operationId?: string; responses: object } }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the linter over a document: its exit status, and the rules that it found broken. */
function lint(document: object): { status: number | null; rules: string[] } {
  const file = join(folder, 'openapi.json');
  writeFileSync(file, JSON.stringify(document));
  const preload = `data:text/javascript,${encodeURIComponent(NO_NETWORK)}`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, CLI, 'lint', file, '--extends', 'recommended', '--format', 'json'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true' },
    },
  );
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`redocly lint: found no JSON in its output, status ${status}: ${stdout}${stderr}`);
  const { problems } = JSON.parse(stdout.slice(start)) as { problems: { ruleId: string; message: string }[] };
  return { status, rules: problems.map(({ ruleId, message }) => `${ruleId}: ${message}`) };
}

describe('the OpenAPI document', () => {
  const document = readPayload<OpenApi>(ENDPOINTS.openapi.path);

  test('has a path for each endpoint, and a schema for each payload', () => {
    expect(Object.keys(document.paths)).toEqual(ALL_ENDPOINTS.map(([, { path }]) => `/${path}`));
    expect(Object.values(document.paths).map(({ get }) => get.operationId)).toEqual(
      ALL_ENDPOINTS.map(([name]) => name),
    );
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining(['Code', 'Pair', 'Vendor', 'Number']),
    );
  });

  test('passes the recommended rules of the linter, which opens no connection', () => {
    expect(lint(document)).toEqual({ status: 0, rules: [] });
  });

  test('the linter finds a fault', () => {
    const [[path = '', { get }] = ['', { get: { responses: {} } }]] = Object.entries(document.paths);
    const { operationId: _, ...unnamed } = get;
    const { rules } = lint({ ...document, paths: { ...document.paths, [path]: { get: unnamed } } });
    expect(rules).toEqual([expect.stringMatching(/^operation-operationId: /)]);
  });
});
