import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type HTMLElement, parse } from 'node-html-parser';
import { readVendorPairs } from '../../src/build/vendor-pairs.ts';
import { siteUrl } from '../../src/build/site-url.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../src/i18n/locales.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/**
 * What a page of the site is about. A number is one that only vendors use; an embed is a page to stand in a frame;
 * a redirect is a pair with its codes in the wrong order.
 */
export const KINDS = [
  'home',
  'code',
  'number',
  'pair',
  'range',
  'compare',
  'claims',
  'find',
  'decode',
  'api',
  'vendors',
  'vendor',
  'vendorCode',
  'vendorPair',
  'collisions',
  'links',
  'changes',
  'offline',
  'unkept',
  'libraries',
  'library',
  'interop',
  'proxies',
  'notFound',
  'embed',
  'redirect',
] as const;
export type Kind = (typeof KINDS)[number];

/** One HTML file of the built site. */
export interface BuiltPage {
  /** Inside `dist/`, for messages. */
  readonly file: string;
  /** Where a reader finds it: no `.html`, no slash at the end. */
  readonly path: string;
  readonly kind: Kind;
  readonly locale: Locale;
  /** The path of the same page in the language at the root: what its versions have in common. */
  readonly key: string;
  readonly html: string;
  /** The parsed page, made when it is first asked for. */
  readonly root: HTMLElement;
}

/** The address that the site was built for, without a slash at its end. */
export const SITE = siteUrl(process.env);

/**
 * The path at which a file is served.
 * @example pathOf('vi/1006.html') // => '/vi/1006'
 */
export function pathOf(file: string): string {
  return `/${file.replace(/\.html$/, '').replace(/(^|\/)index$/, '')}`;
}

/** The codes of the registry, as the content names them. */
const CODES = new Set(readdirSync(new URL('../../content/codes/', import.meta.url)).map((name) => name.slice(0, -5)));

/** The pairs of vendors' numbers by their address, and whether searches should find them. */
const VENDOR_PAIRS = new Map(
  readVendorPairs().map(({ vendor, slug, telling }) => [`/vendors/${vendor}/${slug}`, telling]),
);

function kindOf(file: string, key: string): Kind {
  if (key === '/') return 'home';
  if (key === '/404') return 'notFound';
  if (key === '/compare') return 'compare';
  if (key === '/wrong-claims') return 'claims';
  if (key === '/find') return 'find';
  if (key === '/decode') return 'decode';
  if (key === '/api') return 'api';
  if (key === '/vendors') return 'vendors';
  if (key === '/collisions') return 'collisions';
  if (/^\/embed\/\d{4}$/.test(key)) return 'embed';
  if (key === '/links') return 'links';
  if (key === '/changes') return 'changes';
  if (key === '/offline') return 'offline';
  if (key === '/offline/unkept') return 'unkept';
  if (key === '/libraries') return 'libraries';
  if (key === '/interop') return 'interop';
  if (key === '/proxies') return 'proxies';
  if (/^\/libraries\/[a-z0-9-]+$/.test(key)) return 'library';
  if (/^\/\d{4}$/.test(key)) return CODES.has(key.slice(1)) ? 'code' : 'number';
  if (/^\/vendors\/[a-z0-9-]+$/.test(key)) return 'vendor';
  if (/^\/vendors\/[a-z0-9-]+\/\d{4}$/.test(key)) return 'vendorCode';
  if (/^\/vendors\/[a-z0-9-]+\/[a-z0-9-]+-vs-[a-z0-9-]+$/.test(key))
    return VENDOR_PAIRS.has(key) ? 'vendorPair' : 'redirect';
  if (/^\/ranges\/\d+-\d+$/.test(key)) return 'range';
  const [, first, second] = /^\/compare\/(\d{4})-vs-(\d{4})$/.exec(key) ?? [];
  if (first !== undefined && second !== undefined) return first < second ? 'pair' : 'redirect';
  throw new Error(`dist/${file}: no kind of page has this address; remove the file or teach kindOf about it`);
}

/** The HTML of a page as a tree; the content of `pre` is read like any other. */
export function parsePage(html: string): HTMLElement {
  return parse(html, { comment: false, blockTextElements: { script: true, style: true } });
}

/** A page made of a string: what the made-up bad examples of the tests are. */
export function madeUpPage(html: string, file = 'made-up/1006.html'): BuiltPage {
  const path = pathOf(file);
  const locale = LOCALES.find((one) => one !== DEFAULT_LOCALE && `${path}/`.startsWith(`/${one}/`)) ?? DEFAULT_LOCALE;
  const key = locale === DEFAULT_LOCALE ? path : path.slice(locale.length + 1) || '/';
  return { file, path, kind: 'code', locale, key, html, root: parsePage(html) };
}

/** Parsed pages are large: of the thousands, so many are kept, the oldest goes first. */
const KEPT_PARSED = 1000;
const parsed = new Map<string, HTMLElement>();

function parsedPage(file: string, html: () => string): HTMLElement {
  const root = parsed.get(file) ?? parsePage(html());
  parsed.delete(file);
  parsed.set(file, root);
  const [oldest] = parsed.keys();
  if (parsed.size > KEPT_PARSED && oldest !== undefined) parsed.delete(oldest);
  return root;
}

function readPage(file: string): BuiltPage {
  const { path, locale, key } = madeUpPage('', file);
  const read = () => readFileSync(DIST + file, 'utf8');
  return {
    file,
    path,
    kind: kindOf(file, key),
    locale,
    key,
    get html() {
      return read();
    },
    get root() {
      return parsedPage(file, read);
    },
  };
}

if (!existsSync(DIST)) throw new Error('dist: there is no built site; run "npm run build" first');

/** Every file of the built site, relative to `dist/`, sorted. */
export const FILES: readonly string[] = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace('//', '/').slice(DIST.length))
  .sort();

/** Every HTML file of the built site. */
export const ALL_PAGES: readonly BuiltPage[] = FILES.filter((file) => file.endsWith('.html')).map(readPage);

/** Pages that nobody visits: redirects, and what others frame. They have tests of their own. */
const UNVISITED: readonly Kind[] = ['redirect', 'embed'];

/** The pages that people read at their address. */
export const PAGES: readonly BuiltPage[] = ALL_PAGES.filter(({ kind }) => !UNVISITED.includes(kind));

/** Pages that stand in for another one at its address: no link leads to them. */
export const isStandIn = ({ kind }: Pick<BuiltPage, 'kind'>): boolean => kind === 'notFound' || kind === 'unkept';

/** Whether a page asks search engines to leave it out: those that stand in for others, and pairs that say no more than their codes. */
export const isHidden = ({ kind, key }: BuiltPage): boolean =>
  isStandIn({ kind }) || (kind === 'vendorPair' && VENDOR_PAIRS.get(key) === false);

/** The pages that search engines may list. */
export const LISTED: readonly BuiltPage[] = PAGES.filter((page) => !isHidden(page));

/** The kinds whose pages are made from records by the hundred, with words that stand elsewhere too. */
const GENERATED: readonly Kind[] = ['vendorCode', 'vendorPair', 'embed', 'redirect'];
/** Of each generated kind, so many pages. */
const SAMPLE = 60;

/** A list with no more than so many entries, evenly spread, the first and the last among them. */
export function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from(
    { length: most },
    (_, index) => list.slice(Math.round((index * (list.length - 1)) / (most - 1)))[0],
  ).filter((entry) => entry !== undefined);
}

/** Every page of the kinds that are made one by one, and an even sample of the generated ones: for checks that take long on each. */
export const SAMPLED: readonly BuiltPage[] = KINDS.flatMap((kind) => {
  const pages = ALL_PAGES.filter((page) => page.kind === kind);
  return GENERATED.includes(kind) ? spread(pages, SAMPLE) : pages;
});

/** The bytes of a file of the built site. */
export function readBuilt(file: string): Buffer {
  if (!existsSync(DIST + file)) throw new Error(`dist/${file}: the file is missing; look at src/build and public/`);
  return readFileSync(DIST + file);
}

const byKey = new Map(PAGES.map((page) => [`${page.locale} ${page.key}`, page]));

/** The page of a kind that is the same as another one in a language. */
export function inLocale(page: BuiltPage, locale: Locale): BuiltPage {
  const found = byKey.get(`${locale} ${page.key}`);
  if (!found) throw new Error(`dist/${page.file}: there is no "${locale}" page of ${page.key}; write its words`);
  return found;
}

/** The value of an attribute of the first match; throws when there is none. */
export function attribute(page: BuiltPage, selector: string, name: string): string {
  const value = page.root.querySelector(selector)?.getAttribute(name);
  if (value === undefined)
    throw new Error(`dist/${page.file}: found no ${selector} with "${name}"; add it to the layout`);
  return value;
}
