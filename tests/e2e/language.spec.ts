import { expect, test } from '@playwright/test';
import { LOCALE_NAMES, LOCALES } from '../../src/i18n/locales.ts';
import { lettersOf } from '../../src/build/fonts.ts';
import { clickFarBelow, CODES, fetchFonts, inLocale, KINDS } from './site.ts';

const JOURNEYS = [
  ['en', 'vi'],
  ['vi', 'en'],
] as const;

for (const [from, to] of JOURNEYS) {
  const { name } = LOCALE_NAMES[to];

  for (const [kind, path] of Object.entries(KINDS).filter(([kind]) => kind !== 'not found')) {
    test(`the switch from "${from}" to "${to}" keeps the page of the kind "${kind}"`, async ({ page }) => {
      await page.goto(inLocale(from, path));
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(inLocale(to, path));
      await expect(page.locator('html')).toHaveAttribute('lang', to);
    });
  }

  test(`the switch from "${from}" to "${to}" keeps the place on the page`, async ({ page }) => {
    await page.goto(inLocale(from, '/1006#causes'));
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(inLocale(to, '/1006#causes'));
    await expect(page.locator('#causes')).toBeInViewport();
  });

  test(`the switch from "${from}" to "${to}" keeps a place that was reached by a heading`, async ({ page }) => {
    await page.goto(inLocale(from, '/1006'));
    await clickFarBelow(page.locator('#fix').getByRole('link'));
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(inLocale(to, '/1006#fix'));
  });
}

test('the switch says which language is the current one', async ({ page }) => {
  await page.goto('/vi/1006');
  await expect(page.getByRole('link', { name: 'Tiếng Việt' })).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('link', { name: 'English' })).not.toHaveAttribute('aria-current');
});

for (const locale of LOCALES) {
  test(`the site's own fonts draw every letter of the leads in "${locale}"`, async ({ page }) => {
    test.slow();
    await fetchFonts(page, locale);
    for (const code of CODES) {
      await page.goto(inLocale(locale, `/${code}`));
      const drawn = await page.evaluate(async () => {
        const lead = document.querySelector('main > p') ?? document.body;
        const text = `${document.querySelector('h1')?.textContent}${lead.textContent}`;
        const family = (getComputedStyle(lead).fontFamily.split(',')[0] ?? '').replaceAll(/["']/g, '');
        const faces = await document.fonts.load(`16px "${family}"`, text);
        return { family: faces.length > 0 ? family : 'none that is loaded', text };
      });
      const known = lettersOf(drawn.family);
      const missing = [...new Set(drawn.text.replace(/\s/g, ''))].filter((letter) => !known.includes(letter));
      expect(missing, `letters of /${code} without a font`).toEqual([]);
    }
  });
}
