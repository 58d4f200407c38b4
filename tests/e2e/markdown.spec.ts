import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { clickFarBelow, inLocale, listenForTrouble, STRINGS } from './site.ts';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const markdownOf = (path: string) => readFileSync(new URL(`../../dist${path}.md`, import.meta.url), 'utf8');

test.describe('with script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const locale of LOCALES) {
    const t = STRINGS[locale];

    test(`the link copies the page as Markdown by keyboard, says so, and stays on the page, in "${locale}"`, async ({
      page,
    }) => {
      const path = inLocale(locale, '/1006');
      await page.goto(path);
      const link = page.getByRole('link', { name: t['markdown.copy'], exact: true });
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status').filter({ hasText: t['copy.done'] })).toBeVisible();
      expect(await clipboard(page)).toBe(markdownOf(path));
      await expect(page).toHaveURL(path);
      await expect(link).toBeFocused();
      await expect(page.getByRole('status').filter({ hasText: t['copy.done'] })).toHaveCount(0);
    });
  }

  for (const path of ['/4004', '/compare/1005-vs-1012', '/vendors/discord/4004', '/ranges/4000-4999', '/collisions']) {
    test(`the link on ${path} copies that page`, async ({ page }) => {
      await page.goto(path);
      await clickFarBelow(page.getByRole('link', { name: STRINGS.en['markdown.copy'] }));
      await expect(page.getByRole('status').filter({ hasText: STRINGS.en['copy.done'] })).toBeVisible();
      expect(await clipboard(page)).toBe(markdownOf(path));
    });
  }

  test('nothing is fetched for it before it is used, and its script only then', async ({ page }) => {
    const trouble = await listenForTrouble(page);
    await page.goto('/1006');
    await page.mouse.move(200, 200);
    await page.keyboard.press('Tab');
    await page.waitForLoadState('networkidle');
    expect(trouble).toEqual([]);
    const fetched = page.waitForRequest(/\/scripts\/[0-9a-f]+\/markdown\.js$/);
    await clickFarBelow(page.getByRole('link', { name: STRINGS.en['markdown.copy'] }));
    await fetched;
  });
});

test('where the clipboard is refused, the link opens the Markdown', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/1006');
  await clickFarBelow(page.getByRole('link', { name: STRINGS.en['markdown.copy'] }));
  await expect(page).toHaveURL('/1006.md');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the Markdown', async ({ page }) => {
    await page.goto('/vi/1006');
    const link = page.getByRole('link', { name: STRINGS.vi['markdown.copy'], exact: true });
    await expect(link).toHaveAttribute('href', '/vi/1006.md');
    const answer = await page.request.get('/vi/1006.md');
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toBe(markdownOf('/vi/1006'));
  });
});
