import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LOCALES } from '../../src/i18n/locales.ts';
import { type Measurement, measurementSchema } from '../../src/schema/measurement.ts';
import { PAGES } from './read-dist.ts';

const FOLDER = new URL('../../content/libraries/measured/', import.meta.url);
const RECORDS = new Map<string, Measurement>(
  readdirSync(FOLDER).map((name) => [
    name.replace(/\.yaml$/, ''),
    measurementSchema.parse(parse(readFileSync(new URL(name, FOLDER), 'utf8'))),
  ]),
);

/** The record and the scenario that a place on the page of an implementation names. */
function recordAt(page: string, anchor: string): { id: string; scenario: string } | undefined {
  const onPage = [...RECORDS].filter(([id, { library, role }]) => (library ?? id.slice(0, -role.length - 1)) === page);
  for (const [id, { scenarios }] of onPage) {
    const scenario = anchor.startsWith(`${id}-`) ? anchor.slice(id.length + 1) : anchor;
    if (scenario in scenarios) return { id, scenario };
  }
  return undefined;
}

describe.each(LOCALES)('the tables of implementations in "%s"', (locale) => {
  const page = PAGES.find((one) => one.kind === 'interop' && one.locale === locale);
  const cells = page?.root.querySelectorAll('table.interop td a').map((cell) => cell.getAttribute('href') ?? '') ?? [];

  test('every cell has its record', () => {
    expect(cells.length).toBeGreaterThan(1000);
    const without = cells.filter((href) => {
      const [, id = '', anchor = ''] = /\/libraries\/([a-z0-9-]+)#(.+)$/.exec(href) ?? [];
      return recordAt(id, anchor) === undefined;
    });
    expect(without).toEqual([]);
  });

  test('a cell without a record would be found', () => {
    expect(recordAt('ws', 's-close-1012')).toBeDefined();
    expect(recordAt('ws', 's-close-7777')).toBeUndefined();
    expect(recordAt('no-such-library', 's-close-1012')).toBeUndefined();
  });

  test('every implementation that was measured stands in a table', () => {
    const names =
      page?.root.querySelectorAll('table.interop tbody th').map(({ text }) => text.replace(/\s+/g, ' ').trim()) ?? [];
    const missing = [...RECORDS.values()]
      .map(({ name, version }) => `${name} ${version}`)
      .filter((name) => !names.includes(name));
    expect(missing).toEqual([]);
  });
});
