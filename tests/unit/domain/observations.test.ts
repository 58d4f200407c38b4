import { expect, test } from 'vitest';
import { observationsFor } from '../../../src/domain/observations';
import type { Library, Observation } from '../../../src/schema/library';

function observation(scenario: string, concerns: number[]): Observation {
  return {
    scenario,
    role: 'both',
    direction: 'reports',
    concerns,
    source: { url: 'https://example.org/' },
    confidence: 'high',
  };
}

function library(name: string, ...observations: Observation[]): Library {
  return { name, language: 'Made up', observations };
}

const shape = (code: number, libraries: readonly Library[]) =>
  observationsFor(code, libraries).map(({ scenario, rows }) => [scenario, rows.map(({ library }) => library)]);

test('only what concerns the code is shown', () => {
  const libraries = [library('a', observation('cut', [1006]), observation('empty', [1005]))];
  expect(shape(1005, libraries)).toEqual([['empty', ['a']]]);
  expect(shape(1000, libraries)).toEqual([]);
});

test('an observation that concerns two codes is shown at both', () => {
  const libraries = [library('a', observation('cut', [1005, 1006]))];
  expect(shape(1005, libraries)).toEqual(shape(1006, libraries));
});

test('the situation with the most libraries comes first, then the alphabet decides', () => {
  const libraries = [
    library('a', observation('rare', [1006]), observation('alone', [1006])),
    library('b', observation('usual', [1006])),
    library('c', observation('usual', [1006])),
  ];
  expect(shape(1006, libraries)).toEqual([
    ['usual', ['b', 'c']],
    ['alone', ['a']],
    ['rare', ['a']],
  ]);
});

test('libraries stand in the order of their names, whatever the case and the order of the files', () => {
  const names = ['.NET', 'aiohttp', 'Jetty', 'Netty', 'undici', 'ws'];
  const libraries = names.map((name) => library(name, observation('cut', [1006])));
  for (const given of [libraries, libraries.toReversed()]) expect(shape(1006, given)).toEqual([['cut', names]]);
});

test('a library may be seen twice in one situation', () => {
  const libraries = [library('a', observation('cut', [1006]), observation('cut', [1006]))];
  expect(shape(1006, libraries)).toEqual([['cut', ['a', 'a']]]);
});
