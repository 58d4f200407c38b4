import { describe, expect, test } from 'vitest';
import { code as codeShape, type CodeInput, codeView } from '../../../src/api/code';
import { citedSources, codeFacts } from '../../../src/domain/facts';
import type { CodeRecord } from '../../../src/schema/code';
import { makeLocal, makeRecord, makeReserved } from '../records';
import { makeWords, publisher } from './publisher';

function view(record: CodeRecord, words: Partial<CodeInput['words']> = {}) {
  return codeView(publisher, {
    code: 1100,
    record,
    facts: codeFacts(record),
    cited: citedSources(record),
    words: { en: makeWords('en'), vi: makeWords('vi', { name: 'Bịa' }), ...words },
  });
}

describe('codeView', () => {
  test('what it gives has the published shape', () => {
    expect(codeShape.parse(view(makeRecord()))).toEqual(view(makeRecord()));
  });

  test.each([
    ['may stand there', makeRecord(), true],
    ['never does', makeLocal('cut'), false],
    ['has no meaning there', makeReserved(), false],
  ])('a code is on the wire if it %s', (_, record, onWire) => {
    expect(view(record).onWire).toBe(onWire);
  });

  test('script may send what close() accepts', () => {
    expect(view(makeRecord()).scriptMaySend).toBe(false);
    const accepted = makeRecord({ browserClose: { value: 'accepts', source: ['made-api'] } });
    expect(view(accepted).scriptMaySend).toBe(true);
  });

  test('who usually sends it is absent where the record does not say', () => {
    expect(view(makeRecord())).not.toHaveProperty('usuallySentBy');
    const typical = makeRecord({ sender: { value: 'either', typically: 'server', source: ['made-rfc'] } });
    expect(view(typical)).toMatchObject({ sentBy: 'either', usuallySentBy: 'server' });
  });

  test('a name of its own stands in its language, the official one in the others', () => {
    expect(view(makeRecord())).toMatchObject({ name: 'Made Up', names: { en: 'Made Up', vi: 'Bịa' } });
  });

  test('advice names where it comes from, or where the standard is silent', () => {
    expect(view(makeRecord()).reconnect).toMatchObject({ basis: 'ours', refs: ['made-rfc#6'] });
    const stated = makeRecord({
      reconnect: { basis: 'stated', advice: 'backoff', delaySeconds: { min: 0, max: 5 }, source: ['made-rfc#8'] },
    });
    expect(view(stated).reconnect).toEqual({
      advice: 'backoff',
      basis: 'stated',
      delaySeconds: { min: 0, max: 5 },
      text: { en: 'en reconnect', vi: 'vi reconnect' },
      refs: ['made-rfc#8'],
    });
  });

  test('every source that a fact refers to is given with title and address', () => {
    const { facts, reconnect, registry, sources } = view(makeRecord());
    const known = sources.map(({ ref }) => ref);
    const named = [...facts.flatMap(({ refs }) => refs), ...reconnect.refs, ...(registry.references ?? [])];
    expect(named.filter((ref) => !known.includes(ref))).toEqual([]);
    expect(sources[0]).toEqual({
      ref: 'made-rfc#2',
      title: 'Source made-rfc#2',
      url: 'https://example.org/made-rfc#2',
    });
  });

  test('facts that say several things say them one after the other', () => {
    const record = makeRecord({
      browser: { value: 'reports-only', when: ['no-close-frame', 'handshake-failed'], source: ['made-api'] },
    });
    expect(view(record).facts.find(({ fact }) => fact === 'browser')?.text.en).toBe(
      'en fact.browser.no-close-frame. en fact.browser.handshake-failed',
    );
  });

  test('each code that it is confused with comes with the line that tells them apart', () => {
    const words = (language: string) => makeWords(language, { confused: { 1200: `${language} line` } });
    const { confusedWith } = view(makeRecord({ confusedWith: [1200] }), { en: words('en'), vi: words('vi') });
    expect(confusedWith).toEqual([{ code: 1200, difference: { en: 'en line', vi: 'vi line' } }]);
  });
});
