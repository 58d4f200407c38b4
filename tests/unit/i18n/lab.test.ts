import { describe, expect, test } from 'vitest';
import type { Departure } from '../../../src/domain/departures';
import { QUESTIONS } from '../../../src/domain/measurements';
import { en } from '../../../src/i18n/en';
import {
  departureSentence,
  fateMark,
  fateWords,
  scenarioLabel,
  statementSentence,
  visible,
} from '../../../src/i18n/lab';
import { LOCALES } from '../../../src/i18n/locales';
import { observedSchema } from '../../../src/schema/measurement';
import { SCENARIOS } from '../../lab/scenarios';

test.for([
  ['s-close-1012', 'The server closes with 1012'],
  ['s-close-1012-reason', 'The server closes with 1012 and a reason'],
  ['s-close-126', 'The server sends a Close frame of 126 bytes, one more than allowed'],
  ['h-404', 'The server answers the handshake with HTTP 404'],
  ['s-tcp-fin', 'TCP ends with FIN, without a Close frame'],
] as const)('"%s" reads "%s"', ([id, words]) => {
  expect(scenarioLabel('en', id)).toBe(words);
});

describe.each(LOCALES)('in "%s"', (locale) => {
  test('every scenario of the lab has its words', () => {
    const without = SCENARIOS.map(({ id }) => id).filter((id) => scenarioLabel(locale, id).startsWith('lab.'));
    expect(without).toEqual([]);
  });

  test('every field that may vary has its words', () => {
    const fields = Object.keys(observedSchema.shape).filter((field) => field !== 'varying');
    const said = fields.map((field) => statementSentence(locale, { kind: 'varied', field, values: ['1', '2'] }));
    expect(said.filter(({ text }) => text.startsWith('lab.'))).toEqual([]);
    expect(said[0]?.printed).toBe('1 | 2');
  });

  test('every departure from a standard has its sentence, and says the codes that it has', () => {
    const keys = Object.keys(en).filter((key) => /^departure\.(?!intro|seen)/.test(key));
    const said = keys.map((key) => {
      const [, kind = '', frame] = key.split('.');
      const empty = kind === 'unansweredEmpty';
      const departure = {
        ...{ kind: empty ? 'unanswered' : kind, scenario: 's-close-1012', told: 1002, frame },
        ...(!empty && { code: 1012 }),
      } as unknown as Departure;
      return departureSentence(locale, departure, '1012, 1013');
    });
    expect(said.length).toBeGreaterThan(25);
    expect(said.filter((sentence) => /^departure|\{\{|undefined/.test(sentence))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
    expect(said[0]).toContain('1012, 1013');
  });

  test('the fate of a code that is sent and of one that arrives are told apart', () => {
    const same = { kind: 'same' } as const;
    expect(fateWords(locale, same, 'sent').text).not.toBe(fateWords(locale, same, 'received').text);
    expect(fateWords(locale, { kind: 'changed', to: 1002 }, 'sent').text).toContain('1002');
  });
});

test('every question has its words and asks for scenarios that exist', () => {
  const known = new Set(SCENARIOS.map(({ id }) => id));
  for (const [role, questions] of Object.entries(QUESTIONS)) {
    for (const { id, scenarios } of questions) {
      expect(en).toHaveProperty([`lab.question.${role}.${id}`]);
      expect(scenarios.filter((scenario) => !known.has(scenario))).toEqual([]);
    }
  }
});

test.for([
  ['Illegal status code: \u0000', String.raw`Illegal status code: \u{0}`],
  ['Illegal status code: \uffff', String.raw`Illegal status code: \u{ffff}`],
  ['Illegal status code: ᎈ', 'Illegal status code: ᎈ'],
  ['one\ntwo', 'one two'],
] as const)('%j is shown as %j', ([printed, shown]) => {
  expect(visible(printed)).toBe(shown);
});

test('every fate has a mark of its own', () => {
  const fates = [
    { kind: 'same' },
    { kind: 'changed', to: 1002 },
    { kind: 'none' },
    { kind: 'nothing' },
    { kind: 'refused', text: '' },
    { kind: 'died' },
    { kind: 'varies', values: [] },
  ] as const;
  expect(new Set(fates.map(fateMark)).size).toBe(fates.length);
});
