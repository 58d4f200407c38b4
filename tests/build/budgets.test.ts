import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ALL_PAGES, type BuiltPage, FILES, type Kind, KINDS, PAGES, readBuilt, SAMPLED } from './read-dist.ts';

const KB = 1024;

/** What a server sends before it waits for the first acknowledgement: ten segments (RFC 6928). */
const FIRST_ROUND_TRIP = 10 * 1460;
/** The headers of `_headers` with those of a server take up to so many of them, compressed as HTTP/2 does. */
const HEADERS = 750;
/** What a document may weigh, compressed: so much arrives in the first round trip of a TCP connection. */
const DOCUMENT_MAX = FIRST_ROUND_TRIP - HEADERS;
/** The longest page, and the ones that list everything. */
const LONG_DOCUMENT_MAX = 20 * KB;
/** A page in somebody else's page loads beside all that is theirs. */
const EMBED_MAX = 3 * KB;
const MEDIAN_MAX = 10 * KB;
const FONTS_MAX = 30 * KB;
/** A script that is fetched while the reader waits for it to answer the first touch. */
const SCRIPT_MAX: Readonly<Record<string, number>> = { decode: 8 * KB };
const VISIT_MAX = 48 * KB;
const VISIT_REQUESTS_MAX = 5;

const compress = promisify(brotliCompress);
const brotli = async (text: string) =>
  (await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })).length;

/** The kinds that answer one question; the others list things. */
const ANSWERS: readonly Kind[] = ['code', 'number', 'pair', 'vendorCode', 'vendorPair', 'decode', 'api'];

/** The most that a page may weigh. */
function budget({ kind, key }: Pick<BuiltPage, 'kind' | 'key'>): number {
  if (kind === 'embed') return EMBED_MAX;
  return ANSWERS.includes(kind) && key !== '/1006' ? DOCUMENT_MAX : LONG_DOCUMENT_MAX;
}

/** A middle value; of an even number of values, the higher of the two. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The font files that a page fetches for the pages after it: src/client/page.ts reads them from the root element. */
function fontsFor(page: BuiltPage): string[] {
  const urls = page.root.querySelector('html')?.getAttribute('data-fonts') ?? '';
  return urls.split(' ').filter((url) => url !== '');
}

/** The font files that the stylesheet of a page names. */
function fontsOf(page: BuiltPage): string[] {
  const css = page.root.querySelectorAll('style').map(({ rawText }) => rawText);
  return [...css.join('').matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, url = '']) => url);
}

/** Brotli at its highest costs 30 ms a page: of generated pages a sample is weighed, and those that are the longest before. */
const LONGEST = 40;
const longest = KINDS.flatMap((kind) =>
  ALL_PAGES.filter((page) => page.kind === kind)
    .map((page) => ({ page, length: page.html.length }))
    .sort((a, b) => b.length - a.length)
    .slice(0, LONGEST)
    .map(({ page }) => page),
);
const WEIGHED = [...new Set([...SAMPLED, ...longest])];
const READ = WEIGHED.filter((page) => PAGES.includes(page));

const weights = new Map(await Promise.all(WEIGHED.map(async ({ file, html }) => [file, await brotli(html)] as const)));
const weigh = ({ file }: BuiltPage) => weights.get(file) ?? 0;
const fontWeights = new Map([...new Set(READ.flatMap(fontsFor))].map((url) => [url, readBuilt(url.slice(1)).length]));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const fontWeight = (files: readonly string[]) => sum(files.map((file) => fontWeights.get(file) ?? 0));

/** The sizes as they are now, for whoever reads the log. */
function table(): string {
  const rows = KINDS.flatMap((kind) => {
    const sizes = WEIGHED.filter((page) => page.kind === kind).map(weigh);
    const count = ALL_PAGES.filter((page) => page.kind === kind).length;
    const shown = [count, sizes.length, Math.min(...sizes), median(sizes), Math.max(...sizes)];
    return `${kind.padEnd(12)}${shown.map((value) => String(value).padStart(8)).join('')}`;
  });
  const fonts = LOCALES.map((locale) => {
    const files = [
      ...new Set(PAGES.filter((page) => page.locale === locale && page.kind === 'code').flatMap(fontsFor)),
    ];
    return `fonts on code pages in "${locale}": ${files.length} files, ${fontWeight(files)} bytes`;
  });
  return [
    'Bytes, Brotli 11:',
    `${'kind'.padEnd(12)}${['count', 'weighed', 'min', 'median', 'max'].map((head) => head.padStart(8)).join('')}`,
    ...rows,
    `median of the weighed pages that people read: ${median(READ.map(weigh))}`,
    ...fonts,
  ].join('\n');
}

describe('bytes', () => {
  test('the measures measure', async () => {
    expect(await brotli('a'.repeat(KB))).toBeLessThan(100);
    expect(median([5, 1, 3])).toBe(3);
    expect(fontWeights.size).toBeGreaterThan(1);
    expect(budget({ kind: 'code', key: '/1005' })).toBeLessThan(budget({ kind: 'code', key: '/1006' }));
    console.log(table());
  });

  test('every page fetches a face for its text and one for its numbers, and its stylesheet knows them', () => {
    const odd = PAGES.filter((page) => {
      const [fetched, known] = [fontsFor(page), fontsOf(page)];
      return fetched.length !== 2 || fetched.some((url) => !known.includes(url));
    }).map((page) => `dist/${page.file}: fetches ${fontsFor(page).join() || 'no font'}; look at src/build/fonts.ts`);
    expect(odd).toEqual([]);
  });

  test('no page is heavier than its budget', () => {
    const heavy = WEIGHED.filter((page) => weigh(page) > budget(page)).map(
      (page) =>
        `dist/${page.file}: ${weigh(page)} bytes with Brotli, at most ${budget(page)}; cut repeated markup, not text`,
    );
    expect(heavy).toEqual([]);
  });

  test.each(Object.entries(SCRIPT_MAX))('the script "%s" keeps its budget', async (name, max) => {
    const file = FILES.find((path) => path.startsWith('scripts/') && path.endsWith(`/${name}.js`)) ?? '';
    const bytes = await brotli(readBuilt(file).toString());
    expect(bytes, `dist/${file}`).toBeGreaterThan(KB / 2);
    expect(bytes, `dist/${file}`).toBeLessThanOrEqual(max);
  });

  test('the median page is lighter still', () => {
    expect(median(READ.map(weigh))).toBeLessThanOrEqual(MEDIAN_MAX);
  });

  test.each(LOCALES)('the fonts of all pages in "%s" together keep their budget', (locale) => {
    const pages = READ.filter((page) => page.locale === locale && page.file !== '404.html'); // which speaks both
    expect(fontWeight([...new Set(pages.flatMap(fontsFor))])).toBeLessThanOrEqual(FONTS_MAX);
  });

  test('no first visit is heavier than its budget, or asks for more files', () => {
    const icon = readBuilt('favicon.svg').length;
    const heavy = READ.flatMap((page) => {
      const fonts = fontsFor(page);
      const bytes = weigh(page) + icon + fontWeight(fonts);
      const requests = 2 + fonts.length;
      return bytes > VISIT_MAX || requests > VISIT_REQUESTS_MAX
        ? `dist/${page.file}: a first visit takes ${bytes} bytes in ${requests} requests (${fonts.join(', ')}), at most ${VISIT_MAX} in ${VISIT_REQUESTS_MAX}; cut the fonts`
        : [];
    });
    expect(heavy).toEqual([]);
  });
});
