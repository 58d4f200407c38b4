import { z } from 'astro/zod';
import { origin } from './code.ts';
import { closeCode, day, sourceRefs } from './references.ts';

const span = z.strictObject({ from: closeCode, to: closeCode });

/** One range of close codes: who owns it and who may send it. The file name is the range. */
export const rangeSchema = z.strictObject({
  from: closeCode,
  to: closeCode,
  origin,
  status: z
    .enum(['not-used', 'unassigned', 'registered', 'private-use', 'outside'])
    .meta({ description: 'not-used: RFC word for 0-999; outside: beyond the registry' }),
  registration: z
    .enum(['none', 'standards-or-specification', 'first-come', 'impossible'])
    .meta({ description: 'How a number in it can be registered' }),
  browserClose: z.enum(['accepts', 'throws']).meta({ description: 'What close(code) does in browser script' }),
  libraries: z
    .enum(['rejected', 'mostly-rejected', 'accepted'])
    .meta({ description: 'What WebSocket libraries do on receiving one' }),
  unassigned: z.array(span).meta({ description: 'The numbers in it that nobody has registered, as closed intervals' }),
  sources: sourceRefs,
  alsoCited: z
    .array(sourceRefs.element)
    .optional()
    .meta({ description: 'Sources for what the words of the page say about services and software' }),
  reviewed: day,
});

export type RangeRecord = z.infer<typeof rangeSchema>;
