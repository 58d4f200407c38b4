import { z } from 'astro/zod';
import { closeCode, digest, sourceRefs } from './references.ts';

/** A claim about close codes that is commonly made and wrong. */
export const claimSchema = z
  .strictObject({
    codes: z.array(closeCode).meta({ description: 'The codes whose pages show it' }),
    ranges: z.array(z.string()).optional().meta({ description: 'The ranges whose pages show it' }),
    general: z.literal(true).optional().meta({ description: 'It is about close codes or the API as such' }),
    authority: sourceRefs.meta({ description: 'Who says that it is wrong' }),
    seen: z
      .array(
        z.strictObject({
          name: z.string().min(1).meta({ description: 'Where, in a few words' }),
          url: z.url().optional().meta({ description: 'Its address' }),
        }),
      )
      .optional()
      .meta({ description: 'Where the claim, or the bug it caused, was read' }),
  })
  .refine((claim) => claim.codes.length > 0 || (claim.ranges?.length ?? 0) > 0 || claim.general, {
    message: 'a claim concerns at least one code or range, or is general',
  });

/** The words of a claim in one language. */
export const claimWordsSchema = z.strictObject({
  translatedFrom: digest.optional(),
  claim: z.string().min(1).meta({ description: 'The wrong sentence, as people believe it' }),
  fact: z.string().min(1).meta({ description: 'What is true' }),
});

export type Claim = z.infer<typeof claimSchema>;
export type ClaimWords = z.infer<typeof claimWordsSchema>;
