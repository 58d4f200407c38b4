import { describe, expect, test } from 'vitest';
import { DEFAULT_LOCALE, LOCALES } from '../../src/i18n/locales';
import { readFolder, type TextFile } from './read-content';

/** The one file that builds paths. */
const PATHS = 'src/i18n/paths.ts';

const PREFIXED = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);

/** Where a path of one language is written by hand, one message each. The files that Astro routes by folder may say where they lie. */
function checkPaths({ path, text }: TextFile): string[] {
  if (path === PATHS) return [];
  return PREFIXED.filter((locale) => !path.startsWith(`src/pages/${locale}/`)).flatMap((locale) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        line.includes(`/${locale}/`)
          ? [`${path}:${index + 1}: found "/${locale}/"; build the address with pagePath from ${PATHS}`]
          : [],
      ),
  );
}

describe('the rule can fail', () => {
  test('on a path with a language in it', () => {
    expect(checkPaths({ path: 'src/components/MadeUp.astro', text: 'a\n<a href="/vi/1006">\n' })).toEqual([
      expect.stringMatching(/^src\/components\/MadeUp\.astro:2: /),
    ]);
  });

  test('not where paths are built', () => {
    expect(checkPaths({ path: PATHS, text: "// => '/vi/1006'\n" })).toEqual([]);
    expect(checkPaths({ path: 'src/pages/vi/404.astro', text: '// for addresses under /vi/\n' })).toEqual([]);
  });
});

test('no path of a language is written by hand', () => {
  const files = readFolder('src');
  expect(files.map(({ path }) => path)).toContain(PATHS);
  expect(files.flatMap(checkPaths)).toEqual([]);
});
