import { readSpelling } from '../domain/spellings.ts';
import { DEFAULT_LOCALE, LOCALES } from './locales.ts';
import { pagePath } from './paths.ts';

/**
 * The path that a misspelt one means, or the same path: for hosts that know no redirects. Codes are those with comparisons.
 * It begins with one slash, whatever was typed, so that following it never leaves the site.
 * @example properPath('/en/1006/', codes) // => '/1006'
 * @example properPath('/1012-vs-1005', codes) // => '/compare/1005-vs-1012'
 */
export function properPath(path: string, codes: ReadonlySet<number>): string {
  const segments = path
    .replace(/(?:\.html|\/)+$/, '')
    .split('/')
    .filter((segment) => segment !== '');
  while (segments[0] === DEFAULT_LOCALE) segments.shift();
  const prefixed = LOCALES.find((locale) => locale !== DEFAULT_LOCALE && locale === segments[0]);
  const spelled = readSpelling(segments.slice(prefixed ? 1 : 0).join('/'));
  return !spelled || (spelled.kind === 'pair' && !spelled.pair.every((code) => codes.has(code)))
    ? `/${segments.join('/')}`
    : pagePath(prefixed ?? DEFAULT_LOCALE, spelled);
}
