import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { LOCALE_NAMES, LOCALES } from '../../src/i18n/locales.ts';
import { EVERY_KIND, inLocale, STRINGS } from './site.ts';

/** Web Content Accessibility Guidelines 2.2, levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/** What axe finds, one line each. */
async function violations(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
  );
}

test('axe finds what is wrong', async ({ page }) => {
  await page.goto('/1006');
  await page.evaluate(() => document.querySelector('main')?.append(new Image()));
  expect(await violations(page)).toEqual([expect.stringContaining('image-alt')]);
});

for (const { kind, locale, path } of EVERY_KIND) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on a page of the kind "${kind}" in "${locale}", ${colorScheme}`, async ({ page }) => {
      test.slow(); // it looks at every cell of the tables of results, at both widths
      await page.emulateMedia({ colorScheme });
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await page.goto(path);
        await page.mouse.move(100, 300); // the copy buttons are part of the page
        expect(await violations(page), `${path} at ${size.width} px`).toEqual([]);
      }
    });
  }
}

for (const locale of LOCALES) {
  const t = STRINGS[locale];

  test(`the keyboard walks through the header in reading order, in "${locale}"`, async ({ page }) => {
    await page.goto(inLocale(locale, '/1006'));
    const names = [
      t['nav.skipToContent'],
      t['site.name'],
      t['find.label'],
      t['nav.codes'],
      t['nav.compare'],
      t['nav.vendors'],
      t['nav.claims'],
      t['nav.decode'],
    ];
    for (const name of [...names, ...LOCALES.map((other) => LOCALE_NAMES[other].name)]) {
      await page.keyboard.press('Tab');
      const link = page
        .getByRole('link', { name, exact: true })
        .or(page.getByLabel(name, { exact: true }))
        .first();
      await expect(link, `focus on "${name}"`).toBeFocused();
      await expect(link).toBeInViewport();
      const outline = await link.evaluate((element) => getComputedStyle(element).outlineStyle);
      expect(outline, `the outline of "${name}"`).not.toBe('none');
    }
  });

  test(`the first stop skips to the content, in "${locale}"`, async ({ page }) => {
    await page.goto(inLocale(locale, '/1006'));
    const skip = page.getByRole('link', { name: t['nav.skipToContent'], exact: true });
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#content$/);
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
    expect(inMain, 'the next stop lies in the content').toBe(true);
  });

  test(`a page has a banner, a main part and a footer, and says where the reader is, in "${locale}"`, async ({
    page,
  }) => {
    await page.goto(inLocale(locale, '/compare'));
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - link "${t['nav.skipToContent']}"
      - banner:
        - link "${t['site.name']}"
        - navigation "${t['nav.main']}":
          - link "${t['nav.codes']}"
          - link "${t['nav.compare']}"
          - link "${t['nav.vendors']}"
          - link "${t['nav.claims']}"
        - navigation "${t['nav.languages']}":
          - link "English"
          - link "Tiếng Việt"
      - main:
        - heading [level=1]
      - contentinfo
    `);
    const here = page.getByRole('navigation', { name: t['nav.main'] }).getByRole('link', { name: t['nav.compare'] });
    await expect(here).toHaveAttribute('aria-current', 'page');
  });
}

test('a code block that scrolls sideways can be reached by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/1006');
  await page.locator('pre').first().focus();
  await expect(page.locator('pre').first()).toBeFocused();
});

test('nothing moves for readers who want no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/1006');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
