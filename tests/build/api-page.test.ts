import { spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_ENDPOINTS, endpointFile, schemaFile } from '../../src/api/endpoints.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { apiPath } from '../../src/i18n/paths.ts';
import { type BuiltPage, PAGES, SITE } from './read-dist.ts';
import { serveDist } from './serve-dist.ts';

/** How a program in a language is run, and what it needs beside its interpreter. */
const RUNNERS: Readonly<Record<string, (code: string) => { command: string; args: string[]; needs: string[] }>> = {
  sh: (code) => ({
    command: 'sh',
    args: ['-c', code],
    needs: [...new Set(code.match(/\b(?:curl|jq|grep|cut)\b/g))],
  }),
  js: (code) => ({ command: process.execPath, args: ['--input-type=module', '-e', code], needs: [] }),
  python: (code) => ({ command: 'python3', args: ['-c', code], needs: ['python3'] }),
};

interface Example {
  readonly page: string;
  readonly language: string;
  readonly code: string;
  readonly output: readonly string[];
}

const API_PAGES = PAGES.filter(({ kind }) => kind === 'api');

/** The programs of a page, each with what it says that they print. */
function examplesOf({ root, path }: BuiltPage): Example[] {
  return root.querySelectorAll('pre code[class^="language-"]').map((block) => ({
    page: path,
    language: block.getAttribute('class')?.replace('language-', '') ?? '',
    code: block.text,
    output: block.parentNode?.nextElementSibling?.querySelectorAll('samp').map(({ text }) => text.trim()) ?? [],
  }));
}

const EXAMPLES = API_PAGES.flatMap(examplesOf);

/** Runs a program: what it prints, line by line. */
function run(
  command: string,
  args: readonly string[],
): Promise<{ status: number | null; lines: string[]; errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, PYTHONIOENCODING: 'utf-8', no_proxy: '127.0.0.1' } });
    let [output, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, lines: output.split('\n').filter((line) => line !== ''), errors }));
  });
}

const isThere = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

describe('the examples on the page about the API', () => {
  let server: Awaited<ReturnType<typeof serveDist>>;
  beforeAll(async () => {
    server = await serveDist();
  });
  afterAll(() => server.close());

  test('there are some for shells, script and Python, in each language', () => {
    for (const page of API_PAGES) {
      expect(new Set(examplesOf(page).map(({ language }) => language))).toEqual(new Set(['sh', 'js', 'python']));
    }
    expect(API_PAGES).toHaveLength(LOCALES.length);
  });

  test.for(
    EXAMPLES.map((example, index) => ({ name: `${example.page}, ${example.language}, ${index + 1}`, ...example })),
  )('$name: it prints what the page says', async ({ page, language, code, output }, { skip }) => {
    const { command, args, needs } = RUNNERS[language]?.(code.replaceAll(SITE, server.origin)) ?? {
      command: '',
      args: [],
      needs: [],
    };
    const missing = needs.filter((one) => !isThere(one));
    if (missing.length > 0) {
      console.warn(`NOT RUN: an example of ${page}, because this machine has no ${missing.join(', ')}; install it`);
      skip(`needs ${missing.join(', ')}`);
    }
    expect(code).toContain(`${SITE}/api/`);
    const { status, lines, errors } = await run(command, args);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(lines).toEqual(output);
    expect(lines.length).toBeGreaterThan(0);
  });
});

describe('the page about the API', () => {
  test.each(API_PAGES)('$path links every endpoint and every schema', ({ root }) => {
    const links = new Set(root.querySelectorAll('main a').map((link) => link.getAttribute('href')));
    const expected = ALL_ENDPOINTS.flatMap(([name, endpoint]) => [
      apiPath(endpointFile(endpoint, endpoint.variable?.example)),
      ...[schemaFile(name) ?? []].flat().map(apiPath),
    ]);
    expect(expected.filter((path) => !links.has(path))).toEqual([]);
  });

  test('every page leads to it, in its language', () => {
    const bad = PAGES.filter(({ html, locale }) => {
      const expected = API_PAGES.find((page) => page.locale === locale)?.path;
      return !html.slice(html.lastIndexOf('<footer')).includes(`href="${expected}"`);
    }).map(({ file }) => `dist/${file}: its footer does not lead to the page about the API; add the link`);
    expect(bad).toEqual([]);
  });
});
