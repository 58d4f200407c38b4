import { z } from 'astro/zod';
import { addresses, type Publisher, text } from './shared.ts';

/** The version of the API, as API-CHANGELOG.md has it. The first number is also part of every address. */
export const API_VERSION = '1.0.0';
/** SPDX: facts are CC0, sentences CC BY 4.0. */
export const API_LICENCE = 'CC0-1.0 AND CC-BY-4.0';

export const listing = z
  .strictObject({
    version: z.string().meta({ description: 'Version of the API; the first number is part of every address' }),
    licence: z.string().meta({ description: 'SPDX expression: facts are CC0, sentences CC BY 4.0' }),
    documentation: addresses.meta({ description: 'How to use it' }),
    openapi: z.url().meta({ description: 'The same as an OpenAPI 3.1 document' }),
    endpoints: z
      .array(
        z.strictObject({
          name: z.string().meta({ description: 'Its name, which is also that of its schema' }),
          description: text.meta({ description: 'What it holds' }),
          url: z.string().meta({ description: 'Its address, with {a variable} where it has many' }),
          mediaType: z.string().meta({ description: 'Content-Type, without parameters' }),
          schema: z.url().optional().meta({ description: 'JSON Schema; absent where it is no JSON' }),
          values: z
            .array(z.string())
            .optional()
            .meta({ description: 'Every value that the variable can take; absent where there is none' }),
        }),
      )
      .meta({ description: 'Everything that there is' }),
  })
  .meta({ id: 'Index', description: 'Everything that this API holds' });

/** An endpoint with the values that its variable takes. */
export interface ListedEndpoint {
  readonly name: string;
  readonly path: string;
  readonly mediaType: string;
  readonly schemaFile?: string | undefined;
  readonly description: z.infer<typeof text>;
  readonly values?: readonly string[] | undefined;
}

/** The list of everything as the API shows it. */
export function listingView(publisher: Publisher, endpoints: readonly ListedEndpoint[]): z.infer<typeof listing> {
  return {
    version: API_VERSION,
    licence: API_LICENCE,
    documentation: publisher.page({ kind: 'api' }),
    openapi: publisher.api('openapi.json'),
    endpoints: endpoints.map(({ name, path, mediaType, schemaFile, description, values }) => ({
      name,
      description,
      url: publisher.api(path),
      mediaType,
      ...(schemaFile === undefined ? {} : { schema: publisher.api(schemaFile) }),
      ...(values === undefined ? {} : { values: [...values] }),
    })),
  };
}
