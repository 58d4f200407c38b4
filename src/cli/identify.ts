/**
 * The recogniser on the command line. Each input is answered by one JSON object on a line of standard output:
 * {"input": "…", "matches": [{"code": 1006, "vendor": null, "because": "…", "url": "/1006"}], "lookalikes": [{"id": "mysql-1006"}]}
 *
 *   npm run --silent identify -- "close 1006"      each argument is an input
 *   npm run --silent identify < server.log         each line is an input
 *   npm run --silent identify -- --whole < trace   all of standard input is one input
 *   npm run --silent identify -- --json < lines    each line is {"line": "…"}, whose text may have several lines
 *
 * The exit status is 0, also where nothing is found, and 2 on input that cannot be read.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileLexicon, hasOwnPage, vendorPageCode } from '../domain/recogniser/lexicon.ts';
import { makeLexicon } from '../domain/recogniser/make-lexicon.ts';
import { matchFrames } from '../domain/recogniser/frames-in-text.ts';
import { recognise } from '../domain/recogniser/recognise.ts';
import { sayBecause } from '../i18n/because.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { pageOfCode, pagePath } from '../i18n/paths.ts';
import { readRecords } from './read-records.ts';

/** Input that cannot be read: what was found, what was expected, what to do. */
class UnreadableInput extends Error {}

function readOptions() {
  try {
    return parseArgs({
      options: { whole: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new UnreadableInput(
      `${found} Expected texts, or --whole or --json; put texts that begin with a dash behind --.`,
    );
  }
}

function readStandardInput(): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(0));
  } catch (error) {
    if (error instanceof TypeError)
      throw new UnreadableInput(
        'Standard input is not UTF-8, expected text in UTF-8; convert it, for example with iconv.',
      );
    throw new UnreadableInput(
      `Standard input could not be read (${String(error)}), expected text; give the texts as arguments or pipe them in.`,
    );
  }
}

/** The text in a line `{"line": "…"}`. */
function readJsonLine(line: string, number: number): string {
  const expected = 'expected an object such as {"line": "close 1006"}; correct that line, or leave out --json';
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UnreadableInput(`Line ${number} is not JSON: ${line.slice(0, 80)}, ${expected}.`);
  }
  if (typeof value === 'object' && value !== null && 'line' in value && typeof value.line === 'string')
    return value.line;
  throw new UnreadableInput(`Line ${number} has no text under "line": ${line.slice(0, 80)}, ${expected}.`);
}

function readInputs(): string[] {
  const { values, positionals } = readOptions();
  if (values.whole && values.json)
    throw new UnreadableInput('Found --whole and --json, expected one of them; --json takes a text a line.');
  if (positionals.length > 0)
    return positionals.map((text, index) => (values.json ? readJsonLine(text, index + 1) : text));
  const text = readStandardInput();
  if (values.whole) return [text];
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return values.json
    ? lines.flatMap((line, index) => (line.trim() === '' ? [] : [readJsonLine(line, index + 1)]))
    : lines;
}

try {
  const inputs = readInputs();
  const lexicon = compileLexicon(makeLexicon(readRecords()));
  const { ranges, vendors } = lexicon.lexicon;
  const urlOf = ({ code, vendor: id }: { readonly code: number; readonly vendor?: string }) => {
    const vendor = vendors.find((known) => known.id === id);
    const page = vendor ? { code: vendorPageCode(vendor, code), vendor: vendor.id } : { code };
    return pagePath(
      DEFAULT_LOCALE,
      pageOfCode(page, ranges, (number) => hasOwnPage(lexicon, number)),
    );
  };
  for (const input of inputs) {
    const { matches, lookalikes } = recognise(input, lexicon, matchFrames);
    const answer = {
      input,
      matches: matches.map(({ because, ...match }) => ({
        code: match.code,
        vendor: match.vendor ?? null,
        because: sayBecause(DEFAULT_LOCALE, because),
        url: urlOf(match),
      })),
      // Numbers of other systems that look like close codes; left out where there are none.
      ...(lookalikes.length > 0 ? { lookalikes: lookalikes.map(({ id }) => id) } : {}),
    };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
} catch (error) {
  process.stderr.write(`identify: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
