import { expect, test } from 'vitest';
import { coreLexicon, joinLexicon, restOfLexicon } from '../../../../src/domain/recogniser/core';
import { packLexicon, packRest, unpackLexicon, unpackRest } from '../../../../src/domain/recogniser/pack';
import { LEXICON } from './made-up';

const onTheWay = <T>(value: T): T => JSON.parse(JSON.stringify(value));

test('a lexicon comes out of its package as it went in', () => {
  expect(unpackLexicon(onTheWay(packLexicon(LEXICON)))).toEqual(LEXICON);
});

test('the core and the rest together are the whole, but for the order of constants', () => {
  const core = unpackLexicon(onTheWay(packLexicon(coreLexicon(LEXICON))));
  const whole = joinLexicon(core, unpackRest(onTheWay(packRest(restOfLexicon(LEXICON)))));
  const byWords = (a: { words: string }, b: { words: string }) => a.words.localeCompare(b.words);
  expect({ ...whole, spellings: [...whole.spellings].sort(byWords) }).toEqual({
    ...LEXICON,
    spellings: [...LEXICON.spellings].sort(byWords),
  });
});

test('the core knows the numbers of vendors from 3000 up, and vendors by their ids', () => {
  const [chatter] = coreLexicon(LEXICON).vendors;
  expect(chatter?.hints).toEqual(['chatter']);
  expect(chatter?.codes.map(({ code }) => code)).toEqual([4004, 4006, 4006]);
});

test('messages of the core are cut to their first words, each once', () => {
  const long = { codes: [1006], situation: 'before-open', library: 'ws', generic: false } as const;
  const messages = ['one two three four five six', 'one two three four five seven'].map((text) => ({ ...long, text }));
  expect(coreLexicon({ ...LEXICON, messages }).messages.map(({ text }) => text)).toEqual(['one two three four five']);
});
