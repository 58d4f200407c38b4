import { createHash } from 'node:crypto';
import type { Locale } from '../i18n/locales';
import { findData } from './find-data';
import { findRest } from './find-text';
import type { Site } from './site';

/**
 * Both files that the search field fetches, in one language. Each says which edition it is: the folder of the scripts that
 * read it, and a digest of what both hold. The script takes no file that was made for another script, and no two files
 * of different editions, which a new build between two requests, or a kept copy, would give it.
 */
export function findFiles(site: Site, locale: Locale, scriptUrl: string) {
  const data = findData(site, locale);
  const more = findRest(site, locale);
  const content = createHash('sha256')
    .update(JSON.stringify([data, more]))
    .digest('hex')
    .slice(0, 8);
  const edition = `${scriptUrl.split('/').at(-2)}/${content}`;
  return { data: { edition, ...data }, more: { edition, ...more } };
}
