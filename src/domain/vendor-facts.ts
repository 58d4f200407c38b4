/**
 * What a record says about one of a vendor's numbers, as rows that can be shown, compared and cited.
 */
import type { CodeRecord } from '../schema/code';
import type { Source } from '../schema/source';
import type { VendorCode } from '../schema/vendor';
import type { Fact, FactValue } from './facts';

type SourceKind = Source['kind'];

const plain = (value: FactValue, id: Fact['id'], sources: readonly string[] = []): Fact => ({
  id,
  values: [value],
  sources,
});

/** Advice and whose word it is; where nobody says, there is no word to name. */
function adviceValues({ advice, basis }: VendorCode['reconnect']): FactValue[] {
  const value: FactValue = { key: `fact.again.${advice}` };
  return advice === 'unspecified' ? [value] : [value, { key: `fact.word.${basis}` }];
}

/** A number's official name; it is in the language of the vendor, not of the page. */
function named(name: string | undefined): Fact {
  return plain(
    name === undefined ? { key: 'fact.named.none' } : { key: 'fact.literal', vars: { text: name } },
    'named',
  );
}

/** The facts of a row that two rows can be compared by. */
export function rowFacts({ name, sender, carrier, reconnect, status, source }: VendorCode): Fact[] {
  return [
    named(name),
    { id: 'reconnect', values: adviceValues(reconnect), sources: reconnect.basis === 'stated' ? source : [] },
    plain({ key: `fact.sentBy.${sender}` }, 'sentBy', source),
    plain({ key: `fact.carrier.${carrier}` }, 'carrier'),
    plain({ key: `fact.usage.${status}` }, 'usage'),
  ];
}

/** The same facts of a standard code that stands beside a vendor's number; the standard gives it no status. */
export function standardRowFacts({ name, sender, onWire, reconnect }: CodeRecord): Fact[] {
  const sentBy = sender.value === 'server' || sender.value === 'client' ? sender.value : 'either';
  return [
    named(name),
    {
      id: 'reconnect',
      values: [{ key: `fact.advice.${reconnect.advice}` }, { key: `fact.basis.${reconnect.basis}` }],
      sources: [],
    },
    plain({ key: `fact.sentBy.${sentBy}` }, 'sentBy'),
    plain({ key: `fact.carrier.${onWire.value === 'allowed' ? 'close-frame' : 'local'}` }, 'carrier'),
  ];
}

/** What the page of a number adds: the product, and what kind of source the row rests on. */
export function originFacts(product: string, kinds: readonly SourceKind[], sources: readonly string[]): Fact[] {
  return [
    plain({ key: 'fact.literal', vars: { text: product } }, 'product'),
    { id: 'evidence', values: [...new Set(kinds)].map((kind) => ({ key: `fact.evidence.${kind}` }) as const), sources },
  ];
}

/** The facts that both of two lists have: a comparison shows no row with one side empty. */
export function sharedFacts(firsts: readonly Fact[], seconds: readonly Fact[]): readonly [Fact[], Fact[]] {
  const has = (facts: readonly Fact[]) => (fact: Fact) => facts.some(({ id }) => id === fact.id);
  return [firsts.filter(has(seconds)), seconds.filter(has(firsts))];
}
