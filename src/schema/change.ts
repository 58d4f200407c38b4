import { z } from 'astro/zod';
import { closeCode, day } from './references.ts';

/** A sentence in every language of the site, by the language's tag. */
const inLanguages = z
  .record(z.string().regex(/^[a-z]{2}$/, 'the tag of a language, such as en'), z.string().min(1))
  .meta({ description: 'Plain text in every language of the site' });

/** Something that changed in the records: the file name is its id, and its anchor on the page of changes. */
export const changeSchema = z.strictObject({
  day: day.meta({ description: 'The day of the change; the id begins with it' }),
  kind: z.enum(['added', 'corrected', 'removed']).meta({ description: 'What was done' }),
  codes: z.array(closeCode).optional().meta({ description: 'The codes whose pages it concerns' }),
  vendors: z.array(z.string()).optional().meta({ description: 'Ids of the vendors whose pages it concerns' }),
  title: inLanguages,
  text: inLanguages.meta({ description: 'What was said before, where it was wrong, and what is said now' }),
});

export type Change = z.infer<typeof changeSchema>;
