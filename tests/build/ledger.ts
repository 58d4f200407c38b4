/**
 * The ledger of public addresses: every page with its anchors, every file that others may link to or read. It only
 * grows: what it names has to be there, or to lead on.
 *
 * A group begins with what its pages have, in brackets: anchors as `#causes`, files that belong to each page as `.md` or
 * `/badge*.svg` (`*` is the path of the page, `~*` the path without its language, which then stands in front of all). Its
 * pages follow, one a line; a `*` before a path stands for the page in every language.
 */
import { localePrefix } from '../../src/i18n/paths.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../src/i18n/locales.ts';

/** Every address by its path, with the anchors that may follow it: none for files. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/** What a built site serves, as far as the ledger asks. */
export interface Built {
  /** HTML pages by path, with their ids. */
  readonly pages: ReadonlyMap<string, readonly string[]>;
  /** Paths of the other files. */
  readonly files: readonly string[];
}

/** Ids that no link is promised for: sources are numbered in order of mention, and the others serve the page itself. */
const UNPROMISED_ID = /^(s\d+|q|content|found)$/;

/** Files that nobody may rely on. */
const UNPROMISED_FILES: readonly { readonly path: RegExp; readonly because: string }[] = [
  { path: /^\/_/, because: 'hosts read it and do not serve it' },
  { path: /[./-][0-9a-f]{8,}([./]|$)/, because: 'it has a digest in its path' },
  { path: /^(\/\w\w)?\/find\/\w+\.json$/, because: 'only the search field of the same build reads it' },
  { path: /^\/sitemap-\d+\.xml$/, because: 'the index of the sitemap names it' },
  { path: /\.(br|gz)$/, because: 'it is another file, compressed' },
];

/** The addresses of a built site that are promised. */
export function promisedAddresses({ pages, files }: Built): Addresses {
  const promised = files.filter((file) => !UNPROMISED_FILES.some(({ path }) => path.test(file)));
  return new Map([
    ...[...pages].map(([path, ids]) => [path, new Set(ids.filter((id) => !UNPROMISED_ID.test(id)))] as const),
    ...promised.map((file) => [file, new Set<string>()] as const),
  ]);
}

/** Both together: nothing is lost. */
export function mergeAddresses(one: Addresses, other: Addresses): Addresses {
  const merged = new Map([...one].map(([path, anchors]) => [path, new Set(anchors)]));
  for (const [path, anchors] of other) merged.set(path, new Set([...(merged.get(path) ?? []), ...anchors]));
  return merged;
}

/** The language of a path, and the path without it. */
function splitLocale(path: string): { prefix: string; key: string } {
  const prefix = LOCALES.map(localePrefix).find((one) => one !== '' && `${path}/`.startsWith(`${one}/`)) ?? '';
  return { prefix, key: path.slice(prefix.length) || '/' };
}

/** Whether a path is one of a file and not of a page: pages have no ending. */
const isFile = (path: string) => /\.[a-z][a-z0-9]*$/.test(path);

/** How a file is named after a page: `/badge*.svg`; undefined where it is named after none. */
function formOf(file: string, pages: ReadonlySet<string>): { page: string; form: string } | undefined {
  const [, stem = '', ending = ''] = /^(.*?)(\.[a-z0-9.]+)$/.exec(file) ?? [];
  if (pages.has(stem)) return { page: stem, form: ending };
  const { prefix } = splitLocale(file);
  const key = stem.slice(prefix.length);
  for (let at = key.indexOf('/', 1); at !== -1; at = key.indexOf('/', at + 1)) {
    const page = prefix + key.slice(at);
    if (pages.has(page)) return { page, form: `${prefix && '~'}${key.slice(0, at)}*${ending}` };
  }
  return undefined;
}

/** The file that a form names for a page. */
function fileOf(form: string, page: string): string {
  if (form.startsWith('.')) return page + form;
  if (!form.startsWith('~')) return form.replace('*', page);
  const { prefix, key } = splitLocale(page);
  return prefix + form.slice(1).replace('*', key);
}

const HEADER = `# Every public address of the site. Written by "npm run ledger", which adds and never removes.
# How to read it: tests/build/ledger.ts.
`;

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers in order of size, so that a new code stands where one looks for it. */
const order = new Intl.Collator('en', { numeric: true });
const byPath = (a: string, b: string) => order.compare(a, b) || byCodeUnits(a, b);

/** The ledger as text: what pages have in common stands once. */
export function writeLedger(addresses: Addresses): string {
  const pages = new Set([...addresses.keys()].filter((path) => !isFile(path)));
  const has = new Map([...pages].map((path) => [path, [...(addresses.get(path) ?? [])].map((id) => `#${id}`)]));
  const lone: string[] = [];
  for (const file of [...addresses.keys()].filter(isFile)) {
    const named = formOf(file, pages);
    if (named) has.get(named.page)?.push(named.form);
    else lone.push(file);
  }
  const heads = new Map([...has].map(([path, parts]) => [path, `[${parts.sort(byCodeUnits).join(' ')}]`]));
  const lines = new Map<string, string[]>();
  const isEverywhere = (key: string) => {
    const all = LOCALES.map((locale) => heads.get(localePrefix(locale) + (key === '/' ? '' : key) || '/'));
    return all.every((head) => head !== undefined && head === all[0]);
  };
  for (const [path, head] of heads) {
    const { prefix, key } = splitLocale(path);
    const everywhere = isEverywhere(key);
    if (everywhere && prefix !== localePrefix(DEFAULT_LOCALE)) continue;
    lines.set(head, [...(lines.get(head) ?? []), everywhere ? `*${key}` : path]);
  }
  const groups = [...lines].map(([head, paths]) => [head, ...paths.sort(byPath)]);
  groups.sort((a, b) => byPath(a[1] ?? '', b[1] ?? ''));
  const files = lone.length === 0 ? [] : [['files', ...lone.sort(byPath)]];
  return `${HEADER}\n${[...groups, ...files].map((group) => `${group.join('\n')}\n`).join('\n')}`;
}

/** The addresses that a ledger names. */
export function readLedger(text: string): Addresses {
  const addresses = new Map<string, Set<string>>();
  let parts: string[] = [];
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    if (line.startsWith('[') || line === 'files') {
      parts = line === 'files' ? [] : line.slice(1, -1).split(' ').filter(Boolean);
      continue;
    }
    const key = line.replace(/^\*/, '');
    const paths = line.startsWith('*')
      ? LOCALES.map((locale) => localePrefix(locale) + (key === '/' ? '' : key) || '/')
      : [line];
    for (const path of paths) {
      addresses.set(path, new Set(parts.filter((part) => part.startsWith('#')).map((part) => part.slice(1))));
      for (const form of parts.filter((part) => !part.startsWith('#'))) addresses.set(fileOf(form, path), new Set());
    }
  }
  return addresses;
}

/** What a ledger promises and a built site has not, a message each. `leadsTo` says where the host leads from a path. */
export function brokenPromises(
  ledger: Addresses,
  { pages, files }: Built,
  leadsTo: (path: string) => string | undefined,
): string[] {
  const present = new Map<string, ReadonlySet<string>>([
    ...[...pages].map(([path, ids]) => [path, new Set(ids)] as const),
    ...files.map((file) => [file, new Set<string>()] as const),
  ]);
  return [...ledger].flatMap(([path, anchors]) => {
    let place: string | undefined = path;
    for (let steps = 0; place !== undefined && !present.has(place) && steps < 5; steps++) place = leadsTo(place);
    const ids = place === undefined ? undefined : present.get(place);
    if (ids === undefined)
      return [
        `${path}: the ledger promises this address, and dist has it no more; bring it back, or lead it on in src/build/redirects.ts`,
      ];
    return [...anchors]
      .filter((anchor) => !ids.has(anchor))
      .map(
        (anchor) =>
          `${path}#${anchor}: the ledger promises this anchor, and ${place} has it no more; give the old id to the part that answers now`,
      );
  });
}

/** What a built site has and its ledger does not know yet. */
export function unrecorded(ledger: Addresses, built: Addresses): string[] {
  return [...built].flatMap(([path, anchors]) => {
    const known = ledger.get(path);
    if (known === undefined) return [path];
    return [...anchors].filter((anchor) => !known.has(anchor)).map((anchor) => `${path}#${anchor}`);
  });
}
