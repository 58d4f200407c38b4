import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { inLocale, STRINGS } from './site.ts';

const RANGES = ['0–999', '1016–2999', '3000–3999', '4000–4999', '5000–65535'];

/** The names of links to codes, and of links to ranges. */
const CODE = /^\d{4} /;
const RANGE = /^\d+–\d+: /;

/** Addresses without a page, the number in them and the ranges that the page then names. */
const ADDRESSES: readonly { path: string; number?: number; ranges: readonly string[]; tooBig?: boolean }[] = [
  { path: '/4321', number: 4321, ranges: ['4000–4999'] },
  { path: '/999', number: 999, ranges: ['0–999'] },
  { path: '/0', number: 0, ranges: ['0–999'] },
  { path: '/1016', number: 1016, ranges: ['1016–2999'] },
  { path: '/3999', number: 3999, ranges: ['3000–3999'] },
  { path: '/5000', number: 5000, ranges: ['5000–65535'] },
  { path: '/65535', number: 65535, ranges: ['5000–65535'] },
  { path: '/70000', number: 70000, ranges: [], tooBig: true },
  { path: '/errors/4004', number: 4004, ranges: ['4000–4999'] },
  { path: '/nonsense', ranges: RANGES },
];

for (const locale of LOCALES) {
  const t = STRINGS[locale];
  for (const { path, number, ranges, tooBig = false } of ADDRESSES) {
    const address = inLocale(locale, path);
    test(`${address} says ${number === undefined ? 'that there is no page' : `what ${number} is`}`, async ({
      page,
    }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t['notFound.heading']);
      for (const range of RANGES) {
        const link = page.getByRole('link', { name: new RegExp(`^${range}: `) });
        if (!ranges.includes(range)) await expect(link).toHaveCount(0);
        else await expect(link).toHaveAttribute('href', inLocale(locale, `/ranges/${range.replace('–', '-')}`));
      }
      const about = t['notFound.number'].replace('{{number}}', String(number));
      await expect(page.getByRole('heading', { name: about, exact: true })).toHaveCount(number === undefined ? 0 : 1);
      await expect(page.getByText(t['notFound.tooBig'])).toBeVisible({ visible: tooBig });
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page).toHaveTitle(t['notFound.title']);
      expect(await page.getByRole('link', { name: CODE }).count(), 'codes under their heading').toBeGreaterThan(0);
    });
  }

  test(`an unknown address with a code that has a page offers that code alone, in "${locale}"`, async ({ page }) => {
    await page.goto(inLocale(locale, '/codes/1006-abnormal-closure'));
    await expect(page.getByRole('link', { name: RANGE })).toHaveCount(0);
    await expect(page.getByRole('link', { name: CODE })).toHaveCount(1);
    await page.getByRole('link', { name: CODE }).click();
    await expect(page).toHaveURL(inLocale(locale, '/1006'));
  });

  test(`the range that an unknown number in "${locale}" lies in can be followed`, async ({ page }) => {
    await page.goto(inLocale(locale, '/4321'));
    await page.getByRole('link', { name: /^4000–4999: / }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('4000–4999');
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
  });
}

test('the codes that have a page are offered where there is none', async ({ page }) => {
  await page.goto('/nonsense');
  await page.getByRole('link', { name: /^1006 / }).click();
  await expect(page).toHaveURL('/1006');
});

/** Spellings that hosts with redirects never let arrive here, and where they lead. */
const SPELLINGS: readonly { path: string; page: string }[] = [
  { path: '/1012-vs-1005', page: '/compare/1005-vs-1012' },
  { path: '/1005-vs-1012', page: '/compare/1005-vs-1012' },
  { path: '/compare/1005-1012', page: '/compare/1005-vs-1012' },
  { path: '/compare/1012-1005', page: '/compare/1005-vs-1012' },
  { path: '/compare/1005/1012', page: '/compare/1005-vs-1012' },
  { path: '/code/1006', page: '/1006' },
  { path: '/codes/1006', page: '/1006' },
  { path: '/codes/4004', page: '/4004' },
  { path: '/websocket/1006', page: '/1006' },
];

for (const locale of LOCALES) {
  for (const { path, page: proper } of SPELLINGS) {
    test(`${inLocale(locale, path)} leads on to ${inLocale(locale, proper)}, and keeps the anchor`, async ({
      page,
    }) => {
      await page.goto(`${inLocale(locale, path)}#what`);
      await expect(page).toHaveURL(`${inLocale(locale, proper)}#what`);
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(STRINGS[locale]['notFound.heading']);
    });
  }
}

for (const path of ['/1006/', '/vi/1006/', '/compare/1012-vs-1005/'] as const) {
  test(`${path} leads on without its slash`, async ({ page, baseURL }) => {
    // The preview server answers a slash at the end with a page of its own; hosts send this one.
    const body = readFileSync(new URL('../../dist/404.html', import.meta.url), 'utf8');
    await page.route(baseURL + path, (route) => route.fulfill({ status: 404, contentType: 'text/html', body }));
    await page.goto(path);
    await expect(page).toHaveURL(path.replace('1012-vs-1005', '1005-vs-1012').replace(/\/$/, ''));
  });
}

for (const [path, proper] of [
  ['/en/1006', '/1006'],
  ['/en/compare/1012-vs-1005', '/compare/1005-vs-1012'],
  ['/en/vendors/discord/4004', '/vendors/discord/4004'],
] as const) {
  test(`${path} leads on to ${proper}`, async ({ page }) => {
    await page.goto(path);
    await expect(page).toHaveURL(proper);
  });
}

test('the reader who goes back does not fall into the misspelt address again', async ({ page }) => {
  await page.goto('/compare');
  await page.goto('/1012-vs-1005');
  await expect(page).toHaveURL('/compare/1005-vs-1012');
  await page.goBack();
  await expect(page).toHaveURL('/compare');
});

test('an address that would lead to another host leads nowhere else', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}/en//evil.example/1006`);
  await expect(page).toHaveURL(/\/evil\.example\/1006$/);
  expect(new URL(page.url()).origin).toBe(baseURL);
});
