/**
 * Runs Lighthouse (mobile, simulated throttling) over HTTP/2 on a code, a pair and the home page in both languages, and
 * on a hand-made page of 3 KB that no page can beat. Fails when a score is below 100, or the largest paint comes later
 * than the hand-made page's by more than the target.
 *
 *   npm run lighthouse -- [--dist dist] [--runs 5] [--pages /1006,/vi/1006]
 */
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from '../browser.ts';
import { median } from './pages.ts';
import { FLOOR_PATH, serve } from './serve.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Its document does not fit the first round trip; its LCP is shown, not held to the limit. */
const LONGEST = '/1006';
/** A code, a pair and the home page in each language; then the longest page, which takes a second round trip. */
const PAGES = [
  ...['/1012', '/compare/1005-vs-1012', '/'],
  ...['/vi/1012', '/vi/compare/1005-vs-1012', '/vi'],
  ...[LONGEST, `/vi${LONGEST}`],
] as const;
/** How much later than the hand-made page's a page's largest paint may come, in milliseconds. */
const LCP_ABOVE_FLOOR = 60;

/** What one run found. */
interface Run {
  readonly scores: readonly number[];
  readonly lcp: number;
  readonly cls: number;
  /** Audits that cost points, for the message. */
  readonly lost: readonly string[];
}

async function audit(url: string, port: number): Promise<Run> {
  const result = await lighthouse(url, { port, logLevel: 'error', output: 'json', onlyCategories: [...CATEGORIES] });
  if (!result) throw new Error(`${url}: Lighthouse gave no result; open the page by hand and see whether it loads`);
  const { audits, categories, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${url}: Lighthouse could not load the page: ${runtimeError.message}`);
  const lost = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id} ${audits[id]?.score}`),
  );
  return {
    scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
    lcp: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    cls: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    lost: [...new Set(lost)],
  };
}

const { values: options } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    runs: { type: 'string', default: '5' },
    pages: { type: 'string', default: PAGES.join(',') },
  },
});
const { executablePath, args, found } = await findBrowser();
const { origin, close } = await serve(options.dist);
const failures: string[] = [];
try {
  console.log(`Browser from ${found}; scores: ${CATEGORIES.join(', ')}`);
  const lcps = new Map<string, number>();
  for (const path of [FLOOR_PATH, ...options.pages.split(',')]) {
    const runs: Run[] = [];
    for (let index = 0; index < Number(options.runs); index++) {
      // A browser of its own for each run: nothing is warm.
      const browser = await launch({
        chromePath: executablePath,
        chromeFlags: [...args, '--headless=new', '--ignore-certificate-errors'],
      });
      const run = await audit(origin + path, browser.port).finally(() => browser.kill());
      runs.push(run);
      const { scores, lcp, cls, lost } = run;
      const remark = path === FLOOR_PATH || lost.length === 0 ? '' : `  lost: ${lost.join(', ')}`;
      console.log(`${path.padEnd(28)} ${scores.join(' ')}  LCP ${Math.round(lcp)} ms  CLS ${cls.toFixed(3)}${remark}`);
    }
    const lcp = median(runs.map((run) => run.lcp));
    lcps.set(path, lcp);
    if (path === FLOOR_PATH) continue;
    const above = Math.round(lcp - (lcps.get(FLOOR_PATH) ?? Number.NaN));
    const perfect = runs.filter(({ scores }) => scores.every((score) => score === 100)).length;
    console.log(
      `${''.padEnd(28)} ${perfect} of ${runs.length} runs perfect, LCP ${above} ms above the hand-made page\n`,
    );
    if (perfect < runs.length)
      failures.push(`${path}: ${perfect} of ${runs.length} runs at 100 in all four, expected all`);
    if (above > LCP_ABOVE_FLOOR && !path.endsWith(LONGEST))
      failures.push(`${path}: LCP ${above} ms above the floor, expected at most ${LCP_ABOVE_FLOOR}`);
  }
} finally {
  await close();
}
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
