import { z } from 'astro/zod';
import { closeCode, digest, sourceRef } from './references.ts';

/** A number that looks like a close code and is something else. */
export const lookalikeSchema = z.strictObject({
  number: z
    .string()
    .regex(/^(-|ORA-)?\d+$/)
    .meta({ description: 'As printed, with its sign' }),
  looksLike: closeCode.meta({ description: 'The close code it is taken for' }),
  system: z.string().min(1).meta({ description: 'Who prints it' }),
  prints: z.string().optional().meta({ description: 'The literal form, where it was verified' }),
  source: sourceRef,
});

/** The words of a look-alike in one language. */
export const lookalikeWordsSchema = z.strictObject({
  translatedFrom: digest.optional(),
  what: z.string().min(1).meta({ description: 'What the number means there, and how to tell' }),
});

export type Lookalike = z.infer<typeof lookalikeSchema>;
export type LookalikeWords = z.infer<typeof lookalikeWordsSchema>;
