/**
 * The facts of a close code as rows that can be shown, compared and cited.
 * A value is a key and its variables; the words for it stand in the language files.
 */
import type { Advice, CodeRecord, Origin, Reconnect } from '../schema/code';
import type { SourceRef } from '../schema/references';
import type { Source } from '../schema/source';
import type { VendorCode } from '../schema/vendor';

type Sender = CodeRecord['sender']['value'];
type Typically = NonNullable<CodeRecord['sender']['typically']>;
type Occasion = CodeRecord['browser']['when'][number];

/** What a fact says: the key of its words, and the variables in them. `date` is an ISO day. */
export type FactValue =
  | { key: `fact.origin.${Origin}` }
  | { key: `fact.onWire.${CodeRecord['onWire']['value']}` }
  | {
      key:
        | `fact.sender.${Sender}`
        | `fact.sender.${Exclude<Sender, 'nobody' | 'client'>}.${Typically}`
        | 'fact.sender.client';
    }
  | { key: `fact.browserClose.${CodeRecord['browserClose']['value']}` }
  | { key: `fact.browser.${Occasion}` | 'fact.browser.never' }
  | { key: `fact.clean.${CodeRecord['clean']['value']}` }
  | { key: `fact.reason.${CodeRecord['reason']['value']}` }
  | { key: `fact.advice.${Advice}` }
  | { key: 'fact.delay'; vars: { min: number; max: number } }
  | { key: `fact.basis.${Reconnect['basis']}` }
  | {
      key: 'fact.registered.unstated' | 'fact.contact.workingGroup' | 'fact.contact.individual' | 'fact.reference.none';
    }
  | { key: 'fact.registered.on' | 'fact.registered.updated'; vars: { date: string } }
  | { key: 'fact.meaning'; vars: { meaning: string } }
  | {
      key:
        | `fact.again.${VendorCode['reconnect']['advice']}`
        | `fact.word.${VendorCode['reconnect']['basis']}`
        | `fact.sentBy.${VendorCode['sender']}`
        | `fact.carrier.${VendorCode['carrier']}`
        | `fact.usage.${VendorCode['status']}`
        | `fact.evidence.${Source['kind']}`;
    }
  | { key: 'fact.named.none' }
  | { key: 'fact.literal'; vars: { text: string } };

/** The rows, in the order in which they are shown. */
export const FACT_IDS = [
  'onWire',
  'origin',
  'sender',
  'browserClose',
  'browser',
  'clean',
  'reason',
  'reconnect',
  'meaning',
  'registration',
] as const;

/** The rows that a vendor's number has instead; `reconnect` is one of both. */
export const VENDOR_FACT_IDS = ['named', 'reconnect', 'sentBy', 'carrier', 'usage', 'product', 'evidence'] as const;

export type FactId = (typeof FACT_IDS)[number] | (typeof VENDOR_FACT_IDS)[number];

/** One row: an id, what it says (several values are shown one after the other), and who says so. */
export interface Fact {
  readonly id: FactId;
  readonly values: readonly FactValue[];
  readonly sources: readonly SourceRef[];
}

function senderValue({ value, typically }: CodeRecord['sender']): FactValue {
  if (value === 'nobody' || value === 'client') return { key: `fact.sender.${value}` };
  return typically === undefined ? { key: `fact.sender.${value}` } : { key: `fact.sender.${value}.${typically}` };
}

function reconnectValues(reconnect: Reconnect): FactValue[] {
  const values: FactValue[] = [{ key: `fact.advice.${reconnect.advice}` }];
  if (reconnect.delaySeconds) values.push({ key: 'fact.delay', vars: reconnect.delaySeconds });
  if (reconnect.advice !== 'not-applicable') values.push({ key: `fact.basis.${reconnect.basis}` });
  return values;
}

function registrationValues({ registry }: CodeRecord): FactValue[] {
  return [
    registry.registered === undefined
      ? { key: 'fact.registered.unstated' }
      : { key: 'fact.registered.on', vars: { date: registry.registered } },
    ...(registry.updated === undefined
      ? []
      : [{ key: 'fact.registered.updated', vars: { date: registry.updated } } satisfies FactValue]),
    { key: registry.contact === 'individual' ? 'fact.contact.individual' : 'fact.contact.workingGroup' },
    ...(registry.references === undefined ? [{ key: 'fact.reference.none' } satisfies FactValue] : []),
  ];
}

/** All facts of a code, in the order in which they are shown. */
export function codeFacts(record: CodeRecord): Fact[] {
  const { onWire, origin, sender, browserClose, browser, clean, reason, reconnect, registry } = record;
  return [
    { id: 'onWire', values: [{ key: `fact.onWire.${onWire.value}` }], sources: onWire.source },
    { id: 'origin', values: [{ key: `fact.origin.${origin.value}` }], sources: origin.source },
    { id: 'sender', values: [senderValue(sender)], sources: sender.source },
    { id: 'browserClose', values: [{ key: `fact.browserClose.${browserClose.value}` }], sources: browserClose.source },
    {
      id: 'browser',
      values:
        browser.when.length === 0
          ? [{ key: 'fact.browser.never' }]
          : browser.when.map((when) => ({ key: `fact.browser.${when}` as const })),
      sources: browser.source,
    },
    { id: 'clean', values: [{ key: `fact.clean.${clean.value}` }], sources: clean.source },
    { id: 'reason', values: [{ key: `fact.reason.${reason.value}` }], sources: reason.source },
    {
      id: 'reconnect',
      values: reconnectValues(reconnect),
      sources: reconnect.basis === 'stated' ? reconnect.source : reconnect.silent,
    },
    { id: 'meaning', values: [{ key: 'fact.meaning', vars: { meaning: registry.meaning } }], sources: registry.source },
    {
      id: 'registration',
      values: registrationValues(record),
      sources: [...registry.source, ...(registry.references ?? []), ...record.errata],
    },
  ];
}

/** One row of a comparison. */
export interface ComparedFact {
  readonly id: FactId;
  readonly first: readonly FactValue[];
  readonly second: readonly FactValue[];
}

/** Two codes set side by side: the facts that differ, and those that agree. */
export interface Comparison {
  readonly differ: readonly ComparedFact[];
  readonly agree: readonly ComparedFact[];
}

/** Compares the facts of two codes one by one. Two facts agree when they say the same; who says so does not count. */
export function compareFacts(firsts: readonly Fact[], seconds: readonly Fact[]): Comparison {
  const secondById = new Map(seconds.map(({ id, values }) => [id, values]));
  const rows = firsts.map(({ id, values }) => ({ id, first: values, second: secondById.get(id) ?? [] }));
  const agrees = ({ first, second }: ComparedFact) =>
    first.length === second.length && first.every((value, index) => sameValue(value, second[index]));
  return { differ: rows.filter((row) => !agrees(row)), agree: rows.filter(agrees) };
}

function sameValue(one: FactValue, other: FactValue | undefined): boolean {
  if (one.key !== other?.key) return false;
  if (!('vars' in one)) return true;
  return 'vars' in other && JSON.stringify(one.vars) === JSON.stringify(other.vars);
}

/** Every source that a code's record cites, each once, in the order of the facts. */
export function citedSources(record: CodeRecord): SourceRef[] {
  return [
    ...new Set([
      ...codeFacts(record).flatMap((fact) => fact.sources),
      ...record.sections,
      ...record.reading.source,
      ...(record.alsoCited ?? []),
    ]),
  ];
}
