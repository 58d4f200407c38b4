import { describe, expect, test } from 'vitest';
import { codeView } from '../../../src/api/code';
import { pair as pairShape, pairView } from '../../../src/api/pair';
import { citedSources, codeFacts, compareFacts } from '../../../src/domain/facts';
import type { CodeRecord } from '../../../src/schema/code';
import { makeLocal, makeRecord } from '../records';
import { makeWords, publisher } from './publisher';

const full = (code: number, record: CodeRecord) =>
  codeView(publisher, {
    code,
    record,
    facts: codeFacts(record),
    cited: citedSources(record),
    words: { en: makeWords('en', { confused: { 1200: 'line' } }), vi: makeWords('vi', { confused: { 1200: 'dòng' } }) },
  });

function view(first: CodeRecord, second: CodeRecord) {
  return pairView(publisher, {
    pair: [1100, 1200],
    first: full(1100, first),
    second: full(1200, second),
    written: false,
    comparison: compareFacts(codeFacts(first), codeFacts(second)),
    reviewed: '2020-02-29',
    citations: [],
    words: {
      en: { lead: 'They differ.', acts: ['Do this.', 'Do that.'] },
      vi: { lead: 'Chúng khác nhau.', acts: ['Làm thế này.', 'Làm thế kia.'] },
    },
  });
}

describe('pairView', () => {
  test('what it gives has the published shape', () => {
    const found = view(makeRecord(), makeLocal('cut'));
    expect(pairShape.parse(found)).toEqual(found);
  });

  test('facts that differ stand with both sides, the others once, and none is lost', () => {
    const { differences, same } = view(makeRecord(), makeLocal('empty'));
    expect(differences.map(({ fact }) => fact)).toEqual(['onWire', 'origin', 'sender']);
    expect(differences[0]).toMatchObject({
      first: { en: 'en fact.onWire.allowed' },
      second: { en: 'en fact.onWire.never' },
    });
    expect([...differences, ...same].map(({ fact }) => fact).sort()).toEqual(
      codeFacts(makeRecord())
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('each side says what to do on seeing it, in the words of the pair', () => {
    const { first, second, verdict } = view(makeRecord(), makeLocal('cut'));
    expect(verdict.vi).toBe('Chúng khác nhau.');
    expect(first).toMatchObject({ code: 1100, onWire: true, reconnect: 'after-fix', whatToDo: { en: 'Do this.' } });
    expect(second).toMatchObject({ code: 1200, onWire: false, whatToDo: { vi: 'Làm thế kia.' } });
  });

  test('codes are confused where the records say so', () => {
    expect(view(makeRecord(), makeRecord()).confused).toBe(false);
    expect(view(makeRecord({ confusedWith: [1200] }), makeRecord()).confused).toBe(true);
  });
});
