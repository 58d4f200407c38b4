import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { FILES, inLocale, PAGES, readBuilt } from './read-dist.ts';

const KB = 1024;
/** What answers first: the script and its data, fetched side by side. */
const FIRST_MAX = 15 * KB;
/** What follows: the rest of the recogniser's knowledge, the search in the text of pages, and its words. */
const REST_MAX = 45 * KB;

const compress = promisify(brotliCompress);
const weigh = async (file: string) =>
  (await compress(readBuilt(file), { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }))
    .length;

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

/** A script as it stands in dist/, its name with a digest. */
function script(name: string): string {
  const file = FILES.find((one) => new RegExp(`^scripts/[0-9a-f]{8}/${name}\\.js$`).test(one));
  if (file === undefined) throw new Error(`dist/scripts: found no ${name}; look at src/build/inline-assets.ts`);
  return file;
}
const data = (locale: Locale, name: string) => `${pagePath(locale, { kind: 'find' }).slice(1)}/${name}.json`;

describe.for(LOCALES)('the search field in "%s"', (locale) => {
  test('answers first from what its budget allows, in two files', async () => {
    const sizes = await Promise.all([script('find'), data(locale, 'data')].map(weigh));
    console.log(`first answers in "${locale}": ${sizes.join(' + ')} bytes, Brotli 11`);
    expect(sum(sizes)).toBeLessThanOrEqual(FIRST_MAX);
  });

  test('finds words in the text of pages from what its budget allows', async () => {
    const sizes = await Promise.all([script('find-more'), data(locale, 'more')].map(weigh));
    console.log(`then in "${locale}": ${sizes.join(' + ')} bytes, Brotli 11`);
    expect(sum(sizes)).toBeLessThanOrEqual(REST_MAX);
  });

  test('leads to pages that exist, in its language', () => {
    const { documents } = JSON.parse(readBuilt(data(locale, 'more')).toString());
    const paths: string[] = [
      ...documents.pages.map(([, path]: [string, string]) => path),
      ...documents.vendors.flatMap(([, path, , codes]: [string, string, string, [number, string][]]) => [
        path,
        ...codes.map(([code]) => `${path}/${code}`),
      ]),
    ];
    const known = new Set(PAGES.filter((page) => page.locale === locale).map(({ path }) => path));
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.filter((path) => !known.has(path))).toEqual([]);
  });
});

test('the page of everything lists every code, range and service in both languages', () => {
  const pages = PAGES.filter(({ kind }) => kind === 'find');
  expect(pages.map(({ locale }) => locale).sort()).toEqual([...LOCALES].sort());
  const [english] = pages.filter(({ locale }) => locale === 'en');
  const hrefs = (page: (typeof pages)[number]) =>
    page.root.querySelectorAll('main a').map((link) => (link.getAttribute('href') ?? '').replace(/^\/vi(?=\/)/, ''));
  if (english === undefined) throw new Error('dist/find.html: is missing');
  expect(hrefs(inLocale(english, 'vi'))).toEqual(hrefs(english));
  for (const path of ['/1000', '/1015', '/3008', '/ranges/0-999', '/vendors/discord'])
    expect(hrefs(english)).toContain(path);
});
