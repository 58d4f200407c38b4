/**
 * Where a measurement departs from a standard: RFC 6455, and the WebSockets Standard of the WHATWG for APIs that are its own.
 * Only what the text states as a must, a must not or a definition counts. Where it leaves freedom, nothing is said: which
 * code answers a Close frame, what is told of a code that must not be sent, what an endpoint that fails a connection tells.
 * Proxies are left out: they pass bytes on, and the rules speak of endpoints.
 */
import type { Measurement, Observed } from '../schema/measurement';
import type { SourceRef } from '../schema/references';
import { codeOfFrame, type Direction } from './measurements';

/** A frame, or a message, that a receiver may not let pass. */
export type BrokenFrame =
  'rsv1' | 'opcode' | 'masked' | 'unmasked' | 'badText' | 'oneByte' | 'fragmented' | 'tooLong' | 'longPing';

/** One departure: what was seen in one scenario that a rule excludes. */
export type Departure = { readonly scenario: string } & (
  | { readonly kind: 'toldForCode'; readonly code: number; readonly told: number }
  | {
      readonly kind: 'toldForEmpty' | 'toldForDrop' | 'toldUnanswered' | 'toldUnopened' | 'toldForTls';
      readonly told: number;
    }
  | { readonly kind: 'unanswered'; readonly code?: number }
  | { readonly kind: 'stuck'; readonly frame: 'oneByte' | 'badReason' }
  | { readonly kind: 'took'; readonly frame: BrokenFrame }
  | { readonly kind: 'wrongAccept' | 'answeredBadReason' | 'cleanWithoutFrame' | 'noCloseEvent' }
  | {
      readonly kind: 'askedReserved' | 'answeredReserved' | 'askedUnused' | 'answeredUnused' | 'closeTakes';
      readonly code: number;
    }
  | { readonly kind: 'askedTooLong' | 'answeredTooLong' | 'failedTooLong' }
  | { readonly kind: 'sentOther'; readonly code: number; readonly told: number }
);

export type DepartureKind = Departure['kind'];

/** The sections that say so. */
const RULES: Readonly<Record<Exclude<DepartureKind, 'took' | 'stuck'>, readonly SourceRef[]>> = {
  toldForCode: ['rfc6455#7.1.5'],
  toldForEmpty: ['rfc6455#7.1.5'],
  toldForDrop: ['rfc6455#7.1.5'],
  toldUnanswered: ['rfc6455#7.1.5'],
  toldUnopened: ['rfc6455#7.1.4', 'rfc6455#7.1.5'],
  toldForTls: ['whatwg-websockets#feedback-from-the-protocol'],
  unanswered: ['rfc6455#5.5.1'],
  wrongAccept: ['rfc6455#4.1'],
  askedReserved: ['rfc6455#7.4.1'],
  answeredReserved: ['rfc6455#7.4.1'],
  askedUnused: ['rfc6455#5.5.1', 'rfc6455#7.4.2'],
  answeredUnused: ['rfc6455#5.5.1', 'rfc6455#7.4.2'],
  askedTooLong: ['rfc6455#5.5'],
  answeredTooLong: ['rfc6455#5.5'],
  failedTooLong: ['rfc6455#5.5'],
  answeredBadReason: ['rfc6455#5.5.1'],
  sentOther: ['rfc6455#7.1.2'],
  closeTakes: ['whatwg-websockets#dom-websocket-close'],
  cleanWithoutFrame: ['rfc6455#7.1.4', 'whatwg-websockets#feedback-from-the-protocol'],
  noCloseEvent: ['whatwg-websockets#feedback-from-the-protocol'],
};

/** 10.7: "Incoming data MUST always be validated"; it is named where the rule itself speaks of the sender only. */
const FRAME_RULES: Readonly<Record<BrokenFrame, readonly SourceRef[]>> = {
  rsv1: ['rfc6455#5.2'],
  opcode: ['rfc6455#5.2'],
  masked: ['rfc6455#5.1'],
  unmasked: ['rfc6455#5.1'],
  badText: ['rfc6455#8.1'],
  oneByte: ['rfc6455#5.5.1', 'rfc6455#10.7'],
  fragmented: ['rfc6455#5.5', 'rfc6455#10.7'],
  tooLong: ['rfc6455#5.5', 'rfc6455#10.7'],
  longPing: ['rfc6455#5.5', 'rfc6455#10.7'],
};

/** The sections that a departure is measured against, as references to sources. */
export function rulesOf(departure: Departure): readonly SourceRef[] {
  switch (departure.kind) {
    case 'took':
      return FRAME_RULES[departure.frame];
    case 'stuck':
      return [departure.frame === 'oneByte' ? 'rfc6455#5.5.1' : 'rfc6455#8.1'];
    default:
      return RULES[departure.kind];
  }
}

/** What a departure is about: what the application is told of what arrives, what is sent, or what is done besides. */
export function subjectOf({ kind }: Departure): Direction | 'done' {
  switch (kind) {
    case 'toldForCode':
    case 'toldForEmpty':
    case 'toldForDrop':
    case 'toldUnanswered':
    case 'toldUnopened':
    case 'toldForTls':
    case 'cleanWithoutFrame':
    case 'noCloseEvent':
      return 'received';
    case 'askedReserved':
    case 'askedUnused':
    case 'askedTooLong':
    case 'answeredReserved':
    case 'answeredUnused':
    case 'answeredTooLong':
    case 'answeredBadReason':
    case 'failedTooLong':
    case 'sentOther':
    case 'closeTakes':
      return 'sent';
    case 'unanswered':
    case 'stuck':
    case 'took':
    case 'wrongAccept':
      return 'done';
    default:
      return kind satisfies never;
  }
}

/** Codes that RFC 6455, 7.4.1 keeps out of Close frames. */
const isReserved = (code: number) => code === 1005 || code === 1006 || code === 1015;
/** Codes that either side may send; 1010 is left out, since a server has no use for it. */
const isOrdinary = (code: number) =>
  (code >= 1000 && code <= 1014 && ![1004, 1005, 1006, 1010].includes(code)) || (code >= 3000 && code <= 4999);
/** WebSockets Standard, close(), step 1. */
const isForScripts = (code: number) => code === 1000 || (code >= 3000 && code <= 4999);
/** The length of a control frame as its first two bytes say it: from 126 on it stands in more bytes. */
const isTooLong = (frame: string) => Number.parseInt(frame.slice(2, 4), 16) > 125;

/** The scenarios in which a broken frame is followed by a close with 1000, which only one who took the frame answers. */
const FOLLOWED: Readonly<Record<string, BrokenFrame>> = {
  's-rsv1': 'rsv1',
  'peer-rsv1': 'rsv1',
  's-opcode-3': 'opcode',
  'peer-opcode-3': 'opcode',
  's-masked': 'masked',
  'peer-unmasked': 'unmasked',
  's-text-badutf8': 'badText',
  'peer-text-badutf8': 'badText',
  'peer-ping-126': 'longPing',
  // These are a close with 1000 themselves.
  's-close-fragmented': 'fragmented',
  'peer-close-fragmented': 'fragmented',
  's-close-126': 'tooLong',
};
const DROPS = ['s-tcp-fin', 's-tcp-rst', 's-tcp-fin-midframe', 'peer-tcp-fin', 'peer-tcp-rst', 'peer-fin-midframe'];
/** The application closes, and no Close frame comes back. */
const UNANSWERED = { client: 'c-close-1000-unanswered', server: 'app-close-1000-unanswered' } as const;
const OWN_CLOSES = [...Object.values(UNANSWERED), 'c-close-1000-answered-fin'];

/** What an application is told in a scenario, if it is a number: some APIs give 0 or -1 for "no code". */
function toldCode({ code }: Observed, { api }: Measurement): number | undefined {
  return code === undefined || (code <= 0 && api !== 'standard') ? undefined : code;
}

/** Whether an API tells of a close of the application's own at once: what it tells then says nothing of what arrives. */
function tellsOwnCloses({ role, scenarios }: Measurement): boolean {
  const own = role === 'proxy' ? undefined : scenarios[UNANSWERED[role]];
  return own?.seconds !== undefined && (own.tcpSeconds === undefined || own.tcpSeconds > own.seconds);
}

/** Whether TCP ended without a Close frame from the peer, so that the code is 1006. */
function endsWithoutFrame(scenario: string, observed: Observed, record: Measurement): boolean {
  if (DROPS.includes(scenario)) return true;
  if (observed.tcpEnd === undefined || observed.varying?.tcpEnd) return false;
  if (scenario === 'ping-unanswered') return observed.frameSent === undefined && !observed.varying?.frameSent;
  // An error that speaks of the Close frame that was sent does not pass its code off as one that arrived.
  const namesSent = /\bsent close frame\b/.test(observed.errorText ?? '');
  return OWN_CLOSES.includes(scenario) && !namesSent && !tellsOwnCloses(record);
}

/** The code in the Close frame that a peer sends in a scenario; null: the frame is empty; undefined: there is none. */
function arrivingCode(scenario: string): number | null | undefined {
  if (/^(s|peer)-close-empty$/.test(scenario)) return null;
  const code = /^(?:s|peer)-close-(\d+)(?:-reason)?$/.exec(scenario)?.[1];
  return code === undefined || scenario === 's-close-126' ? undefined : Number(code);
}

/** The code that the application closes with in a scenario. */
function askedCode(scenario: string): number | undefined {
  const code = /^(?:c|app)-close-(\d+)(?:-reason)?$/.exec(scenario)?.[1];
  return code === undefined ? undefined : Number(code);
}

/** What the application is told, against RFC 6455, 7.1.5. */
function inWhatIsTold(scenario: string, observed: Observed, record: Measurement): Departure[] {
  const told = toldCode(observed, record);
  if (told === undefined) return [];
  const arrived = arrivingCode(scenario);
  if (arrived === null) return told === 1005 ? [] : [{ kind: 'toldForEmpty', scenario, told }];
  if (arrived !== undefined)
    return told === arrived || !isOrdinary(arrived) ? [] : [{ kind: 'toldForCode', scenario, code: arrived, told }];
  if (scenario.startsWith('h-')) {
    if (observed.opened !== false || told === 1006) return [];
    // 7.4.1 lets an API tell 1015; the standard of browsers does not.
    if (told === 1015 && scenario.startsWith('h-tls-'))
      return record.api === 'standard' ? [{ kind: 'toldForTls', scenario, told }] : [];
    return [{ kind: 'toldUnopened', scenario, told }];
  }
  if (!endsWithoutFrame(scenario, observed, record)) return [];
  const clean: Departure[] =
    record.api === 'standard' && observed.wasClean ? [{ kind: 'cleanWithoutFrame', scenario }] : [];
  if (told === 1006) return clean;
  return [{ kind: OWN_CLOSES.includes(scenario) ? 'toldUnanswered' : 'toldForDrop', scenario, told }, ...clean];
}

/** Whether the text after the code is no UTF-8 (RFC 6455, 5.5.1). */
function hasBadReason(frame: string): boolean {
  const reason = frame.slice(isTooLong(frame) ? 12 : 8);
  const bytes = Uint8Array.from(reason.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
}

/** What goes over the wire: RFC 6455, 5.5, 5.5.1, 7.1.2 and 7.4. */
function inWhatIsSent(scenario: string, { frameSent, threw }: Observed): Departure[] {
  if (frameSent === undefined) return [];
  const asked = /^(c|app)-close-/.test(scenario);
  const answered = /^(s|peer)-close-/.test(scenario);
  const found: Departure[] = [];
  const code = codeOfFrame(frameSent);
  if (code !== undefined && isReserved(code))
    found.push({ kind: asked ? 'askedReserved' : 'answeredReserved', scenario, code });
  if (code !== undefined && code < 1000) found.push({ kind: asked ? 'askedUnused' : 'answeredUnused', scenario, code });
  if (isTooLong(frameSent))
    found.push({ kind: asked ? 'askedTooLong' : answered ? 'answeredTooLong' : 'failedTooLong', scenario });
  if (hasBadReason(frameSent)) found.push({ kind: 'answeredBadReason', scenario });
  const named = askedCode(scenario);
  if (named !== undefined && code !== undefined && isOrdinary(named) && code !== named && threw === undefined)
    found.push({ kind: 'sentOther', scenario, code: named, told: code });
  return found;
}

/** What is done about what arrives: RFC 6455, 4.1, 5.1, 5.2, 5.5, 5.5.1 and 8.1. */
function inWhatIsTaken(scenario: string, observed: Observed, { api }: Measurement): Departure[] {
  const { code, frameSent, ended, opened, tcpEnd, tcpBy, varying = {} } = observed;
  const frame = FOLLOWED[scenario];
  if (frame) {
    const took = code === 1000 && frameSent !== undefined && codeOfFrame(frameSent) === 1000;
    // Who hands text over as bytes interprets nothing: to fail the connection is up to the application.
    return took && !(frame === 'badText' && api === 'bytes') ? [{ kind: 'took', scenario, frame }] : [];
  }
  if (scenario === 'h-bad-accept') return opened === false ? [] : [{ kind: 'wrongAccept', scenario }];
  const broken = /^(?:s|peer)-close-(onebyte|badutf8-reason)$/.exec(scenario)?.[1];
  if (broken === 'onebyte' && frameSent === '8800') return [{ kind: 'took', scenario, frame: 'oneByte' }];
  if (frameSent !== undefined || varying.frameSent || varying.tcpEnd) return [];
  if (broken !== undefined)
    return ended === false && tcpEnd === undefined
      ? [{ kind: 'stuck', scenario, frame: broken === 'onebyte' ? 'oneByte' : 'badReason' }]
      : [];
  const arrived = arrivingCode(scenario);
  const mustAnswer = arrived === null || (arrived !== undefined && isOrdinary(arrived));
  if (!mustAnswer || tcpBy !== 'tested') return [];
  return [{ kind: 'unanswered', scenario, ...(arrived !== null && { code: arrived }) }];
}

/** What the WebSockets Standard asks of its own API besides. */
function inTheApi(scenario: string, observed: Observed, { api }: Measurement): Departure[] {
  if (api !== 'standard') return [];
  const { ended, opened, tcpEnd, threw, frameSent, varying = {} } = observed;
  const asked = askedCode(scenario);
  if (asked !== undefined && !isForScripts(asked) && threw === undefined && frameSent !== undefined)
    return [{ kind: 'closeTakes', scenario, code: asked }];
  const isOver = opened === false || tcpEnd !== undefined;
  return isOver && ended === false && threw === undefined && !varying.ended ? [{ kind: 'noCloseEvent', scenario }] : [];
}

/** Everything in a measurement that departs from a standard, scenario by scenario. */
export function departuresOf(record: Measurement): Departure[] {
  if (record.role === 'proxy') return [];
  return Object.entries(record.scenarios).flatMap(([scenario, observed]) => [
    ...inWhatIsTold(scenario, observed, record),
    ...inWhatIsTaken(scenario, observed, record),
    ...inWhatIsSent(scenario, observed),
    ...inTheApi(scenario, observed, record),
  ]);
}

/** Departures that one sentence tells: the same but for the code and the scenario. */
export interface DepartureGroup {
  /** The first of them. */
  readonly departure: Departure;
  /** Where it was seen; where a code is concerned, one scenario for each, by code. */
  readonly results: readonly { readonly scenario: string; readonly code?: number }[];
}

/** Departures gathered into sentences, in the order in which they were seen first. */
export function groupDepartures(departures: readonly Departure[]): DepartureGroup[] {
  const groups = new Map<string, { departure: Departure; results: { scenario: string; code?: number }[] }>();
  for (const departure of departures) {
    const { scenario, ...rest } = departure;
    const { code, ...alike } = { code: undefined, ...rest };
    // An empty Close frame without an answer is another sentence than one with a code.
    const key = JSON.stringify([alike, code === undefined]);
    const group = groups.get(key) ?? { departure, results: [] };
    // A code with a reason is no other result than the code alone.
    if (code === undefined || !group.results.some((result) => result.code === code))
      group.results.push({ scenario, ...(code !== undefined && { code }) });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ departure, results }) => ({
    departure,
    results: results.sort((a, b) => (a.code ?? 0) - (b.code ?? 0)),
  }));
}
