import { expect, test } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { CODES, inLocale, STRINGS } from './site.ts';

for (const locale of LOCALES) {
  const t = STRINGS[locale];

  test(`/1006 answers its three questions before anything else, in "${locale}"`, async ({ page }) => {
    await page.goto(inLocale(locale, '/1006'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^1006 \p{L}/u);
    await expect(page.getByRole('term').first()).toHaveText(t['answer.happened']);
    for (const question of [t['answer.happened'], t['answer.lookAt'], t['answer.act']]) {
      await expect(page.getByRole('term').filter({ hasText: question })).toBeVisible();
    }
    for (const index of [0, 1, 2]) {
      await expect(page.getByRole('definition').nth(index)).toHaveText(/(?:\S+\s+){5}/);
    }
    const firstSection = await page.getByRole('heading', { level: 2 }).first().boundingBox();
    const lastAnswer = await page.getByRole('definition').nth(2).boundingBox();
    expect(lastAnswer?.y).toBeLessThan(firstSection?.y ?? 0);
  });

  test(`/1006 says that nobody may send it, and draws no frame, in "${locale}"`, async ({ page }) => {
    await page.goto(inLocale(locale, '/1006'));
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: t['fact.sender'], exact: true }) });
    await expect(row.getByRole('cell')).toContainText(t['fact.sender.nobody']);
    await expect(page.getByText(t['frame.none.cut'])).toBeVisible();
    const exchange = page.getByRole('img', { name: t['exchange.say.event.client'].replace('{{code}}', '1006') });
    await expect(exchange).toBeVisible();
  });

  test(`/compare/1005-vs-1012 separates the two, in "${locale}"`, async ({ page }) => {
    await page.goto(inLocale(locale, '/compare/1005-vs-1012'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/1005 .+ 1012 /);
    for (const [index, code] of ['1005', '1012'].entries()) {
      await expect(page.getByRole('term').nth(index)).toHaveText(t['pair.seeing'].replace('{{code}}', code));
      await expect(page.getByRole('definition').nth(index)).toHaveText(/\p{L}/u);
      await expect(page.getByRole('img').nth(index)).toHaveAccessibleName(new RegExp(code));
    }
    const differences = page.getByRole('table').first();
    await expect(differences.getByRole('columnheader')).toHaveText([t['facts.what'], '1005', '1012']);
    const sent = differences
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: t['fact.onWire'], exact: true }) });
    await expect(sent.getByRole('cell')).toHaveText([t['fact.onWire.never'], t['fact.onWire.allowed']]);
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "${t['section.frame']}" [level=2]
      - heading "${t['section.differences']}" [level=2]
      - heading "${t['section.which']}" [level=2]
      - heading "${t['section.use']}" [level=2]
      - heading "${t['section.why']}" [level=2]
    `);
  });

  test(`the facts that agree stay folded until the reader opens them, in "${locale}"`, async ({ page }) => {
    await page.goto(inLocale(locale, '/compare/1005-vs-1012'));
    const agreeing = page.getByRole('table').nth(1);
    await expect(agreeing).toBeHidden();
    await page.getByRole('group').first().locator('summary').click();
    await expect(agreeing).toBeVisible();
  });

  test(`the home page leads to every code, in "${locale}"`, async ({ page }) => {
    await page.goto(inLocale(locale, '/'));
    for (const code of CODES) {
      const link = page.getByRole('link', { name: new RegExp(`^${code} `) });
      await expect(link).toHaveAttribute('href', inLocale(locale, `/${code}`));
    }
    await page.getByRole('link', { name: /^1006 / }).click();
    await expect(page).toHaveURL(inLocale(locale, '/1006'));
  });
}
