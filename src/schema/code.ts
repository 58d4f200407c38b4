import { z } from 'astro/zod';
import { closeCode, day, sourceRefs } from './references.ts';

/** A fact and who says so. */
const sourced = <T extends z.ZodType>(value: T) => z.strictObject({ value, source: sourceRefs });

/** Where a code comes from: the one thing that colour means on the site. */
export const origin = z.enum(['wire', 'local', 'reserved', 'registered', 'private']).meta({
  description:
    'wire: sent in a Close frame; local: made up by the observer; reserved; registered in 3000-3999; private use',
});

const advice = z
  .enum([
    'not-needed',
    'backoff',
    'random-delay',
    'other-address-or-user',
    'after-fix',
    'after-sign-in',
    'after-silence',
    'not-applicable',
  ])
  .meta({ description: 'What a client does about reconnecting' });

const delaySeconds = z
  .strictObject({
    min: z.number().min(0).meta({ description: 'Seconds' }),
    max: z.number().positive().meta({ description: 'Seconds' }),
  })
  .refine((range) => range.min <= range.max, 'min must not exceed max')
  .meta({ description: 'The wait before the first attempt, in seconds' });

/** Reconnect advice: either somebody with authority gives it, or we do and say that the standard is silent. */
export const reconnect = z.discriminatedUnion('basis', [
  z.strictObject({
    basis: z.literal('stated').meta({ description: 'A source gives this advice' }),
    advice,
    delaySeconds: delaySeconds.optional(),
    source: sourceRefs,
  }),
  z.strictObject({
    basis: z.literal('ours').meta({ description: 'The standard does not say; this is our advice' }),
    advice,
    delaySeconds: delaySeconds.optional(),
    silent: sourceRefs.meta({ description: 'Where the standard could have said something and does not' }),
  }),
]);

const party = z.enum(['client', 'server']).meta({ description: 'The end at which it happens' });

/** One step of the exchange that leads to the code, as both ends see it. */
export const step = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('message'), from: party }),
  z.strictObject({
    step: z.literal('close'),
    from: party,
    code: closeCode.optional().meta({ description: 'The code in the frame; absent: an empty Close frame' }),
  }),
  z.strictObject({ step: z.literal('cut'), by: party }),
  z.strictObject({ step: z.literal('tls-failure') }),
  z.strictObject({ step: z.literal('event'), at: party, code: closeCode }),
]);

/** One close code: the facts, each with its source. The file name is the code. */
export const codeSchema = z.strictObject({
  name: z.string().min(1).meta({ description: 'The English name that logs and pages use' }),
  nameIs: z.enum(['registered', 'expanded', 'nickname']).meta({
    description:
      'registered: the registry’s own; expanded: its abbreviation written out; nickname: not from the registry',
  }),
  spellings: z
    .strictObject({
      sure: z.array(z.string().min(2)).meta({ description: 'Enough alone, as in CloseGoingAway' }),
      beside: z.array(z.string().min(2)).meta({ description: 'Enough beside a word such as CloseCode or status' }),
    })
    .meta({
      description:
        'How libraries spell the name in constants, as lower-case words; prefixes such as CLOSE_, WS_ and Status are left off',
    }),
  registry: z
    .strictObject({
      meaning: z.string().min(1).meta({ description: 'Exact wording' }),
      contact: z.enum(['working group', 'individual']).meta({ description: 'Kind of contact' }),
      references: sourceRefs.optional().meta({ description: 'Absent: the registry names none' }),
      registered: day.optional().meta({ description: 'Registration date; absent: the registry gives none' }),
      updated: day.optional().meta({ description: 'Date of the last change of the record' }),
      source: sourceRefs,
    })
    .meta({ description: 'What the IANA registry holds' }),
  origin: sourced(origin),
  onWire: sourced(z.enum(['allowed', 'never', 'no-meaning']).meta({ description: 'May it stand in a Close frame' })),
  sender: z
    .strictObject({
      value: z.enum(['either', 'client', 'server', 'nobody']),
      typically: z
        .enum(['client', 'server', 'gateway', 'detector'])
        .optional()
        .meta({ description: 'Who sends it in practice; detector: whichever side finds the fault' }),
      source: sourceRefs,
    })
    .meta({ description: 'Who may send it' }),
  browserClose: sourced(z.enum(['accepts', 'throws']).meta({ description: 'What close(code) does in browser script' })),
  browser: z
    .strictObject({
      value: z.enum(['sends', 'reports-only', 'never']).meta({
        description:
          'sends: the browser itself puts it in a frame; reports-only: script sees it made up; never: neither, unless received',
      }),
      when: z
        .array(
          z.enum([
            'script-passes-it',
            'page-goes-away',
            'close-without-code-answered',
            'no-close-frame',
            'handshake-failed',
            'frame-breaks-protocol',
            'text-not-utf8',
            'message-over-limit',
            'internal-failure',
            'tls-failed-firefox',
          ]),
        )
        .meta({ description: 'On what occasion; empty for never' }),
      source: sourceRefs,
    })
    .meta({ description: 'Does a browser itself produce it, and when' }),
  clean: sourced(z.enum(['normally', 'never', 'not-applicable']).meta({ description: 'Is wasClean normally true' })),
  reason: sourced(z.enum(['possible', 'never', 'not-applicable']).meta({ description: 'Can a reason come with it' })),
  reconnect,
  reading: z
    .strictObject({
      actor: z.enum(['receiver', 'sender', 'path', 'nobody']).meta({
        description:
          'Whose side has to change for it not to come again: the receiver of the code, its sender, the path between, or nobody',
      }),
      again: z.enum(['nothing-to-fix', 'same-again', 'may-clear', 'unknown']).meta({
        description: 'What happens after reconnecting and doing the same again',
      }),
      trigger: z
        .enum([
          'done',
          'departure',
          'frame',
          'message',
          'negotiation',
          'fault',
          'load',
          'upstream',
          'identity',
          'silence',
          'absence',
          'nothing',
        ])
        .meta({ description: 'What sets it off' }),
      source: sourceRefs,
    })
    .meta({ description: 'How an operator reads it: ours, derived from the sources named' }),
  exchange: z.array(step).min(1).meta({ description: 'A typical exchange, step by step' }),
  sections: z.array(sourceRefs.element).meta({ description: 'The sections of the standard that define or mention it' }),
  alsoCited: z.array(sourceRefs.element).optional().meta({
    description: 'Sources for what the words of the page say about services and software, beyond the records',
  }),
  errata: z.array(sourceRefs.element).meta({ description: 'Errata that concern it' }),
  confusedWith: z.array(closeCode).meta({ description: 'Codes that people take for it; symmetric' }),
  reviewed: day.meta({ description: 'When the facts and the words were last read against the sources' }),
});

export type CodeRecord = z.infer<typeof codeSchema>;
export type Origin = z.infer<typeof origin>;
export type Step = z.infer<typeof step>;
export type Reconnect = z.infer<typeof reconnect>;
export type Advice = z.infer<typeof advice>;
