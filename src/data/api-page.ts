import { ALL_ENDPOINTS, endpointFile, schemaFile } from '../api/endpoints';
import { apiExamples } from '../api/examples';
import type { Publisher } from '../api/shared';
import { meaningsOf } from '../domain/vendors';
import type { Locale } from '../i18n/locales';
import { apiPath } from '../i18n/paths';
import { codeOf, numberOf } from './api-files';
import { expectEntry, type Site } from './site';

/** What the examples are about: the code that most people look up, a number of a few services, and a free one. */
const SHOWN = { code: 1006, number: 4014, unknown: 4321 };

/** Everything that the page about the API shows, in one language. */
export function apiPage(site: Site, publisher: Publisher, locale: Locale) {
  const codes = [...site.codes.keys()].map((code) => codeOf(site, publisher, code));
  const byCode = new Map(codes.map((code) => [code.code, code]));
  return {
    endpoints: ALL_ENDPOINTS.map(([name, endpoint]) => {
      const schema = schemaFile(name);
      return {
        name,
        path: apiPath(endpoint.path),
        href: apiPath(endpointFile(endpoint, endpoint.variable?.example)),
        ...(schema === undefined ? {} : { schema: apiPath(schema) }),
      };
    }),
    examples: apiExamples(publisher, locale, {
      codes,
      code: expectEntry(byCode, SHOWN.code, 'content/codes'),
      number: numberOf(site, publisher, SHOWN.number, meaningsOf(site.vendors, SHOWN.number)),
      unknown: SHOWN.unknown,
    }),
  };
}
