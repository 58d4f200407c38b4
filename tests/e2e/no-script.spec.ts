import { expect, test } from '@playwright/test';
import { EVERY_KIND, inLocale, STRINGS } from './site.ts';
import { LOCALES } from '../../src/i18n/locales.ts';

test.use({ javaScriptEnabled: false });

for (const { kind, locale, path } of EVERY_KIND) {
  test(`a page of the kind "${kind}" in "${locale}" reads without script`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/(?:\S+\s+){100}/);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(
      page
        .getByRole('navigation', { name: STRINGS[locale]['nav.main'] })
        .or(page.getByRole('navigation', { name: STRINGS.en['nav.main'] })),
    ).toBeVisible();
  });
}

for (const locale of LOCALES) {
  test(`the picker leads to a pair without script, in "${locale}"`, async ({ page }) => {
    await page.goto(inLocale(locale, '/compare'));
    const second = page
      .getByRole('group')
      .filter({ hasText: /^\s*1012/ })
      .getByRole('link', { name: /^1005 / });
    await expect(second).toBeHidden();
    await page
      .getByRole('group')
      .filter({ hasText: /^\s*1012/ })
      .locator('summary')
      .click();
    await second.click();
    await expect(page).toHaveURL(inLocale(locale, '/compare/1005-vs-1012'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/1005.*1012/);
  });

  test(`the matrix leads to a pair without script, in "${locale}"`, async ({ page }) => {
    await page.goto(inLocale(locale, '/compare'));
    const name = STRINGS[locale]['pair.link'].replace('{{first}}', '1002').replace('{{second}}', '1010');
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(inLocale(locale, '/compare/1002-vs-1010'));
  });

  test(`a pair in the wrong order leads to the right one without script, in "${locale}"`, async ({ page }) => {
    await page.goto(inLocale(locale, '/compare/1012-vs-1005'));
    await expect(page).toHaveURL(inLocale(locale, '/compare/1005-vs-1012'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/1005.*1012/);
  });
}

test('the page for unknown addresses shows all ranges in both languages without script', async ({ page }) => {
  await page.goto('/4321');
  for (const locale of LOCALES) {
    for (const range of ['0–999', '1016–2999', '3000–3999', '4000–4999', '5000–65535']) {
      const link = page.getByRole('link', { name: new RegExp(`^${range}: `) });
      await expect(link.nth(LOCALES.indexOf(locale))).toBeVisible();
      await expect(link.nth(LOCALES.indexOf(locale))).toHaveAttribute(
        'href',
        inLocale(locale, `/ranges/${range.replace('–', '-')}`),
      );
    }
  }
});

test('the page for unknown addresses links the code that a misspelt address means, without script', async ({
  page,
}) => {
  await page.goto('/codes/1006');
  await page
    .getByRole('link', { name: /^1006 / })
    .first()
    .click();
  await expect(page).toHaveURL('/1006');
});
