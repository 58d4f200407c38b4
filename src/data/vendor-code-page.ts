import { numberSources } from '../domain/citations';
import { originFacts, rowFacts } from '../domain/vendor-facts';
import { isTelling, vendorPairSlug } from '../domain/vendor-pairs';
import { placeName, rowsOf, rowsOfProduct, rulesFor, sourcesOfRows } from '../domain/vendors';
import { sourceId } from '../domain/sources';
import { say } from '../i18n';
import { DEFAULT_LOCALE, type Locale } from '../i18n/locales';
import type { Vendor, VendorCode } from '../schema/vendor';
import { fitting } from './fitting';
import { codeNames, expectEntry, type Site } from './site';
import { hasNumberPage, originOf, rowWords, vendorIndex } from './vendors';

const TITLE_MAX = 75;

/** Everything that the page of one number of a vendor shows, in one language. */
export function vendorCodePage(site: Site, locale: Locale, id: string, code: number) {
  const vendor = expectEntry(site.vendors, id, 'content/vendors');
  const words = expectEntry(site.words[locale].vendors, id, `content/pages/${locale}/vendors`);
  const rows = rowsOf(vendor, code);
  const rules = [...new Set(rows.flatMap((row) => rulesFor(vendor, row)))];
  const bibliography = numberSources(sourcesOfRows(rows, rules), site.sources);
  const parts = rows.map((row) => vendorCodePart(site, locale, id, vendor, row));
  const [first] = parts;
  if (first === undefined) throw new Error(`content/vendors/${id}.yaml: no row begins with ${code}; add one`);
  const elsewhere = (vendorIndex(site).meanings.get(code) ?? []).filter((meaning) => meaning.id !== id).length;
  return {
    id,
    vendor,
    code,
    parts,
    origin: originOf(site, code),
    ...head(locale, vendor, code, parts),
    rules: rules.map((rule) => ({ rule, text: words.rules?.[rule.id] ?? '' })),
    elsewhere,
    hasNumberPage: hasNumberPage(site, code),
    standard: site.codes.has(code) ? { code, ...codeNames(site, locale, code) } : undefined,
    bibliography,
    /** For machines: one term for each meaning. */
    terms: parts.map(({ row, where, words: { brief, happened } }) => ({
      name: (locale === DEFAULT_LOCALE ? row.name : undefined) ?? brief,
      code,
      description: `${where}: ${happened}`.replaceAll('`', ''),
      set: vendor.docs,
      page: { kind: 'vendorCode', vendor: id, code } as const,
    })),
  };
}

/** One row of the page, with its words and the other numbers of its product. */
export type VendorCodePart = ReturnType<typeof vendorCodePart>;

function vendorCodePart(site: Site, locale: Locale, id: string, vendor: Vendor, row: VendorCode) {
  const pairs = expectEntry(vendorIndex(site).pairs, id, 'pairs');
  const product = vendor.products.find((one) => one.id === row.product);
  const others = rowsOfProduct(vendor, row.product).flatMap((other) => {
    const slug = vendorPairSlug(vendor, row.product, row.code, other.code);
    const pair = other.code === row.code ? undefined : pairs.get(slug);
    return pair === undefined
      ? []
      : [{ slug, other: other.code, brief: rowWords(site, locale, id, other).brief, telling: isTelling(pair) }];
  });
  const kinds = row.source.flatMap((ref) => site.sources.get(sourceId(ref))?.kind ?? []);
  return {
    row,
    words: rowWords(site, locale, id, row),
    where: placeName(vendor, row.product),
    product: product?.name ?? row.product,
    unofficial: product?.unofficial === true,
    facts: [...rowFacts(row), ...originFacts(product?.name ?? row.product, kinds, row.source)],
    /** Pairs with the other numbers of the product, those with another answer first. */
    others: [...others.filter(({ telling }) => telling), ...others.filter(({ telling }) => !telling)],
    /** Pairs that people wrote and that this number has outside of its product. */
    across: [...pairs.values()].filter(
      ({ written, slug, first, second }) =>
        written && [first.row, second.row].includes(row) && !others.some((other) => other.slug === slug),
    ),
  };
}

/** Title and description: the name is that of the best known product, whose part stands first. */
function head(locale: Locale, { name: vendor }: Vendor, code: number, parts: readonly VendorCodePart[]) {
  const [part] = parts;
  const name = part?.row.name;
  const short = say(locale, 'vendorCode.titleShort', { vendor, code });
  const products = parts.map(({ product }) => product).join(', ');
  return {
    title:
      name === undefined ? short : fitting(TITLE_MAX, say(locale, 'vendorCode.title', { vendor, code, name }), short),
    description:
      parts.length > 1
        ? say(locale, 'vendorCode.descriptionMany', { vendor, code, count: parts.length, products })
        : say(locale, 'vendorCode.description', { vendor, code, brief: part?.words.brief ?? '' }),
  };
}
