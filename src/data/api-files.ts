import { codesCsv } from '../api/csv';
import { codeView, type Code } from '../api/code';
import { claimsView } from '../api/claim';
import {
  ALL_ENDPOINTS,
  endpointFile,
  type EndpointName,
  ENDPOINTS,
  schemaFile,
  shapedEndpoints,
} from '../api/endpoints';
import { listingView } from '../api/listing';
import { messagesView } from '../api/message';
import { numberView } from '../api/number';
import { openApi } from '../api/openapi';
import { pairFile, pairView } from '../api/pair';
import { rangesView } from '../api/range';
import { publishedSchema } from '../api/schemas';
import { inEachLocale, type Publisher } from '../api/shared';
import { vendorsView, vendorView, type VendorInput } from '../api/vendor';
import { citedSources } from '../domain/facts';
import { messageSource } from '../domain/libraries';
import { pairId, type Pair } from '../domain/pairs';
import { rangeId } from '../domain/ranges';
import { type Meaning, meaningsOf, usedNumbers } from '../domain/vendors';
import { pageOfCode } from '../i18n/paths';
import { DEFAULT_LOCALE } from '../i18n/locales';
import type { LibraryMessage } from '../schema/library';
import type { VendorCode } from '../schema/vendor';
import { pairPage } from './pair-page';
import { publisherOf } from './publisher';
import { expectEntry, loadSite, type Site } from './site';
import { hasNumberPage, originOf, rowWords } from './vendors';

/** One file of the API and how to make it: a payload, or text of another media type. */
export interface ApiFile {
  readonly endpoint: EndpointName;
  readonly make: () => object | string;
}

const catalogues = new WeakMap<Site, ReadonlyMap<string, ApiFile>>();

/** Every file of the API by its path below the version. Made once for a site; the payloads are made when asked for. */
export function apiFiles(site: Site, publisher: Publisher): ReadonlyMap<string, ApiFile> {
  const known = catalogues.get(site) ?? makeCatalogue(site, publisher);
  catalogues.set(site, known);
  return known;
}

/** Every file of the API of this site. */
export async function loadApiFiles(): Promise<ReadonlyMap<string, ApiFile>> {
  const site = await loadSite();
  return apiFiles(site, publisherOf(site, new URL(import.meta.env.SITE)));
}

/** The text of a file of the API. */
export function apiText({ make }: ApiFile): string {
  const body = make();
  return typeof body === 'string' ? body : `${JSON.stringify(body)}\n`;
}

/** How one endpoint is filled: the values of its variable, and what stands at each. */
interface Filling {
  readonly values?: readonly string[];
  readonly make: (value: string) => object | string;
}

function makeCatalogue(site: Site, publisher: Publisher): ReadonlyMap<string, ApiFile> {
  const all: Record<EndpointName, Filling> = {
    ...fill(site, publisher),
    index: { make: () => listingView(publisher, listed()) },
  };
  const listed = () =>
    ALL_ENDPOINTS.map(([name, { path, mediaType }]) => ({
      name,
      path,
      mediaType,
      schemaFile: schemaFile(name),
      description: publisher.say(`api.endpoint.${name}`),
      values: all[name].values,
    }));
  return new Map(
    ALL_ENDPOINTS.flatMap(([name, endpoint]) => {
      const { values = [''], make } = all[name];
      return values.map(
        (value) => [endpointFile(endpoint, value), { endpoint: name, make: () => make(value) }] as const,
      );
    }),
  );
}

/** The fillings of all endpoints but the list of them. */
function fill(site: Site, publisher: Publisher): Record<Exclude<EndpointName, 'index'>, Filling> {
  const codes = new Map([...site.codes.keys()].map((code) => [String(code), codeOf(site, publisher, code)]));
  const pairs = new Map(
    [...site.pairs.values()].map((pair) => [pairFile(pair).replace(/^pairs\/|\.json$/g, ''), pair]),
  );
  const vendors = new Map([...site.vendors.keys()].map((id) => [id, vendorInput(site, id)]));
  const numbers = new Map(usedNumbers(site.vendors).map((code) => [String(code), meaningsOf(site.vendors, code)]));
  const schemas = new Map(shapedEndpoints().map(({ name, shape }) => [name as string, shape]));
  const all = () => [...codes.values()];
  const filling = <T>(entries: ReadonlyMap<string, T>, make: (entry: T, key: string) => object): Filling => ({
    values: [...entries.keys()],
    make: (key) => make(expectEntry(entries, key, 'src/data/api-files.ts'), key),
  });
  return {
    codes: { make: () => ({ codes: all() }) },
    code: filling(codes, (code) => code),
    codesCsv: { make: () => codesCsv(all()) },
    codesNdjson: {
      make: () =>
        all()
          .map((code) => `${JSON.stringify(code)}\n`)
          .join(''),
    },
    pair: filling(pairs, (pair) => pairOf(site, publisher, pair, codes)),
    ranges: { make: () => rangesOf(site, publisher) },
    vendors: { make: () => vendorsView(publisher, [...vendors.values()]) },
    vendor: filling(vendors, (input, id) => vendorView(publisher, input, (row) => wordsOfRow(site, id, row))),
    number: filling(numbers, (meanings, code) => numberOf(site, publisher, Number(code), meanings)),
    messages: {
      make: () =>
        messagesView(
          publisher,
          [...site.libraries.values()],
          (source) => addressOf(site, publisher, source),
          site.codes,
        ),
    },
    claims: { make: () => claimsOf(site, publisher) },
    openapi: { make: () => openApi(publisher) },
    schema: filling(schemas, (shape, name) =>
      publishedSchema(shape, publisher.api(endpointFile(ENDPOINTS.schema, name))),
    ),
  };
}

/** Where a message was found; one that was measured stands on this site. */
function addressOf(site: Site, publisher: Publisher, source: LibraryMessage['source']): string {
  const at = messageSource(site, source);
  return typeof at === 'string'
    ? at
    : `${publisher.page({ kind: 'library', library: at.page })[DEFAULT_LOCALE]}#${at.anchor}`;
}

/** A code as the API shows it, in all languages. */
export function codeOf(site: Site, publisher: Publisher, code: number): Code {
  const record = expectEntry(site.codes, code, 'content/codes');
  return codeView(publisher, {
    code,
    record,
    facts: expectEntry(site.facts, code, 'facts'),
    cited: citedSources(record),
    words: inEachLocale((locale) => expectEntry(site.words[locale].codes, code, `content/pages/${locale}/codes`).data),
  });
}

function pairOf(site: Site, publisher: Publisher, pair: Pair, codes: ReadonlyMap<string, Code>): object {
  const pages = inEachLocale((locale) => pairPage(site, locale, pairId(pair)));
  const page = pages[DEFAULT_LOCALE];
  const [first, second] = pair;
  return pairView(publisher, {
    pair,
    first: expectEntry(codes, String(first), 'content/codes'),
    second: expectEntry(codes, String(second), 'content/codes'),
    written: page.entry !== undefined,
    comparison: page.comparison,
    reviewed: page.reviewed,
    citations: page.citations,
    words: inEachLocale((locale) => {
      const { lead, sides } = pages[locale];
      return { lead, acts: [sides[0].act, sides[1].act] };
    }),
  });
}

function rangesOf(site: Site, publisher: Publisher): object {
  const inputs = site.ranges.map((range) => ({
    range,
    words: inEachLocale(
      (locale) => expectEntry(site.words[locale].ranges, rangeId(range), `content/pages/${locale}/ranges`).data,
    ),
  }));
  return rangesView(publisher, inputs);
}

function claimsOf(site: Site, publisher: Publisher): object {
  const inputs = [...site.claims].map(([id, claim]) => ({
    id,
    claim,
    words: inEachLocale((locale) => expectEntry(site.words[locale].claims, id, `content/pages/${locale}/claims`)),
  }));
  return claimsView(publisher, inputs);
}

function vendorInput(site: Site, id: string): VendorInput {
  const vendor = expectEntry(site.vendors, id, 'content/vendors');
  const words = inEachLocale((locale) =>
    expectEntry(site.words[locale].vendors, id, `content/pages/${locale}/vendors`),
  );
  return { id, vendor, words };
}

const wordsOfRow = (site: Site, id: string, row: VendorCode) =>
  inEachLocale((locale) => rowWords(site, locale, id, row));

/** A number as the API shows it, in all languages. */
export function numberOf(site: Site, publisher: Publisher, code: number, meanings: readonly Meaning[]) {
  return numberView(publisher, {
    code,
    origin: originOf(site, code),
    registered: site.codes.has(code),
    meanings,
    page: pageOfCode({ code }, site.ranges, (number) => hasNumberPage(site, number)),
    rowWords: (vendor, row) => wordsOfRow(site, vendor, row),
  });
}
