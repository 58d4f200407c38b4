import { expect, test } from 'vitest';
import { codeView } from '../../../src/api/code';
import { CSV_COLUMNS, codesCsv } from '../../../src/api/csv';
import { makeRecord } from '../records';
import { makeWords, publisher } from './publisher';

test('a row per code under the names of the columns; commas, quotes and line breaks are quoted', () => {
  const answer = { happened: 'One, two', lookAt: 'A "quote"', act: 'Two\nlines' };
  const words = { en: makeWords('en', { answer }), vi: makeWords('vi') };
  const code = codeView(publisher, { code: 1100, record: makeRecord(), facts: [], cited: [], words });
  const csv = codesCsv([code, { ...code, code: 1200, onWire: false }]);
  expect(csv.slice(0, csv.indexOf('\n'))).toBe(CSV_COLUMNS.join());
  expect(csv).toContain('\n1100,Made Up,wire,true,either,false,after-fix,Made Up,');
  expect(csv).toContain('\n1200,Made Up,wire,false,either,false,after-fix,');
  expect(csv).toContain(',"One, two",vi happened,"A ""quote""",vi look,"Two\nlines",vi act,');
  expect(csv.endsWith('\n')).toBe(true);
});
