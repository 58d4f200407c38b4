import { z } from 'astro/zod';
import type { Fact } from '../domain/facts.ts';
import type { Locale } from '../i18n/locales.ts';
import { type CodeRecord, codeSchema, reconnect } from '../schema/code.ts';
import type { CodeWords } from '../schema/words.ts';
import { present } from './present.ts';
import {
  answer,
  answerView,
  badge,
  code as codeNumber,
  embed,
  factName,
  factText,
  inEachLocale,
  json,
  markdown,
  page,
  type Publisher,
  refs,
  reviewed,
  sources,
  text,
} from './shared.ts';

const { name, origin, sender, browser, clean, reason, registry, reading, exchange } = codeSchema.shape;
const [stated, ours] = reconnect.options;

export const code = z
  .strictObject({
    code: codeNumber,
    name,
    names: text.meta({ description: 'The name in every language; logs carry the English one' }),
    tagline: text.meta({ description: 'A few words for lists' }),
    summary: text.meta({ description: 'What it is, in one breath' }),
    answer: answer.meta({ description: 'The three answers of its page' }),
    origin: origin.shape.value,
    onWire: z.boolean().meta({ description: 'It may stand in a Close frame' }),
    sentBy: sender.shape.value.meta({ description: 'Who may send it' }),
    usuallySentBy: sender.shape.typically,
    scriptMaySend: z.boolean().meta({ description: 'A browser’s close(code) sends it instead of throwing' }),
    browser: z
      .strictObject({ does: browser.shape.value, when: browser.shape.when })
      .meta({ description: 'Does a browser itself produce it, and when' }),
    wasClean: clean.shape.value.meta({ description: 'Is wasClean normally true' }),
    reason: reason.shape.value.meta({ description: 'Can a reason come with it' }),
    reconnect: z
      .strictObject({
        advice: stated.shape.advice,
        basis: z.enum([stated.shape.basis.value, ours.shape.basis.value]).meta({
          description:
            'stated: the sources give this advice; ours: the sources could have given one and do not, so it is ours',
        }),
        delaySeconds: stated.shape.delaySeconds,
        text: text.meta({ description: 'The advice in words, with who says so' }),
        refs,
      })
      .meta({ description: 'What a client does about reconnecting' }),
    registry: registry
      .omit({ source: true, references: true })
      .extend({ references: refs.optional().meta({ description: 'What the registry refers to; absent: nothing' }) })
      .meta({ description: 'What the IANA registry holds' }),
    reading: reading.omit({ source: true }).meta({ description: 'How an operator reads it: ours' }),
    exchange,
    facts: z
      .array(z.strictObject({ ...factName, text: text.meta({ description: 'What is so, in words' }), refs }))
      .meta({ description: 'The table of facts, as the page shows it' }),
    confusedWith: z
      .array(z.strictObject({ code: codeNumber, difference: text.meta({ description: 'The difference in a line' }) }))
      .meta({ description: 'Codes that people take for it' }),
    reviewed,
    sources,
    urls: z
      .strictObject({
        page,
        markdown,
        badge,
        embed,
        json,
      })
      .meta({ description: 'The same in other forms, for ever at these addresses' }),
  })
  .meta({ id: 'Code', description: 'One close code of the registry' });

export const codes = z
  .strictObject({ codes: z.array(code).meta({ description: 'Ascending' }) })
  .meta({ id: 'Codes', description: 'All close codes of the registry' });

export type Code = z.infer<typeof code>;

/** Everything that the view of a code needs. */
export interface CodeInput {
  readonly code: number;
  readonly record: CodeRecord;
  readonly facts: readonly Fact[];
  /** Every source that the record cites. */
  readonly cited: readonly string[];
  readonly words: Readonly<Record<Locale, CodeWords>>;
}

/** A code as the API shows it. */
export function codeView(publisher: Publisher, input: CodeInput): Code {
  const { code, record, words } = input;
  const { advice, basis, delaySeconds } = record.reconnect;
  const { references, source: _, ...registry } = record.registry;
  return {
    code,
    name: record.name,
    names: inEachLocale((locale) => words[locale].name ?? record.name),
    tagline: inEachLocale((locale) => words[locale].tagline),
    summary: inEachLocale((locale) => words[locale].lead),
    answer: answerView(inEachLocale((locale) => words[locale].answer)),
    origin: record.origin.value,
    onWire: record.onWire.value === 'allowed',
    sentBy: record.sender.value,
    ...present({ usuallySentBy: record.sender.typically }),
    scriptMaySend: record.browserClose.value === 'accepts',
    browser: { does: record.browser.value, when: record.browser.when },
    wasClean: record.clean.value,
    reason: record.reason.value,
    reconnect: {
      advice,
      basis,
      ...present({ delaySeconds }),
      text: inEachLocale((locale) => words[locale].reconnect),
      refs: record.reconnect.basis === 'stated' ? record.reconnect.source : record.reconnect.silent,
    },
    registry: { ...registry, ...present({ references }) },
    reading: { actor: record.reading.actor, again: record.reading.again, trigger: record.reading.trigger },
    exchange: record.exchange,
    facts: input.facts.map(({ id, values, sources }) => ({
      // The facts of a code are those of FACT_IDS; `id` is wider because vendors' numbers have others.
      fact: factName.fact.parse(id),
      label: publisher.say(`fact.${id}`),
      text: factText(publisher, values),
      refs: [...sources],
    })),
    confusedWith: record.confusedWith.map((other) => ({
      code: other,
      difference: inEachLocale((locale) => words[locale].confused[other] ?? ''),
    })),
    reviewed: record.reviewed,
    sources: [...publisher.cite(input.cited)],
    urls: {
      page: publisher.page({ kind: 'code', code }),
      markdown: publisher.markdown({ kind: 'code', code }),
      badge: publisher.badge({ kind: 'code', code }),
      embed: publisher.page({ kind: 'embed', code }),
      json: publisher.api(`codes/${code}.json`),
    },
  };
}
