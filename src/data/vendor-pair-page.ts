import { numberSources } from '../domain/citations';
import { compareFacts } from '../domain/facts';
import { composeVendorPair } from '../domain/vendor-composition';
import { rowFacts, sharedFacts, standardRowFacts } from '../domain/vendor-facts';
import { isTelling, type PairEnd, type VendorPair } from '../domain/vendor-pairs';
import { sourcesOfRows } from '../domain/vendors';
import { say } from '../i18n';
import { DEFAULT_LOCALE, type Locale } from '../i18n/locales';
import type { Page } from '../i18n/paths';
import type { Vendor } from '../schema/vendor';
import { fitting } from './fitting';
import { codeNames, expectEntry, type Site } from './site';
import { originOf, rowWords, vendorIndex } from './vendors';

const TITLE_MAX = 72;
const DESCRIPTION_MAX = 200;

/** Everything that the page of two numbers of a vendor shows, in one language. */
export function vendorPairPage(site: Site, locale: Locale, id: string, slug: string) {
  const vendor = expectEntry(site.vendors, id, 'content/vendors');
  const pairs = expectEntry(vendorIndex(site).pairs, id, 'pairs');
  const pair = expectEntry(pairs, slug, `pairs of ${id}`);
  const ends = [pairEnd(site, locale, id, vendor, pair.first), pairEnd(site, locale, id, vendor, pair.second)] as const;
  const written = pair.written
    ? expectEntry(site.words[locale].vendorPairs, `${id}/${slug}`, `content/pages/${locale}/vendor-pairs`)
    : undefined;
  const where = placeOf(vendor, pair);
  const text = compose(locale, where, pair, ends);
  const rows = [pair.first, pair.second].flatMap(({ row }) => row ?? []);
  const acts = written && ([written.first, written.second] as const);
  return {
    id,
    vendor,
    slug,
    where,
    isTelling: isTelling(pair),
    /** As the page draws them, with what to do on each. */
    sides: ends.map((end, index) => ({ ...end, act: acts?.[index] ?? end.act })) as [PairSide, PairSide],
    ...head(locale, where, ends),
    lead: written?.lead ?? text.lead.join(' '),
    checks: written?.checks ?? text.checks,
    why: written ? [written.why] : text.why,
    comparison: compareFacts(...sharedFacts(ends[0].facts, ends[1].facts)),
    reviewed: [vendor.reviewed, ...ends.flatMap(({ reviewed }) => reviewed ?? [])].sort()[0] ?? vendor.reviewed,
    citations: numberSources([...sourcesOfRows(rows, []), ...(written?.sources ?? [])], site.sources).citations,
    /** For machines. */
    terms: ends.map(({ code, name, happened, page, set }) => ({
      name,
      code,
      description: happened.replaceAll('`', ''),
      page,
      ...(set === undefined ? {} : { set }),
    })),
    /** The pairs that people wrote for this vendor. */
    more: [...pairs.values()].filter((other) => other.written && other.slug !== slug),
  };
}

/** One of the two numbers, as its page draws it. */
export type PairSide = ReturnType<typeof pairEnd>;

function pairEnd(site: Site, locale: Locale, id: string, vendor: Vendor, { code, row }: PairEnd) {
  const origin = originOf(site, code);
  if (row === undefined) {
    const record = expectEntry(site.codes, code, 'content/codes');
    const { pair, answer } = expectEntry(site.words[locale].codes, code, `content/pages/${locale}/codes`).data;
    const page: Page = { kind: 'code', code };
    const names = codeNames(site, locale, code);
    return {
      code,
      origin,
      page,
      ...names,
      titled: names.name,
      note: say(locale, 'vendorPair.standard'),
      brief: names.name,
      act: pair.act,
      happened: answer.happened,
      lookAt: answer.lookAt,
      facts: standardRowFacts(record),
      reviewed: record.reviewed,
      set: undefined,
    };
  }
  const { brief, happened, lookAt, act } = rowWords(site, locale, id, row);
  const page: Page = { kind: 'vendorCode', vendor: id, code };
  const product = vendor.products.length === 1 ? undefined : vendor.products.find((one) => one.id === row.product);
  return {
    code,
    origin,
    page,
    ...(locale === DEFAULT_LOCALE || row.name === undefined
      ? { name: row.name ?? brief }
      : { name: brief, official: row.name }),
    /** The official name is what people search for, in every language. */
    titled: row.name ?? brief,
    note: product?.name,
    brief,
    act,
    happened,
    lookAt,
    facts: rowFacts(row),
    reviewed: undefined,
    set: vendor.docs,
  };
}

/** What the two numbers belong to: the vendor, and the product where its addresses name it. */
function placeOf(vendor: Vendor, { first, second }: VendorPair): string {
  const [one, other] = [first.row?.product, second.row?.product];
  const product = vendor.products.findIndex((candidate) => candidate.id === one);
  return one === other && product > 0 ? `${vendor.name} ${vendor.products[product]?.name}` : vendor.name;
}

/** The composed words; the hand-written ones take their place. A standard code beside the vendor's number has only those. */
function compose(locale: Locale, where: string, { first, second }: VendorPair, ends: readonly [PairSide, PairSide]) {
  if (first.row === undefined || second.row === undefined) return { lead: [], checks: [], why: [] };
  const words = composeVendorPair(
    where,
    { row: first.row, brief: ends[0].brief },
    { row: second.row, brief: ends[1].brief },
  );
  const text = ({ key, vars }: (typeof words.lead)[number]) => say(locale, key, vars);
  return { lead: words.lead.map(text), checks: words.checks.map(text), why: words.why.map(text) };
}

/** Title and description, with the names where there is room for them. */
function head(locale: Locale, where: string, [first, second]: readonly [PairSide, PairSide]) {
  const vars = {
    where,
    first: first.code,
    second: second.code,
    firstName: first.titled,
    secondName: second.titled,
  };
  const short = say(locale, 'vendorPair.titleShort', vars);
  const briefs = { ...vars, firstName: first.brief, secondName: second.brief };
  return {
    title: first.titled === second.titled ? short : fitting(TITLE_MAX, say(locale, 'vendorPair.title', vars), short),
    description: fitting(
      DESCRIPTION_MAX,
      say(locale, 'vendorPair.description', briefs),
      say(locale, 'vendorPair.descriptionShort', vars),
    ),
  };
}
