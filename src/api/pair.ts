import { z } from 'astro/zod';
import type { ComparedFact, Comparison } from '../domain/facts.ts';
import type { Pair as PairOfCodes } from '../domain/pairs.ts';
import type { Citation } from '../domain/sources.ts';
import type { Locale } from '../i18n/locales.ts';
import { code, type Code } from './code.ts';
import {
  code as codeNumber,
  factName,
  factText,
  inEachLocale,
  json,
  markdown,
  page,
  type Publisher,
  reviewed,
  sources,
  text,
} from './shared.ts';

const side = code
  .pick({ code: true, name: true, names: true, origin: true, onWire: true, sentBy: true, scriptMaySend: true })
  .extend({
    reconnect: code.shape.reconnect.shape.advice,
    whatToDo: text.meta({ description: 'What to do on seeing it' }),
    json: z.url().meta({ description: 'All about this code' }),
  })
  .meta({ id: 'PairSide', description: 'One of the two codes' });

export const pair = z
  .strictObject({
    codes: z.array(codeNumber).length(2).meta({ description: 'The lower one first' }),
    verdict: text.meta({ description: 'What separates the two' }),
    confused: z.boolean().meta({ description: 'People mix them up' }),
    written: z.boolean().meta({ description: 'The page was written by hand; else it is composed from the records' }),
    first: side.meta({ description: 'The lower code' }),
    second: side.meta({ description: 'The higher code' }),
    differences: z
      .array(
        z.strictObject({
          ...factName,
          first: text.meta({ description: 'What is so for the first' }),
          second: text.meta({ description: 'What is so for the second' }),
        }),
      )
      .meta({ description: 'The facts in which they differ, computed from the records' }),
    same: z
      .array(z.strictObject({ ...factName, text: text.meta({ description: 'What is so for both' }) }))
      .meta({ description: 'The facts in which they agree' }),
    reviewed,
    sources: sources.meta({
      description: 'What the words cite beyond the records; the sources of the facts stand with the two codes',
    }),
    urls: z.strictObject({ page, markdown, json }).meta({ description: 'The same in other forms' }),
  })
  .meta({ id: 'Pair', description: 'Two close codes compared' });

export type Pair = z.infer<typeof pair>;

/** The words of a pair in one language: the lead, and what to do on seeing each code. */
export interface PairWordsInput {
  readonly lead: string;
  readonly acts: readonly [first: string, second: string];
}

/** Everything that the view of a pair needs. */
export interface PairInput {
  readonly pair: PairOfCodes;
  readonly first: Code;
  readonly second: Code;
  readonly written: boolean;
  readonly comparison: Comparison;
  readonly reviewed: string;
  readonly citations: readonly Citation[];
  readonly words: Readonly<Record<Locale, PairWordsInput>>;
}

function sideView(full: Code, whatToDo: Pair['first']['whatToDo']): Pair['first'] {
  const { code, name, names, origin, onWire, sentBy, scriptMaySend, reconnect, urls } = full;
  const json = urls.json;
  return { code, name, names, origin, onWire, sentBy, scriptMaySend, reconnect: reconnect.advice, whatToDo, json };
}

/** The file of a pair, by its codes. */
export const pairFile = ([first, second]: PairOfCodes) => `pairs/${first}-${second}.json`;

/** A pair as the API shows it. */
export function pairView(publisher: Publisher, input: PairInput): Pair {
  const { pair, first, second, written, comparison, words } = input;
  const named = ({ id }: ComparedFact) => ({ fact: factName.fact.parse(id), label: publisher.say(`fact.${id}`) });
  return {
    codes: [...pair],
    verdict: inEachLocale((locale) => words[locale].lead),
    confused: first.confusedWith.some(({ code }) => code === second.code),
    written,
    first: sideView(
      first,
      inEachLocale((locale) => words[locale].acts[0]),
    ),
    second: sideView(
      second,
      inEachLocale((locale) => words[locale].acts[1]),
    ),
    differences: comparison.differ.map((row) => ({
      ...named(row),
      first: factText(publisher, row.first),
      second: factText(publisher, row.second),
    })),
    same: comparison.agree.map((row) => ({ ...named(row), text: factText(publisher, row.first) })),
    reviewed: input.reviewed,
    sources: [...input.citations],
    urls: {
      page: publisher.page({ kind: 'pair', pair }),
      markdown: publisher.markdown({ kind: 'pair', pair }),
      json: publisher.api(pairFile(pair)),
    },
  };
}
