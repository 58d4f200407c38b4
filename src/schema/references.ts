import { z } from 'astro/zod';

/** A calendar day, ISO 8601, as a string: YAML dates stay text so that no time zone can move them. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD, in quotes')
  .meta({ description: 'A calendar day, YYYY-MM-DD' });

/** A pointer to a source: its id, and the section or anchor after a hash. */
export const sourceRef = z
  .string()
  .regex(/^[a-z0-9-]+(#[A-Za-z0-9._-]+)?$/, 'a source id such as rfc6455 or rfc6455#7.4.1')
  .meta({ description: 'Id of a record in content/sources, with #section or #anchor where it has them' });

/** One or more sources. */
export const sourceRefs = z
  .array(sourceRef)
  .min(1)
  .meta({ description: 'The sources that say so, the strongest first' });

/** A close code: an unsigned 16-bit number (RFC 6455, 5.5.1). */
export const closeCode = z.number().int().min(0).max(65535).meta({ description: 'A close code, 0 to 65535' });

export type SourceRef = z.infer<typeof sourceRef>;

/** SHA-256 of a file, first 12 hex digits. */
export const digest = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .meta({
    description: 'Digest of the English file that this text was last read against; in every language but English',
  });
