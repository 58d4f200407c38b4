import { z } from 'astro/zod';
import { day } from './references.ts';

/** One citable source. */
export const sourceSchema = z
  .strictObject({
    title: z.string().min(1).meta({ description: 'Short name as a reader knows it, in the language of the source' }),
    url: z
      .url()
      .optional()
      .meta({ description: 'Canonical address, without a fragment; absent only for our own measurements' }),
    publisher: z.string().optional().meta({ description: 'Who stands behind it' }),
    kind: z
      .enum([
        'standard',
        'registry',
        'errata',
        'mailing-list',
        'source-code',
        'specification',
        'documentation',
        'issue',
        'measurement',
      ])
      .meta({ description: 'What sort of authority it has' }),
    fragments: z
      .enum(['sections', 'anchors'])
      .optional()
      .meta({ description: 'How #x is read: a section number (RFC) or an HTML anchor. Absent: it takes none' }),
    read: day.optional().meta({ description: 'The day it was read; absent when only quotations of it could be read' }),
    version: z.string().optional().meta({ description: 'Commit, version or date of the text that was read' }),
  })
  .refine((source) => source.kind === 'measurement' || source.url !== undefined, 'a source has a url');

export type Source = z.infer<typeof sourceSchema>;
