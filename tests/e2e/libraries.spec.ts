import { expect, test } from '@playwright/test';
import { inLocale, STRINGS } from './site.ts';
import { LOCALES } from '../../src/i18n/locales.ts';

for (const locale of LOCALES) {
  const strings = STRINGS[locale];

  test(`in "${locale}" a cell of the tables leads to what was seen`, async ({ page }) => {
    await page.goto(inLocale(locale, '/interop'));
    const table = page.getByRole('table', { name: strings['interop.received.client'] });
    await table
      .getByRole('row', { name: /^ws \d/ })
      .getByRole('link')
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`${inLocale(locale, '/libraries/ws')}#s-close-\\d+$`));
    await expect(page.locator(':target')).toBeInViewport();
  });

  test(`in "${locale}" the tables are filtered by language and by role, and are whole again`, async ({ page }) => {
    await page.goto(inLocale(locale, '/interop'));
    const rows = page.getByRole('row', { name: /^ws \d/ });
    const other = page.getByRole('row', { name: /^Chromium \d/ });
    const before = await page.getByRole('table').count();
    await page.getByRole('combobox', { name: strings['interop.language'] }).focus();
    await page.getByRole('combobox', { name: strings['interop.language'] }).selectOption('JavaScript');
    await expect(rows.first()).toBeVisible();
    await page.getByRole('combobox', { name: strings['interop.roleFilter'] }).selectOption('server');
    await expect(page.getByRole('table', { name: strings['interop.sent.client'] })).toBeHidden();
    await page.getByRole('combobox', { name: strings['interop.roleFilter'] }).selectOption('');
    await page.getByRole('combobox', { name: strings['interop.language'] }).selectOption('');
    await expect(page.getByRole('table')).toHaveCount(before);
    await expect(other.first()).toBeVisible();
  });
}

test('without script the tables are there and the filter is not', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/interop');
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByRole('combobox', { name: STRINGS.en['interop.language'] })).toBeHidden();
  await context.close();
});

test('the page of an implementation answers the questions people ask, with the version beside them', async ({
  page,
}) => {
  await page.goto('/libraries/ws');
  await expect(page.getByRole('heading', { name: /^ws \d+\.\d+\.\d+ as a client$/ })).toBeVisible();
  const dropped = page.locator('#s-tcp-fin');
  await expect(dropped).toContainText('The application is told 1006.');
  await expect(dropped).toContainText('It sends no Close frame.');
});
