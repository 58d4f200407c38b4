import { reverseSlug } from '../domain/vendor-pairs.ts';
import { DEFAULT_LOCALE, toLocale } from './locales.ts';
import { localePrefix, pagePath } from './paths.ts';

/**
 * A language, a vendor, two ends, and what people leave behind them. Bounded: addresses are as long as somebody likes, and
 * this is tried on each that leads nowhere.
 */
const END = String.raw`(?:[a-z0-9-]{1,60}-)?\d{1,5}`;
const VENDOR_PAIR = new RegExp(
  String.raw`^(?:/([a-z]{2}))?/vendors/([a-z0-9-]{1,60})/(${END}-vs-${END})(?:\.html|/)?$`,
);

/**
 * The path of a vendor's pair with its two ends exchanged, whether or not there is such a pair; undefined for paths of
 * anything else. It begins with one slash, so that following it never leaves the site.
 * @example exchangedPath('/vendors/discord/4004-vs-4003') // => '/vendors/discord/4003-vs-4004'
 * @example exchangedPath('/vendors/discord/4004') // => undefined
 */
export function exchangedPath(path: string): string | undefined {
  const [, prefix, vendor, slug] = VENDOR_PAIR.exec(path) ?? [];
  if (vendor === undefined || slug === undefined) return undefined;
  const locale = prefix === undefined ? DEFAULT_LOCALE : toLocale(prefix);
  // Any other two letters are no language of the site, and neither is the one that stands at the root.
  if (prefix !== undefined && localePrefix(locale) !== `/${prefix}`) return undefined;
  return pagePath(locale, { kind: 'vendorPair', vendor, slug: reverseSlug(slug) });
}
