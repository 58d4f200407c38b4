import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { FILES, PAGES, readBuilt } from './read-dist.ts';

const FILE = 'third-party-licences.txt';

/** What the site serves parts of, and how one sees that it does. */
const SERVED = [
  { files: ['geist/LICENSE.txt'], because: /^fonts\/.+\.woff2$/ },
  { files: ['minisearch/LICENSE.txt'], because: /^scripts\/.+\/find-more\.js$/ },
  { files: ['workbox-core/LICENSE', 'workbox-routing/LICENSE', 'workbox-strategies/LICENSE'], because: /^sw\.js$/ },
];

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('licences of others', () => {
  const text = words(readBuilt(FILE).toString());

  test.each(SERVED)('the words of $files are served beside what they are for', ({ files, because }) => {
    expect(FILES.some((file) => because.test(file))).toBe(true);
    for (const file of files) {
      const licence = readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), 'utf8');
      expect(text).toContain(words(licence));
    }
  });

  test('every package is named with its version, and no folder of the machine that built it', () => {
    const built = readBuilt(FILE).toString();
    for (const name of ['geist', 'minisearch', 'workbox-core', 'workbox-routing', 'workbox-strategies'])
      expect(built).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+: `, 'm'));
    expect(built).not.toMatch(/node_modules/);
  });

  test.each(LOCALES)('readers in "%s" find them', (locale) => {
    const pages = PAGES.filter((page) => page.locale === locale && page.html.includes(`href="/${FILE}"`));
    expect(pages.map(({ kind }) => kind)).toEqual(['api']);
  });
});
