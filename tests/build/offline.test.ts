import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import sharp from 'sharp';
import type { PackList } from '../../src/domain/kept-pages.ts';
import { openPack } from '../../src/domain/page-pack.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { manifestPath } from '../../src/i18n/paths.ts';
import { formatSize } from '../../src/i18n/sizes.ts';
import { ALL_PAGES, attribute, FILES, isStandIn, PAGES, readBuilt, spread } from './read-dist.ts';

const KB = 1024;
/** The worker comes after the first touch, and again whenever the site changes. */
const WORKER_MAX = 6 * KB;
const PAGE_SCRIPT_MAX = 3 * KB;
/** What a reader fetches who asks for everything: one file, which hosts send as it is. */
const PACK_MAX = 2.5 * 1024 * KB;
/** Of all pages so many are unpacked and compared. */
const COMPARED = 200;

const list: PackList = JSON.parse(readBuilt('offline/packs.json').toString());
const worker = readBuilt('sw.js').toString();
const recordOf = (locale: string) => list.packs[locale] ?? { url: '', bytes: 0, pages: 0 };
const open = (locale: string) => openPack(new Blob([new Uint8Array(readBuilt(recordOf(locale).url.slice(1)))]));

describe('reading without a network', () => {
  test('the worker and the script of its page keep their budgets, and every page of a language its own', () => {
    const script = FILES.find((file) => /^scripts\/.*\/kept-pages\.js$/.test(file)) ?? '';
    const weights = { worker: brotliCompressSync(worker).length, script: brotliCompressSync(readBuilt(script)).length };
    const packs = LOCALES.map(
      (locale) => `"${locale}": ${recordOf(locale).pages} pages, ${recordOf(locale).bytes} bytes`,
    );
    const raw = PAGES.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0);
    console.log(
      `Brotli: sw.js ${weights.worker}, kept-pages.js ${weights.script}. Packs: ${packs.join('; ')}; all pages as they are: ${raw} bytes`,
    );
    expect(weights.worker).toBeLessThanOrEqual(WORKER_MAX);
    expect(weights.script).toBeLessThanOrEqual(PAGE_SCRIPT_MAX);
    for (const locale of LOCALES) expect(recordOf(locale).bytes).toBeLessThanOrEqual(PACK_MAX);
  });

  test('the worker names the build, its packs and what it always keeps, and loads nothing from elsewhere', () => {
    expect(worker).toContain(list.build);
    for (const locale of LOCALES) expect(worker).toContain(recordOf(locale).url);
    const kept = [...worker.matchAll(/"(\/[^"]+)"/g)].map(([, path = '']) => path.slice(1));
    const lost = kept.filter((path) => path && !FILES.includes(path) && !FILES.includes(`${path}.html`));
    expect(lost.filter((path) => path !== 'sw.js')).toEqual([]);
    expect(worker).not.toMatch(/importScripts|https?:\/\/(?!localhost)/);
  });

  describe.each(LOCALES)('in "%s"', (locale) => {
    test('the pack has every page and what the search field and the decoder fetch, and nothing else', async () => {
      const { paths } = await open(locale);
      const pages = PAGES.filter((page) => page.locale === locale && !isStandIn(page)).map(({ path }) => path);
      const files = paths.filter((path) => /\.\w+$/.test(path));
      expect(paths.filter((path) => !files.includes(path)).sort()).toEqual([...pages].sort());
      expect(recordOf(locale).pages).toBe(pages.length);
      const prefix = locale === 'en' ? '' : `/${locale}`;
      expect(files.filter((path) => path.endsWith('.json')).sort()).toEqual([
        `${prefix}/find/data.json`,
        `${prefix}/find/more.json`,
      ]);
      expect(files.filter((path) => path.endsWith('.js')).sort()).toEqual(
        FILES.filter((file) => file.startsWith('scripts/'))
          .map((file) => `/${file}`)
          .sort(),
      );
    });

    test('a page of the pack is the page that the server has, to the byte', async () => {
      const pack = await open(locale);
      const pages = PAGES.filter((page) => page.locale === locale && !isStandIn(page));
      const chosen = spread(pages, COMPARED);
      expect(chosen.length).toBeGreaterThan(100);
      const different: string[] = [];
      for (const page of chosen) if ((await pack.read(page.path)) !== page.html) different.push(page.path);
      expect(different).toEqual([]);
    });

    test('the page that offers the pack says how large it is', () => {
      const page = PAGES.find((one) => one.kind === 'offline' && one.locale === locale);
      expect(page?.root.querySelector('main')?.text).toContain(formatSize(locale, recordOf(locale).bytes));
      expect(page?.html).not.toContain('{{pack');
    });

    test('every page names the manifest, and the manifest pages and pictures that exist', async () => {
      const pages = PAGES.filter((page) => page.locale === locale && page.kind !== 'notFound');
      const odd = spread(pages, COMPARED).filter(
        (page) => attribute(page, 'link[rel="manifest"]', 'href') !== manifestPath(locale),
      );
      expect(odd.map(({ file }) => file)).toEqual([]);
      const manifest = JSON.parse(readBuilt(manifestPath(locale).slice(1)).toString());
      expect(manifest).toMatchObject({ lang: locale, scope: '/' });
      const paths = ALL_PAGES.filter((page) => page.locale === locale).map(({ path }) => path);
      for (const { url } of [{ url: manifest.start_url }, ...manifest.shortcuts]) expect(paths).toContain(url);
      for (const { src, sizes } of manifest.icons) {
        const { width, height } = await sharp(readBuilt(src.slice(1))).metadata();
        if (sizes !== 'any') expect(`${width}x${height}`).toBe(sizes);
      }
      expect(manifest.icons.filter(({ purpose }: { purpose?: string }) => purpose === 'maskable')).toHaveLength(1);
      const { width } = await sharp(readBuilt('apple-touch-icon.png')).metadata();
      expect(width).toBe(180);
    });
  });

  test('hosts that read _headers are told to ask for the worker each time', () => {
    expect(readBuilt('_headers').toString()).toMatch(/^\/sw\.js\n {2}Cache-Control: no-cache$/m);
  });
});
