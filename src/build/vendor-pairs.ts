import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isTelling, listVendorPairs } from '../domain/vendor-pairs.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { vendorSchema } from '../schema/vendor.ts';

const CONTENT = new URL('../../content/', import.meta.url);

/** A pair of a vendor's numbers by its place, and whether searches should find it. */
export interface VendorPairPlace {
  readonly vendor: string;
  readonly slug: string;
  readonly telling: boolean;
}

/** The slugs of the pairs that people wrote for a vendor. */
function writtenSlugs(vendor: string, folders: readonly string[]): string[] {
  const folder = new URL(`pages/${DEFAULT_LOCALE}/vendor-pairs/`, CONTENT);
  return folders.includes(vendor)
    ? readdirSync(new URL(`${vendor}/`, folder)).map((file) => file.replace(/\.yaml$/, ''))
    : [];
}

/** All pairs of all vendors, read without Astro: for the sitemap and the redirects, which are made beside the pages. */
export function readVendorPairs(): VendorPairPlace[] {
  const folders = readdirSync(new URL(`pages/${DEFAULT_LOCALE}/vendor-pairs/`, CONTENT));
  return readdirSync(new URL('vendors/', CONTENT))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const id = file.replace(/\.yaml$/, '');
      const vendor = vendorSchema.parse(parse(readFileSync(new URL(`vendors/${file}`, CONTENT), 'utf8')));
      const pairs = listVendorPairs(vendor, writtenSlugs(id, folders).sort());
      return pairs.map((pair) => ({ vendor: id, slug: pair.slug, telling: isTelling(pair) }));
    });
}
