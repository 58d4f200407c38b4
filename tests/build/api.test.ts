import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'astro/zod';
import type { Code } from '../../src/api/code.ts';
import type { listing } from '../../src/api/listing.ts';
import { ENDPOINTS, endpointFile, shapedEndpoints } from '../../src/api/endpoints.ts';
import type { NumberOfVendors } from '../../src/api/number.ts';
import type { Pair } from '../../src/api/pair.ts';
import { strictSchema } from '../../src/api/schemas.ts';
import type { PublishedVendor } from '../../src/api/vendor.ts';
import { apiPath } from '../../src/i18n/paths.ts';
import { API_FILES, endpointOf, filesOf, readPayload, readRecord } from './read-api.ts';
import { FILES, PAGES, readBuilt, SITE } from './read-dist.ts';

/** Where all files of the API stand. */
const BASE = apiPath('');

const count = (folder: string) => readdirSync(new URL(`../../content/${folder}/`, import.meta.url)).length;

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
addFormats.default(ajv);

/** What a validator finds wrong, for messages. */
const complaints = (file: string, errors: readonly ErrorObject[] | null | undefined) =>
  (errors ?? []).map(
    ({ instancePath, message, params }) => `${file}: ${instancePath} ${message} ${JSON.stringify(params)}`,
  );

/** Every string in a payload, with the name of its field. */
function stringsIn(value: unknown, name = ''): { name: string; text: string }[] {
  if (typeof value === 'string') return [{ name, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => stringsIn(one, Array.isArray(value) ? name : key));
}

/** References of facts that the list of sources does not resolve. */
function unresolved(payload: unknown): string[] {
  const strings = stringsIn(payload);
  const known = new Set(strings.filter(({ name }) => name === 'ref').map(({ text }) => text));
  return strings
    .filter(({ name, text }) => ['refs', 'references'].includes(name) && !known.has(text))
    .map(({ text }) => text);
}

/** Fields and rows of CSV: RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (const [, row = ''] of text.matchAll(/((?:"(?:[^"]|"")*"|[^"\n])*)\n/g)) {
    rows.push(
      [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );
  }
  return rows;
}

describe('the files of the API', () => {
  test('a path belongs to an endpoint or to none', () => {
    expect(endpointOf('codes/1006.json')).toEqual({ endpoint: 'code', value: '1006' });
    expect(endpointOf('codes.json')).toEqual({ endpoint: 'codes', value: '' });
    expect(endpointOf('codes/abc.json')).toBeUndefined();
    expect(endpointOf('made-up.json')).toBeUndefined();
  });

  test.each([
    ['code', count('codes')],
    ['pair', (count('codes') * (count('codes') - 1)) / 2],
    ['vendor', count('vendors')],
    ['schema', shapedEndpoints().length],
  ] as const)('endpoint "%s" has %i files', (endpoint, expected) => {
    expect(filesOf(endpoint)).toHaveLength(expected);
  });

  test('the list of everything is complete: each address in it is a file, and each file stands in it', () => {
    const { endpoints } = readPayload<z.infer<typeof listing>>(ENDPOINTS.index.path);
    const listed = endpoints.flatMap(({ url, values = [''] }) =>
      values.map((value) => endpointFile({ path: url }, value)),
    );
    expect(listed.sort()).toEqual(API_FILES.map(({ path }) => SITE + apiPath(path)).sort());
  });
});

describe('payloads', () => {
  test.each(shapedEndpoints().map(({ name }) => name))('"%s": each file is what its published schema says', (name) => {
    const validate = ajv.compile(readPayload<object>(endpointFile(ENDPOINTS.schema, name)));
    const bad = filesOf(name).flatMap(({ file, path }) => {
      validate(readPayload(path));
      return complaints(`dist/${file}`, validate.errors);
    });
    expect(bad).toEqual([]);
    expect(validate({})).toBe(false);
  });

  test.each(shapedEndpoints())('"$name": no file has a field that the schema does not name', ({ name, shape }) => {
    const validate = ajv.compile(strictSchema(shape));
    const bad = filesOf(name).flatMap(({ file, path }) => {
      validate(readPayload(path));
      return complaints(`dist/${file}`, validate.errors);
    });
    expect(bad).toEqual([]);
    const [first] = filesOf(name);
    expect(validate({ ...readPayload<object>(first?.path ?? ''), 'made up': 1 })).toBe(false);
  });

  test('every schema is complete in itself and says its own address', () => {
    for (const { path, file } of filesOf('schema')) {
      const text = readBuilt(file).toString();
      expect(readPayload(path)).toMatchObject({ $id: SITE + apiPath(path) });
      expect([...text.matchAll(/"\$ref":"([^#"][^"]*)"/g)].map(([, ref]) => ref)).toEqual([]);
    }
  });

  test('a fact whose source is not listed is found', () => {
    expect(unresolved({ facts: [{ refs: ['a', 'b'] }], sources: [{ ref: 'a' }] })).toEqual(['b']);
  });

  test('every source that a fact refers to is listed in the same file', () => {
    const bad = API_FILES.filter(({ endpoint }) => ENDPOINTS[endpoint].mediaType === 'application/json')
      .filter(({ endpoint }) => !['schema', 'openapi'].includes(endpoint))
      .flatMap(({ file, path }) => unresolved(readPayload(path)).map((ref) => `dist/${file}: no source "${ref}"`));
    expect(bad).toEqual([]);
  });
});

describe('what the payloads say', () => {
  const codes = readPayload<{ codes: Code[] }>(ENDPOINTS.codes.path).codes;

  test.each([
    [1000, { onWire: true, sentBy: 'either', scriptMaySend: true, origin: 'wire' }],
    [1004, { onWire: false, sentBy: 'nobody', scriptMaySend: false, origin: 'reserved' }],
    [1006, { onWire: false, sentBy: 'nobody', scriptMaySend: false, origin: 'local' }],
    [1010, { onWire: true, sentBy: 'client', scriptMaySend: false, origin: 'wire' }],
    [3000, { onWire: true, sentBy: 'either', scriptMaySend: true, origin: 'registered' }],
  ])('RFC 6455, 7.4.1, and WHATWG WebSockets say of %i: %o', (code, expected) => {
    expect(codes.find((one) => one.code === code)).toMatchObject(expected);
  });

  test('each code agrees with its record', () => {
    for (const { code, ...published } of codes) {
      const record = readRecord(String(code));
      expect({ code, ...published }).toMatchObject({
        name: record.name,
        origin: record.origin.value,
        onWire: record.onWire.value === 'allowed',
        sentBy: record.sender.value,
        scriptMaySend: record.browserClose.value === 'accepts',
        reconnect: { advice: record.reconnect.advice, basis: record.reconnect.basis },
        registry: { meaning: record.registry.meaning },
      });
    }
    expect(codes).toHaveLength(count('codes'));
  });

  test('a code is the same alone, in the list, and as a line', () => {
    const lines = readBuilt(filesOf('codesNdjson')[0]?.file ?? '')
      .toString()
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line) as Code)).toEqual(codes);
    expect(filesOf('code').map(({ path }) => readPayload<Code>(path))).toEqual(codes);
  });

  test('the rows of the table are the codes', () => {
    expect(parseCsv('a,b\n1,"x, ""y""\nz"\n')).toEqual([
      ['a', 'b'],
      ['1', 'x, "y"\nz'],
    ]);
    const [header = [], ...rows] = parseCsv(readBuilt(filesOf('codesCsv')[0]?.file ?? '').toString());
    const table = rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
    const expected = codes.map(({ code, onWire, sentBy, reconnect, names, answer, urls }) => ({
      code: String(code),
      onWire: String(onWire),
      sentBy,
      reconnect: reconnect.advice,
      'names.vi': names.vi,
      'whatToDo.en': answer.whatToDo.en,
      'page.vi': urls.page.vi,
    }));
    expect(table).toMatchObject(expected);
  });

  test('the differences and what is the same of a pair are all facts, and agree with those of its codes', () => {
    const factsOf = new Map(
      codes.map(({ code, facts }) => [code, new Map(facts.map(({ fact, text }) => [fact, text]))]),
    );
    const [facts = []] = codes.map((code) => code.facts.map(({ fact }) => fact).sort());
    for (const { path } of filesOf('pair')) {
      const { codes: two, differences, same } = readPayload<Pair>(path);
      const [first, second] = two.map((code) => factsOf.get(code));
      expect([...differences, ...same].map(({ fact }) => fact).sort()).toEqual(facts);
      for (const row of differences) {
        expect([row.first, row.second]).toEqual([first?.get(row.fact), second?.get(row.fact)]);
        expect(row.first).not.toEqual(row.second);
      }
      for (const row of same) expect([row.text, row.text]).toEqual([first?.get(row.fact), second?.get(row.fact)]);
    }
  });

  test('every number of every vendor is found by the number, and no other', () => {
    const byVendor = filesOf('vendor').flatMap(({ path }) => {
      const { id, codes: rows } = readPayload<PublishedVendor>(path);
      return rows.flatMap(({ code, to = code, product }) =>
        Array.from({ length: to - code + 1 }, (_, index) => `${code + index} ${id} ${product}`),
      );
    });
    const byNumber = filesOf('number').flatMap(({ path }) => {
      const { code, meanings } = readPayload<NumberOfVendors>(path);
      return meanings.map(({ vendor, product }) => `${code} ${vendor} ${product}`);
    });
    expect(byNumber.sort()).toEqual(byVendor.sort());
    expect(byNumber).toContain('4004 discord gateway');
  });

  test('every address of a page or a file of the API exists', () => {
    const pages = new Set(PAGES.map(({ path }) => path));
    const files = new Set(FILES);
    const bad = API_FILES.filter(({ endpoint }) => endpoint !== 'schema').flatMap(({ file }) =>
      [
        ...new Set(
          readBuilt(file)
            .toString()
            .match(/https?:\/\/[^"\s,{}]+/g),
        ),
      ]
        .filter((url) => url.startsWith(`${SITE}/`))
        .map((url) => new URL(url).pathname)
        // Made from the same records elsewhere, each with tests of its own.
        .filter((path) => !/\.md$|^(\/\w\w)?\/(badge|embed)\//.test(path))
        .filter((path) => !pages.has(path) && !files.has(path.slice(1)))
        // Where all files stand, and addresses with a variable, which end here before it.
        .filter((path) => path !== BASE.slice(0, -1) && !(path.startsWith(BASE) && path.endsWith('/')))
        .map((path) => `dist/${file}: nothing stands at ${path}`),
    );
    expect(bad).toEqual([]);
  });

  test('hosts that read _headers let every site read the API, and keep it for an hour', () => {
    const [, rules = ''] = /^\/api\/\*\n((?: .*\n)+)/m.exec(readBuilt('_headers').toString()) ?? [];
    expect(rules).toContain('Access-Control-Allow-Origin: *');
    expect(rules).toContain('Cache-Control: public, max-age=3600');
  });
});
