import { z } from 'astro/zod';
import { FACT_IDS, type FactValue } from '../domain/facts.ts';
import type { Citation } from '../domain/sources.ts';
import type { StringKey } from '../i18n/index.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import type { Page } from '../i18n/paths.ts';
import { closeCode, day, sourceRef } from '../schema/references.ts';
import { sourceSchema } from '../schema/source.ts';

/** An object with one value for each language. */
export function inEachLocale<T>(value: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, value(locale)])) as Record<Locale, T>;
}

export const text = z
  .strictObject(
    inEachLocale((locale) =>
      z
        .string()
        .min(1)
        .meta({ description: `In "${locale}"` }),
    ),
  )
  .meta({
    id: 'Text',
    description: 'The same text in every language, plain; `backticks` mark code',
  });

export const addresses = z
  .strictObject(inEachLocale((locale) => z.url().meta({ description: `In "${locale}"` })))
  .meta({ id: 'Addresses', description: 'The address of the same thing in every language' });

const { title, url, publisher, version, read } = sourceSchema.shape;

export const source = z
  .strictObject({
    ref: sourceRef.meta({ description: 'What `refs` elsewhere in the file call it' }),
    title,
    url: url.meta({ description: 'With its section or anchor; absent only for our own measurements' }),
    section: z.string().optional().meta({ description: 'The section, where the source counts them' }),
    anchor: z.string().optional().meta({ description: 'The anchor, where the source has no numbers for its parts' }),
    publisher: publisher.meta({ description: 'Who stands behind it' }),
    version: version.meta({ description: 'Commit, version or date of the text that was read' }),
    read: read.meta({ description: 'The day on which it was read' }),
  })
  .meta({ id: 'Source', description: 'One source, with the place in it' });

export const refs = z.array(sourceRef).meta({ description: 'Who says so: `ref` of entries in `sources`' });
export const sources = z.array(source).meta({ description: 'Every source that is named here' });
export const reviewed = day.meta({
  description: 'The day on which facts and words were last read against the sources',
});
export const json = z.url().meta({ description: 'This object' });
export const page = addresses.meta({ description: 'The page for people' });
export const markdown = addresses.meta({ description: 'The page as Markdown' });
export const badge = addresses.meta({ description: 'An SVG image for READMEs and dashboards' });
export const embed = addresses.meta({ description: 'A small page that may be framed' });
export const code = closeCode.meta({ description: 'The close code' });

export const answer = z
  .strictObject({
    happened: text.meta({ description: 'What happened' }),
    lookAt: text.meta({ description: 'Who to look at' }),
    whatToDo: text.meta({ description: 'What to do' }),
  })
  .meta({ id: 'Answer', description: 'What happened, who to look at, what to do' });

/** The id of a fact and its name, as rows of tables have them. */
export const factName = {
  fact: z.enum(FACT_IDS).meta({ description: 'Which fact' }),
  label: text.meta({ description: 'What the fact is called' }),
};

export type Text = z.infer<typeof text>;
export type Source = z.infer<typeof source>;

/** What views are handed beside the records: words, addresses and sources. They know no file and no language themselves. */
export interface Publisher {
  /** A string of the site in every language. */
  readonly say: (key: StringKey, vars?: Readonly<Record<string, string | number>>) => Text;
  /** The absolute addresses of a page. */
  readonly page: (page: Page) => Text;
  /** The absolute addresses of a page as Markdown. */
  readonly markdown: (page: Page) => Text;
  readonly badge: (page: Page & { kind: 'code' | 'vendorCode' }) => Text;
  /** The absolute address of a file of this API. */
  readonly api: (file: string) => string;
  /** Sources by their references, each once. */
  readonly cite: (refs: readonly string[]) => readonly Citation[];
}

/** The words of an answer, from those of each language. */
export function answerView(words: Readonly<Record<Locale, { happened: string; lookAt: string; act: string }>>) {
  return {
    happened: inEachLocale((locale) => words[locale].happened),
    lookAt: inEachLocale((locale) => words[locale].lookAt),
    whatToDo: inEachLocale((locale) => words[locale].act),
  };
}

/** What a fact says, as one text. */
export function factText({ say }: Publisher, values: readonly FactValue[]): Text {
  const said = values.map((value) =>
    value.key === 'fact.meaning'
      ? inEachLocale(() => value.vars.meaning)
      : say(value.key, 'vars' in value ? value.vars : {}),
  );
  return inEachLocale((locale) =>
    said.map((one) => one[locale]).reduce((all, next) => `${all.replace(/\.$/, '')}. ${next}`),
  );
}
