import { z } from 'astro/zod';
import type { Locale } from '../i18n/locales.ts';
import { type Claim, claimSchema, type ClaimWords } from '../schema/claim.ts';
import { inEachLocale, page, type Publisher, refs, sources, text } from './shared.ts';

const { codes, ranges, seen } = claimSchema.shape;

const claim = z
  .strictObject({
    id: z.string().meta({ description: 'Its id, which is also its anchor on the page' }),
    claim: text.meta({ description: 'The wrong sentence, as people believe it' }),
    fact: text.meta({ description: 'What is true' }),
    codes: codes.meta({ description: 'The codes that it concerns' }),
    ranges: ranges.unwrap().meta({ description: 'The ranges that it concerns, such as 4000-4999' }),
    general: z.boolean().meta({ description: 'It is about close codes or the API as such' }),
    seen: seen.unwrap().meta({ description: 'Where the claim, or the bug it caused, was read' }),
    refs,
    urls: z.strictObject({ page }).meta({ description: 'The same in other forms' }),
  })
  .meta({ id: 'Claim', description: 'A claim about close codes that is commonly made and wrong' });

export const claims = z
  .strictObject({ claims: z.array(claim).meta({ description: 'By id' }), sources })
  .meta({ id: 'Claims', description: 'Commonly wrong claims' });

/** A claim with its words. */
export interface ClaimInput {
  readonly id: string;
  readonly claim: Claim;
  readonly words: Readonly<Record<Locale, ClaimWords>>;
}

/** All claims as the API shows them. */
export function claimsView(publisher: Publisher, inputs: readonly ClaimInput[]): z.infer<typeof claims> {
  const pages = publisher.page({ kind: 'claims' });
  return {
    claims: inputs.map(({ id, claim, words }) => ({
      id,
      claim: inEachLocale((locale) => words[locale].claim),
      fact: inEachLocale((locale) => words[locale].fact),
      codes: claim.codes,
      ranges: claim.ranges ?? [],
      general: claim.general ?? false,
      seen: claim.seen ?? [],
      refs: claim.authority,
      urls: { page: inEachLocale((locale) => `${pages[locale]}#${id}`) },
    })),
    sources: [...publisher.cite(inputs.flatMap(({ claim }) => claim.authority))],
  };
}
