import { expect, type Locator, type Page, test } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { inLocale, STRINGS } from './site.ts';

const field = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

/** Types what a person types, once the field answers. */
async function type(page: Page, text: string): Promise<void> {
  await field(page).or(page.getByRole('searchbox')).click();
  await page.keyboard.type(text);
}

/** Pastes as the clipboard does, with all lines. */
async function paste(input: Locator, text: string): Promise<void> {
  await input.evaluate((element, value) => {
    const data = new DataTransfer();
    data.setData('text/plain', value);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

for (const locale of LOCALES) {
  test(`a number leads to its page in "${locale}" with Enter, its pairs behind it`, async ({ page }) => {
    await page.goto(inLocale(locale, '/1012'));
    await type(page, '1006');
    await expect(options(page).first()).toContainText('1006');
    await expect(options(page).nth(1)).toContainText('1000');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(inLocale(locale, '/1006'));
  });

  test(`words in the text of a page find it in "${locale}"`, async ({ page }) => {
    await page.goto(inLocale(locale, '/'));
    await type(page, 'proxy_read_timeout');
    await expect(options(page).filter({ hasText: '1006' }).first()).toBeVisible();
  });
}

test('a log line finds its code, says why, and marks what told it', async ({ page }) => {
  await page.goto('/');
  await type(page, 'read: websocket: close 1001 (going away) at 12:00');
  await expect(options(page).first()).toContainText('1001');
  await expect(options(page).first().locator('mark')).toHaveText(/1001|going away/);
  await expect(options(page).first()).toContainText(/behind|near|spell|close/);
});

test.describe('names in Vietnamese', () => {
  for (const typed of ['đóng bất thường', 'dong bat thuong', 'Dong Bat']) {
    test(`"${typed}" finds 1006`, async ({ page }) => {
      await page.goto('/vi');
      await type(page, typed);
      await expect(options(page).first()).toContainText('1006');
    });
  }
});

for (const typed of ['1005 1012', '1012 vs 1005', '1012/1005']) {
  test(`"${typed}" leads to the pair`, async ({ page }) => {
    await page.goto('/');
    await type(page, typed);
    await expect(options(page).first()).toContainText('1005');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/compare/1005-vs-1012');
  });
}

test('bytes of a frame lead to the code', async ({ page }) => {
  await page.goto('/');
  await type(page, '88 02 03 f4');
  await expect(options(page).first()).toContainText('1012');
});

test('a service and its number lead to that service’s page', async ({ page }) => {
  await page.goto('/');
  await type(page, 'discord 4014');
  await expect(options(page).first()).toContainText('Discord');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/vendors/discord/4014');
});

test('a number of many services leads to its own page, then to each', async ({ page }) => {
  await page.goto('/');
  await type(page, '4001');
  await expect(options(page).nth(1)).toContainText('Discord');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/4001');
});

test('a number of another system is said to be one', async ({ page }) => {
  await page.goto('/');
  await type(page, 'ERROR 1006 (HY000)');
  await expect(options(page).first()).toContainText('MySQL');
});

test('the keyboard alone: slash goes in, arrows choose, Escape leaves', async ({ page }) => {
  await page.goto('/1012');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox').or(field(page))).toBeFocused();
  await page.keyboard.type('1005');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  const id = await options(page).nth(1).getAttribute('id');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(field(page)).not.toBeFocused();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(field(page)).toHaveValue('1005');
});

test('what a screen reader is told of the field', async ({ page }) => {
  await page.goto('/1012');
  await type(page, '1015');
  await expect(page.getByRole('status')).toHaveText(/\d/);
  await expect(page.getByRole('search')).toMatchAriaSnapshot(`
    - search:
      - combobox "Find a close code" [expanded]
  `);
  await expect(page.getByRole('listbox', { name: STRINGS.en['find.results'] })).toBeVisible();
  await expect(options(page).first()).toHaveAccessibleName(/^1015 TLS Handshake/);
});

test('a text of several lines is read whole', async ({ page }) => {
  await page.goto('/');
  await field(page).or(page.getByRole('searchbox')).click();
  await expect(field(page)).toBeVisible();
  await paste(
    field(page),
    'Traceback (most recent call last):\n  File "a.py", line 1009\nwebsocket closed\nwith code 1011\n',
  );
  await expect(options(page).first()).toContainText('1011');
});

test('no request leaves the page while pasting, and none carries what was pasted', async ({ page }) => {
  await page.goto('/');
  await field(page).or(page.getByRole('searchbox')).click();
  await expect(field(page)).toBeVisible();
  // The fonts for the next page are fetched a second after the load, whatever the reader does.
  await page.waitForFunction(() => localStorage.getItem('fonts'));
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await paste(field(page), 'secret-token websocket closed\nwith code 1008');
  await expect(options(page).first()).toContainText('1008');
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
});

test('5 MB are read without freezing the page', async ({ page }) => {
  await page.goto('/');
  await field(page).or(page.getByRole('searchbox')).click();
  await expect(field(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  await paste(
    field(page),
    `${'2026-11-27 10:00:00 GET /health 200 12ms\n'.repeat(125_000)}websocket closed with code 1012`,
  );
  // The page answers meanwhile: this would wait for a frozen one.
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
  await expect(options(page).first()).toContainText('1012');
  expect((await field(page).inputValue()).length).toBeLessThan(400);
});

test('a hopeless text is said to be one', async ({ page }) => {
  await page.goto('/');
  await type(page, 'xyzzy plugh qwrtz');
  await expect(page.getByRole('status')).toHaveText(STRINGS.en['find.none']);
});

test('an empty field offers nothing', async ({ page }) => {
  await page.goto('/');
  await type(page, '1006');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('an address with a query shows all matches', async ({ page }) => {
  await page.goto(`/vi/find?q=${encodeURIComponent('received 1011 (internal error); then sent 1001')}`);
  const links = page.locator('#found').getByRole('link');
  await expect(links.first()).toHaveAttribute('href', '/vi/1011');
  await expect(links.nth(1)).toHaveAttribute('href', '/vi/1001');
});

test('nothing is fetched for the field before it is touched, and in two requests then', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/1006');
  await page.mouse.move(300, 300);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => /find/.test(path))).toEqual([]);
  await page.getByRole('searchbox').click();
  await expect(field(page)).toBeVisible();
  const fetched = () =>
    requests.filter((path) => /find/.test(path)).map((path) => path.replace(/\/[0-9a-f]{8}\//, '/'));
  await expect
    .poll(() => [...new Set(fetched())].sort())
    .toEqual(['/find/data.json', '/find/more.json', '/scripts/find-more.js', '/scripts/find.js']);
  // Side by side: neither waits for the other.
  expect(fetched().slice(0, 2).sort()).toEqual(['/find/data.json', '/scripts/find.js']);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the field is a form that leads to the page of everything', async ({ page }) => {
    await page.goto('/1006');
    await page.getByRole('searchbox').fill('1012');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/find?q=1012');
    await expect(page.getByRole('main').getByRole('link', { name: /^1012/ }).first()).toBeVisible();
  });
});
