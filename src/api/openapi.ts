import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { ALL_ENDPOINTS, type Endpoint, type EndpointName } from './endpoints.ts';
import { API_LICENCE, API_VERSION } from './listing.ts';
import { componentSchemas, shapeId } from './schemas.ts';
import type { Publisher } from './shared.ts';

/** What the answer of an endpoint looks like. */
function contentOf({ mediaType, shape }: Endpoint) {
  if (shape) return { schema: { $ref: `#/components/schemas/${shapeId(shape)}` } };
  return { schema: mediaType === 'application/json' ? { type: 'object' } : { type: 'string' } };
}

function operation(publisher: Publisher, name: EndpointName, endpoint: Endpoint) {
  const { mediaType, variable } = endpoint;
  return {
    operationId: name,
    summary: publisher.say(`api.endpoint.${name}`)[DEFAULT_LOCALE].replace(/\.$/, ''),
    tags: ['closecodes'],
    ...(variable && {
      parameters: [
        {
          name: variable.name,
          in: 'path',
          required: true,
          description: variable.description,
          schema: { type: 'string', pattern: variable.pattern },
          example: variable.example,
        },
      ],
    }),
    responses: {
      200: { description: 'The file', content: { [mediaType]: contentOf(endpoint) } },
      404: { description: 'There is no such file; the body is a page for people', content: { 'text/html': {} } },
    },
  };
}

/** The whole API as an OpenAPI 3.1 document. */
export function openApi(publisher: Publisher): object {
  return {
    openapi: '3.1.1',
    info: {
      title: 'closecodes',
      version: API_VERSION,
      summary: 'WebSocket close codes as JSON',
      description: publisher.say('api.description')[DEFAULT_LOCALE],
      license: { name: API_LICENCE, identifier: API_LICENCE },
    },
    externalDocs: { url: publisher.page({ kind: 'api' })[DEFAULT_LOCALE] },
    servers: [{ url: publisher.api('').replace(/\/$/, ''), description: 'Static files' }],
    security: [],
    tags: [{ name: 'closecodes', description: 'Everything can be read by everybody; nothing can be written.' }],
    paths: Object.fromEntries(
      ALL_ENDPOINTS.map(([name, endpoint]) => [`/${endpoint.path}`, { get: operation(publisher, name, endpoint) }]),
    ),
    components: { schemas: componentSchemas() },
  };
}
