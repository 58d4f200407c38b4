import { describe, expect, test } from 'vitest';
import { loadContent, readContent } from './read-content';

/** A text in a file, and where it stands. */
interface Text {
  readonly where: string;
  readonly text: string;
}

/** Every text in a record, however deep. */
function textsIn(where: string, data: unknown): Text[] {
  if (typeof data === 'string') return [{ where, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsIn(`${where}: ${key}`, value));
}

/** Texts that are empty or carelessly spaced, or whose backticks do not come in pairs, one message each. */
function checkTexts(texts: readonly Text[]): string[] {
  return texts.flatMap(({ where, text }) => {
    if (text.trim() === '') return [`${where}: is empty; write it or remove the key`];
    if (text !== text.trim() || / {2}|\n/.test(text)) return [`${where}: "${text}" has stray white space; remove it`];
    if (text.split('`').length % 2 === 0) return [`${where}: "${text}" has a backtick without a partner; close it`];
    return [];
  });
}

/** Labels that end like a sentence, one message each. */
function checkLabels(labels: readonly Text[]): string[] {
  return labels
    .filter(({ text }) => /[.;:,!]$/.test(text))
    .map(({ where, text }) => `${where}: "${text}" ends with "${text.at(-1)}"; a label has no full stop, remove it`);
}

/** Sentences that end like a label, one message each. */
function checkSentences(sentences: readonly Text[]): string[] {
  return sentences
    .filter(({ text }) => !/[.?!][)"”]?$/.test(text))
    .map(({ where, text }) => `${where}: "${text}" does not end like a sentence; add a full stop`);
}

/** Texts that stand twice, one message for each repetition. */
function checkUnique(texts: readonly Text[]): string[] {
  return texts.flatMap(({ where, text }, index) => {
    const first = texts.findIndex((other) => other.text === text);
    return first < index ? [`${where}: "${text}" stands at ${texts[first]?.where} too; write its own`] : [];
  });
}

describe('the rules can fail', () => {
  const texts = (...all: string[]) => all.map((text) => ({ where: 'made-up.yaml: key', text }));

  test('on empty texts, stray white space and odd backticks', () => {
    expect(checkTexts(texts('One text.', 'With `code`.'))).toEqual([]);
    expect(checkTexts(texts('', ' ', 'a ', 'a  b', 'a\nb', 'a `b'))).toHaveLength(6);
  });

  test('texts are found at any depth', () => {
    expect(textsIn('made-up.yaml', { a: 'x', b: { c: ['y'] }, d: 1 })).toEqual([
      { where: 'made-up.yaml: a', text: 'x' },
      { where: 'made-up.yaml: b: c: 0', text: 'y' },
    ]);
  });

  test('on labels with a full stop and on sentences without', () => {
    expect(checkLabels(texts('The connection was cut'))).toEqual([]);
    expect(checkLabels(texts('The connection was cut.'))).toHaveLength(1);
    expect(checkSentences(texts('It was cut.', 'Was it cut?', 'It was (cut).'))).toEqual([]);
    expect(checkSentences(texts('It was cut'))).toHaveLength(1);
  });

  test('on texts that stand twice', () => {
    expect(checkUnique(texts('a', 'b'))).toEqual([]);
    expect(checkUnique(texts('a', 'b', 'a'))).toHaveLength(1);
  });
});

/** What programs printed when they were measured stands as they printed it: empty reasons, two spaces and all. */
const isPrinted = (path: string) => path.startsWith('content/libraries/measured/');

test('no text in a record or in frontmatter is empty or carelessly written', () => {
  const written = readContent().filter(({ path }) => !isPrinted(path));
  expect(written.length).toBeLessThan(readContent().length);
  expect(checkTexts(written.flatMap(({ path, data }) => textsIn(path, data)))).toEqual([]);
});

const { words } = loadContent();

describe.for(words)('the words in "$locale"', ({ codes, ranges, pairs, claims, lookalikes, scenarios }) => {
  test('taglines, names, titles and lines of difference are labels', () => {
    const labels = [
      ...codes.flatMap(({ path, data: { tagline, name = 'none', title, confused } }) =>
        textsIn(path, { tagline, name, title, confused }),
      ),
      ...ranges.flatMap(({ path, data: { name, title } }) => textsIn(path, { name, title })),
      ...scenarios.flatMap(({ path, data }) => textsIn(path, data)),
    ];
    expect(checkLabels(labels)).toEqual([]);
  });

  test('leads, answers, advice, claims and facts are sentences', () => {
    const sentences = [
      ...codes.flatMap(({ path, data: { description, lead, answer, wire, reconnect, pair } }) =>
        textsIn(path, { description, lead, answer, wire, reconnect, pair }),
      ),
      ...ranges.flatMap(({ path, data: { description, lead, answer } }) =>
        textsIn(path, { description, lead, answer }),
      ),
      ...pairs.flatMap(({ path, data: { description, lead, first, second } }) =>
        textsIn(path, { description, lead, first, second }),
      ),
      ...claims.flatMap(({ path, data: { claim, fact } }) => textsIn(path, { claim, fact })),
      ...lookalikes.flatMap(({ path, data: { what } }) => textsIn(path, { what })),
    ];
    expect(checkSentences(sentences)).toEqual([]);
  });

  test('no two pages share a title, a description, a tagline or a lead', () => {
    const all = [codes, ranges, pairs].flat();
    for (const field of ['title', 'description', 'tagline', 'lead']) {
      const texts = all.flatMap(({ path, data }) => {
        const text: unknown = Object.entries(data).find(([key]) => key === field)?.[1];
        return typeof text === 'string' ? [{ where: `${path}: ${field}`, text }] : [];
      });
      expect(texts.length).toBeGreaterThan(0);
      expect(checkUnique(texts)).toEqual([]);
    }
  });

  test('no two claims are the same', () => {
    expect(checkUnique(claims.map(({ path, data }) => ({ where: path, text: data.claim })))).toEqual([]);
  });
});
