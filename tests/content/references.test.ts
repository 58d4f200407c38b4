import { describe, expect, test } from 'vitest';
import { listPairs } from '../../src/domain/pairs';
import { sourceId } from '../../src/domain/sources';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../src/i18n/locales';
import { type Page, pagePath } from '../../src/i18n/paths';
import type { Source } from '../../src/schema/source';
import { loadContent } from './read-content';

/** Sources that no record cites, each with the reason why it is kept. */
const UNCITED: Readonly<Record<string, string>> = {};

type Cited = { readonly path: string; readonly data: unknown };
type Sources = ReadonlyMap<string, Pick<Source, 'fragments'>>;

/** The fields of records that hold references to sources. */
const SOURCE_FIELDS = ['source', 'sources', 'silent', 'references', 'sections', 'errata', 'alsoCited', 'authority'];

/** Every reference to a source in a record, however deep. */
function sourceRefsIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([field, value]: [string, unknown]) => {
    if (!SOURCE_FIELDS.includes(field)) return sourceRefsIn(value);
    const refs: readonly unknown[] = Array.isArray(value) ? value : [value];
    return refs.flatMap((ref) => (typeof ref === 'string' ? [ref] : sourceRefsIn(ref)));
  });
}

/** References that lead nowhere, one message each. */
function checkSourceRefs(records: readonly Cited[], sources: Sources): string[] {
  return records.flatMap(({ path, data }) =>
    [...new Set(sourceRefsIn(data))].flatMap((ref) => {
      const [, fragment] = ref.split('#');
      const source = sources.get(sourceId(ref));
      if (source === undefined)
        return [`${path}: source "${sourceId(ref)}" is not in content/sources; add it or fix the id`];
      if (fragment === undefined) return [];
      if (source.fragments === undefined)
        return [`${path}: "${ref}" has a fragment, and the source takes none; drop it or give the source fragments`];
      if (source.fragments === 'sections' && !/^(\d+|[A-Z])(\.\d+)*$/.test(fragment))
        return [`${path}: "${ref}" is no section number such as 7.4.1; correct it`];
      return [];
    }),
  );
}

/** Sources that nobody cites and that are not exempt, and exemptions that are not needed, one message each. */
function checkCited(records: readonly Cited[], ids: readonly string[], exempt: Readonly<Record<string, string>>) {
  const cited = new Set(records.flatMap(({ data }) => sourceRefsIn(data)).map(sourceId));
  return [
    ...ids
      .filter((id) => !cited.has(id) && !(id in exempt))
      .map((id) => `content/sources/${id}.yaml: nothing cites it; cite it, remove it or exempt it with a reason`),
    ...Object.keys(exempt)
      .filter((id) => cited.has(id) || !ids.includes(id))
      .map((id) => `UNCITED: "${id}" is cited or gone; remove the exemption`),
  ];
}

/** Confusions that only one of two codes knows of, with itself, or with a code that has no record, one message each. */
function checkConfused(codes: readonly { id: string; data: { confusedWith: readonly number[] } }[]): string[] {
  return codes.flatMap(({ id, data: { confusedWith } }) =>
    confusedWith.flatMap((other) => {
      const path = `content/codes/${id}.yaml: confusedWith`;
      const partner = codes.find((code) => code.id === String(other));
      if (partner === undefined) return [`${path}: ${other} has no record; remove it or add the record`];
      if (partner.id === id) return [`${path}: ${other} is the code itself; remove it`];
      if (confusedWith.filter((code) => code === other).length > 1) return [`${path}: ${other} twice; remove one`];
      if (!partner.data.confusedWith.includes(Number(id)))
        return [
          `${path}: has ${other}, but content/codes/${other}.yaml does not have ${id}; add it or remove this one`,
        ];
      return [];
    }),
  );
}

/** Codes or ranges that a record names and that have no page, one message each. */
function checkNamed(path: string, field: string, named: readonly (number | string)[], known: readonly string[]) {
  return named
    .filter((id, index) => !known.includes(String(id)) || named.indexOf(id) !== index)
    .map((id) => `${path}: ${field} has ${id}, which has no record or stands twice; add the record or remove it`);
}

/** Links in MDX that lead to no page, or to one in another language, one message each. */
function checkLinks(file: { path: string; body: string }, locale: Locale, pages: ReadonlyMap<Locale, Set<string>>) {
  const links = [...file.body.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return links
    .filter((target) => !/^https?:\/\//.test(target))
    .flatMap((target) => {
      const [path = ''] = target.split('#');
      if (path === '' || pages.get(locale)?.has(path)) return [];
      const foreign = [...pages].find(([, paths]) => paths.has(path));
      return [
        foreign
          ? `${file.path}: ${target} is a page in "${foreign[0]}"; link to the one in "${locale}"`
          : `${file.path}: ${target} is no page of the site; correct the link`,
      ];
    });
}

describe('the rules can fail', () => {
  const sources: Sources = new Map([
    ['rfc', { fragments: 'sections' }],
    ['page', { fragments: 'anchors' }],
    ['file', {}],
  ]);
  const citing = (...source: string[]) => [{ path: 'made-up.yaml', data: { fact: { value: 1, source } } }];

  test('a reference to nothing, a fragment where there are none, a section that is no number', () => {
    expect(checkSourceRefs(citing('rfc#7.4', 'rfc', 'page#dom-close', 'file'), sources)).toEqual([]);
    expect(checkSourceRefs(citing('missing'), sources)).toHaveLength(1);
    expect(checkSourceRefs(citing('file#1'), sources)).toHaveLength(1);
    expect(checkSourceRefs(citing('rfc#dom-close'), sources)).toHaveLength(1);
  });

  test('references are found in every field, in lists, alone and inside lists of objects', () => {
    const data = { source: 'a', reconnect: { silent: ['b'] }, sections: ['c'], list: [{ source: ['d'] }] };
    expect(sourceRefsIn(data)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('a source that nobody cites, and an exemption for one that is cited', () => {
    expect(checkCited(citing('rfc#1'), ['rfc', 'page'], { page: 'a reason' })).toEqual([]);
    expect(checkCited(citing('rfc#1'), ['rfc', 'page'], {})).toHaveLength(1);
    expect(checkCited(citing('rfc#1'), ['rfc'], { rfc: 'a reason' })).toHaveLength(1);
    expect(checkCited(citing('rfc#1'), ['rfc'], { gone: 'a reason' })).toHaveLength(1);
  });

  test('a confusion on one side only, with itself, with nothing, or twice', () => {
    const code = (id: string, ...confusedWith: number[]) => ({ id, data: { confusedWith } });
    expect(checkConfused([code('1100', 1200), code('1200', 1100)])).toEqual([]);
    expect(checkConfused([code('1100', 1200), code('1200')])).toHaveLength(1);
    expect(checkConfused([code('1100', 1100)])).toHaveLength(1);
    expect(checkConfused([code('1100', 1300)])).toHaveLength(1);
    expect(checkConfused([code('1100', 1200, 1200), code('1200', 1100)])).toHaveLength(2);
  });

  test('a code without a record', () => {
    expect(checkNamed('made-up.yaml', 'codes', [1100], ['1100'])).toEqual([]);
    expect(checkNamed('made-up.yaml', 'codes', [1100, 1200], ['1100'])).toHaveLength(1);
    expect(checkNamed('made-up.yaml', 'codes', [1100, 1100], ['1100'])).toHaveLength(1);
  });

  test('a link to no page, and a link into another language', () => {
    const pages = new Map<Locale, Set<string>>([
      ['en', new Set(['/1100'])],
      ['vi', new Set(['/vi/1100'])],
    ]);
    const link = (target: string) => checkLinks({ path: 'made-up.mdx', body: `a [link](${target}).` }, 'vi', pages);
    expect(['/vi/1100', '/vi/1100#causes', '#causes', 'https://example.org/'].flatMap(link)).toEqual([]);
    expect(link('/vi/1200')).toEqual([expect.stringContaining('no page')]);
    expect(link('/1100')).toEqual([expect.stringContaining('"en"')]);
    expect(link('1100')).toHaveLength(1);
  });
});

const content = loadContent();
const codeIds = content.codes.map(({ id }) => id);
const rangeIds = content.ranges.map(({ id }) => id);
const pairWords = content.words.map(({ pairs }) => pairs);
const vendorPairWords = content.words.map(({ vendorPairs }) => vendorPairs);
const citingRecords: Cited[] = [
  content.codes,
  content.ranges,
  content.claims,
  content.lookalikes,
  content.vendors,
  ...pairWords,
  ...vendorPairWords,
].flat();

test('every reference to a source leads to one that takes it', () => {
  const sources = new Map(content.sources.map(({ id, data }) => [id, data]));
  expect(citingRecords.flatMap(({ data }) => sourceRefsIn(data)).length).toBeGreaterThan(0);
  expect(checkSourceRefs(citingRecords, sources)).toEqual([]);
});

test.for([
  ['standard codes', pairWords],
  ['vendors', vendorPairWords],
] as const)('a pair of %s cites the same sources in every language', ([, all]) => {
  const [cited = '', ...others] = all.map((pairs) =>
    JSON.stringify(pairs.map(({ id, data }) => [id, data.sources ?? []])),
  );
  for (const other of others) expect(other).toBe(cited);
});

test('every source is cited somewhere', () => {
  const ids = content.sources.map(({ id }) => id);
  expect(checkCited(citingRecords, ids, UNCITED)).toEqual([]);
});

test('codes are confused with each other both ways', () => {
  expect(checkConfused(content.codes)).toEqual([]);
});

test('claims concern codes and ranges that exist', () => {
  const wrong = content.claims.flatMap(({ path, data }) => [
    ...checkNamed(path, 'codes', data.codes, codeIds),
    ...checkNamed(path, 'ranges', data.ranges ?? [], rangeIds),
  ]);
  expect(wrong).toEqual([]);
});

test('look-alikes look like a code that exists', () => {
  const wrong = content.lookalikes.flatMap(({ path, data }) =>
    checkNamed(path, 'looksLike', [data.looksLike], codeIds),
  );
  expect(wrong).toEqual([]);
});

test('observations of libraries concern codes that exist', () => {
  const wrong = content.libraries.flatMap(({ path, data }) =>
    data.observations.flatMap(({ concerns }, index) =>
      checkNamed(path, `observations[${index}].concerns`, concerns, codeIds),
    ),
  );
  expect(wrong).toEqual([]);
});

test('the codes in an exchange exist', () => {
  const wrong = content.codes.flatMap(({ path, data }) => {
    const named = data.exchange.flatMap((step) => ('code' in step && step.code !== undefined ? [step.code] : []));
    return checkNamed(path, 'exchange', [...new Set(named)], codeIds);
  });
  expect(wrong).toEqual([]);
});

test('links in the words lead to a page in the same language', () => {
  const pages: Page[] = [
    { kind: 'home' },
    { kind: 'compare' },
    { kind: 'claims' },
    { kind: 'vendors' },
    { kind: 'collisions' },
    ...content.vendors.map(({ id }): Page => ({ kind: 'vendor', vendor: id })),
    ...codeIds.map((id): Page => ({ kind: 'code', code: Number(id) })),
    ...content.ranges.map(({ data }): Page => ({ kind: 'range', range: data })),
    ...listPairs(codeIds.map(Number)).map((pair): Page => ({ kind: 'pair', pair })),
    { kind: 'interop' },
    ...content.libraries
      .filter(({ data }) => data.observations.length > 0)
      .map(({ id }): Page => ({ kind: 'library', library: id })),
  ];
  const paths = new Map(LOCALES.map((locale) => [locale, new Set(pages.map((page) => pagePath(locale, page)))]));
  const files = content.words.flatMap(({ locale, codes, ranges, pairs }) =>
    [codes, ranges, pairs].flat().map((file) => ({ locale, file })),
  );
  const inDefault = files.filter(({ locale }) => locale === DEFAULT_LOCALE);
  expect(inDefault.some(({ file }) => file.body.includes('](/'))).toBe(true);
  expect(files.flatMap(({ locale, file }) => checkLinks(file, locale, paths))).toEqual([]);
});
