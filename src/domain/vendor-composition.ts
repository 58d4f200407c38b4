/**
 * The words of a pair of one product's numbers that nobody wrote by hand: which sentences say what separates the two,
 * decided from the two rows alone. A sentence is a key and its variables; each language has whole sentences for all of them.
 */
import type { VendorCode, VendorReconnect } from '../schema/vendor';
import { codeBytes } from './frames';

type Advice = VendorReconnect['advice'];

/** Keys of the sentences, each with the variables that it needs. */
export interface VendorSentenceVars {
  'vendorPair.lead.sender': { server: number; client: number };
  'vendorPair.lead.local': { local: number; sent: number };
  'vendorPair.lead.message': { message: number; sent: number };
  'vendorPair.lead.never.after-fix': { never: number; fix: number };
  'vendorPair.lead.never.now': { never: number; now: number };
  'vendorPair.lead.never.backoff': { never: number; backoff: number };
  'vendorPair.lead.never.unspecified': { never: number; unsaid: number };
  'vendorPair.lead.after-fix.now': { fix: number; now: number };
  'vendorPair.lead.after-fix.backoff': { fix: number; backoff: number };
  'vendorPair.lead.after-fix.unspecified': { fix: number; unsaid: number };
  'vendorPair.lead.now.backoff': { now: number; backoff: number };
  'vendorPair.lead.now.unspecified': { now: number; unsaid: number };
  'vendorPair.lead.backoff.unspecified': { backoff: number; unsaid: number };
  'vendorPair.lead.same.never': { first: number; second: number };
  'vendorPair.lead.same.after-fix': { first: number; second: number };
  'vendorPair.lead.same.now': { first: number; second: number };
  'vendorPair.lead.same.backoff': { first: number; second: number };
  'vendorPair.lead.same.unspecified': { first: number; second: number };
  'vendorPair.lead.briefs': {
    where: string;
    first: number;
    second: number;
    firstBrief: string;
    secondBrief: string;
  };
  'vendorPair.check.names': { first: number; second: number; firstName: string; secondName: string };
  'vendorPair.check.side': { server: number; client: number };
  'vendorPair.check.local': { local: number; sent: number };
  'vendorPair.check.message': { message: number };
  'vendorPair.check.log': { first: number; second: number };
  'pair.check.bytes': { first: number; second: number; firstBytes: string; secondBytes: string };
  'vendorPair.why.neighbours': { first: number; second: number };
  'vendorPair.why.alike': { first: number; second: number };
  'vendorPair.why.apart': { first: number; second: number };
}

/** A sentence of the language files. */
export interface VendorSentence {
  readonly key: keyof VendorSentenceVars;
  readonly vars: Readonly<Record<string, string | number>>;
}

/** What a composed page about two numbers of a product says, section by section. */
export interface VendorComposition {
  readonly lead: readonly VendorSentence[];
  readonly checks: readonly VendorSentence[];
  readonly why: readonly VendorSentence[];
}

/** A row with its few words in one language. */
export interface Briefed {
  readonly row: VendorCode;
  readonly brief: string;
}

function say<K extends keyof VendorSentenceVars>(key: K, vars: VendorSentenceVars[K]): VendorSentence {
  return { key, vars: { ...vars } };
}

/** The one of two rows for which a test holds and the other; undefined when it holds for both or neither. */
function split(
  one: VendorCode,
  two: VendorCode,
  test: (row: VendorCode) => boolean,
): [yes: number, no: number] | undefined {
  const [first, second] = [test(one), test(two)];
  if (first === second) return undefined;
  return first ? [one.code, two.code] : [two.code, one.code];
}

/** The server's number and the client's, where the two sides close with one each. */
function sides(one: VendorCode, two: VendorCode): { server: number; client: number } | undefined {
  if (one.sender === two.sender || one.sender === 'either' || two.sender === 'either') return undefined;
  const [server, client] = one.sender === 'server' ? [one, two] : [two, one];
  return { server: server.code, client: client.code };
}

const isLocal = ({ carrier }: VendorCode) => carrier === 'local';
const isMessage = ({ carrier }: VendorCode) => carrier === 'event' || carrier === 'socket-io';

/** The advices from the strictest to the most lenient. */
const STRICTNESS = ['never', 'after-fix', 'now', 'backoff', 'unspecified'] as const satisfies readonly Advice[];

/** Two rows with different advice on reconnecting: what taking one for the other costs. */
function leadOfAdvice(one: VendorCode, two: VendorCode): VendorSentence {
  const rank = ({ reconnect }: VendorCode) => STRICTNESS.indexOf(reconnect.advice);
  const [strict, lenient] = rank(one) < rank(two) ? [one, two] : [two, one];
  const [first, second] = [strict.code, lenient.code];
  const other = lenient.reconnect.advice;
  switch (strict.reconnect.advice) {
    case 'never':
      if (other === 'after-fix') return say('vendorPair.lead.never.after-fix', { never: first, fix: second });
      if (other === 'now') return say('vendorPair.lead.never.now', { never: first, now: second });
      if (other === 'backoff') return say('vendorPair.lead.never.backoff', { never: first, backoff: second });
      return say('vendorPair.lead.never.unspecified', { never: first, unsaid: second });
    case 'after-fix':
      if (other === 'now') return say('vendorPair.lead.after-fix.now', { fix: first, now: second });
      if (other === 'backoff') return say('vendorPair.lead.after-fix.backoff', { fix: first, backoff: second });
      return say('vendorPair.lead.after-fix.unspecified', { fix: first, unsaid: second });
    case 'now':
      if (other === 'backoff') return say('vendorPair.lead.now.backoff', { now: first, backoff: second });
      return say('vendorPair.lead.now.unspecified', { now: first, unsaid: second });
    default:
      return say('vendorPair.lead.backoff.unspecified', { backoff: first, unsaid: second });
  }
}

/** The first of these differences that exists decides: who closes, how the number arrives, what to do about coming back. */
function leadOf(one: VendorCode, two: VendorCode): VendorSentence {
  const closing = sides(one, two);
  if (closing) return say('vendorPair.lead.sender', closing);
  const byLocality = split(one, two, isLocal);
  if (byLocality) return say('vendorPair.lead.local', { local: byLocality[0], sent: byLocality[1] });
  const byMessage = split(one, two, isMessage);
  if (byMessage) return say('vendorPair.lead.message', { message: byMessage[0], sent: byMessage[1] });
  const { advice } = one.reconnect;
  if (advice !== two.reconnect.advice) return leadOfAdvice(one, two);
  return say(`vendorPair.lead.same.${advice}`, { first: one.code, second: two.code });
}

/** How to tell which of the two it was. The bytes help only where a server's Close frame carries both. */
function checksOf(one: VendorCode, two: VendorCode): VendorSentence[] {
  const vars = { first: one.code, second: two.code };
  const checks: VendorSentence[] = [];
  const closing = sides(one, two);
  if (closing) checks.push(say('vendorPair.check.side', closing));
  const byLocality = split(one, two, isLocal);
  if (byLocality) checks.push(say('vendorPair.check.local', { local: byLocality[0], sent: byLocality[1] }));
  const byMessage = split(one, two, isMessage);
  if (byMessage) checks.push(say('vendorPair.check.message', { message: byMessage[0] }));
  if (one.name !== undefined && two.name !== undefined && one.name !== two.name)
    checks.push(say('vendorPair.check.names', { ...vars, firstName: one.name, secondName: two.name }));
  const fromServer = (row: VendorCode) => row.carrier === 'close-frame' && row.sender !== 'client';
  if (fromServer(one) && fromServer(two))
    checks.push(
      say('pair.check.bytes', { ...vars, firstBytes: codeBytes(one.code), secondBytes: codeBytes(two.code) }),
    );
  return checks.length > 0 ? checks : [say('vendorPair.check.log', vars)];
}

function whyOf(one: VendorCode, two: VendorCode): VendorSentence {
  const vars = { first: one.code, second: two.code };
  if (Math.abs(one.code - two.code) === 1) return say('vendorPair.why.neighbours', vars);
  const alike = one.reconnect.advice === two.reconnect.advice && one.sender === two.sender;
  return say(alike ? 'vendorPair.why.alike' : 'vendorPair.why.apart', vars);
}

/**
 * Composes the words about two rows of one product.
 * @param where what the product is called
 */
export function composeVendorPair(where: string, first: Briefed, second: Briefed): VendorComposition {
  const [one, two] = [first.row, second.row];
  return {
    lead: [
      leadOf(one, two),
      say('vendorPair.lead.briefs', {
        where,
        first: one.code,
        second: two.code,
        firstBrief: first.brief,
        secondBrief: second.brief,
      }),
    ],
    checks: checksOf(one, two),
    why: [whyOf(one, two)],
  };
}
