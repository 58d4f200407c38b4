import { expect, type Page, test } from '@playwright/test';
import { LINK_FORMATS, type LinkFormat, writeLink } from '../../src/domain/link-formats.ts';
import { type Locale, LOCALES } from '../../src/i18n/locales.ts';
import { clickFarBelow, inLocale, STRINGS } from './site.ts';

const PATHS = {
  code: '/1006',
  pair: '/compare/1005-vs-1012',
  vendor: '/vendors/discord',
  'vendor code': '/vendors/discord/4004',
  number: '/4004',
} as const;

const row = (page: Page, locale: Locale) => page.getByText(STRINGS[locale]['pageLinks.summary'], { exact: true });
const button = (page: Page, locale: Locale, format: LinkFormat) =>
  page.getByRole('button', { name: STRINGS[locale][`linkFormat.${format}`], exact: true });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The canonical address and the title, as the head of the page has them. */
async function target(page: Page): Promise<{ url: string; title: string }> {
  const url = await page.locator('link[rel=canonical]').getAttribute('href');
  return { url: url ?? '', title: await page.title() };
}

/** Goes backwards from the end of the page to the row, by keyboard alone. */
async function tabToRow(page: Page, locale: Locale): Promise<void> {
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press('Shift+Tab');
    if (await row(page, locale).evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${page.url()}: 20 steps back from the end do not reach the row; look at its place in the footer`);
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const locale of LOCALES) {
    for (const [kind, path] of Object.entries(PATHS)) {
      test(`every format of a link to a ${kind} is copied by keyboard, in "${locale}"`, async ({ page }) => {
        await page.goto(inLocale(locale, path));
        const { url, title } = await target(page);
        expect(new URL(url).pathname).toBe(inLocale(locale, path));
        await tabToRow(page, locale);
        await page.keyboard.press('Enter');
        for (const format of LINK_FORMATS) {
          await expect(button(page, locale, format)).toBeVisible();
          await page.keyboard.press('Tab');
          await expect(button(page, locale, format)).toBeFocused();
          await page.keyboard.press('Enter');
          const name = STRINGS[locale][`linkFormat.${format}`];
          const copied = STRINGS[locale]['pageLinks.copied'].replace('{{format}}', name);
          await expect(page.getByRole('status').filter({ hasText: copied })).toBeVisible();
          expect(await clipboard(page)).toBe(writeLink(format, { url, title }));
        }
      });
    }
  }

  test('the link carries the anchor that the reader came to, and no anchor that the page has not', async ({ page }) => {
    await page.goto('/1006#what-to-do');
    const { url } = await target(page);
    await row(page, 'en').press('Enter');
    await clickFarBelow(button(page, 'en', 'plain'));
    await expect.poll(() => clipboard(page)).toBe(`${url}#what-to-do`);
    await page.evaluate(() => {
      location.hash = '#nowhere';
    });
    await clickFarBelow(button(page, 'en', 'plain'));
    await expect.poll(() => clipboard(page)).toBe(url);
  });

  test('a page that names no canonical address is linked by its own', async ({ page, baseURL }) => {
    await page.goto('/vendors/discord/4003-vs-4007');
    const path = new URL(page.url()).pathname;
    await page.evaluate(() => document.querySelector('link[rel=canonical]')?.remove());
    await row(page, 'en').press('Enter');
    await clickFarBelow(button(page, 'en', 'plain'));
    await expect.poll(() => clipboard(page)).toBe(baseURL + path);
  });

  test('the row does not take the buttons of the code blocks away', async ({ page }) => {
    await page.goto('/1006');
    await row(page, 'en').press('Enter');
    await expect(button(page, 'en', 'html')).toBeVisible();
    const blocks = await page.locator('pre').count();
    await expect(page.getByRole('button', { name: STRINGS.en['copy.code'], exact: true })).toHaveCount(blocks);
  });
});

test('where copying is refused, the link is shown to be selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto('/1006');
  const { url, title } = await target(page);
  await row(page, 'en').press('Enter');
  await clickFarBelow(button(page, 'en', 'markdown'));
  await expect(page.getByRole('status').filter({ hasText: STRINGS.en['pageLinks.refused'] })).toBeVisible();
  await expect(page.getByText(writeLink('markdown', { url, title }), { exact: true })).toBeVisible();
});

test('the buttons cost nothing until the row is touched', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/vendors/graphql-ws/4401');
  await page.mouse.move(200, 300);
  expect(scripts).toEqual([]);
  await clickFarBelow(row(page, 'en'));
  await expect(button(page, 'en', 'plain')).toBeVisible();
  expect(scripts).toHaveLength(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES) {
    for (const [kind, path] of Object.entries(PATHS)) {
      test(`the row of a ${kind} leads to the formats, in "${locale}"`, async ({ page }) => {
        await page.goto(inLocale(locale, path));
        await clickFarBelow(row(page, locale));
        await page.getByRole('link', { name: STRINGS[locale]['pageLinks.how'], exact: true }).click();
        await expect(page).toHaveURL(inLocale(locale, '/links#formats'));
        await expect(page.getByRole('heading', { name: STRINGS[locale]['section.formats'] })).toBeInViewport();
      });
    }
  }
});

for (const locale of LOCALES) {
  test(`the page about links shows each format as the row copies it, in "${locale}"`, async ({ page }) => {
    await page.goto(inLocale(locale, '/1006'));
    const link = await target(page);
    await page.goto(inLocale(locale, '/links'));
    for (const format of LINK_FORMATS) {
      await expect(page.getByText(writeLink(format, link), { exact: true })).toHaveCount(1);
    }
  });
}
