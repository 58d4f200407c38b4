import { expect, test } from '@playwright/test';
import { EVERY_KIND, inLocale, KINDS, listenForTrouble } from './site.ts';

/** What a first visit may ask for: the document, an icon and fonts. */
const REQUESTS_MAX = 5;

test('trouble is noticed', async ({ page }) => {
  const trouble = await listenForTrouble(page);
  await page.goto('/1006');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.close()';
    document.body.append(script);
    const image = new Image();
    image.src = '/no-such.png';
    return new Promise((resolve) => {
      image.onerror = resolve;
    });
  });
  await expect.poll(() => trouble.join('\n')).toMatch(/policy: script-src/);
  await expect.poll(() => trouble.join('\n')).toMatch(/404: /);
});

for (const { kind, locale, path } of EVERY_KIND) {
  test(`a page of the kind "${kind}" in "${locale}" loads in few requests, none for a script, and without trouble`, async ({
    page,
    baseURL,
  }) => {
    const trouble = await listenForTrouble(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(path);
    await page.mouse.move(200, 200);
    await page.keyboard.press('Tab');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForLoadState('networkidle');
    expect(trouble).toEqual([]);
    const foreign = requests.filter((url) => new URL(url).origin !== baseURL);
    expect(foreign, 'requests to other sites').toEqual([]);
    const icons = requests.some((url) => url.endsWith('.svg')) ? 0 : 1; // a browser without a window asks for no icon
    expect(requests.length + icons, requests.join('\n')).toBeLessThanOrEqual(REQUESTS_MAX);
  });
}

for (const path of ['/vitamins/4000', '/100%25', '/%F0%9F%94%8C', `/${'9'.repeat(400)}`]) {
  test(`the address ${path.slice(0, 20)} is no trouble`, async ({ page }) => {
    const trouble = await listenForTrouble(page);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(trouble).toEqual([]);
  });
}

test('a pair in the wrong order is redirected without trouble', async ({ page }) => {
  const trouble = await listenForTrouble(page);
  await page.goto(inLocale('en', KINDS['hand-written pair'].replace(/(\d+)-vs-(\d+)/, '$2-vs-$1')));
  await expect(page).toHaveURL(KINDS['hand-written pair']);
  await page.waitForLoadState('networkidle');
  expect(trouble).toEqual([]);
});
