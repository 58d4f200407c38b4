// Not from astro:content, which would bring all that renders pages.
import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { changeSchema } from './schema/change';
import { claimSchema, claimWordsSchema } from './schema/claim';
import { codeSchema } from './schema/code';
import { librarySchema, scenarioWordsSchema } from './schema/library';
import { lookalikeSchema, lookalikeWordsSchema } from './schema/lookalike';
import { measurementSchema } from './schema/measurement';
import { rangeSchema } from './schema/range';
import { sourceSchema } from './schema/source';
import { vendorPairWordsSchema, vendorSchema, vendorWordsSchema } from './schema/vendor';
import { codeWordsSchema, pairWordsSchema, rangeWordsSchema } from './schema/words';

/** The path without its extension is the id: a slug would change `0-999` and drop folders. */
const files = (base: string, pattern: string) =>
  glob({ base, pattern, generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, '') });

export const collections = {
  codes: defineCollection({ loader: files('content/codes', '*.yaml'), schema: codeSchema }),
  ranges: defineCollection({ loader: files('content/ranges', '*.yaml'), schema: rangeSchema }),
  sources: defineCollection({ loader: files('content/sources', '*.yaml'), schema: sourceSchema }),
  claims: defineCollection({ loader: files('content/claims', '*.yaml'), schema: claimSchema }),
  lookalikes: defineCollection({ loader: files('content/lookalikes', '*.yaml'), schema: lookalikeSchema }),
  libraries: defineCollection({ loader: files('content/libraries', '*.yaml'), schema: librarySchema }),
  measurements: defineCollection({
    loader: files('content/libraries/measured', '*.yaml'),
    schema: measurementSchema,
  }),
  vendors: defineCollection({ loader: files('content/vendors', '*.yaml'), schema: vendorSchema }),
  codeWords: defineCollection({ loader: files('content/pages', '*/codes/*.mdx'), schema: codeWordsSchema }),
  rangeWords: defineCollection({ loader: files('content/pages', '*/ranges/*.mdx'), schema: rangeWordsSchema }),
  pairWords: defineCollection({ loader: files('content/pages', '*/pairs/*.mdx'), schema: pairWordsSchema }),
  claimWords: defineCollection({ loader: files('content/pages', '*/claims/*.yaml'), schema: claimWordsSchema }),
  lookalikeWords: defineCollection({
    loader: files('content/pages', '*/lookalikes/*.yaml'),
    schema: lookalikeWordsSchema,
  }),
  vendorWords: defineCollection({ loader: files('content/pages', '*/vendors/*.yaml'), schema: vendorWordsSchema }),
  vendorPairWords: defineCollection({
    loader: files('content/pages', '*/vendor-pairs/*/*.yaml'),
    schema: vendorPairWordsSchema,
  }),
  changes: defineCollection({ loader: files('content/changes', '*.yaml'), schema: changeSchema }),
  scenarioWords: defineCollection({ loader: files('content/pages', '*/scenarios.yaml'), schema: scenarioWordsSchema }),
};
