import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { firstScreen } from '../../src/build/first-screen.ts';
import { isLegible, PICTURE_SIZE } from '../../src/domain/picture.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { attribute, type BuiltPage, FILES, type Kind, inLocale, PAGES, readBuilt, SITE } from './read-dist.ts';

const KB = 1024;
/** What networks fetch for each link that somebody pastes. */
const PICTURE_MAX = 28 * KB;
const MEDIAN_MAX = 22 * KB;

/** The kinds of pages that are drawn; the others show the picture of the home page. */
const DRAWN: readonly Kind[] = ['home', 'code', 'number', 'range', 'pair', 'vendor', 'vendorCode', 'vendorPair'];

/** Pages that networks show a picture of. */
const SHOWN = PAGES.filter(({ kind }) => kind !== 'notFound');
const OWNERS = SHOWN.filter((page) => DRAWN.includes(page.kind));

const named = (page: BuiltPage) => attribute(page, 'meta[property="og:image"]', 'content');
const home = ({ locale }: BuiltPage) => `${SITE}/og${locale === 'en' ? '' : `/${locale}`}/home.png`;

/** The picture that a page has to name. */
function expected(page: BuiltPage): string {
  if (page.kind === 'home' || !DRAWN.includes(page.kind)) return home(page);
  return `${SITE}/og${page.path}.png`;
}

/** Width and height from the header of a PNG; undefined for other bytes. */
function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  const isPng = bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}

const pictures = new Map(
  OWNERS.map((page) => [page, readBuilt(expected(page).slice(SITE.length + 1))] as const).map(([page, bytes]) => [
    page,
    { size: bytes.length, shape: pngSize(bytes), digest: createHash('sha256').update(bytes).digest('hex') },
  ]),
);

function table(): string {
  const rows = DRAWN.map((kind) => {
    const sizes = [...pictures].filter(([page]) => page.kind === kind).map(([, { size }]) => size);
    sizes.sort((a, b) => a - b);
    const shown = [sizes.length, sizes[0], sizes[sizes.length >> 1], sizes.at(-1)];
    return kind.padEnd(12) + shown.map((value) => String(value).padStart(8)).join('');
  });
  const head = ['count', 'min', 'median', 'max'].map((word) => word.padStart(8)).join('');
  return [`Bytes of pictures:`, `${'kind'.padEnd(12)}${head}`, ...rows, `files in dist: ${FILES.length}`].join('\n');
}

describe('pictures', () => {
  test('there are pictures of each kind', () => {
    for (const kind of DRAWN)
      expect([...pictures.keys()].filter((page) => page.kind === kind).length, kind).toBeGreaterThan(1);
    console.log(table());
  });

  test('every page names its own picture, or that of the home page', () => {
    const wrong = SHOWN.filter((page) => named(page) !== expected(page));
    expect(wrong.map((page) => `dist/${page.file}: names ${named(page)}, expected ${expected(page)}`)).toEqual([]);
  });

  test('every page says how large its picture is and what it shows, and asks for it to be shown large', () => {
    const value = (page: BuiltPage, key: string) =>
      attribute(page, `meta[property="${key}"],meta[name="${key}"]`, 'content');
    const wrong = SHOWN.filter(
      (page) =>
        Number(value(page, 'og:image:width')) !== PICTURE_SIZE.width ||
        Number(value(page, 'og:image:height')) !== PICTURE_SIZE.height ||
        value(page, 'og:image:alt') !== page.root.querySelector('title')?.text ||
        value(page, 'twitter:card') !== 'summary_large_image',
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('all are PNG files of 1200 by 630 within their budget', () => {
    const bad = [...pictures].filter(
      ([, { shape, size }]) =>
        shape?.width !== PICTURE_SIZE.width || shape.height !== PICTURE_SIZE.height || size > PICTURE_MAX,
    );
    expect(bad.map(([{ file }, { shape, size }]) => `${file}: ${JSON.stringify(shape)}, ${size} bytes`)).toEqual([]);
    const sizes = [...pictures.values()].map(({ size }) => size).sort((a, b) => a - b);
    expect(sizes[sizes.length >> 1]).toBeLessThanOrEqual(MEDIAN_MAX);
  });

  test('no two pages have the same picture, in whatever language', () => {
    const first = new Map<string, string>();
    const same = [...pictures].flatMap(([{ file }, { digest }]) => {
      const other = first.get(digest);
      first.set(digest, file);
      return other === undefined ? [] : `dist/${file}: has the picture of dist/${other}`;
    });
    expect(same).toEqual([]);
  });

  test('there is no picture that no page names, and none is missing in a language', () => {
    const used = new Set(SHOWN.map((page) => named(page).slice(SITE.length + 1)));
    expect(FILES.filter((file) => file.startsWith('og/') && !used.has(file))).toEqual([]);
    for (const page of OWNERS)
      for (const locale of LOCALES) expect(pictures.has(inLocale(page, locale)), page.file).toBe(true);
  });

  test('only names in foreign letters are left out of pictures', () => {
    const read = OWNERS.filter(({ kind }) => kind === 'vendorCode').map((page) => ({
      file: page.file,
      screen: firstScreen(page.html, {
        file: page.file,
        subject: '',
        originOf: () => 'private',
        nameOf: () => undefined,
      }),
    }));
    const foreign = read.filter(({ screen }) => screen.kind === 'number' && !isLegible(screen.number.name ?? ''));
    expect([...new Set(foreign.map(({ file }) => file.replace(/\/\d+\.html$/, '')))]).toEqual(['vendors/qq-bot']);
  });
});
