import { describe, expect, test } from 'vitest';
import { compareFacts } from '../../../src/domain/facts';
import { originFacts, rowFacts, sharedFacts, standardRowFacts } from '../../../src/domain/vendor-facts';
import { makeRecord } from '../records';
import { advising, makeRow } from '../vendors';

const keys = (facts: ReturnType<typeof rowFacts>, id: string) =>
  facts.find((fact) => fact.id === id)?.values.map(({ key }) => key);

describe('the facts of a row', () => {
  test('say the advice and whose word it is, and cite the source only for the vendor’s own', () => {
    const stated = rowFacts(makeRow(4000, advising('never')));
    expect(keys(stated, 'reconnect')).toEqual(['fact.again.never', 'fact.word.stated']);
    expect(stated.find(({ id }) => id === 'reconnect')?.sources).toEqual(['made-4000']);
    const ours = rowFacts(makeRow(4000, { reconnect: { advice: 'now', basis: 'ours' } }));
    expect(keys(ours, 'reconnect')).toEqual(['fact.again.now', 'fact.word.ours']);
    expect(ours.find(({ id }) => id === 'reconnect')?.sources).toEqual([]);
  });

  test('name nobody’s word where nobody says', () => {
    expect(keys(rowFacts(makeRow(4000, advising('unspecified'))), 'reconnect')).toEqual(['fact.again.unspecified']);
  });

  test('say that a number has no name', () => {
    expect(keys(rowFacts(makeRow(4000)), 'named')).toEqual(['fact.named.none']);
    expect(keys(rowFacts(makeRow(4000, { name: 'Gone' })), 'named')).toEqual(['fact.literal']);
  });

  test('say how the number arrives and whether it is in use', () => {
    const facts = rowFacts(makeRow(4000, { carrier: 'socket-io', status: 'legacy', sender: 'client' }));
    expect(['carrier', 'usage', 'sentBy'].map((id) => keys(facts, id))).toEqual([
      ['fact.carrier.socket-io'],
      ['fact.usage.legacy'],
      ['fact.sentBy.client'],
    ]);
  });

  test('name each kind of evidence once', () => {
    expect(keys(originFacts('Main', ['issue', 'source-code', 'issue'], ['a']), 'evidence')).toEqual([
      'fact.evidence.issue',
      'fact.evidence.source-code',
    ]);
  });
});

describe('a comparison with a standard code', () => {
  test('has the facts that both have', () => {
    const [first, second] = sharedFacts(standardRowFacts(makeRecord()), rowFacts(makeRow(4000)));
    expect(first.map(({ id }) => id)).toEqual(['named', 'reconnect', 'sentBy', 'carrier']);
    expect(second.map(({ id }) => id)).toEqual(['named', 'reconnect', 'sentBy', 'carrier']);
    expect(compareFacts(first, second).agree.map(({ id }) => id)).toContain('carrier');
  });
});
