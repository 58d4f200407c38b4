import { readFileSync } from 'node:fs';
import type { Built } from './ledger.ts';
import { ALL_PAGES, FILES } from './read-dist.ts';

/** Where the ledger lies. */
export const LEDGER = new URL('./ledger/addresses.txt', import.meta.url);

/** The ledger as it was committed; empty before the first one. */
export function readCommitted(): string {
  try {
    return readFileSync(LEDGER, 'utf8');
  } catch {
    return '';
  }
}

/** The ids of a page, read without parsing it: there are thousands. Text inside of tags alone can hold one. */
const idsOf = (html: string) => [...html.matchAll(/<[a-z][^>]*?\sid="([^"]+)"/g)].map(([, id = '']) => id);

/** What dist serves. */
export function readBuiltAddresses(): Built {
  return {
    pages: new Map(ALL_PAGES.map((page) => [page.path, idsOf(page.html)])),
    files: FILES.filter((file) => !file.endsWith('.html')).map((file) => `/${file}`),
  };
}
