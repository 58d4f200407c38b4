import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { inLocale, listenForTrouble, STRINGS } from './site.ts';

/** A page of another origin that frames pages of the site. */
let server: Server;
let host = '';

test.beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const source = new URL(url, 'http://localhost').searchParams.get('frame') ?? '';
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Runbook</title><iframe title="1006" width="300" height="200" src="${source}"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => new Promise((resolve) => server.close(resolve)));

for (const locale of LOCALES) {
  const t = STRINGS[locale];
  const more = t['short.more'].replace('{{code}}', '1006');

  test(`a number shows in a frame of another origin, and its link opens its page, in "${locale}"`, async ({
    page,
    context,
    baseURL,
  }) => {
    const trouble = await listenForTrouble(page);
    const path = inLocale(locale, '/embed/1006');
    await page.goto(`${host}/?frame=${encodeURIComponent(baseURL + path)}`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('1006');
    await expect(frame.getByText(t['short.act'])).toBeVisible();
    const link = frame.getByRole('link', { name: more });
    await expect(link).toBeInViewport({ ratio: 1 });
    const opened = context.waitForEvent('page');
    await link.click();
    await expect(await opened).toHaveURL(baseURL + inLocale(locale, '/1006'));
    await expect(page).toHaveURL(new RegExp(`^${host}`));
    expect(trouble).toEqual([]);
  });
}

for (const path of ['/embed/1006', '/vi/embed/1007', '/embed/4004', '/vi/embed/4022']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} fits a frame of 300 by 200, its link in sight, and can be read when it is ${colorScheme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 300, height: 200 });
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await expect(page.getByRole('link')).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
      const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(background).toBe(colorScheme === 'dark' ? 'rgb(16, 18, 22)' : 'rgb(252, 251, 248)');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}

test('it reads without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/embed/1012');
  await expect(page.getByRole('main')).toContainText(/(?:\S+\s+){20}/);
  await context.close();
});

test('badges are drawn as large as they say, in both schemes', async ({ page }) => {
  await page.goto('/1006');
  for (const path of ['/badge/1006.svg', '/vi/badge/1007.svg', '/badge/discord/4004.svg']) {
    const size = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return { width: image.naturalWidth, height: image.naturalHeight };
    }, path);
    expect(size.height, path).toBe(20);
    expect(size.width, path).toBeGreaterThan(60);
  }
});
