import { expect, type Page, test } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { fetchFonts, inLocale, listenForTrouble } from './site.ts';

const family = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).fontFamily.split(',')[0]?.replaceAll(/["']/g, ''));

for (const locale of LOCALES) {
  test(`a first page asks for no font before it has loaded, and keeps the face that it began with, in "${locale}"`, async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(inLocale(locale, '/1006'));
    expect(requests.filter((path) => path.startsWith('/fonts/'))).toEqual([]);
    const before = await family(page);
    await page.waitForFunction(() => localStorage.getItem('fonts') !== null);
    expect(requests.filter((path) => path.startsWith('/fonts/'))).toHaveLength(2);
    expect(await family(page)).toBe(before);
  });

  test(`the page after it is drawn with the site's own face, in "${locale}"`, async ({ page }) => {
    const trouble = await listenForTrouble(page);
    await fetchFonts(page, locale);
    await page.goto(inLocale(locale, '/1006'));
    expect(await family(page)).toMatch(/^Geist/);
    const faces = () => page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
    await expect.poll(faces).toBe(2);
    expect(trouble).toEqual([]);
  });
}

test('a page without storage and without fonts still says everything', async ({ page }) => {
  await page.route('**/fonts/*', (route) => route.abort());
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('/1006');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Abnormal Closure');
  await page.waitForTimeout(1500); // the fonts would have been asked for by now
  expect(errors).toEqual([]);
});
