import { z } from 'astro/zod';
import { digest, sourceRef } from './references.ts';

const translatedFrom = digest.optional();

const title = z.string().min(1).max(75).meta({ description: 'Title of the page in search results' });
const description = z.string().min(80).max(200).meta({ description: 'Description of the page in search results' });
const sentence = z.string().min(1);

const answer = z.strictObject({
  happened: sentence.meta({ description: 'What happened' }),
  lookAt: sentence.meta({ description: 'Who to look at' }),
  act: sentence.meta({ description: 'What to do' }),
});

/** The words of a code page that are not its body. `backticks` mark code. */
export const codeWordsSchema = z.strictObject({
  translatedFrom,
  title,
  description,
  name: z.string().optional().meta({ description: 'The name in this language; English takes the record’s' }),
  tagline: z.string().min(1).max(60).meta({ description: 'A few words for lists, no full stop' }),
  lead: sentence.meta({ description: 'What it is, in one breath' }),
  answer,
  wire: sentence.meta({ description: 'Caption under the drawn frame' }),
  reconnect: sentence.meta({ description: 'Reconnecting, with who says so' }),
  pair: z
    .strictObject({
      sign: sentence.meta({ description: 'What an observer sees' }),
      act: sentence.meta({ description: 'What to do on seeing it' }),
      send: sentence.meta({ description: 'When to send it, or what to send instead' }),
    })
    .meta({ description: 'Whole sentences for comparison pages' }),
  confused: z.record(z.string(), sentence).meta({ description: 'One line of difference per confused code' }),
});

/** The words of a range page that are not its body. */
export const rangeWordsSchema = z.strictObject({
  translatedFrom,
  title,
  description,
  name: z.string().min(1),
  lead: sentence,
  answer,
});

/** The words of a hand-written pair page that are not its body. */
export const pairWordsSchema = z.strictObject({
  translatedFrom,
  description,
  lead: sentence.meta({ description: 'What separates the two, by something that can be observed' }),
  first: sentence.meta({ description: 'What to do on seeing the lower code' }),
  second: sentence.meta({ description: 'What to do on seeing the higher code' }),
  sources: z
    .array(sourceRef)
    .optional()
    .meta({ description: 'Sources for what these words say beyond the records; the same in every language' }),
});

export type CodeWords = z.infer<typeof codeWordsSchema>;
export type RangeWords = z.infer<typeof rangeWordsSchema>;
export type PairWords = z.infer<typeof pairWordsSchema>;
