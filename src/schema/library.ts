import { z } from 'astro/zod';
import { closeCode, day } from './references.ts';

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

/** A result of the lab: a measurement, and the scenario in which it was seen. */
export const measuredAt = z.strictObject({
  measured: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .meta({ description: 'Id of the record in content/libraries/measured' }),
  scenario: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .meta({ description: 'The scenario of the lab' }),
});

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
  measuredOtherwise: z.array(measuredAt).min(1).optional().meta({
    description: 'Where a version that was run did something else; both can be true of their versions',
  }),
});

/** What a message without a number tells: each has its sentence in every language. */
export const MESSAGE_SITUATIONS = [
  'no-close-frame',
  'before-open',
  'refused-handshake',
  'tls-failed',
  'ping-unanswered',
  'idle-timeout',
  'empty-close-frame',
  'normal',
  'going-away',
  'service-restart',
  'overloaded',
  'frame-breaks-protocol',
  'invalid-close-code',
  'wrong-data-type',
  'invalid-utf8',
  'policy',
  'message-too-big',
  'missing-extension',
  'internal-error',
  'bad-gateway',
] as const;

/** A message by which an implementation tells how a connection ended, so that the message leads to a code. */
export const libraryMessage = z.strictObject({
  text: z
    .string()
    .min(4)
    .meta({ description: 'The literal message, or the part of it that is always the same; <x> stands for a value' }),
  codes: z.array(closeCode).min(1).meta({ description: 'What it stands for, the likeliest first' }),
  situation: z.enum(MESSAGE_SITUATIONS),
  generic: z.literal(true).optional().meta({
    description: 'Other software prints it too: it counts only where the text speaks of WebSockets',
  }),
  source: z.union([observedAt, measuredAt]),
});

/** One WebSocket implementation. */
export const librarySchema = z
  .strictObject({
    name: z.string().min(1),
    language: z.string().min(1),
    observations: z.array(observation),
    messages: z.array(libraryMessage).optional(),
  })
  .refine(
    ({ observations, messages = [] }) => observations.length + messages.length > 0,
    'says nothing; remove the file',
  );

/** The words for each scenario in one language. */
export const scenarioWordsSchema = z.record(z.string(), z.string().min(1));

export type Library = z.infer<typeof librarySchema>;
export type LibraryMessage = z.infer<typeof libraryMessage>;
export type MessageSituation = (typeof MESSAGE_SITUATIONS)[number];
export type Observation = z.infer<typeof observation>;
export type MeasuredAt = z.infer<typeof measuredAt>;
export type ObservedAt = z.infer<typeof observedAt>;
export type ScenarioWords = z.infer<typeof scenarioWordsSchema>;
