import { describe, expect, test } from 'vitest';
import { parseHeaders } from '../../src/build/headers.ts';
import { followRule, parseRedirects } from '../../src/build/redirects.ts';
import { exchangedPath } from '../../src/i18n/exchanged-path.ts';
import { FILES, readBuilt } from './read-dist.ts';

/** What Cloudflare takes on its free plan: https://developers.cloudflare.com/workers/static-assets/ and its pages on headers. */
const CLOUDFLARE = { files: 20_000, fileBytes: 25 * 1024 * 1024, headerRules: 100, headerLine: 2000 } as const;

/** What GitHub Pages takes: a site of 1 GB. */
const GITHUB_BYTES = 1_000_000_000;

/** What of the site is too much for Cloudflare. */
function tooMuch(files: readonly { file: string; bytes: number }[], headers: string): string[] {
  const rules = parseHeaders(headers).length;
  return [
    ...(files.length > CLOUDFLARE.files
      ? [`${files.length} files, at most ${CLOUDFLARE.files}; name what is not needed in .assetsignore`]
      : []),
    ...files
      .filter(({ bytes }) => bytes > CLOUDFLARE.fileBytes)
      .map(({ file, bytes }) => `dist/${file}: ${bytes} bytes, at most ${CLOUDFLARE.fileBytes}; split it`),
    ...(rules > CLOUDFLARE.headerRules
      ? [`_headers: ${rules} rules, at most ${CLOUDFLARE.headerRules}; join some in src/build/headers.ts`]
      : []),
    ...headers
      .split('\n')
      .filter(({ length }) => length > CLOUDFLARE.headerLine)
      .map(
        (line) =>
          `_headers: a line of ${line.length} characters, at most ${CLOUDFLARE.headerLine}: ${line.slice(0, 60)}`,
      ),
  ];
}

describe('what Cloudflare is given', () => {
  const ignored = new Set(
    readBuilt('.assetsignore')
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.slice(1)),
  );
  const own = ['_headers', '_redirects', '.assetsignore'];
  const uploaded = FILES.filter((file) => !ignored.has(file) && !own.includes(file)).map((file) => ({
    file,
    bytes: readBuilt(file).length,
  }));

  test.each([
    ['files', Array.from({ length: 20_001 }, (_, index) => ({ file: `${index}`, bytes: 1 })), '/*\n  A: b\n'],
    ['bytes', [{ file: 'a', bytes: 26_214_401 }], '/*\n  A: b\n'],
    ['rules', [], '/a\n  A: b\n'.repeat(101)],
    ['characters', [], `/*\n  A: ${'b'.repeat(2000)}\n`],
  ])('too many %s are found', (_, files, headers) => {
    expect(tooMuch(files, headers)).toHaveLength(1);
  });

  test('is not more than it takes', () => {
    const headers = readBuilt('_headers').toString();
    console.log(
      `Cloudflare: ${uploaded.length} files, ${ignored.size} left out; ${parseHeaders(headers).length} header rules, ` +
        `the longest line ${Math.max(...headers.split('\n').map(({ length }) => length))} characters`,
    );
    expect(tooMuch(uploaded, headers)).toEqual([]);
  });

  /** Where a page that only leads on leads to. */
  const leadsTo = (file: string) =>
    /http-equiv="refresh" content="0;url=([^"]*)"/.exec(readBuilt(file).toString())?.[1];

  test('lacks only pages that lead on, and where something else leads to the same place', () => {
    const rules = parseRedirects(readBuilt('_redirects').toString());
    const served = new Set(uploaded.map(({ file }) => file));
    expect(ignored.size).toBeGreaterThan(0);
    const unknown = [...ignored].filter((file) => {
      const path = `/${file.replace(/\.html$/, '')}`;
      const to = FILES.includes(file) ? leadsTo(file) : undefined;
      if (to === undefined || !served.has(`${to.slice(1)}.html`)) return true;
      return followRule(rules, path) !== to && exchangedPath(path) !== to;
    });
    expect(unknown).toEqual([]);
  });

  test('and everything together is not more than GitHub Pages takes', () => {
    expect(FILES.reduce((sum, file) => sum + readBuilt(file).length, 0)).toBeLessThan(GITHUB_BYTES);
  });
});
