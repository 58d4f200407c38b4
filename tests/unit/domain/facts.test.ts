import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citedSources, codeFacts, compareFacts, FACT_IDS, type FactId } from '../../../src/domain/facts';
import { en } from '../../../src/i18n/en';
import type { CodeRecord } from '../../../src/schema/code';
import { makeLocal, makeRecord, makeReserved, makeSent } from '../records';

function valuesOf(record: CodeRecord, id: FactId) {
  return codeFacts(record).find((fact) => fact.id === id)?.values;
}

function keysOf(record: CodeRecord, id: FactId) {
  return valuesOf(record, id)?.map(({ key }) => key);
}

const source = ['made-rfc#9'];

describe('codeFacts', () => {
  test('every record gives every fact, in the order in which they are shown', () => {
    for (const record of [makeRecord(), makeReserved(), makeLocal('cut')]) {
      expect(codeFacts(record).map(({ id }) => id)).toEqual(FACT_IDS);
    }
  });

  test('every fact says something and names who says so', () => {
    for (const { values, sources } of codeFacts(makeRecord())) {
      expect(values.length).toBeGreaterThan(0);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  test.for<{ sender: Omit<CodeRecord['sender'], 'source'>; key: string }>([
    { sender: { value: 'either' }, key: 'fact.sender.either' },
    { sender: { value: 'either', typically: 'detector' }, key: 'fact.sender.either.detector' },
    { sender: { value: 'server' }, key: 'fact.sender.server' },
    { sender: { value: 'server', typically: 'gateway' }, key: 'fact.sender.server.gateway' },
    { sender: { value: 'client', typically: 'client' }, key: 'fact.sender.client' },
    { sender: { value: 'nobody' }, key: 'fact.sender.nobody' },
  ])('the sender $sender is $key', ({ sender, key }) => {
    expect(keysOf(makeRecord({ sender: { ...sender, source } }), 'sender')).toEqual([key]);
  });

  test('a browser that never produces a code says so, another one says each occasion', () => {
    expect(keysOf(makeRecord(), 'browser')).toEqual(['fact.browser.never']);
    const browser = { value: 'reports-only', when: ['no-close-frame', 'handshake-failed'], source } as const;
    expect(keysOf(makeRecord({ browser: { ...browser, when: [...browser.when] } }), 'browser')).toEqual([
      'fact.browser.no-close-frame',
      'fact.browser.handshake-failed',
    ]);
  });

  test('reconnect advice says what to do, how long to wait and whose advice it is', () => {
    const reconnect = { basis: 'stated', advice: 'backoff', delaySeconds: { min: 0, max: 5 }, source } as const;
    const record = makeRecord({ reconnect: { ...reconnect, source } });
    expect(valuesOf(record, 'reconnect')).toEqual([
      { key: 'fact.advice.backoff' },
      { key: 'fact.delay', vars: { min: 0, max: 5 } },
      { key: 'fact.basis.stated' },
    ]);
  });

  test('advice without a delay names none, and advice that does not apply has no basis', () => {
    expect(keysOf(makeRecord(), 'reconnect')).toEqual(['fact.advice.after-fix', 'fact.basis.ours']);
    const reconnect = { basis: 'ours', advice: 'not-applicable', silent: source } as const;
    expect(keysOf(makeRecord({ reconnect: { ...reconnect, silent: source } }), 'reconnect')).toEqual([
      'fact.advice.not-applicable',
    ]);
  });

  test('advice of ours cites where the standard is silent', () => {
    const cited = codeFacts(makeRecord()).find(({ id }) => id === 'reconnect')?.sources;
    expect(cited).toEqual(['made-rfc#6']);
  });

  test('what the registry does not say is said to be missing', () => {
    const registry = { meaning: 'Made up', contact: 'individual', source } as const;
    expect(valuesOf(makeRecord({ registry: { ...registry, source } }), 'registration')).toEqual([
      { key: 'fact.registered.unstated' },
      { key: 'fact.contact.individual' },
      { key: 'fact.reference.none' },
    ]);
  });

  test('what the registry says is said with its days', () => {
    const registry: CodeRecord['registry'] = {
      meaning: 'Made up',
      contact: 'working group',
      references: ['made-rfc'],
      registered: '2016-10-10',
      updated: '2025-07-30',
      source,
    };
    const record = makeRecord({ registry, errata: ['made-erratum'] });
    expect(valuesOf(record, 'registration')).toEqual([
      { key: 'fact.registered.on', vars: { date: '2016-10-10' } },
      { key: 'fact.registered.updated', vars: { date: '2025-07-30' } },
      { key: 'fact.contact.workingGroup' },
    ]);
    expect(codeFacts(record).find(({ id }) => id === 'registration')?.sources).toEqual([
      'made-rfc#9',
      'made-rfc',
      'made-erratum',
    ]);
  });

  test('the registered meaning stands word for word', () => {
    expect(valuesOf(makeRecord(), 'meaning')).toEqual([{ key: 'fact.meaning', vars: { meaning: 'Made up' } }]);
  });

  test('every value but the quoted meaning has its words', () => {
    const records = [makeRecord(), makeReserved(), makeLocal('tls'), makeSent('load', 'sender')];
    const keys = records.flatMap((record) => codeFacts(record).flatMap(({ values }) => values.map(({ key }) => key)));
    expect(keys.filter((key) => key !== 'fact.meaning' && !(key in en))).toEqual([]);
  });
});

/** Compares all facts of two records. */
const comparePair = (first: CodeRecord, second: CodeRecord) => compareFacts(codeFacts(first), codeFacts(second));

describe('compareFacts', () => {
  const records = [
    makeRecord(),
    makeRecord({ name: 'Another', origin: { value: 'wire', source: ['elsewhere'] } }),
    makeReserved(),
    makeLocal('empty'),
    makeLocal('cut'),
    makeSent('load', 'sender', { reconnect: { basis: 'stated', advice: 'backoff', source } }),
  ];
  const anyRecord = fc.constantFrom(...records);

  test('a code differs from itself in nothing', () => {
    const { differ, agree } = comparePair(makeRecord(), makeRecord());
    expect(differ).toEqual([]);
    expect(agree.map(({ id }) => id)).toEqual(FACT_IDS);
  });

  test('who says so does not make a difference', () => {
    const elsewhere = makeRecord({ origin: { value: 'wire', source: ['elsewhere'] } });
    expect(comparePair(makeRecord(), elsewhere).differ).toEqual([]);
  });

  test('a difference shows both sides, each in its place', () => {
    const throws = makeRecord();
    const accepts = makeRecord({ browserClose: { value: 'accepts', source } });
    expect(comparePair(throws, accepts).differ).toEqual([
      {
        id: 'browserClose',
        first: [{ key: 'fact.browserClose.throws' }],
        second: [{ key: 'fact.browserClose.accepts' }],
      },
    ]);
  });

  test('the same words with other values are a difference', () => {
    const on = (day: string) =>
      makeRecord({ registry: { meaning: 'Made up', contact: 'individual', registered: day, source } });
    expect(comparePair(on('2016-10-10'), on('2016-10-11')).differ.map(({ id }) => id)).toEqual(['registration']);
  });

  test('one value more is a difference, on either side', () => {
    const browser = (...when: CodeRecord['browser']['when']) =>
      makeRecord({ browser: { value: 'sends', when, source } });
    const [one, both] = [browser('script-passes-it'), browser('script-passes-it', 'page-goes-away')];
    expect(comparePair(one, both).differ.map(({ id }) => id)).toEqual(['browser']);
    expect(comparePair(both, one).differ.map(({ id }) => id)).toEqual(['browser']);
  });

  test('what differs and what agrees are together all facts, each once, each in order', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (one, other) => {
        const { differ, agree } = comparePair(one, other);
        const inOrder = (ids: FactId[]) => FACT_IDS.filter((id) => ids.includes(id));
        const [differing, agreeing] = [differ.map(({ id }) => id), agree.map(({ id }) => id)];
        expect(inOrder([...differing, ...agreeing])).toEqual(FACT_IDS);
        expect(differing.length + agreeing.length).toBe(FACT_IDS.length);
        expect([differing, agreeing]).toEqual([inOrder(differing), inOrder(agreeing)]);
      }),
    );
  });

  test('turning the pair round turns the sides round and nothing else', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (one, other) => {
        const turned = comparePair(other, one);
        const turn = (rows: typeof turned.differ) =>
          rows.map(({ id, first, second }) => ({ id, first: second, second: first }));
        expect(comparePair(one, other)).toEqual({ differ: turn(turned.differ), agree: turn(turned.agree) });
      }),
    );
  });
});

test('the sources of a record come each once, facts first, then sections, then our reading', () => {
  const record = makeRecord({ sections: ['made-rfc#1', 'made-rfc#8'], errata: ['made-erratum'] });
  expect(citedSources(record)).toEqual([
    'made-rfc#2',
    'made-rfc#1',
    'made-rfc#3',
    'made-api#close',
    'made-api#feedback',
    'made-rfc#4',
    'made-rfc#5',
    'made-rfc#6',
    'made-registry',
    'made-rfc',
    'made-erratum',
    'made-rfc#8',
    'made-rfc#7',
  ]);
});
