/**
 * Numbers in a text that may be close codes: how sure it is of each, judged by what stands directly before and behind it.
 * Ports, sizes, times, dates, versions, process ids and error numbers of other systems look the same and are told apart here.
 */
import { fold } from './fold.ts';

/** Why a number is taken for a close code. */
export type NumberClue = 'bare' | 'label' | 'closing' | 'event' | 'context';

/** A number that is taken for a close code. */
export interface NumberHit {
  readonly code: number;
  readonly start: number;
  readonly end: number;
  /** Higher is surer; 40 is the least that counts. */
  readonly score: number;
  readonly clue: NumberClue;
  /** The word or label that told it, as it stands in the text; empty where the whole text did. */
  readonly word: string;
}

/** Least score of a hit. */
const ENOUGH = 40;
/** A number so sure is not judged again where it stands later. */
const CERTAIN = 100;
/** One number is judged in so many places at most. */
const PLACES_MAX = 12;
/** How far to look around a number, in characters. */
const AROUND = 48;

/** The last word of a label in front of a number, in languages that logs are written in. */
const CODE_LABELS = new Set(
  'code codes closecode closecodes statuscode status closestatus exitcode ma codigo codice kod 代码 代碼 返回码 返回碼 状态码 コード 코드'.split(
    ' ',
  ),
);
/** What a label says, in the singular, when the number is something else. */
const OTHER_LABELS = new Set(
  (
    'port pid tid uid gid ppid id line lineno linenumber col column row size byte length len count duration elapsed took time timeout interval seq sequence offset index idx ' +
    'version ver year block height width nonce timestamp errno thread session user shard request max min limit delay retry attempt ttl price amount total qty rate latency memory ' +
    'depth batch page level fd eventid ms sec second milli minute hour day kb mb http sqlstate opcode op payload ping rtt frame message client connection channel player room ' +
    'worker job task build revision rev release issue ticket order volume uptime'
  ).split(' '),
);
/** What follows a number that counts something. */
const UNIT =
  /^ ?(?:m?s(?:ecs?)?|m(?:illi)?seconds?|seconds?|millis|min(?:ute)?s?|hours?|days?|[kmg]?i?b(?:ytes?|its?)?|bytes?|px|x\s?\d|times|clients?|connections?|users?|messages?|requests?|items?|rows?|lines?|records?|files?|char(?:acter)?s?|[km]?hz|fps|usd|vnd|percent|%|°|giay|phut)(?![\p{L}\d_])/u;
const CLOSING =
  /(?:^|[^\p{L}\d])((?:web ?)?(?:sockets? ?|ws |connection ?)?(?:(?:on_?|_?did_?)?(?:closes|closed?(?: with| by| frame)?|closing|closure)|disconnect(?:ed|ion|s)?|terminated|killed|dropped|ended|kicked|rejected|received|sent|shutdown|dong|ngat|bi dong|ket thuc))[^\p{L}\d]*$/u;
/** A pair of a label and the number, `"code": 1006`, `code = 1006`, `Close code is 1006`, `code [1009]`, `Code是1006`. */
const LABEL =
  /(?<![\p{L}\d_])([\p{L}_][\p{L}\d_.-]*)(?:\s+(?:of|number|no|value|is|was|la|luon la|equals|thanh))?["'`»”]?\s{0,3}(?:=>|={1,3}|:{1,2}|是|为|＝|：)?\s{0,3}["'`«“[(<{#]{0,2}$/u;
/** A word of closing a little further off: "closed unexpectedly by the server: [1006]". */
const NEAR = /(?:clos\p{L}*|disconnect\p{L}*|\bma loi\b|\bma dong\b)/u;
const LESS_NEAR = /(?:websocket\p{L}*|\bws\b|\bcode\b|\bstatus\b)/u;
/** In a call or a tuple: what follows is a reason. */
const REASON_BEHIND = /^["'`\])]?\s?,\s?(?:["'`“]|null|none|nil|true|false|undefined|<<|b["'])/;
const MYSQL_BEHIND = /^\s?\((?:hy000|[0-9a-z]{5})\)/;

/** What of a whole text bears on every number in it. */
export interface TextContext {
  /** It speaks of WebSockets. */
  readonly webSocket: boolean;
  /** Fields of a close event stand in it beside a code: reason, wasClean. */
  readonly event: boolean;
}

const isDigit = (character: string | undefined) => character !== undefined && character >= '0' && character <= '9';
const isWordCharacter = (character: string | undefined) => character !== undefined && /[a-z_]/.test(character);

/** Whether the characters right beside a number show that it is part of something else: a decimal, a date, a port, a version. */
function isPartOfOther(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const further = text[start - 2];
  const after = text[end];
  const beyond = text[end + 1];
  if ((after === '.' || after === ',') && isDigit(beyond) && !(after === ',' && beyond === text[start])) return true;
  if ((before === '.' || before === ',') && isDigit(further)) return true;
  if (after === ':' && isDigit(beyond)) return true;
  if (after === '-' && (isDigit(beyond) || isWordCharacter(beyond))) return true;
  if (after === '/' && beyond !== ' ') return true;
  if (after === '%' || after === '°' || after === '$' || after === '€') return true;
  if (before === undefined) return false;
  if ('$€£¥₫#@^~+*%&/\\'.includes(before)) return true;
  // 10.0.0.1:4001 and [::1]:4001 are addresses.
  if (before === ':' && (isDigit(further) || further === ']' || further === ':')) return true;
  // `code - 1006` and `close-1006` are codes; `-1006` is a negative number and `2024-1006` no code either.
  if (before === '-' || before === '−') return !isWordCharacter(further) || further === 'e';
  return false;
}

function endOfLabel(label: string): { last: string; before: string } {
  const parts = label.split(/[_.\-\s]+/).filter(Boolean);
  return { last: parts.at(-1) ?? '', before: parts.at(-2) ?? '' };
}

/** Splits `closeCode` before case is lost. */
const uncamel = (text: string) => text.replace(/([a-z])([A-Z])/g, '$1_$2');

/** What a word of closing further off is worth: little, unless the text is about a close. */
function nearScore(near: string, before: string, { webSocket, event }: TextContext): number {
  if (near.startsWith('ma ')) return 40;
  if (!/^(?:clos|disc)/.test(near)) return 20;
  return webSocket || event || /(?:error|err)\W+$/.test(before) ? 40 : 28;
}

interface Judgement {
  readonly score: number;
  readonly clue: NumberClue;
  readonly word: string;
}

/** How sure it is that the number at a place is a close code, from its surroundings. */
function judge(text: string, start: number, end: number, context: TextContext, boost: number): Judgement | undefined {
  if (isPartOfOther(text, start, end)) return undefined;
  const around = text.slice(Math.max(0, start - AROUND), start);
  const rawBefore = around.slice(around.lastIndexOf('\n') + 1);
  const before = fold(rawBefore);
  const after = fold(text.slice(end, end + AROUND));
  if (UNIT.test(after) || MYSQL_BEHIND.test(after)) return undefined;
  const previous = text[start - 1];
  const touches = isWordCharacter(fold(previous ?? '')) || isDigit(previous);
  const next = fold(text[end] ?? '');
  // WS_1011_INTERNAL_ERROR is a constant; 1006ms, x1006 and 0x1006 are not codes.
  if (isWordCharacter(next) && next !== '_') return undefined;

  let score = (context.webSocket ? 15 : 0) + boost;
  let clue: NumberClue = 'context';
  let word = '';
  const label = LABEL.exec(before);
  if (label?.[1] !== undefined) {
    const rawLabel = rawBefore.slice(label.index, label.index + label[1].length);
    const { last, before: first } = endOfLabel(fold(uncamel(rawLabel)));
    // host:3000 and localhost:8080: a label that ends at a colon without a space is an address unless it is a known word.
    const isAddress = /[^\s"'`]:$/.test(label[0]) && !CODE_LABELS.has(last) && !/clos|error|disconnect/.test(label[1]);
    if (isAddress) return undefined;
    if (touches && !/^(?:.*_)?(?:ws|code|status|close|closed)_?$/.test(label[1])) return undefined;
    if (CODE_LABELS.has(last)) {
      const words = before.slice(0, label.index + label[1].length);
      const isClosing = /clos|disconnect|websocket|\bws/.test(words.slice(-24)) || /clos|ws|socket/.test(label[1]);
      const isOther =
        /(?:exit(?:ed)?(?: with)?|exception|return|http|error|err|response|zip|postal|country|area)[ _]?(?:code|status)?[^\p{L}]*$/u.test(
          words.replace(/(?:code|status)$/, ''),
        );
      if (!(isOther && !isClosing)) score += isClosing ? 75 : last === 'ma' ? 40 : 45;
      else score += context.webSocket ? 30 : 5;
      clue = 'label';
      word = rawLabel;
    } else if (OTHER_LABELS.has(last.replace(/s$/, '')) || OTHER_LABELS.has(first + last)) {
      return undefined;
    }
  } else if (touches) return undefined;
  // A label may stand a few words before: "error code, it is always 1006".
  if (clue === 'context') {
    const closing = CLOSING.exec(before);
    if (closing?.[1] !== undefined) {
      score += 40;
      clue = 'closing';
      word = rawBefore.slice(closing.index).replace(/^[^\p{L}_]+|[^\p{L}\d_]+$/gu, '');
    } else {
      const near = (NEAR.exec(before) ?? LESS_NEAR.exec(before))?.[0];
      if (near !== undefined) {
        score += nearScore(near, before, context);
        clue = 'closing';
        word = near;
      }
    }
  }
  // "sent 1009 messages": a count.
  if (
    clue === 'closing' &&
    /^(?:sent|received|dropped|killed|terminated|rejected)$/i.test(word) &&
    /^\s[a-z]+s(?![a-z])/.test(after)
  )
    return undefined;
  if (REASON_BEHIND.test(after) && /clos|disconnect|remote/.test(before)) score += 45;
  else if (/^["'`\])]*\s*[,;|]?\s*["'`]?reason/.test(after)) score += 30;
  if (context.event && clue === 'label') {
    score += 30;
    clue = 'event';
  }
  // [1006], (1006): some loggers set the code off like that.
  if (/[[(<{]$/.test(before) && /^[\])>}]/.test(after) && context.webSocket) score += 12;
  // A reason behind it: "4004: Authentication failed", "1006 - abnormal".
  if (/^["'`\])]?\s?(?:[:(–—-]|=>|->)\s?["'`]?[\p{L}]/u.test(after) && clue !== 'context') score += 10;
  // dotnet[2843]: a process id in front of a message.
  if (/[a-z0-9_)]\[$/.test(before) && /^\](?::|\s)/.test(after) && clue !== 'label') return undefined;
  return score >= ENOUGH ? { score, clue, word } : undefined;
}

const ALONE =
  /^[\s"'`([{<#*_]*(?:(?:web ?socket|ws|wss|close|closed|closing|code|codes|status|error|err|ma|loi|dong|ma dong|ma loi)[\s:=#-]*){0,4}[\s"'`([{<]*(\d{1,5})[\s"'`)\]}>*_?!.,;:]*$/;

/** The number of a text that is nothing but a number, perhaps with words such as "code" before it. */
export function readBareNumber(text: string): { code: number; start: number; end: number } | undefined {
  if (text.length > 80) return undefined; // a longer text is not alone with its number
  const digits = ALONE.exec(fold(text))?.[1];
  if (digits === undefined) return undefined;
  const start = text.search(/\d/);
  const code = Number(digits);
  return code <= 65_535 ? { code, start, end: start + digits.length } : undefined;
}

/**
 * The numbers of a text that are close codes, each where it is surest.
 * @param boost what the rest of the text adds to a number that ends at a place: its name behind it, a vendor that uses it
 */
export function findNumbers(
  text: string,
  context: TextContext,
  boost: (code: number, end: number) => number = () => 0,
): NumberHit[] {
  const bare = readBareNumber(text);
  if (bare) return [{ ...bare, score: 120, clue: 'bare', word: '' }];
  const best = new Map<number, NumberHit>();
  const places = new Map<number, number>();
  for (const { 0: digits, index: start } of text.matchAll(/(?<!\d)\d{4}(?!\d)/g)) {
    const code = Number(digits);
    if (code < 1000 || code > 4999) continue;
    const seen = places.get(code) ?? 0;
    const known = best.get(code);
    if (seen >= PLACES_MAX || (known && known.score >= CERTAIN)) continue;
    places.set(code, seen + 1);
    const end = start + 4;
    const judged = judge(text, start, end, context, boost(code, end));
    if (judged && judged.score > (known?.score ?? 0)) best.set(code, { code, start, end, ...judged });
  }
  return [...best.values()];
}
