/**
 * The words of a pair that nobody wrote by hand: which sentences say what separates the two codes,
 * decided from the records alone. A sentence is a key and its variables, or a sentence that the page
 * of one of the codes keeps for comparisons; each language has whole sentences for all of them.
 */
import type { CodeRecord } from '../schema/code.ts';
import { codeBytes } from './frames.ts';
import { orderPair, type Pair } from './pairs.ts';

/** The codes in a sentence, named by their part in it. `…Bytes` is the code as two bytes in hex. */
type Vars = Readonly<Record<string, string | number>>;

/** Keys of the sentences, each with the variables that it needs. */
export interface SentenceVars {
  'pair.lead.reserved.local': { reserved: number; local: number };
  'pair.lead.reserved.wire': { reserved: number; other: number };
  'pair.lead.reserved.registered': { reserved: number; other: number };
  'pair.lead.empty.sent': { local: number; other: number };
  'pair.lead.cut.sent': { local: number; other: number };
  'pair.lead.tls.sent': { local: number; other: number };
  'pair.lead.tls.empty': { tls: number; empty: number };
  'pair.lead.clientOnly': { clientOnly: number; other: number };
  'pair.lead.done.receiver': { done: number; other: number };
  'pair.lead.done.sender': { done: number; other: number };
  'pair.lead.identity': { identity: number; other: number };
  'pair.lead.silence': { silence: number; other: number };
  'pair.lead.frame.departure': { receiver: number; sender: number };
  'pair.lead.frame.fault': { receiver: number; sender: number };
  'pair.lead.frame.load': { receiver: number; sender: number };
  'pair.lead.frame.upstream': { receiver: number; sender: number };
  'pair.lead.message.departure': { receiver: number; sender: number };
  'pair.lead.message.fault': { receiver: number; sender: number };
  'pair.lead.message.load': { receiver: number; sender: number };
  'pair.lead.message.upstream': { receiver: number; sender: number };
  'pair.lead.identity.departure': { receiver: number; sender: number };
  'pair.lead.identity.fault': { receiver: number; sender: number };
  'pair.lead.identity.load': { receiver: number; sender: number };
  'pair.lead.identity.upstream': { receiver: number; sender: number };
  'pair.lead.frame.message': { frame: number; message: number };
  'pair.lead.departure.load': { departure: number; load: number };
  'pair.lead.departure.upstream': { departure: number; upstream: number };
  'pair.lead.empty.cut': { empty: number; cut: number };
  'pair.lead.tls.cut': { tls: number; cut: number };
  'pair.lead.local': { first: number; second: number };
  'pair.lead.same': { first: number; second: number };
  'pair.lead.either': { first: number; second: number };
  'pair.check.bytes': { first: number; second: number; firstBytes: string; secondBytes: string };
  'pair.check.bytesByClient': { clientOnly: number; other: number; otherBytes: string };
  'pair.check.empty': { local: number; other: number; otherBytes: string };
  'pair.check.cut': { local: number; other: number; otherBytes: string };
  'pair.check.tls': { local: number; other: number };
  'pair.check.tlsEmpty': { tls: number; empty: number };
  'pair.check.reserved': { reserved: number };
  'pair.check.cleanDiffers': { clean: number; unclean: number };
  'pair.check.cleanSame': { first: number; second: number };
  'pair.use.neither': { first: number; second: number };
  'pair.use.browser': { accepts: number; throws: number };
  'pair.use.noBrowser': { first: number; second: number };
  'pair.why.reserved': { reserved: number; other: number };
  'pair.why.empty': { local: number; other: number };
  'pair.why.cut': { local: number; other: number };
  'pair.why.tls': { local: number; other: number };
  'pair.why.tlsEmpty': { tls: number; empty: number };
  'pair.why.local': { first: number; second: number };
  'pair.why.registered': { first: number; second: number };
  'pair.why.sameSide': { first: number; second: number };
  'pair.why.unrelated': { first: number; second: number };
}

export type SentenceKey = keyof SentenceVars;

/** A sentence of the language files. */
export interface KeyedSentence {
  readonly key: SentenceKey;
  readonly vars: Vars;
}

/** A sentence that a code's own page keeps for comparisons. */
export interface CodeSentence {
  readonly code: number;
  readonly field: 'sign' | 'act' | 'send';
}

export type Sentence = KeyedSentence | CodeSentence;

/** What a composed pair page says, section by section. */
export interface Composition {
  readonly lead: readonly Sentence[];
  readonly checks: readonly Sentence[];
  readonly use: readonly Sentence[];
  readonly why: readonly Sentence[];
  /** The pairs that the reader more probably wants; empty when this one is likely. */
  readonly rather: readonly Pair[];
}

/** A code and its record. */
export interface Coded {
  readonly code: number;
  readonly record: CodeRecord;
}

function say<K extends SentenceKey>(key: K, vars: SentenceVars[K]): KeyedSentence {
  return { key, vars: { ...vars } };
}

const sign = ({ code }: Coded): CodeSentence => ({ code, field: 'sign' });
const send = ({ code }: Coded): CodeSentence => ({ code, field: 'send' });

/** The one of the two for which the test holds, and the other; undefined when it holds for both or neither. */
function split(one: Coded, two: Coded, test: (record: CodeRecord) => boolean): [yes: Coded, no: Coded] | undefined {
  const [first, second] = [test(one.record), test(two.record)];
  if (first === second) return undefined;
  return first ? [one, two] : [two, one];
}

/** How a code that nobody sends comes about: from an empty Close frame, from a cut, or from TLS. */
function absence({ exchange }: CodeRecord): 'empty' | 'cut' | 'tls' {
  if (exchange.some((step) => step.step === 'tls-failure')) return 'tls';
  return exchange.some((step) => step.step === 'cut') ? 'cut' : 'empty';
}

const isReserved = (record: CodeRecord) => record.origin.value === 'reserved';
const isLocal = (record: CodeRecord) => record.origin.value === 'local';
const isRegistered = (record: CodeRecord) => record.origin.value === 'registered';
const isClientOnly = (record: CodeRecord) => record.sender.value === 'client';
const triggeredBy = (trigger: CodeRecord['reading']['trigger']) => (record: CodeRecord) =>
  record.reading.trigger === trigger;
const actsOn = (actor: CodeRecord['reading']['actor']) => (record: CodeRecord) => record.reading.actor === actor;

/** What the receiver of the code is refused for: its frames, who it is, or one of its messages. */
function refusalOf({ reading }: CodeRecord): 'frame' | 'identity' | 'message' {
  return reading.trigger === 'frame' || reading.trigger === 'identity' ? reading.trigger : 'message';
}

/** What the sender of the code is going through: too much load, a bad upstream, its own departure, or a fault. */
function troubleOf({ reading }: CodeRecord): 'load' | 'upstream' | 'departure' | 'fault' {
  const { trigger } = reading;
  return trigger === 'load' || trigger === 'upstream' || trigger === 'departure' ? trigger : 'fault';
}

/** The sentence for two codes that can both be sent: the first of these differences that exists decides. */
function leadOfSent(first: Coded, second: Coded): KeyedSentence {
  const byClient = split(first, second, isClientOnly);
  if (byClient) return say('pair.lead.clientOnly', { clientOnly: byClient[0].code, other: byClient[1].code });

  const byEnd = split(first, second, triggeredBy('done'));
  if (byEnd) {
    const vars = { done: byEnd[0].code, other: byEnd[1].code };
    return byEnd[1].record.reading.actor === 'receiver'
      ? say('pair.lead.done.receiver', vars)
      : say('pair.lead.done.sender', vars);
  }

  const bySilence = split(first, second, triggeredBy('silence'));
  if (bySilence) return say('pair.lead.silence', { silence: bySilence[0].code, other: bySilence[1].code });

  const byActor = split(first, second, actsOn('receiver'));
  if (byActor) {
    const [receiver, sender] = byActor;
    const key = `pair.lead.${refusalOf(receiver.record)}.${troubleOf(sender.record)}` as const;
    return say(key, { receiver: receiver.code, sender: sender.code });
  }

  const byIdentity = split(first, second, triggeredBy('identity'));
  if (byIdentity) return say('pair.lead.identity', { identity: byIdentity[0].code, other: byIdentity[1].code });

  const byFrame = split(first, second, triggeredBy('frame'));
  if (byFrame) return say('pair.lead.frame.message', { frame: byFrame[0].code, message: byFrame[1].code });

  const byDeparture = split(first, second, triggeredBy('departure'));
  if (byDeparture) {
    const [{ code: departure }, { code, record }] = byDeparture;
    if (record.reading.trigger === 'load') return say('pair.lead.departure.load', { departure, load: code });
    if (record.reading.trigger === 'upstream')
      return say('pair.lead.departure.upstream', { departure, upstream: code });
  }

  const vars = { first: first.code, second: second.code };
  return triggeredBy('message')(first.record) ? say('pair.lead.same', vars) : say('pair.lead.either', vars);
}

function composeReserved(reserved: Coded, other: Coded): Pick<Composition, 'lead' | 'checks' | 'why'> {
  const vars = { reserved: reserved.code, other: other.code };
  const lead = isLocal(other.record)
    ? say('pair.lead.reserved.local', { reserved: reserved.code, local: other.code })
    : isRegistered(other.record)
      ? say('pair.lead.reserved.registered', vars)
      : say('pair.lead.reserved.wire', vars);
  return {
    lead: [lead],
    checks: [say('pair.check.reserved', { reserved: reserved.code }), sign(other)],
    why: [say('pair.why.reserved', vars)],
  };
}

function composeLocal(local: Coded, sent: Coded): Pick<Composition, 'lead' | 'checks' | 'why'> {
  const vars = { local: local.code, other: sent.code };
  const withBytes = { ...vars, otherBytes: codeBytes(sent.code) };
  switch (absence(local.record)) {
    case 'empty':
      return {
        lead: [say('pair.lead.empty.sent', vars), sign(sent)],
        checks: [
          say('pair.check.empty', withBytes),
          say('pair.check.cleanSame', { first: local.code, second: sent.code }),
        ],
        why: [say('pair.why.empty', vars)],
      };
    case 'cut':
      return {
        lead: [say('pair.lead.cut.sent', vars), sign(sent)],
        checks: [
          say('pair.check.cut', withBytes),
          say('pair.check.cleanDiffers', { clean: sent.code, unclean: local.code }),
        ],
        why: [say('pair.why.cut', vars)],
      };
    case 'tls':
      return {
        lead: [say('pair.lead.tls.sent', vars), sign(sent)],
        checks: [
          say('pair.check.tls', vars),
          say('pair.check.cleanDiffers', { clean: sent.code, unclean: local.code }),
        ],
        why: [say('pair.why.tls', vars)],
      };
  }
}

function composeSent(first: Coded, second: Coded): Pick<Composition, 'lead' | 'checks' | 'why'> {
  const byClient = split(first, second, isClientOnly);
  const bytes = byClient
    ? say('pair.check.bytesByClient', {
        clientOnly: byClient[0].code,
        other: byClient[1].code,
        otherBytes: codeBytes(byClient[1].code),
      })
    : say('pair.check.bytes', {
        first: first.code,
        second: second.code,
        firstBytes: codeBytes(first.code),
        secondBytes: codeBytes(second.code),
      });
  const vars = { first: first.code, second: second.code };
  const why =
    split(first, second, isRegistered) !== undefined || isRegistered(first.record)
      ? say('pair.why.registered', vars)
      : byClient === undefined && first.record.reading.actor === second.record.reading.actor
        ? say('pair.why.sameSide', vars)
        : say('pair.why.unrelated', vars);
  const lead = leadOfSent(first, second);
  // Where the first sentence is about one of the two, the other one's sign makes it a comparison.
  const told = 'other' in lead.vars ? [first, second].filter(({ code }) => code === lead.vars.other) : [];
  const untold = [first, second].filter((coded) => !told.includes(coded));
  return { lead: [lead, ...told.map(sign)], checks: [...untold.map(sign), bytes], why: [why] };
}

function useOf(first: Coded, second: Coded): Sentence[] {
  const canSend = ({ record }: Coded) => record.onWire.value === 'allowed';
  if (!canSend(first) && !canSend(second)) return [say('pair.use.neither', { first: first.code, second: second.code })];
  const byBrowser = split(first, second, (record) => record.browserClose.value === 'accepts');
  const sentences: Sentence[] = [send(first), send(second)];
  if (byBrowser)
    return [...sentences, say('pair.use.browser', { accepts: byBrowser[0].code, throws: byBrowser[1].code })];
  if (first.record.browserClose.value === 'throws') {
    sentences.push(say('pair.use.noBrowser', { first: first.code, second: second.code }));
  }
  return sentences;
}

/** The pairs that a reader of these two more probably wants: each code with the first that it is confused with. */
function ratherOf(first: Coded, second: Coded): Pair[] {
  if (first.record.confusedWith.includes(second.code)) return [];
  return [first, second].flatMap(({ code, record }) => {
    const partner = record.confusedWith[0];
    return partner === undefined ? [] : [orderPair(code, partner)];
  });
}

/** Two codes that nobody sends: they differ in what the library saw instead of a code. */
function composeLocals(first: Coded, second: Coded): Pick<Composition, 'lead' | 'checks' | 'why'> {
  const kinds = new Map([first, second].map((coded) => [absence(coded.record), coded.code]));
  const [empty, cut, tls] = [kinds.get('empty'), kinds.get('cut'), kinds.get('tls')];
  const vars = { first: first.code, second: second.code };
  const signs = [sign(first), sign(second)];
  const clean =
    empty === undefined ? [] : [say('pair.check.cleanDiffers', { clean: empty, unclean: cut ?? tls ?? empty })];
  if (tls !== undefined && empty !== undefined) {
    return {
      lead: [say('pair.lead.tls.empty', { tls, empty })],
      checks: [say('pair.check.tlsEmpty', { tls, empty }), ...clean, ...signs],
      why: [say('pair.why.tlsEmpty', { tls, empty })],
    };
  }
  const lead =
    empty !== undefined && cut !== undefined
      ? say('pair.lead.empty.cut', { empty, cut })
      : tls !== undefined && cut !== undefined
        ? say('pair.lead.tls.cut', { tls, cut })
        : say('pair.lead.local', vars);
  return { lead: [lead], checks: [...(cut === undefined ? [] : clean), ...signs], why: [say('pair.why.local', vars)] };
}

/** Composes the words of a pair from the two records. The lower code comes first. */
export function composePair(first: Coded, second: Coded): Composition {
  const rest = { use: useOf(first, second), rather: ratherOf(first, second) };

  const byReserve = split(first, second, isReserved);
  if (byReserve) return { ...composeReserved(...byReserve), ...rest };

  const byLocality = split(first, second, isLocal);
  if (byLocality) return { ...composeLocal(...byLocality), ...rest };

  const compose = isLocal(first.record) ? composeLocals : composeSent;
  return { ...compose(first, second), ...rest };
}
