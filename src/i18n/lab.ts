/** The words for what the lab measured: scenarios and statements, in the language of a page. */
import type { Departure } from '../domain/departures.ts';
import type { Fate, Statement } from '../domain/measurements.ts';
import { say, type StringKey, useTranslations } from './index.ts';
import type { Locale } from './locales.ts';

/** Scenarios that differ in one number share their words. The number of s-close-126 is no code. */
const NUMBERED = /^(?!s-close-126$)(s-close|peer-close|c-close|app-close|h|backend-s-close|backend-h)-(\d+)(-reason)?$/;

/**
 * What happens in a scenario of the lab.
 * @example scenarioLabel('en', 's-close-1012') // => 'The server closes with 1012'
 */
export function scenarioLabel(locale: Locale, id: string): string {
  const [, kind, code, reason = ''] = NUMBERED.exec(id) ?? [];
  return kind === undefined || code === undefined
    ? say(locale, `lab.scenario.${id}` as StringKey)
    : say(locale, `lab.scenario.${kind}-N${reason}` as StringKey, { code });
}

/**
 * A text as a program printed it, with what cannot be seen or may not stand in a page spelt out: some print a number as the
 * character of that number.
 * @example visible('code: \u0000') // => 'code: \\u{0}'
 */
export function visible(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cn}\p{Co}\p{Cs}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** A sentence; the text in it that a program printed stands apart, because it has a language and a typeface of its own. */
export interface Sentence {
  readonly text: string;
  readonly printed?: string;
}

/** The sentence of a statement. */
export function statementSentence(locale: Locale, statement: Statement): Sentence {
  switch (statement.kind) {
    case 'threw':
    case 'error':
    case 'died':
    case 'reason':
      return { text: say(locale, `lab.said.${statement.kind}`), printed: visible(statement.text) };
    case 'sent':
    case 'sentToBackend':
      return { text: say(locale, `lab.said.${statement.kind}`, { code: statement.code }), printed: statement.frame };
    case 'varied':
      return {
        text: say(locale, `lab.varied.${statement.field}` as StringKey),
        printed: visible(statement.values.join(' | ')),
      };
    case 'refused':
      return { text: say(locale, 'lab.said.refused', { status: statement.status }) };
    case 'code':
      return { text: say(locale, 'lab.said.code', { code: statement.code }) };
    case 'waited':
      return { text: useTranslations(locale)('lab.said.waited', { count: statement.seconds }) };
    default:
      return { text: say(locale, `lab.said.${statement.kind}`) };
  }
}

/** What became of a code, in a few words. */
export function fateWords(locale: Locale, fate: Fate, direction: 'received' | 'sent'): Sentence {
  switch (fate.kind) {
    case 'changed':
      return { text: say(locale, `lab.fate.${direction}.changed`, { to: fate.to }) };
    case 'refused':
      return { text: say(locale, 'lab.fate.sent.refused'), printed: visible(fate.text) };
    case 'died':
      return { text: say(locale, 'lab.fate.sent.died') };
    case 'varies':
      return { text: say(locale, `lab.fate.varies`), printed: visible(fate.values.join(' | ')) };
    default:
      return { text: say(locale, `lab.fate.${direction}.${fate.kind}`) };
  }
}

/**
 * What became of a code, as a mark for a narrow cell: a dot for "as it is", the other number, or a letter that the legend explains.
 * @example fateMark({ kind: 'changed', to: 1002 }) // => '1002'
 */
export function fateMark(fate: Fate): string {
  switch (fate.kind) {
    case 'same':
      return '=';
    case 'changed':
      return String(fate.to);
    case 'none':
      return '∅';
    case 'nothing':
      return '–';
    case 'refused':
      return '×';
    case 'died':
      return '†';
    case 'varies':
      return '~';
    default:
      return fate satisfies never;
  }
}

/**
 * What departs from a standard, and what the standard says, in a sentence or two; `backticks` mark code.
 * @param codes the codes that it concerns, as they shall stand in the sentence
 */
export function departureSentence(locale: Locale, departure: Departure, codes: string): string {
  const vars = { ...departure, codes };
  switch (departure.kind) {
    case 'took':
    case 'stuck':
      return say(locale, `departure.${departure.kind}.${departure.frame}` as StringKey, vars);
    case 'unanswered':
      return say(locale, departure.code === undefined ? 'departure.unansweredEmpty' : 'departure.unanswered', vars);
    default:
      return say(locale, `departure.${departure.kind}`, vars);
  }
}
