import { expect, type Page, test } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import {
  type Build,
  cacheNames,
  Host,
  makeBuild,
  replaceWorker,
  touch,
  waitForKept,
  waitForOther,
} from './offline-site.ts';
import { inLocale, STRINGS } from './site.ts';

let first: Build;
let second: Build;
let without: Build;
let host: Host;

/** Marks each page of a build, so that a test can tell them apart. */
const mark = (name: string) => (html: string) => html.replaceAll('</h1>', ` build ${name}</h1>`);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.beforeAll(async () => {
  first = await makeBuild(mark('A'));
  second = await makeBuild(mark('B'));
  without = await makeBuild(mark('C'), { CLOSECODES_NO_WORKER: '1' });
});
test.afterAll(() => {
  for (const build of [first, second, without]) build.remove();
});
test.beforeEach(async () => {
  host = new Host(first);
  await host.start();
});
test.afterEach(() => host.stop());

test('nothing is asked for and nothing is kept before the page is touched', async ({ page }) => {
  await page.goto(`${host.origin}/1006`, { waitUntil: 'networkidle' });
  await page.mouse.move(200, 200);
  expect(host.requests.filter((path) => !/favicon|fonts/.test(path))).toEqual(['/1006']);
  expect(await cacheNames(page)).toEqual([]);
});

for (const locale of LOCALES) {
  for (const [how, cut] of [
    ['the network is cut', (page: Page) => page.context().setOffline(true)],
    ['the server is gone', () => host.stop()],
  ] as const) {
    test(`in "${locale}" a visited page opens when ${how}, and another one says what to do`, async ({ page }) => {
      const [home, visited, unvisited] = [inLocale(locale, '/'), inLocale(locale, '/1006'), inLocale(locale, '/1013')];
      await page.goto(host.origin + home);
      await touch(page, home);
      await page.goto(host.origin + visited);
      await waitForKept(page, visited);
      await cut(page);

      await page.goto(host.origin + home);
      await expect(heading(page)).toContainText('build A');
      await page.goto(`${host.origin}${visited}?utm_source=runbook#causes`);
      await expect(page.getByRole('main')).toContainText('1006');
      await expect(page.locator('html')).toHaveAttribute('lang', locale);

      await page.goto(host.origin + unvisited);
      await expect(heading(page)).toContainText(STRINGS[locale]['unkept.heading']);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      // The number in the address is answered, and what is kept can be read.
      await expect(
        page.getByRole('heading', { name: STRINGS[locale]['notFound.number'].replace('{{number}}', '1013') }),
      ).toBeVisible();
      const kept = page.locator('kept-pages').getByRole('link');
      await expect(kept.filter({ hasText: '1006' })).toHaveAttribute('href', visited);
      await kept.filter({ hasText: '1006' }).click();
      await expect(page).toHaveURL(host.origin + visited);
    });
  }
}

test('a page that could not be shown loads by itself when the network is back', async ({ page }) => {
  await page.goto(`${host.origin}/`);
  await touch(page, '/');
  await page.context().setOffline(true);
  await page.goto(`${host.origin}/1013`);
  await expect(heading(page)).toContainText(STRINGS.en['unkept.heading']);
  await expect(page.locator('kept-pages')).toContainText(STRINGS.en['keep.noNetwork']);
  await page.context().setOffline(false);
  await expect(heading(page)).toContainText('Try Again Later');
});

test('a kept page is shown when the network takes too long', async ({ page }) => {
  await page.goto(`${host.origin}/1006`);
  await touch(page, '/1006');
  host.slowPages = 20_000;
  await page.goto(`${host.origin}/1006`, { timeout: 10_000 });
  await expect(heading(page)).toContainText('build A');
});

for (const locale of LOCALES) {
  test(`in "${locale}" all pages, the search and the decoder work without a network once they are kept`, async ({
    page,
  }) => {
    const say = STRINGS[locale];
    await page.goto(`${host.origin}${inLocale(locale, '/offline')}#kept`);
    const panel = page.locator('kept-pages');
    // The size is said before anything is fetched.
    await expect(panel).toContainText(/\d[.,]?\d* MB/);
    expect(host.requests.filter((path) => path.endsWith('.pack'))).toEqual([]);
    host.slowPack = 150;
    await panel.getByRole('button', { name: say['keep.keep'] }).click();
    const bar = page.getByRole('progressbar', { name: say['keep.progressLabel'] });
    await expect(bar).toBeVisible();
    const value = () => bar.evaluate((element: HTMLProgressElement) => element.value / element.max);
    await expect.poll(value).toBeGreaterThan(0);
    expect(await value()).toBeLessThan(1);
    await expect(panel.getByRole('status')).toHaveText(say['keep.done']);
    await expect(panel).toContainText(say['keep.all'].split('{{')[0] ?? '');
    expect(host.requests.filter((path) => path.endsWith('.pack'))).toHaveLength(1);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await host.stop();

    for (const path of ['/1013', '/vendors/discord/4014', '/decode', '/1013/', '/1013.html']) {
      await page.goto(host.origin + inLocale(locale, path));
      await expect(heading(page)).toContainText('build A');
    }
    await page.goto(host.origin + inLocale(locale, '/compare/1012-vs-1005'));
    await expect(page).toHaveURL(host.origin + inLocale(locale, '/compare/1005-vs-1012'));

    await page.goto(host.origin + inLocale(locale, '/1012'));
    await page.getByRole('searchbox').click();
    await page.keyboard.type('read: websocket: close 1006 (abnormal closure)');
    await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('1006');
    await page.goto(`${host.origin}${inLocale(locale, '/find')}?q=proxy_read_timeout`);
    await expect(page.locator('#found').getByRole('link', { name: /1006/ }).first()).toBeVisible();
    await page.goto(`${host.origin}${inLocale(locale, '/decode')}#hex=880203f4`);
    await expect(page.locator('[data-result]').first()).toContainText('1012');

    await page.goto(host.origin + inLocale(locale, '/no-such-page'));
    await expect(page.locator('kept-pages')).toContainText(say['keep.noSuchPage']);
  });
}

test('a pack that does not arrive whole is not kept, and one that is stopped neither', async ({ page }) => {
  await page.goto(`${host.origin}/offline#kept`);
  const panel = page.locator('kept-pages');
  const { packs } = await page.evaluate(async () => (await fetch('/offline/packs.json')).json());
  host.instead.set(packs.en.url, 'x'.repeat(packs.en.bytes));
  await panel.getByRole('button', { name: STRINGS.en['keep.keep'] }).click();
  await expect(panel.getByRole('status')).toHaveText(STRINGS.en['keep.failed']);
  host.instead.clear();
  host.slowPack = 500;
  await panel.getByRole('button', { name: STRINGS.en['keep.keep'] }).click();
  await panel.getByRole('button', { name: STRINGS.en['keep.stop'] }).click();
  await expect(panel.getByRole('status')).toHaveText(STRINGS.en['keep.stopped']);
  await expect(panel.getByRole('button', { name: STRINGS.en['keep.keep'] })).toBeVisible();
});

test('what is kept is removed on request, and the page for what is not kept stays', async ({ page }) => {
  await page.goto(`${host.origin}/1006`);
  await touch(page, '/1006');
  await page.goto(`${host.origin}/offline#kept`);
  const panel = page.locator('kept-pages');
  await panel.getByRole('button', { name: STRINGS.en['keep.keep'] }).click();
  await expect(panel.getByRole('status')).toHaveText(STRINGS.en['keep.done']);
  await panel.getByRole('button', { name: STRINGS.en['keep.remove'] }).click();
  await expect(panel.getByRole('status')).toHaveText(STRINGS.en['keep.removed']);
  await expect(panel.getByRole('button', { name: STRINGS.en['keep.keep'] })).toBeVisible();
  await host.stop();
  await page.goto(`${host.origin}/1006`);
  await expect(heading(page)).toContainText(STRINGS.en['unkept.heading']);
});

test('a new build replaces all that is kept together', async ({ page }) => {
  await page.goto(`${host.origin}/offline#kept`);
  await page.getByRole('button', { name: STRINGS.en['keep.keep'] }).click();
  await expect(page.getByRole('status')).toHaveText(STRINGS.en['keep.done']);
  for (const path of ['/1006', '/1012']) {
    await page.goto(host.origin + path);
    await touch(page, path);
  }
  const [before] = await cacheNames(page);

  host.build = second.folder;
  await page.goto(`${host.origin}/1006`);
  await expect(heading(page)).toContainText('build B');
  await waitForOther(page, before);
  await waitForKept(page, '/1006', '/1012');
  await host.stop();
  // Visited before and since, visited before only, never visited.
  for (const path of ['/1006', '/1012', '/1013']) {
    await page.goto(host.origin + path);
    await expect(heading(page)).toContainText('build B');
  }
});

test('a new build that cannot be fetched whole leaves the old one as it is', async ({ page }) => {
  for (const path of ['/1006', '/1012']) {
    await page.goto(host.origin + path);
    await touch(page, path);
  }
  const before = await cacheNames(page);
  host.build = second.folder;
  const needed = '/offline/unkept';
  host.failing.add(needed);
  host.requests.length = 0;
  await page.goto(`${host.origin}/1012`);
  await expect(heading(page)).toContainText('build B');
  await expect.poll(() => host.requests.includes(needed)).toBe(true);
  await expect.poll(() => cacheNames(page)).toEqual(before);
  await host.stop();
  for (const path of ['/1006', '/1012']) {
    await page.goto(host.origin + path);
    await expect(heading(page)).toContainText('build A');
  }
  expect(await cacheNames(page)).toEqual(before);
});

for (const [what, broken] of [
  ['the worker', undefined],
  ['a broken worker', "addEventListener('fetch', (event) => event.respondWith(new Response('broken')))"],
] as const) {
  test(`a build without a worker takes back ${what} and what it kept`, async ({ page }) => {
    await page.goto(`${host.origin}/1006`);
    await touch(page, '/1006');
    if (broken !== undefined) {
      host.instead.set(
        '/sw.js',
        `addEventListener('install', () => skipWaiting());addEventListener('activate', (event) => event.waitUntil(clients.claim()));${broken}`,
      );
      await replaceWorker(page);
      await page.goto(`${host.origin}/1012`);
      await expect(page.locator('body')).toHaveText('broken');
      host.instead.clear();
    }
    host.build = without.folder;
    await page.goto(`${host.origin}/1006`);
    // The page that stood there is loaded again by the worker that goes.
    await expect(heading(page)).toContainText('build C');
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length).catch(() => undefined),
      )
      .toBe(0);
    // The page may be loaded again at this moment, which ends what is asked of it.
    await expect.poll(() => cacheNames(page).catch(() => undefined)).toEqual([]);
    await page.goto(`${host.origin}/offline#kept`);
    await expect(page.locator('kept-pages')).toContainText(STRINGS.en['keep.off']);
  });
}

test('at an address without https the site works, and says why nothing is kept', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route('http://runbook.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: host.origin + pathname }) });
  });
  await page.goto('http://runbook.example/1006');
  await page.locator('h1').click();
  await page.goto('http://runbook.example/vi/offline');
  await page.getByRole('link', { name: STRINGS.vi['offline.show'] }).click();
  await expect(page.locator('kept-pages')).toContainText(STRINGS.vi['keep.insecure']);
  expect(errors).toEqual([]);
});
