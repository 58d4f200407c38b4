import { expect, test } from 'vitest';
import { codeMatrix, listLibraries, readSituations, situationMatrix } from '../../../src/domain/libraries';
import type { Library, Observation } from '../../../src/schema/library';
import type { Measurement } from '../../../src/schema/measurement';

const observation: Observation = {
  scenario: 'tcp-ends',
  role: 'both',
  direction: 'reports',
  code: 1006,
  concerns: [1006],
  source: { url: 'https://example.org/' },
  confidence: 'high',
};
const library: Library = {
  name: 'made-up',
  language: 'none',
  observations: [
    { ...observation, measuredOtherwise: [{ measured: 'made-up-client', scenario: 's-tcp-rst' }] },
    { ...observation, code: 1000 },
    { ...observation, scenario: 'empty-close-received' },
  ],
};
const record: Measurement = {
  ...{ name: 'made-up', language: 'none', library: 'made-up', role: 'client', version: '1.0', package: 'none' },
  scenarios: {
    // What is told is right; what is sent is no matter of the table of what is told.
    's-close-999': { code: 999, frameSent: '880203e7' },
    's-close-1012': { code: 1002, frameSent: '880203ea' },
    's-tcp-fin': { code: 1006, tcpEnd: 'fin', tcpBy: 'peer' },
    's-tcp-rst': { code: 1000, tcpEnd: 'rst', tcpBy: 'peer' },
  },
};
const known = { libraries: new Map([['made-up', library]]), measured: [{ id: 'made-up-client', record }] };

test('an observation stands with the results that it names as different', () => {
  const read = listLibraries(known).flatMap(readSituations);
  expect(read.map(({ scenario, rows }) => [scenario, rows.map(([, otherwise]) => otherwise.length)])).toEqual([
    ['tcp-ends', [1, 0]],
    ['empty-close-received', [0]],
  ]);
  expect(read[0]?.rows[0]?.[1][0]).toMatchObject({ version: '1.0', anchor: 's-tcp-rst', observed: { code: 1000 } });
});

test('cells whose content departs from a standard say so', () => {
  const departs = (cells: readonly { departs: boolean }[] = []) => cells.map((cell) => cell.departs);
  expect(departs(codeMatrix(known, 'received', 'client').rows[0]?.cells)).toEqual([false, true]);
  expect(departs(situationMatrix(known, 'client', ['s-tcp-fin', 's-tcp-rst']).rows[0]?.cells)).toEqual([false, true]);
});
