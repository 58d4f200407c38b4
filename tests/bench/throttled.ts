/**
 * Loads pages cold under applied throttling (slow 4G, a phone's processor), with fonts and with fonts blocked, and
 * reports the largest contentful paint and the layout shift. Lighthouse simulates throttling and hides what a
 * render-blocking request costs; here every byte really waits.
 *
 *   npm run bench:throttled -- [--dist dist] [--runs 5]
 */
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../browser.ts';
import { median } from './pages.ts';
import { FLOOR_PATH, serve } from './serve.ts';
import { CPU_SLOWDOWN, withThrottledPage } from './throttle.ts';

const PAGES = [FLOOR_PATH, '/1006', '/vi/1006'] as const;
/** How much fonts may delay the largest paint, in milliseconds. */
const FONTS_MAY_COST = 60;
/** Late fonts and late shifts need a moment to show themselves. */
const SETTLE_MS = 2500;

/** What one cold load showed. */
interface Load {
  readonly lcp: number;
  readonly cls: number;
  readonly fonts: number;
}

async function load(browser: Browser, url: string, fonts: boolean): Promise<Load> {
  return withThrottledPage(
    browser,
    async (page) => {
      await page.goto(url, { waitUntil: 'load' });
      await page.waitForTimeout(SETTLE_MS);
      return page.evaluate(async () => {
        const entries = (type: string) =>
          new Promise<PerformanceEntry[]>((resolve) => {
            const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
            observer.observe({ type, buffered: true });
            // An observer without entries is never called.
            setTimeout(() => resolve([]), 300);
          });
        const shifts = await entries('layout-shift');
        return {
          lcp: (await entries('largest-contentful-paint')).at(-1)?.startTime ?? Number.NaN,
          cls: shifts.reduce((sum, shift) => sum + ('value' in shift ? Number(shift.value) : 0), 0),
          fonts: performance
            .getEntriesByType('resource')
            .filter((entry) => entry instanceof PerformanceResourceTiming && entry.transferSize > 0)
            .filter(({ name }) => name.endsWith('.woff2')).length,
        };
      });
    },
    fonts ? [] : ['*.woff2'],
  );
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
  await load(browser, origin + FLOOR_PATH, true);
  for (const path of PAGES) {
    const medians = new Map<boolean, number>();
    for (const fonts of [true, false]) {
      const loads: Load[] = [];
      for (let index = 0; index < Number(options.runs); index++) loads.push(await load(browser, origin + path, fonts));
      const lcp = median(loads.map((one) => one.lcp));
      const cls = Math.max(...loads.map((one) => one.cls));
      medians.set(fonts, lcp);
      console.log(
        `${path.padEnd(10)} ${fonts ? 'with fonts   ' : 'fonts blocked'}  LCP ${Math.round(lcp)} ms (${loads.map((one) => Math.round(one.lcp)).join(' ')})  ` +
          `CLS at most ${cls.toFixed(4)}  fonts fetched ${Math.max(...loads.map((one) => one.fonts))}`,
      );
      if (cls > 0) failures.push(`${path}: CLS ${cls.toFixed(4)} ${fonts ? 'with fonts' : 'without'}, expected 0`);
    }
    const cost = Math.round((medians.get(true) ?? Number.NaN) - (medians.get(false) ?? Number.NaN));
    console.log(`${path.padEnd(10)} fonts cost ${cost} ms\n`);
    if (cost > FONTS_MAY_COST)
      failures.push(`${path}: fonts delay LCP by ${cost} ms, expected at most ${FONTS_MAY_COST}`);
  }
} finally {
  await browser.close();
  await close();
}
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
