/**
 * How long the search field takes to answer, cold, on a slow line and a phone's processor: from the first key to the first
 * result, and to the first page found by words in its text; and what was downloaded for it.
 *
 *   npm run bench:find -- [--dist dist] [--runs 5]
 */
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../browser.ts';
import { median } from './pages.ts';
import { serve } from './serve.ts';
import { CPU_SLOWDOWN, withThrottledPage } from './throttle.ts';

const PAGES = ['/1012', '/vi/1012'] as const;
/** From the first key to the first result, in milliseconds. */
const FIRST_RESULT_MAX = 250;
/** After the page has loaded and its fonts are fetched. */
const SETTLE_MS = 3000;
const SELDOM_MS = 500;
/** Longer than any answer takes. */
const WAIT_MS = 10_000;

/** What one cold use of the field showed: milliseconds from the first key, bytes as they were transferred. */
interface Use {
  readonly first: number;
  readonly text: number;
  readonly bytes: number;
  readonly requests: number;
}

/** Touches the field, types at once, and waits for answers. `word` stands only in the text of a page. */
async function use(browser: Browser, url: string, number: string, word: string): Promise<Use> {
  return withThrottledPage(browser, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLE_MS);
    await page.evaluate(() => {
      performance.clearResourceTimings();
      const times: Record<string, number> = {};
      Object.assign(window, { times });
      addEventListener('keydown', () => {
        times.key ??= performance.now();
      });
      // Drawn, not only made: the next frame.
      new MutationObserver(() => {
        if (document.querySelector('[role=option]')) requestAnimationFrame(() => (times.first ??= performance.now()));
      }).observe(document.body, { subtree: true, childList: true });
    });
    await page.tap('#q');
    await page.keyboard.press(number[0] ?? '');
    // Looks seldom: asking in every frame whether a result is visible lays the page out, and that would be measured too.
    await page.waitForFunction(() => (window as unknown as { times: { first?: number } }).times.first, undefined, {
      timeout: WAIT_MS,
      polling: SELDOM_MS,
    });
    const typed = await page.evaluate(() => performance.now());
    await page.fill('#q', word);
    await page.waitForSelector('[role=option]', { timeout: WAIT_MS });
    return page.evaluate((started) => {
      const { key = Number.NaN, first = Number.NaN } = (window as unknown as { times: Record<string, number> }).times;
      const fetched = performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming && /find/.test(entry.name))
        .map((entry) => entry as PerformanceResourceTiming);
      return {
        first: first - key,
        text: performance.now() - started,
        bytes: fetched.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
        requests: fetched.length,
      };
    }, typed);
  });
}

const { values: options } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' }, runs: { type: 'string', default: '5' } },
});
const { executablePath, args, found } = await findBrowser();
const { origin, close } = await serve(options.dist);
const browser = await chromium.launch({ executablePath, args });
const failures: string[] = [];
try {
  console.log(
    `Browser from ${found}; 1.6 Mbit/s, 150 ms, processor slowed ${CPU_SLOWDOWN} times; medians of ${options.runs}`,
  );
  for (const path of PAGES) {
    await use(browser, origin + path, '1006', 'proxy_read_timeout'); // compresses what is measured below
    const uses: Use[] = [];
    for (let index = 0; index < Number(options.runs); index++)
      uses.push(await use(browser, origin + path, '1006', 'proxy_read_timeout'));
    const first = median(uses.map((one) => one.first));
    console.log(
      `${path.padEnd(10)} first result after ${Math.round(first)} ms (${uses.map((one) => Math.round(one.first)).join(' ')}), ` +
        `words in text ${Math.round(median(uses.map((one) => one.text)))} ms later, ${uses[0]?.bytes} bytes in ${uses[0]?.requests} requests in all`,
    );
    if (first > FIRST_RESULT_MAX)
      failures.push(`${path}: the first result takes ${Math.round(first)} ms, expected at most ${FIRST_RESULT_MAX}`);
  }
} finally {
  await browser.close();
  await close();
}
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
