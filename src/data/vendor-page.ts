import { numberSources } from '../domain/citations';
import { FIRST_OPEN, placeName, rowsOfProduct, sourcesOfRows } from '../domain/vendors';
import { ADVICE_ORDER, reactionCode, reactionsOf, type ReactionComments } from '../domain/vendor-reactions';
import { isTelling, type VendorPair } from '../domain/vendor-pairs';
import { say, type StringKey } from '../i18n';
import type { Locale } from '../i18n/locales';
import type { Vendor, VendorCode } from '../schema/vendor';
import { expectEntry, type Site } from './site';
import { fitting } from './fitting';
import { hasNumberPage, rowWords, vendorIndex } from './vendors';

const TITLE_MAX = 70;
const LISTED_CODES = 6;

/** Everything that the page of one vendor shows, in one language. */
export function vendorPage(site: Site, locale: Locale, id: string) {
  const vendor = expectEntry(site.vendors, id, 'content/vendors');
  const words = expectEntry(site.words[locale].vendors, id, `content/pages/${locale}/vendors`);
  const line = (row: VendorCode) => ({ row, brief: rowWords(site, locale, id, row).brief });
  const codes = [...new Set(vendor.codes.map(({ code }) => code))].sort((a, b) => a - b);
  const listed = codes.slice(0, LISTED_CODES).join(', ') + (codes.length > LISTED_CODES ? '…' : '');
  const bibliography = numberSources(sourcesOfRows(vendor.codes, vendor.rules), site.sources);
  const standard = vendor.codes.filter(({ code }) => code < FIRST_OPEN).sort((a, b) => a.code - b.code);
  return {
    id,
    vendor,
    words,
    title: fitting(
      TITLE_MAX,
      say(locale, 'vendor.title', { vendor: vendor.name }),
      say(locale, 'vendor.titleShort', { vendor: vendor.name }),
    ),
    description: say(locale, 'vendor.description', { vendor: vendor.name, codes: listed }),
    products: vendor.products.map((product) => ({
      product,
      lines: rowsOfProduct(vendor, product.id)
        .filter(({ code }) => code >= FIRST_OPEN)
        .map(line),
    })),
    handlers: vendor.products.flatMap((product) => {
      const reactions = reactionsOf(vendor, product.id);
      return reactions.branches.length + reactions.spans.length === 0
        ? []
        : [{ product, code: reactionCode(reactions, comments(locale)) }];
    }),
    standard: standard.map((row) => ({
      ...line(row),
      where: placeName(vendor, row.product),
      hasPage: hasNumberPage(site, row.code),
    })),
    rules: vendor.rules.map((rule) => ({ rule, text: words.rules?.[rule.id] ?? '' })),
    pairs: pairGroups(vendor, [...expectEntry(vendorIndex(site).pairs, id, 'pairs').values()]),
    bibliography,
  };
}

/** The comments of the program on a vendor's page. */
function comments(locale: Locale): ReactionComments {
  const keys = [...ADVICE_ORDER, 'own', 'otherwise'] as const;
  const texts = keys.map((key) => [key, say(locale, `reaction.${key}` satisfies StringKey)] as const);
  return Object.fromEntries(texts) as Record<(typeof keys)[number], string>;
}

/** The pairs of a vendor: those written by hand, then those of each product, the telling ones first. */
function pairGroups(vendor: Vendor, pairs: readonly VendorPair[]) {
  const composed = pairs.filter(({ written }) => !written);
  return {
    written: pairs.filter(({ written }) => written),
    products: vendor.products.flatMap(({ id, name }) => {
      const own = composed.filter(({ first }) => first.row?.product === id);
      const sorted = [...own.filter(isTelling), ...own.filter((pair) => !isTelling(pair))];
      return sorted.length === 0 ? [] : [{ id, name, pairs: sorted }];
    }),
  };
}
