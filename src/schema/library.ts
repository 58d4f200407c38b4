import { z } from 'astro/zod';
import { closeCode, day } from './references';

/** Where an observation was read: a file of a repository at a commit, or a page. */
export const observedAt = z.union([
  z.strictObject({
    repo: z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/)
      .meta({ description: 'owner/name on GitHub' }),
    path: z.string().min(1),
    line: z.number().int().positive().optional(),
    ref: z
      .string()
      .regex(/^[0-9a-f]{7,40}$/)
      .meta({ description: 'Commit' }),
  }),
  z.strictObject({ url: z.url() }),
]);

/** What one implementation does in one situation. */
export const observation = z.strictObject({
  scenario: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .meta({ description: 'The situation; its words stand in scenarios.yaml' }),
  role: z.enum(['client', 'server', 'both', 'proxy']),
  direction: z.enum(['reports', 'sends']).meta({
    description: 'reports: what it tells its own application; sends: what it writes to the peer',
  }),
  code: z.number().int().min(-1).max(65535).optional().meta({
    description: 'The number; absent: none is given. 0 and -1 are what some APIs give for "no code"',
  }),
  concerns: z.array(closeCode).meta({ description: 'The code pages that show it' }),
  prints: z.array(z.string().min(1)).optional().meta({ description: 'Literal messages; <x> stands for a value' }),
  setting: z
    .strictObject({ name: z.string().min(1), default: z.string().optional() })
    .optional()
    .meta({ description: 'The option that governs it, and its default' }),
  source: observedAt,
  read: day.optional().meta({ description: 'Date of the commit or page that was read' }),
  confidence: z.enum(['high', 'medium', 'low']),
});

/** One WebSocket implementation. */
export const librarySchema = z.strictObject({
  name: z.string().min(1),
  language: z.string().min(1),
  observations: z.array(observation).min(1),
});

/** The words for each scenario in one language. */
export const scenarioWordsSchema = z.record(z.string(), z.string().min(1));

export type Library = z.infer<typeof librarySchema>;
export type Observation = z.infer<typeof observation>;
export type ObservedAt = z.infer<typeof observedAt>;
export type ScenarioWords = z.infer<typeof scenarioWordsSchema>;
