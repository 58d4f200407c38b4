import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, fold } from '../../../../src/domain/recogniser/fold';
import { PhraseIndex } from '../../../../src/domain/recogniser/phrases';
import { eachWord, readWords, Vocabulary } from '../../../../src/domain/recogniser/words';

const wordsOf = (text: string) => {
  const words: string[] = [];
  eachWord(text, (word) => words.push(word));
  return words;
};

describe('folding', () => {
  test.for([
    ['Đóng bất thường', 'dong bat thuong'],
    ['GOING AWAY', 'going away'],
    ['Übergrößenträger', 'ubergroßentrager'],
    ['关闭', '关闭'],
  ] as const)('%s is compared as %s', ([text, folded]) => {
    expect(fold(text)).toBe(folded);
  });

  test('places stay where they are, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  test('signs that stand behind their letters are joined with them first', () => {
    expect(fold(compose('Đóng'.normalize('NFD')))).toBe('dong');
  });
});

describe('words', () => {
  test.for([
    ['CloseGoingAway', ['close', 'going', 'away']],
    ['CLOSE_GOING_AWAY', ['close', 'going', 'away']],
    ['WS_1011_INTERNAL', ['ws', '1011', 'internal']],
    ['TLSHandshake', ['tls', 'handshake']],
    ['WebSocketError', ['websocket', 'error']],
    ['websocketClosed', ['websocket', 'closed']],
    ['1048879exceeds', ['1048879', 'exceeds']],
    ['RSV1 must', ['rsv1', 'must']],
    ['đóng bất thường', ['dong', 'bat', 'thuong']],
    ['Code是1006', ['code', '是', '1006']],
    ["didn't", ['didn', 't']],
  ] as const)('%s comes apart into %j', ([text, words]) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('words stand where they are said to stand, one after the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        eachWord(text, (word, start, end) => {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(word).toHaveLength(end - start);
          last = end;
        });
      }),
    );
  });
});

describe('phrases', () => {
  const find = (phrases: readonly string[], text: string) => {
    const vocabulary = new Vocabulary();
    const index = new PhraseIndex<string>(vocabulary);
    for (const phrase of phrases) index.add(phrase, phrase);
    return index.find(readWords(text, vocabulary));
  };

  test('a phrase is found whatever its case and signs', () => {
    const text = 'x: MAX payload-size exceeded!';
    const [hit] = find(['Max payload size exceeded'], text);
    expect(text.slice(hit?.start, hit?.end)).toBe('MAX payload-size exceeded');
    expect(hit?.words).toBe(4);
  });

  test('a value may be nothing, a word or many, and its place is known', () => {
    const phrase = 'connection to <url> failed';
    expect(find([phrase], 'connection to failed')).toHaveLength(1);
    const text = 'connection to wss://a.example/b?c=d failed';
    const [value] = find([phrase], text)[0]?.values ?? [];
    expect(text.slice(value?.start, value?.end)).toBe('wss://a.example/b?c=d');
    expect(find([phrase], `connection to ${'word '.repeat(60)}failed`)).toEqual([]);
  });

  test('a phrase that begins with a value is found by what follows', () => {
    expect(find(['<n> bytes too many'], '77 bytes too many')).toHaveLength(1);
  });

  test('several phrases that begin alike are told apart', () => {
    const phrases = ['close code is bad', 'close code is good'];
    expect(find(phrases, 'the close code is good').map(({ what }) => what)).toEqual(['close code is good']);
  });

  test('a phrase is found once, where it stands first', () => {
    expect(find(['going away'], 'going away, going away').map(({ start }) => start)).toEqual([0]);
  });

  test('words that are no phrase find nothing', () => {
    expect(find(['going away'], 'going far away')).toEqual([]);
    expect(find(['going away'], '')).toEqual([]);
  });
});
