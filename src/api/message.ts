import { z } from 'astro/zod';
import type { CodeRecord } from '../schema/code.ts';
import { codeSchema } from '../schema/code.ts';
import {
  type Library,
  type LibraryMessage,
  libraryMessage,
  librarySchema,
  MESSAGE_SITUATIONS,
} from '../schema/library.ts';
import { code, type Publisher, text } from './shared.ts';

const message = z
  .strictObject({
    text: libraryMessage.shape.text,
    library: librarySchema.shape.name.meta({ description: 'Who prints it' }),
    language: librarySchema.shape.language.meta({ description: 'The programming language, or the kind of software' }),
    codes: libraryMessage.shape.codes,
    situation: libraryMessage.shape.situation.meta({ description: 'What it tells: `id` of an entry in `situations`' }),
    generic: z.boolean().meta({
      description: 'Other software prints it too: it counts only where the text speaks of WebSockets',
    }),
    source: z.url().meta({
      description: 'The line of source code, or the page, where it stands, or our measurement in which it was printed',
    }),
  })
  .meta({ id: 'Message', description: 'A message that leads to a close code' });

const { sure, beside } = codeSchema.shape.spellings.shape;

export const messages = z
  .strictObject({
    messages: z.array(message).meta({ description: 'By library' }),
    situations: z
      .array(
        z.strictObject({
          id: z.enum(MESSAGE_SITUATIONS).meta({ description: 'Its id' }),
          text: text.meta({ description: 'What a message of this kind says; {library} stands for who prints it' }),
        }),
      )
      .meta({ description: 'What messages tell' }),
    spellings: z
      .array(z.strictObject({ code, sure, beside }))
      .meta({ description: 'How constants of libraries spell the names of codes, as lower-case words' }),
  })
  .meta({ id: 'Messages', description: 'The phrases by which a log line leads to a close code' });

/** The recogniser’s phrases as the API shows them. */
export function messagesView(
  { say }: Publisher,
  libraries: readonly Library[],
  addressOf: (source: LibraryMessage['source']) => string,
  codes: ReadonlyMap<number, CodeRecord>,
): z.infer<typeof messages> {
  return {
    messages: libraries.flatMap(({ name, language, messages: found = [] }) =>
      found.map(({ text, codes, situation, generic = false, source }) => ({
        text,
        library: name,
        language,
        codes,
        situation,
        generic,
        source: addressOf(source),
      })),
    ),
    situations: MESSAGE_SITUATIONS.map((id) => ({ id, text: say(`because.${id}`, { library: '{library}' }) })),
    spellings: [...codes].map(([code, { spellings }]) => ({ code, ...spellings })),
  };
}
