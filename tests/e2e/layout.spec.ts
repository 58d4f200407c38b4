import { expect, type Page, test } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { CODES, EVERY_KIND, inLocale, KINDS, STRINGS } from './site.ts';

const PHONE = { width: 390, height: 844 };
const PRINTED_MAX = 2;

/**
 * Lets pages use their fonts and wait for them. As they are served, a first visit has the system's, and what fits on a
 * screen or a sheet would depend on this machine.
 */
async function waitForFonts(page: Page): Promise<void> {
  await page.route(
    (url) => !/\.\w+$/.test(url.pathname),
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text())
          .replace('<html ', '<html class="fonts" ')
          .replaceAll('font-display:optional', 'font-display:block'),
      });
    },
  );
}

/** How far the page can be scrolled sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How much has shifted since the page began to load: Cumulative Layout Shift. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ('value' in entry && typeof entry.value === 'number') total += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        // Entries that are buffered come in the next task; two frames let late fonts do their worst.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(total), 100)));
      }),
  );

test('a page that is too wide is seen to be', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/1006');
  await page.evaluate(() => {
    const rule = document.createElement('hr');
    rule.style.width = '400px';
    document.querySelector('main')?.append(rule);
  });
  expect(await overflow(page)).toBeGreaterThan(0);
});

test('a shift is measured', async ({ page }) => {
  await page.goto('/1006');
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '300px';
    return new Promise<void>((resolve) => {
      setTimeout(() => {
        document.body.prepend(block);
        resolve();
      }, 600);
    });
  });
  expect(await shifts(page)).toBeGreaterThan(0);
});

for (const { kind, locale, path } of EVERY_KIND) {
  test(`a page of the kind "${kind}" in "${locale}" fits 320 px, and nothing shifts while it loads`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    await page.mouse.move(100, 200); // the copy buttons come now
    expect(await overflow(page), 'pixels to scroll sideways').toBe(0);
    expect(await shifts(page), 'layout shift at 320 px').toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    expect(await shifts(page), 'layout shift at 1280 px').toBe(0);
  });
}

test.describe('in the site’s own fonts', () => {
  // The pages are changed on their way to the browser, which their policy would notice.
  test.use({ bypassCSP: true });

  for (const locale of LOCALES) {
    test(`the three answers begin on the first screen of a phone on every code page, in "${locale}"`, async ({
      page,
    }) => {
      test.slow();
      await waitForFonts(page);
      await page.setViewportSize(PHONE);
      const late: string[] = [];
      for (const code of CODES) {
        await page.goto(inLocale(locale, `/${code}`));
        await page.evaluate(() => document.fonts.ready);
        const answer = page.getByRole('term').filter({ hasText: STRINGS[locale]['answer.act'] });
        await expect(answer).toHaveCount(1);
        const box = await answer.boundingBox();
        const bottom = box ? box.y + box.height : Number.POSITIVE_INFINITY;
        if (bottom > PHONE.height)
          late.push(`/${code}: the third answer begins at ${Math.round(bottom)} px of ${PHONE.height}`);
      }
      expect(late).toEqual([]);
    });

    test(`every code page and a pair print on two sheets of A4, in "${locale}"`, async ({ page }) => {
      test.slow();
      await waitForFonts(page);
      const long: string[] = [];
      const paths = [...CODES.map((code) => `/${code}`), KINDS['hand-written pair'], KINDS['composed pair']];
      for (const path of paths) {
        await page.goto(inLocale(locale, path));
        await page.evaluate(() => document.fonts.ready);
        const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
        const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        expect(sheets, `sheets of ${path}`).toBeGreaterThan(0);
        if (sheets > PRINTED_MAX) long.push(`${inLocale(locale, path)}: ${sheets} sheets, at most ${PRINTED_MAX}`);
      }
      expect(long).toEqual([]);
    });
  }
});
