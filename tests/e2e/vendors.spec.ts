import { expect, test } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { clickFarBelow, inLocale, listenForTrouble, STRINGS } from './site.ts';

const PHONE = { width: 390, height: 844 };

/** A string of the site with its variables filled in. */
const fill = (text: string, vars: Readonly<Record<string, string | number>>) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(vars[name]));

for (const locale of LOCALES) {
  const t = STRINGS[locale];
  const at = (path: string) => inLocale(locale, path);

  test(`a number in a log leads to its vendor and to what to do, in "${locale}"`, async ({ page }) => {
    await page.goto(at('/'));
    await page.getByRole('link', { name: /^4004 / }).click();
    await expect(page).toHaveURL(at('/4004'));
    await clickFarBelow(page.getByRole('link', { name: 'Discord, Gateway', exact: true }).first());
    await expect(page).toHaveURL(at('/vendors/discord/4004'));
    for (const question of [t['answer.happened'], t['answer.lookAt'], t['answer.act']]) {
      await expect(page.getByRole('term').filter({ hasText: question }).first()).toBeVisible();
    }
    await expect(page.getByRole('main')).toContainText('Authentication failed');
  });

  test(`the list of vendors is filtered by name and by what stands in logs, in "${locale}"`, async ({ page }) => {
    await page.goto(at('/vendors'));
    const links = page.getByRole('main').getByRole('listitem');
    const all = await links.count();
    const field = page.getByRole('searchbox', { name: t['vendors.filter'] });
    await field.fill('jda');
    await expect(links).toHaveCount(1);
    await expect(links).toContainText('Discord');
    await field.fill('GRAPHQL-transport-ws');
    await expect(links.first()).toContainText(/graphql/i);
    await field.fill('no such vendor');
    await expect(links).toHaveCount(0);
    await expect(page.getByRole('status')).toHaveText(t['vendors.none']);
    await field.fill('');
    await expect(links).toHaveCount(all);
    await expect(page.getByRole('status')).toBeEmpty();
  });

  test(`a vendor’s page says for each number whether to reconnect, in "${locale}"`, async ({ page }) => {
    await page.goto(at('/vendors/discord'));
    const gateway = page.getByRole('table').first();
    await expect(gateway.getByRole('columnheader')).toHaveText([
      t['vendor.code'],
      t['vendor.meaning'],
      t['vendor.reconnect'],
    ]);
    const row = gateway.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '4014', exact: true }) });
    await expect(row.getByRole('cell').last()).toContainText(t['again.never']);
    await expect(page.locator('pre').first()).toContainText('case 4014: // Disallowed intent(s)');
  });

  test(`the three answers begin on the first screen of a phone, in "${locale}"`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    const late: string[] = [];
    for (const path of ['/vendors/graphql-ws/4401', '/vendors/discord/4014', '/vendors/pusher/4100']) {
      await page.goto(at(path));
      const answer = page.getByRole('term').filter({ hasText: t['answer.act'] }).first();
      const box = await answer.boundingBox();
      const bottom = box ? box.y + box.height : Number.POSITIVE_INFINITY;
      if (bottom > PHONE.height) late.push(`${path}: the third answer begins at ${Math.round(bottom)} px`);
    }
    expect(late).toEqual([]);
  });

  test(`a number of several products has a part for each, in "${locale}"`, async ({ page }) => {
    await page.goto(at('/vendors/discord/4006'));
    await expect(page.getByRole('heading', { level: 2, name: 'Gateway', exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Voice Gateway', exact: true })).toBeVisible();
  });

  test(`a number that is no Close frame says so, in "${locale}"`, async ({ page }) => {
    await page.goto(at('/vendors/onlyoffice/4001'));
    await expect(page.getByRole('main')).toContainText(t['carrier.socket-io']);
    await page.goto(at('/vendors/onlyoffice'));
    await expect(page.getByRole('table').first()).toContainText(t['carrier.socket-io']);
  });

  test(`a standard code says what services mean by it, in "${locale}"`, async ({ page }) => {
    await page.goto(at('/1001'));
    await expect(page.locator('#meanings')).toHaveText(t['section.meanings']);
    await clickFarBelow(page.getByRole('link', { name: 'Amazon API Gateway', exact: true }));
    await expect(page).toHaveURL(at('/vendors/aws-api-gateway/1001'));
  });

  test(`a pair answers first, and at its reversed address too, in "${locale}"`, async ({ page }) => {
    await page.goto(at('/vendors/discord/4004-vs-4003'));
    await expect(page).toHaveURL(at('/vendors/discord/4003-vs-4004'));
    for (const [index, code] of ['4003', '4004'].entries()) {
      await expect(page.getByRole('term').nth(index)).toHaveText(fill(t['pair.seeing'], { code }));
    }
    await page.goto(at('/vendors/discord/voice-4009-vs-4006'));
    await expect(page).toHaveURL(at('/vendors/discord/voice-4006-vs-4009'));
  });
}

test('the filter is fetched when the reader touches it, and makes no trouble', async ({ page }) => {
  const trouble = await listenForTrouble(page);
  await page.goto('/vendors');
  const script = page.waitForRequest(/\/scripts\/[0-9a-f]+\/vendors\.js$/);
  await page.getByRole('main').getByRole('searchbox').focus();
  await script;
  await page.getByRole('main').getByRole('searchbox').fill('pusher');
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('Pusher');
  expect(trouble.filter((one) => !one.startsWith('script fetched:'))).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list of vendors has no filter that does nothing', async ({ page }) => {
    await page.goto('/vendors');
    await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('link', { name: /^Discord/ })).toBeVisible();
  });
});
