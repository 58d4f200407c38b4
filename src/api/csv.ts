import { stringify } from 'csv-stringify/sync';
import { LOCALES } from '../i18n/locales.ts';
import type { Code } from './code.ts';
import type { Text } from './shared.ts';

type Column = readonly [header: string, value: (code: Code) => string | number | boolean];

const inEachLanguage = (header: string, value: (code: Code) => Text): Column[] =>
  LOCALES.map((locale): Column => [`${header}.${locale}`, (code) => value(code)[locale]]);

/** The columns, in their order: those that compare well first, sentences last. */
const COLUMNS: readonly Column[] = [
  ['code', ({ code }) => code],
  ['name', ({ name }) => name],
  ['origin', ({ origin }) => origin],
  ['onWire', ({ onWire }) => onWire],
  ['sentBy', ({ sentBy }) => sentBy],
  ['scriptMaySend', ({ scriptMaySend }) => scriptMaySend],
  ['reconnect', ({ reconnect }) => reconnect.advice],
  ...inEachLanguage('names', ({ names }) => names),
  ...inEachLanguage('tagline', ({ tagline }) => tagline),
  ...inEachLanguage('happened', ({ answer }) => answer.happened),
  ...inEachLanguage('lookAt', ({ answer }) => answer.lookAt),
  ...inEachLanguage('whatToDo', ({ answer }) => answer.whatToDo),
  ...inEachLanguage('page', ({ urls }) => urls.page),
];

/** The names of the columns. */
export const CSV_COLUMNS: readonly string[] = COLUMNS.map(([header]) => header);

/** Codes as CSV (RFC 4180, lines end in a line feed), with a header line. */
export function codesCsv(codes: readonly Code[]): string {
  const rows = codes.map((code) => COLUMNS.map(([, value]) => value(code)));
  return stringify(rows, { header: true, columns: [...CSV_COLUMNS], cast: { boolean: String } });
}
