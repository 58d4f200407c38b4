import { describe, expect, test } from 'vitest';
import { pageIdOf } from '../../src/domain/libraries.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { PAGES } from './read-dist.ts';
import { MEASURED } from './read-measured.ts';

/** The record and the scenario that a place on the page of an implementation names. */
function recordAt(page: string, anchor: string): { id: string; scenario: string } | undefined {
  for (const { id, record } of MEASURED.filter((one) => pageIdOf(one) === page)) {
    const scenario = anchor.startsWith(`${id}-`) ? anchor.slice(id.length + 1) : anchor;
    if (scenario in record.scenarios) return { id, scenario };
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
    const missing = MEASURED.map(({ record }) => `${record.name} ${record.version}`)

      .filter((name) => !names.includes(name));
    expect(missing).toEqual([]);
  });
});
