import { z } from 'astro/zod';
import { closeCode, day, digest, sourceRef, sourceRefs } from './references.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** What a service is for: the groups of the list of vendors, in the order in which they are shown. */
export const VENDOR_FIELDS = [
  'chat',
  'voice-and-ai',
  'exchanges',
  'collaboration',
  'streaming',
  'realtime',
  'graphql',
  'frameworks',
  'cloud',
  'devices',
  'tools',
] as const;

const hint = z
  .string()
  .min(3)
  .regex(/^[^A-Z]+$/, 'lower case, as the text is compared without regard to case')
  .meta({ description: 'Stands in a log, URL, subprotocol or class name when this vendor is meant; as a whole word' });

/** One of a vendor's WebSocket endpoints, with a numbering of its own. */
const product = z.strictObject({
  id: slug.meta({ description: 'What rows and rules call it' }),
  name: z.string().min(1).meta({ description: 'As the vendor calls it' }),
  unofficial: z.literal(true).optional().meta({ description: 'Known from a community’s documentation only' }),
  hints: z.array(hint).optional().meta({ description: 'Words that tell this product from the vendor’s others' }),
});

/** What a client should do after the close. */
export const vendorReconnect = z.strictObject({
  advice: z.enum(['now', 'backoff', 'after-fix', 'never', 'unspecified']).meta({
    description:
      'now: come back at once; backoff: with growing delays; after-fix: when the cause is removed; never; unspecified: nobody says',
  }),
  basis: z
    .enum(['stated', 'ours'])
    .meta({ description: 'stated: the source says so; ours: inferred from what it says' }),
});

/** A rule that covers a range of numbers of a vendor, or one that no single number carries. */
const rule = z.strictObject({
  id: slug.meta({ description: 'Under which the words stand' }),
  product: slug.optional().meta({ description: 'Absent: it holds for all products of the vendor' }),
  from: closeCode.optional(),
  to: closeCode.optional(),
  codes: z.array(closeCode).min(2).optional().meta({ description: 'The numbers, where they are no unbroken range' }),
  rest: z.literal(true).optional().meta({ description: 'It holds for every number that nothing else names' }),
  reconnect: vendorReconnect.shape.advice.optional(),
  source: sourceRef,
});

/** One number and what a vendor means by it. */
const vendorCode = z.strictObject({
  code: closeCode,
  to: closeCode
    .optional()
    .meta({ description: 'The end of the range, where the vendor gives a whole range one meaning' }),
  product: slug,
  name: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'The official name or reason, in the language of the vendor' }),
  sender: z.enum(['server', 'client', 'either']).meta({ description: 'Which side closes with it' }),
  carrier: z
    .enum(['close-frame', 'event', 'socket-io', 'local'])
    .meta({ description: 'How the number arrives: in a Close frame, or in something else that carries it' }),
  reconnect: vendorReconnect,
  status: z.enum(['current', 'legacy', 'deprecated', 'unused']),
  source: sourceRefs,
});

/** A service, protocol or library with close codes of its own. The file name is its id. */
export const vendorSchema = z.strictObject({
  name: z.string().min(1).meta({ description: 'As people call it' }),
  field: z.enum(VENDOR_FIELDS),
  homepage: z.url(),
  docs: z.url().meta({ description: 'Where the vendor, or else the best source, documents its codes' }),
  hints: z.array(hint).min(1).meta({ description: 'Words that say this vendor is meant, the surest first' }),
  subprotocols: z.array(z.string().min(1)).optional().meta({ description: 'Values of Sec-WebSocket-Protocol' }),
  products: z.array(product).min(1).meta({ description: 'The best known first: its pairs have the short addresses' }),
  rules: z.array(rule),
  codes: z.array(vendorCode),
  reviewed: day,
});

const sentence = z.string().min(1);

/** The words about one number of one product. `backticks` mark code. */
const vendorCodeWords = z.strictObject({
  brief: z.string().min(1).max(70).meta({ description: 'A few words for lists, no full stop' }),
  happened: sentence.meta({ description: 'What happened' }),
  lookAt: sentence.optional().meta({ description: 'Who to look at; absent where nothing is known' }),
  act: sentence.meta({ description: 'What to do' }),
});

/** The words about a vendor in one language. */
export const vendorWordsSchema = z.strictObject({
  translatedFrom: digest.optional(),
  lead: sentence.meta({ description: 'What it closes connections for, and what to know about its numbers' }),
  tell: sentence.meta({
    description: 'How to recognise that a number is this vendor’s: host, subprotocol, reason text',
  }),
  notes: z.array(sentence).optional(),
  rules: z.record(slug, sentence).optional().meta({ description: 'By the id of the rule' }),
  codes: z.record(z.string(), vendorCodeWords).meta({ description: 'By product/code' }),
});

/** Hand-written words for a pair of one vendor. The file name is the last part of its address. */
export const vendorPairWordsSchema = z.strictObject({
  translatedFrom: digest.optional(),
  lead: sentence.meta({ description: 'What separates the two, by something that can be observed' }),
  first: sentence.meta({ description: 'What to do on seeing the first' }),
  second: sentence.meta({ description: 'What to do on seeing the second' }),
  checks: z.array(sentence).min(1).meta({ description: 'How to tell them apart' }),
  why: sentence.meta({ description: 'Why people mix them up' }),
  sources: z.array(sourceRef).optional().meta({ description: 'Beyond the sources of the two records' }),
});

export type Vendor = z.infer<typeof vendorSchema>;
export type VendorCode = z.infer<typeof vendorCode>;
export type VendorRule = z.infer<typeof rule>;
export type VendorProduct = z.infer<typeof product>;
export type VendorField = (typeof VENDOR_FIELDS)[number];
export type VendorReconnect = z.infer<typeof vendorReconnect>;
export type VendorWords = z.infer<typeof vendorWordsSchema>;
export type VendorCodeWords = z.infer<typeof vendorCodeWords>;
export type VendorPairWords = z.infer<typeof vendorPairWordsSchema>;
