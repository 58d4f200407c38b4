import { z } from 'astro/zod';
import type { Locale } from '../i18n/locales.ts';
import { type RangeRecord, rangeSchema } from '../schema/range.ts';
import type { RangeWords } from '../schema/words.ts';
import {
  answer,
  answerView,
  inEachLocale,
  markdown,
  page,
  type Publisher,
  refs,
  reviewed,
  sources,
  text,
} from './shared.ts';

const { from, to, origin, status, registration, libraries, unassigned } = rangeSchema.shape;

const range = z
  .strictObject({
    from: from.meta({ description: 'The first code' }),
    to: to.meta({ description: 'The last code' }),
    name: text.meta({ description: 'What the range is' }),
    summary: text.meta({ description: 'What it is for, in one breath' }),
    answer: answer.meta({ description: 'The three answers of its page' }),
    origin,
    status,
    registration,
    scriptMaySend: z.boolean().meta({ description: 'A browser’s close(code) sends its codes instead of throwing' }),
    libraries,
    unassigned,
    reviewed,
    refs,
    urls: z.strictObject({ page, markdown }).meta({ description: 'The same in other forms' }),
  })
  .meta({ id: 'Range', description: 'A range of codes: who owns it and who may send it' });

export const ranges = z
  .strictObject({
    ranges: z.array(range).meta({ description: 'Ascending; 1000 to 1015 are codes of their own' }),
    sources,
  })
  .meta({ id: 'Ranges', description: 'The ranges of close codes' });

type Range = z.infer<typeof range>;

/** A range with its words. */
export interface RangeInput {
  readonly range: RangeRecord;
  readonly words: Readonly<Record<Locale, RangeWords>>;
}

function rangeView(publisher: Publisher, { range, words }: RangeInput): Range {
  const { from, to, origin, status, registration, libraries, unassigned } = range;
  return {
    from,
    to,
    name: inEachLocale((locale) => words[locale].name),
    summary: inEachLocale((locale) => words[locale].lead),
    answer: answerView(inEachLocale((locale) => words[locale].answer)),
    origin,
    status,
    registration,
    scriptMaySend: range.browserClose === 'accepts',
    libraries,
    unassigned,
    reviewed: range.reviewed,
    refs: range.sources,
    urls: { page: publisher.page({ kind: 'range', range }), markdown: publisher.markdown({ kind: 'range', range }) },
  };
}

/** All ranges as the API shows them. */
export function rangesView(publisher: Publisher, inputs: readonly RangeInput[]): z.infer<typeof ranges> {
  return {
    ranges: inputs.map((input) => rangeView(publisher, input)),
    sources: [...publisher.cite(inputs.flatMap((input) => input.range.sources))],
  };
}
