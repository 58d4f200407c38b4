/**
 * From text to close codes: what a person pastes, a number, a log line, a dump, a frame, to a ranked list of matches.
 * Pure and total: any text has an answer, and "nothing" is one.
 */
import type { MessageSituation } from '../../schema/library';
import { compose, fold } from './fold.ts';
import type { CompiledLexicon, LexiconVendor, PhraseMeaning } from './lexicon.ts';
import { findNumbers, type NumberClue, readBareNumber } from './numbers.ts';
import type { PhraseHit } from './phrases.ts';
import { readWords } from './words.ts';

/** Why a match was made: a key for a sentence in the reader's language, with what goes into it. */
export type Because =
  | { readonly kind: 'number'; readonly clue: NumberClue; readonly word: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'constant'; readonly constant: string }
  | { readonly kind: 'message'; readonly situation: MessageSituation; readonly library: string }
  | { readonly kind: 'failure' }
  | { readonly kind: 'frame' }
  | { readonly kind: 'emptyFrame' }
  | { readonly kind: 'vendorHint'; readonly vendor: string; readonly hint: string }
  | { readonly kind: 'vendorReason'; readonly vendor: string; readonly reason: string }
  | { readonly kind: 'vendorNumber'; readonly vendor: string };

/** A close code that a text means. */
export interface Match {
  readonly code: number;
  /** The vendor that is meant, where one is. */
  readonly vendor?: string;
  readonly product?: string;
  readonly because: Because;
  /** What told it, as UTF-16 indexes into `Recognition.text`. */
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** A number that looks like a close code and is another system's. */
export interface LookalikeMatch {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** What a text was recognised as. */
export interface Recognition {
  /** The text in composed letters (NFC), which positions refer to. */
  readonly text: string;
  /** The surest first. */
  readonly matches: readonly Match[];
  readonly lookalikes: readonly LookalikeMatch[];
}

type Hit = PhraseHit<PhraseMeaning>;
const isKind = <K extends PhraseMeaning['kind']>(
  hit: Hit,
  kind: K,
): hit is Hit & { what: Extract<PhraseMeaning, { kind: K }> } => hit.what.kind === kind;

/** Digits of one look-alike in a text, with the word of its system before it or anywhere. */
function findLookalikes(text: string, systems: ReadonlySet<string>, { lexicon }: CompiledLexicon): LookalikeMatch[] {
  if (systems.size === 0) return [];
  return lexicon.lookalikes.flatMap(({ id, number, system }) => {
    if (![...systems].some((known) => system.includes(known) || known.includes(system))) return [];
    const digits = number.replace(/^\D+/, '');
    const at = text.indexOf(digits);
    if (at < 0 || /\d/.test(text[at - 1] ?? '') || /\d/.test(text[at + digits.length] ?? '')) return [];
    const negative = number.startsWith('-');
    if (negative !== (text[at - 1] === '-') && number.match(/^-?\d/)) return [];
    return [{ id, start: at, end: at + digits.length }];
  });
}

/** Names and constants that stand for a code: sure beside a number or a word of closing, or alone. */
function matchNames(text: string, hits: readonly Hit[], webSocket: boolean): Match[] {
  const trimmed = text.trim().length;
  return hits.flatMap((hit): Match[] => {
    if (!isKind(hit, 'name') && !isKind(hit, 'spelling')) return [];
    // "Invalid WebSocket frame: invalid payload length" says more than "invalid payload".
    if (hits.some((other) => isWithin(hit, other) && isKind(other, 'message') && other.words > hit.words)) return [];
    const { start, end, words } = hit;
    const written = text.slice(start, end);
    const before = text.slice(Math.max(0, start - 24), start);
    const isAlone = end - start >= trimmed - 4 && trimmed <= 60;
    const isConstant = /[A-Z]{3}|_|[a-z][A-Z]/.test(written) && !/\s/.test(written);
    // CloseFrame { code: Away, CloseCode::Size, CloseReason[GOING_AWAY], status = StatusGoingAway, Received close: InvalidPayloadData
    const isLabelled =
      /(?:code|status|reason|close|frame)["']?\s*(?:::|[.:=[{]|=>)\s*(?:Some\()?["'`]?\s*(?:\w+[.:]+){0,2}(?:status|close|ws|k)?_?(?:code)?_?$/i.test(
        before,
      ) ||
      /(?:CloseCode|CloseStatus|CloseReason|StatusCode|CLOSE_STATUS|CLOSE_REASON)_?\(?$/.test(before) ||
      new RegExp(`\\b${hit.what.code}\\s?[=(:]\\s?"?$`).test(before);
    const isCodeLabelled = isLabelled && !/(?:status|reason|frame)["']?\s*[:=]\s*["']?$/i.test(before);
    const weak = hit.what.kind === 'spelling' && hit.what.weak;
    const isVague = /^(?:ok|error|status|empty|invalid|unexpected|size)$/i.test(written);
    const { code } = hit.what;
    const because: Because =
      isConstant || hit.what.kind === 'spelling'
        ? { kind: 'constant', constant: written }
        : { kind: 'name', name: written };
    let score = 0;
    if (isAlone && !(weak && end - start < trimmed)) score = weak ? 45 : 100;
    else if (isVague ? isCodeLabelled : isLabelled) score = weak ? 66 : 82;
    else if (weak) score = 0;
    else if (isConstant) score = 60 + words * 4;
    else if (webSocket && words > 1) score = 52 + words * 3;
    return score > 0 ? [{ code, because, start, end, score }] : [];
  });
}

/** Whether a hit is, or is part of, a name in code, such as `websocket_ping_timeout`, and no sentence. */
function isIdentifier(text: string, { start, end }: Hit): boolean {
  return (
    !/\s/.test(text.slice(start, end)) &&
    /[A-Za-z]_|_[A-Za-z]|[a-z][A-Z]/.test(text.slice(Math.max(0, start - 1), end + 1))
  );
}

/** Messages that libraries print. One that other software prints too counts only in a text about WebSockets. */
function matchMessages(text: string, hits: readonly Hit[], webSocket: boolean): Match[] {
  return hits.flatMap((hit): Match[] => {
    if (!isKind(hit, 'message')) return [];
    const { message } = hit.what;
    if (message.generic && !webSocket) return [];
    if (isIdentifier(text, hit) && !/^\S+$/.test(message.text)) return [];
    const overlapping = hits.filter(
      (other) =>
        other !== hit &&
        isKind(other, 'message') &&
        other.start <= hit.end &&
        other.end >= hit.end &&
        other.words >= hit.words,
    );
    // "ping timeout" says nothing of its own in "keepalive ping timeout".
    if (overlapping.some((other) => other.start <= hit.start && other.words > hit.words)) return [];
    // "WebSocket connection closed" is only how "connection closed normally" begins here.
    const isPartOfOther = overlapping.some((other) => other.end > hit.end);
    const score = Math.min(message.generic ? 58 : 92, (message.generic ? 42 : 56) + hit.words * 4);
    return message.codes.map((code, index) => ({
      code,
      because: { kind: 'message', situation: message.situation, library: message.library },
      start: hit.start,
      end: hit.end,
      score: score - index * 12 - (isPartOfOther ? 3 : 0),
    }));
  });
}

/** What the vendors that a text hints at, and the reasons in it, make of a code. */
function vendorMatches(match: Match, hits: readonly Hit[], compiled: CompiledLexicon, text: string): Match[] {
  const candidates = compiled.byCode.get(match.code) ?? [];
  if (candidates.length === 0) return [match];
  const hinted = new Map<LexiconVendor, Hit>();
  for (const hit of hits)
    if (isKind(hit, 'vendor') && candidates.includes(hit.what.vendor) && !hinted.has(hit.what.vendor))
      hinted.set(hit.what.vendor, hit);
  const products = productsIn(hits);
  const reasons = new Map<LexiconVendor, Hit & { what: { product: string } }>();
  for (const hit of hits) {
    if (!isKind(hit, 'reason') || hit.what.code !== match.code || reasons.has(hit.what.vendor)) continue;
    // The reason stands by the number: "4014: Disallowed intent(s)".
    if (Math.abs(hit.start - match.end) < 120 || Math.abs(match.start - hit.end) < 120)
      reasons.set(hit.what.vendor, hit);
  }
  const isPrivate = match.code >= 3000;
  const named = candidates.flatMap((vendor): Match[] => {
    const hint = hinted.get(vendor);
    const reason = reasons.get(vendor);
    const uses = vendor.codes.filter(({ code, to }) => code <= match.code && match.code <= to);
    const product =
      uses.find(({ product: id }) => id === products.get(vendor))?.product ?? reason?.what.product ?? uses[0]?.product;
    const base = {
      code: match.code,
      vendor: vendor.id,
      ...(product ? { product } : {}),
      start: match.start,
      end: match.end,
    };
    if (hint)
      return [
        {
          ...base,
          because: { kind: 'vendorHint', vendor: vendor.name, hint: text.slice(hint.start, hint.end) },
          score: match.score + (isPrivate ? 30 : -8) + (reason ? 5 : 0),
        },
      ];
    if (reason && isPrivate)
      return [
        {
          ...base,
          because: { kind: 'vendorReason', vendor: vendor.name, reason: text.slice(reason.start, reason.end) },
          score: match.score + 15,
        },
      ];
    return isPrivate && hinted.size === 0
      ? [{ ...base, because: { kind: 'vendorNumber', vendor: vendor.name }, score: match.score - 20 }]
      : [];
  });
  return [match, ...named];
}

/** The product of each vendor that the text speaks of, the last one named. */
function productsIn(hits: readonly Hit[]): ReadonlyMap<LexiconVendor, string> {
  return new Map(hits.flatMap((hit) => (isKind(hit, 'product') ? [[hit.what.vendor, hit.what.product] as const] : [])));
}

/** Whether another hit says more about the same words. */
const isWithin = (hit: Hit, other: Hit) => other !== hit && other.start <= hit.start && other.end >= hit.end;

/**
 * A vendor's reason without the number: where the text speaks of that vendor, where it stands as a constant, or where it is
 * long enough to be no chance.
 */
function matchReasons(text: string, hits: readonly Hit[], webSocket: boolean): Match[] {
  const hinted = new Set(hits.flatMap((hit) => (isKind(hit, 'vendor') ? [hit.what.vendor] : [])));
  const products = productsIn(hits);
  return hits.flatMap((hit): Match[] => {
    if (!isKind(hit, 'reason') || hit.words < 2) return [];
    const { start, end, words } = hit;
    const { vendor, code, product } = hit.what;
    // CloseReason.DuplicateConnection: a constant says whose it is by itself.
    const isConstant =
      /[a-z][A-Z]|_/.test(text.slice(start, end)) &&
      /(?:Close\w*|Code|Reason)[.:]+$/.test(text.slice(Math.max(0, start - 24), start));
    const isTelling =
      webSocket &&
      words > 2 &&
      !hits.some(
        (other) =>
          isWithin(hit, other) && (isKind(other, 'name') || isKind(other, 'spelling') || isKind(other, 'message')),
      );
    if (!hinted.has(vendor) && !isConstant && !isTelling) return [];
    const wanted = products.get(vendor);
    const reason = vendor.codes.find((row) => row.code === code && row.product === product)?.name ?? '';
    const score = (hinted.has(vendor) ? 50 : 40) + words * 4 - (wanted !== undefined && wanted !== product ? 5 : 0);
    return [
      {
        code,
        vendor: vendor.id,
        product,
        because: { kind: 'vendorReason', vendor: vendor.name, reason },
        start,
        end,
        score,
      },
    ];
  });
}

/** What scores less is named only by the second meaning of something that a better match explains. */
const DOUBTFUL = 20;

/** The best of the matches for each code and vendor, surest first; of equals, what stands first. */
function rank(matches: readonly Match[]): Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const key = `${match.code}/${match.vendor ?? ''}`;
    const known = best.get(key);
    if (!known || match.score > known.score) best.set(key, match);
  }
  return [...best.values()]
    .filter(({ score }) => score >= DOUBTFUL)
    .sort((a, b) => b.score - a.score || a.start - b.start || a.code - b.code);
}

/** What reads a text besides its words and numbers: all of it in `readers.ts`, nothing where that is not loaded yet. */
export interface Readers {
  /** Close frames written as bytes. */
  readonly frames: (text: string) => readonly Match[];
  /** Failures in unknown words, asked only where nothing else was found. */
  readonly failures: (text: string) => readonly Match[];
}

/** At most so many matches: a list that long answers nothing. */
const MATCHES_MAX = 40;

/**
 * What a text says about how a WebSocket ended.
 * @example recognise('close 1006', lexicon, READERS).matches[0]?.code // => 1006
 */
export function recognise(input: string, compiled: CompiledLexicon, readers: Readers): Recognition {
  const text = compose(input);
  const words = readWords(text, compiled.vocabulary);
  const hits = compiled.phrases.find(words);
  const systems = new Set(hits.flatMap((hit) => (isKind(hit, 'system') ? [hit.what.system] : [])));
  const specific =
    /web[ _-]?socket/i.test(text) ||
    hits.some(
      (hit) =>
        isKind(hit, 'webSocket') || isKind(hit, 'vendor') || (isKind(hit, 'message') && !hit.what.message.generic),
    );
  const context = { webSocket: specific, event: hits.some((hit) => isKind(hit, 'eventField')) };
  const bare = readBareNumber(text);
  const frames = readers.frames(text);
  const lookalikes = findLookalikes(text, systems, compiled);
  const names = new Set(
    hits.flatMap((hit) => (isKind(hit, 'name') || isKind(hit, 'spelling') ? nameKeys(hit.what.code, hit.start) : [])),
  );
  const hinted = hits.flatMap((hit) => (isKind(hit, 'vendor') ? [hit.what.vendor] : []));
  const boost = (code: number, end: number) =>
    (names.has(`${code}@${end}`) ? 50 : 0) +
    (code >= 3000 && compiled.byCode.get(code)?.some((vendor) => hinted.includes(vendor)) ? 30 : 0);
  const inMessages = hits.filter((hit) => isKind(hit, 'message'));
  const numbers = (
    frames.some(({ start, end }) => end - start > text.trim().length - 8) ? [] : findNumbers(text, context, boost)
  )
    // Digits of a message itself, and its values, are not what happened, unless the value is the code: "<code> is neither".
    .filter(
      ({ code, start, end }) =>
        !inMessages.some((hit) => !hit.what.message.codes.includes(code) && isFixedIn(hit, start, end)),
    )
    .filter((number) => bare || isPossible(number.code, number.score, compiled))
    .filter(({ start }) => specific || !lookalikes.some((found) => found.start === start))
    .map(({ clue, word, ...hit }): Match => ({ ...hit, because: { kind: 'number', clue, word } }));
  const strongNumber = numbers.some(({ score }) => score >= 60);
  const matches = [
    ...numbers.flatMap((match) => vendorMatches(match, hits, compiled, text)),
    ...frames.flatMap((match) => vendorMatches(match, hits, compiled, text)),
    ...matchNames(text, hits, specific),
    ...matchMessages(text, hits, specific).map((match) =>
      strongNumber ? { ...match, score: match.score - 30 } : match,
    ),
    ...matchReasons(text, hits, specific),
  ];
  const known = matches.length > 0 || lookalikes.length > 0 ? matches : readers.failures(text);
  return { text, matches: rank(known).slice(0, MATCHES_MAX), lookalikes };
}

/** A name belongs to a number that ends up to four characters before it: "1006 (abnormal closure)", "1000=NORMAL". */
const nameKeys = (code: number, start: number) => [1, 2, 3, 4].map((gap) => `${code}@${start - gap}`);

/** Whether digits belong to the fixed part of a message: not one of its values. */
function isFixedIn(hit: Hit, start: number, end: number): boolean {
  return start >= hit.start && end <= hit.end && !hit.values.some((value) => value.start <= start && end <= value.end);
}

/** Numbers that nobody uses need more than a hint of doubt. */
function isPossible(code: number, score: number, compiled: CompiledLexicon): boolean {
  if (compiled.lexicon.codes.includes(code) || compiled.byCode.has(code)) return true;
  return code >= 3000 ? score >= 55 : score >= 75;
}

/** Two codes to compare: "1005 1012", "1005 vs 1012", "1012/1005". */
export function readPair(text: string): readonly [number, number] | undefined {
  const match =
    /^\s*(\d{1,5})\s*(?:vs?\.?|versus|\/|,|-|–|&|\+|and|or|with|va|voi|hay|hoac|so voi|\s)\s*(\d{1,5})\s*\??\s*$/.exec(
      text.length > 60 ? '' : fold(compose(text)),
    );
  const [first, second] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || first === second) return undefined;
  return first < second ? [first, second] : [second, first];
}
