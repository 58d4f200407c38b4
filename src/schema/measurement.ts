import { z } from 'astro/zod';

/** Waits are rounded to these, in seconds, so that a second run gives the same. */
export const WAIT_CLASSES = [0, 1, 2, 3, 5, 10, 15, 20, 25, 30, 40, 50, 60, 90, 120] as const;

/** What was seen in one scenario; what is absent was not given, not sent or did not happen. */
const fields = {
  status: z.number().int().min(100).max(599).optional().meta({
    description: 'Status of the answer to the opening handshake, where it was not 101; servers and proxies only',
  }),
  opened: z.literal(false).optional().meta({ description: 'The connection never opened' }),
  connections: z.number().int().min(2).optional().meta({ description: 'How often it connected, where more than once' }),
  code: z.number().int().min(-1).max(65535).optional().meta({
    description: 'The code that its API told the application; absent: the API gave none',
  }),
  reason: z.string().optional().meta({ description: 'The reason that its API told the application' }),
  wasClean: z.boolean().optional().meta({ description: 'Whether its API calls the close clean, where it says so' }),
  errorText: z.string().min(1).optional().meta({ description: 'The error that told the end, "Type: message"' }),
  threw: z.string().min(1).optional().meta({ description: 'The exception that the call of close raised' }),
  ended: z.literal(false).optional().meta({ description: 'The application was told of no end within the time limit' }),
  died: z.string().optional().meta({ description: 'The process ended; the last line that it printed as an error' }),
  frameSent: z
    .string()
    .regex(/^88([0-9a-f]{2})+$/)
    .optional()
    .meta({ description: 'The first Close frame that it sent, mask removed; by a proxy: to the client' }),
  frameToBackend: z
    .string()
    .regex(/^88([0-9a-f]{2})+$/)
    .optional()
    .meta({ description: 'Proxies only: the first Close frame that it sent to the server behind it' }),
  tcpEnd: z.enum(['fin', 'rst']).optional().meta({ description: 'How TCP ended; absent: it did not' }),
  tcpBy: z.enum(['tested', 'peer']).optional().meta({ description: 'Which side ended TCP first' }),
  seconds: z.literal(WAIT_CLASSES).optional().meta({
    description: 'How long until the application was told of the end; 0: at once',
  }),
  tcpSeconds: z.literal(WAIT_CLASSES).optional().meta({
    description: 'How long the connection was open until TCP ended; 0: at once',
  }),
};

/** What was seen in every run, and under varying the values of what was not always the same; null: absent. */
export const observedSchema = z.strictObject({
  ...fields,
  varying: z
    .partialRecord(
      z.enum(Object.keys(fields) as [keyof typeof fields, ...(keyof typeof fields)[]]),
      z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])).min(2),
    )
    .optional()
    .meta({ description: 'Fields that differed between runs, with every value that was seen; null: absent' }),
});

/** What one implementation did in one role, measured by the lab. */
export const measurementSchema = z.strictObject({
  name: z.string().min(1).meta({ description: 'Name of the implementation' }),
  language: z.string().min(1).meta({ description: 'Language of the application under test' }),
  library: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional()
    .meta({ description: 'Id of the record in content/libraries, where there is one' }),
  role: z.enum(['client', 'server', 'proxy']).meta({ description: 'Which side was tested' }),
  version: z.string().min(1).meta({ description: 'The version that ran' }),
  package: z.string().min(1).meta({ description: 'Where it came from: manager and package' }),
  setup: z.string().min(1).optional().meta({ description: 'What to know of the test application' }),
  api: z.enum(['standard', 'bytes']).optional().meta({
    description:
      'standard: its API is the WebSocket interface of the WebSockets Standard (WHATWG); bytes: it hands text messages over as bytes',
  }),
  scenarios: z
    .record(
      z
        .string()
        .regex(/^[a-z0-9-]+$/)
        .meta({ description: 'Id of a scenario of the lab' }),
      observedSchema,
    )
    .meta({ description: 'What was seen, by scenario' }),
});

export type Measurement = z.infer<typeof measurementSchema>;
export type Observed = z.infer<typeof observedSchema>;
export type WaitClass = (typeof WAIT_CLASSES)[number];
