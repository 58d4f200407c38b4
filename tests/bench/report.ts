/**
 * The tables that `npm run bench` prints.
 */
import type { KindWeights } from './pages.ts';

/** What a generated site of 10,000 pages, and one of twice as many, have to reach. */
const TARGET = { pages: 10_000, perSecond: 1_100, growth: 2.1, mebibytes: 900 } as const;

/** One site, built as often as was asked for. */
export interface Measured {
  readonly site: string;
  /** Pages that say something, and pages that only lead to another. */
  readonly pages: number;
  readonly redirects: number;
  /** Everything that `npm run build` does but pictures. */
  readonly seconds: number;
  /** The part of it that Astro takes: the pages and the API, without Markdown, badges and packs. */
  readonly pagesSeconds: number;
  readonly processorSeconds: number;
  readonly floorSeconds: number;
  readonly peakMebibytes: number;
  readonly weights: readonly KindWeights[];
}

/** The pictures of one site, drawn and then taken from the cache. */
export interface MeasuredPictures {
  readonly site: string;
  readonly pictures: number;
  readonly drawn: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMebibytes: number;
  readonly drawnAgain: number;
  readonly secondsAgain: number;
}

/** Prints rows in columns, numbers to the right. */
export function printTable(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = [
    heads,
    ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell))),
  ];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells) {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    );
  }
  console.log();
}

const round = (value: number, digits = 0) => Number(value.toFixed(digits));

/** Prints what was measured: the builds, then the pages by kind. */
export function printMeasured(all: readonly Measured[]): void {
  printTable(
    [
      'site',
      'pages',
      'redirects',
      'pages s',
      'pages/s',
      'all s',
      'all CPU s',
      'all pages/s',
      'peak MiB',
      'floor pages/s',
      'all / floor',
    ],
    all.map(({ site, pages, redirects, seconds, pagesSeconds, processorSeconds, floorSeconds, peakMebibytes }) => [
      site,
      pages,
      redirects,
      pagesSeconds.toFixed(1),
      round(pages / pagesSeconds),
      seconds.toFixed(1),
      processorSeconds.toFixed(1),
      round(pages / seconds),
      round(peakMebibytes),
      round((pages + redirects) / floorSeconds),
      (seconds / floorSeconds).toFixed(1),
    ]),
  );
  printTable(
    ['bytes per page', 'kind', 'pages', 'raw median', 'raw max', 'Brotli median', 'Brotli max', 'compressed'],
    all.flatMap(({ site, weights }) =>
      weights.map((kind) => [
        site,
        kind.kind,
        kind.pages,
        kind.rawMedian,
        kind.rawMax,
        kind.brotliMedian,
        kind.brotliMax,
        kind.compressed,
      ]),
    ),
  );
}

/** Prints what pictures took, which the builds above leave out. */
export function printPictures(all: readonly MeasuredPictures[]): void {
  if (all.length === 0) {
    console.log('Pictures were left out of these builds and not measured; --pictures real,2000 does.\n');
    return;
  }
  console.log('Pictures are not part of the builds above. Drawn into an empty cache, then taken from it:\n');
  printTable(
    ['site', 'pictures', 'drawn', 'seconds', 'CPU s', 'pictures/s', 'peak MiB', 'mean bytes', 'then drawn', 'seconds'],
    all.map((one) => [
      one.site,
      one.pictures,
      one.drawn,
      one.seconds.toFixed(1),
      one.processorSeconds.toFixed(1),
      round(one.drawn / one.seconds),
      round(one.peakMebibytes),
      round(one.bytes / one.pictures),
      one.drawnAgain,
      one.secondsAgain.toFixed(1),
    ]),
  );
}

/** Prints which targets were met, of those that the sizes allow to judge. */
export function printTargets(generated: ReadonlyMap<number, Measured>): void {
  const large = generated.get(TARGET.pages);
  const double = generated.get(2 * TARGET.pages);
  const rows: [string, string, string, string][] = [];
  const judge = (what: string, value: number, text: string, limit: string, met: boolean) =>
    rows.push([what, Number.isFinite(value) ? text : '-', limit, met ? 'met' : 'MISSED']);
  if (large) {
    const rate = large.pages / large.pagesSeconds;
    judge(
      'pages/s at 10,000, pages and API',
      rate,
      String(round(rate)),
      `>= ${TARGET.perSecond}`,
      rate >= TARGET.perSecond,
    );
    const { peakMebibytes } = large;
    judge(
      'peak MiB at 10,000',
      peakMebibytes,
      String(round(peakMebibytes)),
      `< ${TARGET.mebibytes}`,
      peakMebibytes < TARGET.mebibytes,
    );
  }
  if (large && double) {
    const growth = double.seconds / large.seconds;
    judge('time(20,000) / time(10,000)', growth, growth.toFixed(2), `<= ${TARGET.growth}`, growth <= TARGET.growth);
  }
  if (rows.length > 0) printTable(['target', 'found', 'wanted', ''], rows);
}
