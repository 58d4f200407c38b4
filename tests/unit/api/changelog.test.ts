import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { publishedFields } from '../../../src/api/fields';
import { API_VERSION } from '../../../src/api/listing';

const FILE = 'API-CHANGELOG.md';
const FIRST = readFileSync(new URL('fields-1.0.0.txt', import.meta.url), 'utf8');
const CHANGELOG = readFileSync(new URL(`../../../${FILE}`, import.meta.url), 'utf8');

interface Entry {
  readonly version: string;
  readonly text: string;
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** The entries of a changelog, the oldest first. */
function readEntries(changelog: string): Entry[] {
  const parts = changelog.split(/^## /m).slice(1).reverse();
  return parts.map((text) => {
    const lines = [...text.matchAll(/^```diff\n(.*?)^```/gms)].flatMap(([, diff = '']) => diff.split('\n'));
    const marked = (mark: string) => lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2));
    return { version: /^[\d.]+/.exec(text)?.[0] ?? '', text, added: marked('+'), gone: marked('-') };
  });
}

const parseVersion = (version: string) => version.split('.').map(Number);

/** What is wrong with a changelog, given the fields of its first version and those of today. */
function checkChangelog(changelog: string, first: readonly string[], today: readonly string[]): string[] {
  const problems: string[] = [];
  const fields = new Set(first);
  let before: Entry | undefined;
  for (const entry of readEntries(changelog)) {
    const [major = 0, minor = 0] = parseVersion(entry.version);
    const [majorBefore = major, minorBefore = minor] = parseVersion(before?.version ?? entry.version);
    const at = `${FILE}, ${entry.version}`;
    if (before && entry.added.length > 0 && major === majorBefore && minor <= minorBefore)
      problems.push(`${at}: adds fields, expected ${major}.${minorBefore + 1}.0; raise the version`);
    for (const line of entry.gone) {
      if (major === majorBefore) problems.push(`${at}: takes "${line}" away; within a version nothing goes`);
      if (!fields.delete(line)) problems.push(`${at}: takes "${line}" away, which was not there; correct the line`);
    }
    for (const line of entry.added) {
      if (fields.has(line)) problems.push(`${at}: adds "${line}", which was there; remove the line`);
      fields.add(line);
    }
    before = entry;
  }
  const missing = today.filter((line) => !fields.has(line)).map((line) => `+ ${line}`);
  const left = [...fields].filter((line) => !today.includes(line)).map((line) => `- ${line}`);
  return [...problems, ...[...missing, ...left].map((line) => `${FILE}: add to a new entry, in a diff block: ${line}`)];
}

describe('the rule can fail', () => {
  const entries = (...texts: readonly string[]) => texts.map((text) => `## ${text}\n`).join('\n');
  const diff = (...lines: readonly string[]) => `\n\n\`\`\`diff\n${lines.join('\n')}\n\`\`\``;

  test.each([
    ['appears', ['A.a: string', 'A.b: string'], ['+ A.b: string']],
    ['goes', [], ['- A.a: string']],
    ['changes its type', ['A.a: number'], ['+ A.a: number', '- A.a: string']],
    ['becomes one that may be absent', ['A.a?: string'], ['+ A.a?: string', '- A.a: string']],
  ])('a field that %s without an entry', (_, today, lines) => {
    expect(checkChangelog(entries('1.0.0, day'), ['A.a: string'], today)).toEqual(
      lines.map((line) => `${FILE}: add to a new entry, in a diff block: ${line}`),
    );
  });

  test.each([
    ['takes a field away within a version', `1.1.0, day${diff('- A.a: string')}`, []],
    ['adds a field without a new version', `1.0.1, day${diff('+ A.b: string')}`, ['A.a: string', 'A.b: string']],
    ['adds what was there', `1.1.0, day${diff('+ A.a: string')}`, ['A.a: string']],
    ['takes away what was not there', `2.0.0, day${diff('- A.c: string')}`, ['A.a: string']],
  ])('an entry that %s', (_, entry, today) => {
    expect(checkChangelog(entries(entry, '1.0.0, day'), ['A.a: string'], today)).toHaveLength(1);
  });

  test('not when each entry says what it changed', () => {
    const changelog = entries(
      `2.0.0, day${diff('- A.a: string', '+ A.a: number')}`,
      `1.1.0, day${diff('+ A.b: string')}`,
      '1.0.0, day',
    );
    expect(checkChangelog(changelog, ['A.a: string'], ['A.a: number', 'A.b: string'])).toEqual([]);
  });
});

test('every field of the API has come with an entry in its changelog', () => {
  expect(checkChangelog(CHANGELOG, FIRST.trim().split('\n'), publishedFields())).toEqual([]);
});

test('the fields of the first version stay as they were published', () => {
  const digest = createHash('sha256').update(FIRST).digest('hex').slice(0, 12);
  expect(readEntries(CHANGELOG)[0]?.text, 'fields-1.0.0.txt: restore it; new fields belong to new entries').toContain(
    `\`${digest}\``,
  );
});

test('the API says the version of the newest entry', () => {
  expect(readEntries(CHANGELOG).at(-1)?.version).toBe(API_VERSION);
});
