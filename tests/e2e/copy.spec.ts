import { expect, type Page, test } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { clickFarBelow, inLocale, STRINGS } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

for (const locale of LOCALES) {
  const t = STRINGS[locale];

  test(`code blocks get a button on the first touch, and it copies the code, in "${locale}"`, async ({ page }) => {
    const response = await page.goto(inLocale(locale, '/1006'));
    expect(await response?.text()).not.toContain('<button');
    const buttons = page.getByRole('button');
    await page.mouse.move(200, 300);
    const blocks = await page.locator('pre').allTextContents();
    expect(blocks.length).toBeGreaterThan(1);
    await expect(page.getByRole('button', { name: t['copy.code'], exact: true })).toHaveCount(blocks.length);
    for (const [index, code] of blocks.entries()) {
      await clickFarBelow(buttons.nth(index));
      await expect(buttons.nth(index)).toHaveText(t['copy.done']);
      expect((await clipboard(page)).trim()).toBe(code.trim());
    }
    await expect(page.getByRole('button', { name: t['copy.code'], exact: true })).toHaveCount(blocks.length);
  });
}

test('the buttons come once, and by keyboard too', async ({ page }) => {
  await page.goto('/1006');
  await page.keyboard.press('Tab');
  const count = await page.locator('pre').count();
  await expect(page.getByRole('button')).toHaveCount(count);
  await page.mouse.move(200, 300);
  await expect(page.getByRole('button')).toHaveCount(count);
  await page.getByRole('button').first().press('Enter');
  await expect(page.getByRole('button').first()).toHaveText(STRINGS.en['copy.done']);
  await expect(page.locator('pre').first()).toHaveText(await clipboard(page));
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('the buttons come by touch', async ({ page }) => {
    await page.goto('/1006');
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(page.getByRole('button')).toHaveCount(await page.locator('pre').count());
  });
});

for (const [level, id] of [
  [2, 'causes'],
  [3, 'client'],
] as const) {
  test(`a heading of level ${level} links to itself, and following it copies its address`, async ({
    page,
    baseURL,
  }) => {
    await page.goto('/vi/1006');
    await clickFarBelow(page.locator(`#${id}`).getByRole('link'));
    await expect(page).toHaveURL(`/vi/1006#${id}`);
    await expect.poll(() => clipboard(page)).toBe(`${baseURL}/vi/1006#${id}`);
  });
}

test('a link elsewhere copies nothing', async ({ page }) => {
  await page.goto('/1006');
  await page.evaluate(() => navigator.clipboard.writeText('kept'));
  await page.getByRole('link', { name: STRINGS.en['nav.compare'], exact: true }).first().click();
  await expect(page).toHaveURL('/compare');
  expect(await clipboard(page)).toBe('kept');
});
