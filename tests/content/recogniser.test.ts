import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../src/cli/read-records';
import { matchFrames } from '../../src/domain/recogniser/frames-in-text';
import { compileLexicon } from '../../src/domain/recogniser/lexicon';
import { makeLexicon } from '../../src/domain/recogniser/make-lexicon';
import { recognise } from '../../src/domain/recogniser/recognise';

/** A line that a machine printed, with the codes that are right answers to it; none for a line that holds no close code. */
interface LogLine {
  readonly line: string;
  readonly codes: readonly number[];
  readonly vendor?: string;
  readonly ecosystem: string;
  readonly hasNumber: boolean;
  readonly source?: string;
}

const lines: readonly LogLine[] = JSON.parse(readFileSync(new URL('log-lines.json', import.meta.url), 'utf8'));
const records = readRecords();
const lexicon = compileLexicon(makeLexicon(records));
const read = (text: string) => recognise(text, lexicon, matchFrames);

type Kind = 'with a number' | 'without' | 'negative';
const kindOf = ({ codes, hasNumber }: LogLine): Kind =>
  codes.length === 0 ? 'negative' : hasNumber ? 'with a number' : 'without';

function isRight({ line, codes }: LogLine): boolean {
  const [first] = read(line).matches;
  return codes.length === 0 ? first === undefined : first !== undefined && codes.includes(first.code);
}

/** How many of the lines are answered right, by some property. */
function tally(by: (line: LogLine) => string): Map<string, { right: number; all: number }> {
  const counts = new Map<string, { right: number; all: number }>();
  for (const line of lines) {
    const count = counts.get(by(line)) ?? { right: 0, all: 0 };
    counts.set(by(line), { right: count.right + (isRight(line) ? 1 : 0), all: count.all + 1 });
  }
  return counts;
}

const kinds = tally(kindOf);
const share = (kind: Kind) => (kinds.get(kind)?.right ?? 0) / (kinds.get(kind)?.all ?? 1);

describe('lines that machines print', () => {
  test('the lines are many, of each kind', () => {
    console.log(
      [...kinds, ...tally(({ ecosystem }) => ecosystem)]
        .map(([name, { right, all }]) => `${name}: ${right} of ${all}`)
        .join('\n'),
    );
    expect([...kinds].map(([kind, { all }]) => [kind, all > 10])).toEqual(
      [...kinds.keys()].map((kind) => [kind, true]),
    );
  });

  test('the first answer is right for at least 97 of 100, and for 95 of those without a number', () => {
    const wrong = lines.filter((line) => !isRight(line)).map(({ line }) => line);
    expect(wrong.length / lines.length, wrong.join('\n---\n')).toBeLessThanOrEqual(0.03);
    expect(share('without')).toBeGreaterThanOrEqual(0.95);
  });

  test('at most one line without a close code is given one', () => {
    const alarms = lines.filter((line) => line.codes.length === 0 && !isRight(line)).map(({ line }) => line);
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(1);
  });

  test.for(lines.filter(({ vendor }) => vendor !== undefined))(
    '$vendor is offered for $line',
    ({ line, codes, vendor }) => {
      expect(read(line).matches).toContainEqual(expect.objectContaining({ code: codes[0], vendor }));
    },
  );
});

describe('what the recogniser knows', () => {
  test.for([...records.codes.keys()])('%d is found by its number, its name and its constants', (code) => {
    expect(read(String(code)).matches[0]?.code).toBe(code);
    const { name = '', spellings } = records.codes.get(code) ?? {};
    expect(read(`websocket closed: ${code} (${name})`).matches[0]?.code).toBe(code);
    for (const words of spellings?.sure ?? []) {
      const constant = words.toUpperCase().replaceAll(' ', '_');
      expect([constant, read(constant).matches[0]?.code]).toEqual([constant, code]);
    }
  });

  test('a message is found as its library prints it', () => {
    const missed = records.libraries.flatMap(({ name, messages = [] }) =>
      messages
        .filter(({ text, codes }) => {
          const line = `websocket error: ${text.replace(/<[^<>]*>/g, '7')}`;
          return !read(line).matches.some(({ code }) => codes.includes(code));
        })
        .map(({ text }) => `content/libraries, ${name}: "${text}" is not found; is another message part of it?`),
    );
    expect(missed).toEqual([]);
  });

  test('no message is known in two libraries with different first codes', () => {
    const byText = new Map<string, Set<number>>();
    for (const { messages = [] } of records.libraries)
      for (const { text, codes } of messages) {
        const key = text.toLowerCase();
        byText.set(key, (byText.get(key) ?? new Set()).add(codes[0] ?? 0));
      }
    expect([...byText].filter(([, codes]) => codes.size > 1).map(([text]) => text)).toEqual([]);
  });

  test.for([...records.lookalikes])(
    'the look-alike %s is no close code as its system prints it',
    ([id, { prints }]) => {
      if (prints === undefined) return;
      const context = id.startsWith('cloudflare')
        ? ' cloudflare'
        : id.startsWith('binance')
          ? ' binance'
          : id.startsWith('excel')
            ? ' VBA'
            : '';
      expect(read(prints + context)).toMatchObject({ matches: [], lookalikes: [{ id }] });
    },
  );

  test('a hint points to one vendor', () => {
    const vendorsByHint = new Map<string, string[]>();
    for (const [id, { hints }] of records.vendors)
      for (const hint of hints) vendorsByHint.set(hint, [...(vendorsByHint.get(hint) ?? []), id]);
    expect([...vendorsByHint].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });
});
