import { expect, test } from 'vitest';
import { numberSources } from '../../../src/domain/citations';
import type { Source } from '../../../src/schema/source';

const sources = new Map<string, Source>([
  ['rfc', { title: 'RFC', url: 'https://example.org/rfc', kind: 'standard', fragments: 'sections' }],
  ['page', { title: 'Page', url: 'https://example.org/page', kind: 'documentation' }],
]);

test('sources are numbered from 1 in the order in which they were first cited, each once', () => {
  const { citations, numbers } = numberSources(['page', 'rfc#2', 'page', 'rfc#1'], sources);
  expect(citations.map(({ ref }) => ref)).toEqual(['page', 'rfc#2', 'rfc#1']);
  expect([...numbers]).toEqual([
    ['page', 1],
    ['rfc#2', 2],
    ['rfc#1', 3],
  ]);
});

test('a reference to nothing takes no number', () => {
  const { citations, numbers } = numberSources(['missing', 'rfc'], sources);
  expect(citations.map(({ title }) => title)).toEqual(['RFC']);
  expect([...numbers]).toEqual([['rfc', 1]]);
});

test('a page that cites nothing has an empty list', () => {
  expect(numberSources([], sources)).toEqual({ citations: [], numbers: new Map() });
});
