import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { inLocale, listenForTrouble, STRINGS } from './site.ts';

const RESTART = '88 11 03 f4 53 65 72 76 69 63 65 20 72 65 73 74 61 72 74';
/** Letters of three bytes each: 42 of them are 126 bytes. */
const TOO_LONG = 'ộ'.repeat(42);

const fill = (text: string, vars: Readonly<Record<string, string | number>>) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(vars[name])).replaceAll('`', '');

/** The parts of the page by the names that readers see. */
function parts(page: Page, locale: (typeof LOCALES)[number]) {
  const t = STRINGS[locale];
  const definition = (name: string) =>
    page
      .getByRole('term')
      .filter({ hasText: fill(name, {}) })
      .locator('..')
      .getByRole('definition');
  return {
    t,
    bytes: page.getByLabel(t['decode.bytes']),
    summary: page.getByRole('main').getByRole('status').first(),
    side: (side: 'unknown' | 'client' | 'server') => page.getByRole('radio', { name: t[`decode.side.${side}`] }),
    frame: (heading: string) =>
      page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: heading, exact: true }) }),
    code: page.getByLabel(t['decode.code']),
    reason: page.getByLabel(t['decode.reason'], { exact: true }),
    masked: page.getByLabel(t['decode.masked']),
    wire: definition(t['decode.wire']),
    call: definition(t['decode.call']),
  };
}

/** Fetches the script as readers do, by touching a field, and waits for it. */
async function open(page: Page, locale: (typeof LOCALES)[number], address = ''): Promise<void> {
  await page.goto(inLocale(locale, `/decode${address}`));
  await page.getByLabel(STRINGS[locale]['decode.bytes']).focus();
  await page.waitForFunction(() => customElements.get('close-maker') !== undefined);
}

for (const locale of LOCALES) {
  test(`pasted bytes are named, and the code leads to its page, in "${locale}"`, async ({ page }) => {
    await open(page, locale);
    const { t, bytes, summary, frame } = parts(page, locale);
    await bytes.fill(RESTART);
    await expect(summary).toContainText(fill(t['decoder.found'], { code: 1012 }));
    const section = frame(fill(t['decoder.frame'], { name: 'Close' }));
    for (const [row, value] of [
      ['fin', fill(t['decoder.value.fin'], {})],
      ['reserved', fill(t['decoder.value.noReserved'], { bits: '000' })],
      ['opcode', '8: Close'],
      ['mask', fill(t['decoder.value.notMasked'], {})],
      ['length', '17'],
      ['code', '03 F4: 3 × 256 + 244 = 1012'],
      ['reason', fill(t['decoder.value.reason'], { reason: 'Service restart', bytes: 15 })],
    ] as const) {
      const found = section
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: t[`decoder.row.${row}`], exact: true }) });
      await expect(found.getByRole('cell')).toHaveText(value);
    }
    await expect(section).toContainText(`88${fill(t['decoder.box.fin'], { opcode: 'Close' })}`);
    await expect(section).toContainText(t['decoder.sound']);
    await section.getByRole('link', { name: /^1012 / }).click();
    await expect(page).toHaveURL(inLocale(locale, '/1012'));
  });

  test(`a masked frame is unmasked, and who sent it decides what is wrong, in "${locale}"`, async ({ page }) => {
    await open(page, locale);
    const { t, bytes, side, frame } = parts(page, locale);
    await bytes.fill('88 82 37 fa 21 3d 34 12');
    const section = frame(fill(t['decoder.frame'], { name: 'Close' }));
    await expect(section).toContainText('03 E8: 3 × 256 + 232 = 1000');
    await expect(section).toContainText('37 FA 21 3D');
    await side('server').check();
    await expect(section.getByRole('listitem')).toHaveText(t['decoder.fault.server-masked']);
    await side('client').check();
    await expect(section).toContainText(t['decoder.sound']);
    await bytes.fill('88 02 03 e8');
    await expect(section.getByRole('listitem')).toHaveText(t['decoder.fault.client-unmasked']);
  });

  for (const [what, written, fault] of [
    ['a body of one byte', '88 01 03', 'one-byte-body'],
    ['a reason that is not UTF-8', String.raw`b'\x88\x04\x03\xe8\xc3\x28'`, 'reason-not-utf8'],
    ['more than 125 bytes', `88 7e 00 7e 03 e8 ${'2a '.repeat(124)}`, 'control-too-long'],
    ['a fragmented control frame', '08 02 03 e8', 'control-fragmented'],
    ['a code that must not be sent', 'iAID7g==', 'code-never-on-wire'],
    ['a code below 1000', '[136, 2, 3, 231]', 'code-below-1000'],
    ['a frame that is cut off', '88 05 03 e8 41', 'truncated'],
  ] as const) {
    test(`${what} is pointed out, in "${locale}"`, async ({ page }) => {
      await open(page, locale);
      const { t, bytes, frame } = parts(page, locale);
      await bytes.fill(written);
      const section = frame(fill(t['decoder.frame'], { name: 'Close' }));
      await expect(section.getByRole('listitem')).toHaveText(t[`decoder.fault.${fault}`]);
    });
  }

  test(`the bytes of a code and a reason, with the limit counted in bytes, in "${locale}"`, async ({ page }) => {
    await open(page, locale);
    const { t, code, reason, masked, wire } = parts(page, locale);
    await code.fill('1012');
    await reason.fill('Dịch vụ khởi động lại');
    await expect(page.getByText(fill(t['decoder.count'], { bytes: 32, characters: 21 }))).toBeVisible();
    await expect(reason).toHaveAttribute('aria-invalid', 'false');
    await reason.fill(TOO_LONG);
    await expect(page.getByText(fill(t['decoder.count'], { bytes: 126, characters: 42 }))).toBeVisible();
    await expect(reason).toHaveAttribute('aria-invalid', 'true');
    await expect(reason).toHaveAccessibleDescription(new RegExp(fill(t['decoder.tooLong'], { bytes: 3 })));
    await expect(wire).toContainText(t['decoder.fault.control-too-long']);
    await reason.fill('bye');
    await expect(wire.getByRole('code')).toHaveText('88 05 03 F4 62 79 65');
    await masked.check();
    await expect(wire.getByRole('code')).toHaveText('88 85 37 FA 21 3D 34 0E 43 44 52');
    await code.fill('1006');
    await expect(wire).toContainText(t['decoder.fault.code-never-on-wire']);
    await code.fill('70000');
    await expect(code).toHaveAccessibleDescription(new RegExp(t['decoder.badCode']));
  });

  test(`what close() does, in "${locale}", and what this very browser says`, async ({ page }) => {
    await open(page, locale);
    const { t, code, reason, call } = parts(page, locale);
    const rule = call.getByRole('status');
    const own = call.getByRole('paragraph');
    await code.fill('4000');
    await expect(rule).toHaveText(fill(t['decoder.call.sends'], { code: 4000 }));
    await expect(own).toHaveText(t['decoder.own.accepts']);
    await code.fill('1012');
    await expect(rule).toHaveText(fill(t['decoder.call.InvalidAccessError'], { code: 1012 }));
    await expect(own).toContainText(t['decoder.own.throws']);
    await expect(own).toContainText(/InvalidAccessError: .*1012/);
    await code.fill('66536');
    await expect(rule).toContainText(fill(t['decoder.call.clamped'], { code: 65535 }));
    await code.fill('"1000"');
    await expect(rule).toHaveText(fill(t['decoder.call.sends'], { code: 1000 }));
    await code.fill('bye');
    await expect(rule).toHaveText(fill(t['decoder.call.unreadable'], {}));
    await expect(own).toHaveText('');
    await code.fill('');
    await expect(rule).toHaveText(t['decoder.call.sends-empty']);
    await reason.fill('bye');
    await expect(rule).toHaveText(fill(t['decoder.call.reasonAlone'], { code: 1000 }));
    await code.fill('1000');
    await reason.fill(TOO_LONG);
    await expect(rule).toHaveText(fill(t['decoder.call.SyntaxError'], { bytes: 126 }));
    await expect(own).toContainText('SyntaxError: ');
  });

  test(`empty and hopeless texts are told apart, and a bare number leads to its page, in "${locale}"`, async ({
    page,
  }) => {
    await open(page, locale);
    const { t, bytes, summary } = parts(page, locale);
    await expect(summary).toBeEmpty();
    await bytes.fill('it just closed');
    await expect(summary).toHaveText(fill(t['decoder.nothing'], {}));
    await expect(bytes).toHaveAttribute('aria-invalid', 'true');
    await bytes.fill('a5 17 99 20 43');
    await expect(summary).toContainText(fill(t['decoder.notFrames'], {}));
    await bytes.fill('81 05 48 65 6c 6c 6f');
    await expect(summary).toContainText(t['decoder.noClose']);
    await bytes.fill('1006');
    await expect(summary.getByRole('link')).toHaveAttribute('href', inLocale(locale, '/1006'));
    await bytes.fill('');
    await expect(summary).toBeEmpty();
    await expect(bytes).toHaveAttribute('aria-invalid', 'false');
  });

  test(`axe finds nothing on the decoder while it is in use, in "${locale}"`, async ({ page }) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, locale);
      const { t, bytes, code, reason } = parts(page, locale);
      await bytes.fill(`81 05 48 65 6c 6c 6f 88 7d 03 ee ${'2a '.repeat(123)}`);
      await code.fill('70000');
      await reason.fill(TOO_LONG);
      await expect(page.getByText(t['decoder.fault.code-never-on-wire']).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join()}`)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `pixels to scroll sideways at ${width}`).toBe(0);
    }
  });
}

test('a number that vendors use leads to its own page, any other to that of its range', async ({ page }) => {
  await open(page, 'vi');
  const { t, bytes, frame } = parts(page, 'vi');
  const link = frame(fill(t['decoder.frame'], { name: 'Close' })).getByRole('link');
  await bytes.fill('88 02 0f a4'); // 4004
  await expect(link).toHaveAttribute('href', '/vi/4004');
  await bytes.fill('88 02 13 86'); // 4998
  await expect(link).toHaveAttribute('href', '/vi/ranges/4000-4999');
  await link.click();
  await expect(page).toHaveURL('/vi/ranges/4000-4999');
});

test('a packet of a capture gives up its frame, and says how much was skipped', async ({ page }) => {
  await open(page, 'en');
  const { t, bytes, summary, frame } = parts(page, 'en');
  await bytes.fill(`04:11:09.123 IP a.443 > b.51812: Flags [P.], length 4
	0x0000:  4500 002c 4a3b 4000 4006 2b1c 0a00 0002
	0x0010:  0a00 0009 01bb ca64 1b2c 3d4e 5f60 7182
	0x0020:  5018 01f6 9c40 0000 8802 03ed            P....@......`);
  await expect(summary).toContainText(fill(t['decoder.read'], { format: t['decoder.format.dump'], bytes: 44 }));
  await expect(summary).toContainText(fill(t['decoder.skipped'], { bytes: 40 }));
  await expect(frame(fill(t['decoder.frame'], { name: 'Close' })).getByRole('listitem')).toHaveText(
    t['decoder.fault.code-never-on-wire'],
  );
});

test('several frames are listed, and those before the Close frame stay folded', async ({ page }) => {
  await open(page, 'en');
  const { t, bytes, frame } = parts(page, 'en');
  await bytes.fill(`81 05 48 65 6c 6c 6f ${RESTART} 88 82 37 fa 21 3d 34 0e`);
  const names = [fill(t['decoder.frameOf'], { index: 1, name: 'text' }), 'Frame 2: Close', 'Frame 3: Close'];
  for (const name of names) await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  await expect(frame(names[0] ?? '').getByRole('table')).toBeHidden();
  await frame(names[0] ?? '')
    .locator('summary')
    .click();
  await expect(frame(names[0] ?? '').getByRole('table')).toContainText('Hello');
});

test('five megabytes do not freeze the page', async ({ page }) => {
  await open(page, 'en');
  const { t, bytes, summary } = parts(page, 'en');
  // Put in as a paste puts it in: at once.
  const blocked = await bytes.evaluate((field, text) => {
    (field as HTMLTextAreaElement).value = text.repeat(5_000_000 / text.length);
    const start = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return performance.now() - start;
  }, '88 02 03 ');
  expect(blocked, 'milliseconds without an answer').toBeLessThan(3000);
  await expect(summary).toContainText(fill(t['decoder.tooMuch'], { characters: (1 << 20).toLocaleString('en') }));
  await expect(page.getByText(/^Frames that are not drawn: \d+\.$/)).toBeVisible();
  expect(await page.locator('*').count(), 'elements').toBeLessThan(1500);
});

test('the examples fill the field before the script has come', async ({ page }) => {
  await page.goto('/decode');
  const { t, bytes, side, summary } = parts(page, 'en');
  await page.getByRole('link', { name: t['decode.try.restart'] }).click();
  await expect(summary).toContainText('1012');
  await expect(bytes).toHaveValue(RESTART.toUpperCase());
  await expect(side('server')).toBeChecked();
  await page.getByRole('link', { name: t['decode.try.forbidden'] }).click();
  await expect(summary).toContainText('1006');
  await page.goBack();
  await expect(summary).toContainText('1012');
});

test('what is typed before the script has come is read when it comes', async ({ page }) => {
  await page.route('**/scripts/decode.*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto('/decode');
  const { bytes, summary } = parts(page, 'en');
  await bytes.fill('88 02 03 e8');
  await expect(summary).toBeEmpty();
  await expect(summary).toContainText('1000');
});

test('what is shown stands in the address, and the address shows it', async ({ page, context, baseURL }) => {
  await open(page, 'en');
  const first = parts(page, 'en');
  await first.bytes.fill(RESTART);
  await first.side('server').check();
  await expect(page).toHaveURL(`/decode#hex=${RESTART.replaceAll(' ', '')}&from=server`);
  const other = await context.newPage();
  await other.goto(page.url().replace('/decode', '/vi/decode'));
  const second = parts(other, 'vi');
  await expect(second.summary).toContainText('1012');
  await expect(second.side('server')).toBeChecked();
  await first.bytes.fill('');
  await expect(page).toHaveURL('/decode');

  await first.code.fill('4000');
  await first.reason.fill('hết giờ & đi');
  await first.masked.check();
  await expect(page).toHaveURL(/\/decode#code=4000&reason=.+&masked=1$/);
  await other.goto(page.url());
  const third = parts(other, 'en');
  await expect(third.reason).toHaveValue('hết giờ & đi');
  await expect(third.code).toHaveValue('4000');
  await expect(third.masked).toBeChecked();
  await expect(third.call.getByRole('status')).toHaveText(fill(third.t['decoder.call.sends'], { code: 4000 }));
  await expect(third.code).toBeInViewport();
  expect(new URL(other.url()).origin).toBe(new URL(baseURL ?? '').origin);
});

test('the language switch keeps what is shown', async ({ page }) => {
  await open(page, 'en', '#hex=880203f4&from=client');
  await page.getByRole('link', { name: 'Tiếng Việt', exact: true }).click();
  await expect(page).toHaveURL('/vi/decode#hex=880203f4&from=client');
  const { t, summary, frame } = parts(page, 'vi');
  await expect(summary).toContainText('1012');
  await expect(frame(fill(t['decoder.frame'], { name: 'Close' })).getByRole('listitem')).toHaveText(
    t['decoder.fault.client-unmasked'],
  );
});

test('the decoder works by keyboard alone', async ({ page }) => {
  await page.goto('/decode');
  const { bytes, side, code, summary } = parts(page, 'en');
  for (let stop = 0; stop < 12; stop++) {
    if (await bytes.evaluate((field) => field === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(bytes).toBeFocused();
  await page.keyboard.type('88 02 03 e8');
  await expect(summary).toContainText('1000');
  await page.keyboard.press('Tab');
  await expect(side('unknown')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(side('client')).toBeChecked();
  await expect(summary).toContainText(/1\.$|: 1\./);
  for (let stop = 0; stop < 12; stop++) {
    if (await code.evaluate((field) => field === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(code).toBeFocused();
});

test('nothing leaves the page but the request for its own script', async ({ page, baseURL }) => {
  const trouble = await listenForTrouble(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  await page.goto('/decode');
  await page.waitForFunction(() => localStorage.getItem('fonts') !== null);
  const before = requests.length;
  await page.getByLabel(STRINGS.en['decode.bytes']).focus();
  await page.waitForFunction(() => customElements.get('close-maker') !== undefined);
  const { bytes, side, code, reason, summary } = parts(page, 'en');
  await bytes.fill(RESTART);
  await side('client').check();
  await expect(summary).toContainText('1012');
  for (const value of ['1001', '4000', '']) await code.fill(value);
  await reason.fill(TOO_LONG);
  await expect(page).toHaveURL(/#code=/);
  await page.waitForLoadState('networkidle');
  const script = requests.slice(before);
  expect(script).toEqual([expect.stringMatching(`^${baseURL}/scripts/decode\\.[0-9a-f]{8}\\.js$`)]);
  expect(trouble).toEqual([`script fetched: ${script[0]}`]);
});

test('moving and tabbing to the page fetches nothing, the first field does', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/decode');
  await page.mouse.move(200, 300);
  await page.keyboard.press('Tab');
  expect(scripts).toEqual([]);
  await page.getByLabel(STRINGS.en['decode.reason'], { exact: true }).click();
  await expect.poll(() => scripts.length).toBe(1);
});

test('a code page leads to its frame in the decoder', async ({ page }) => {
  await page.goto('/vi/1012');
  await page.getByRole('link', { name: STRINGS.vi['decode.these'] }).click();
  await expect(page).toHaveURL('/vi/decode#hex=880203f4');
  await expect(parts(page, 'vi').summary).toContainText('1012');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES) {
    test(`the forms are away, and the page says how to read a frame, in "${locale}"`, async ({ page }) => {
      await page.goto(inLocale(locale, '/decode'));
      const { t, bytes, code } = parts(page, locale);
      await expect(bytes).toBeHidden();
      await expect(code).toBeHidden();
      await expect(page.locator('noscript > p')).toBeVisible();
      await expect(page.getByText('3 × 256 + 244 = 1012')).toBeVisible();
      await expect(page.getByText('03 E8 62 79 65')).toBeVisible();
      const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: '4000–4999' }) });
      await expect(row.getByRole('cell')).toHaveText([t['decode.rule.none'], t['decode.rule.sends']]);
    });
  }
});
