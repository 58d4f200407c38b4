import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales';
import type { Page } from '../i18n/paths';
import type { Change } from '../schema/change';
import { codeNames, loadSite } from './site';

/** A change as one language tells it. */
export interface ChangeEntry {
  /** Its anchor on the page of changes. */
  readonly id: string;
  readonly day: string;
  readonly kind: Change['kind'];
  readonly title: string;
  readonly text: string;
  /** The pages that it concerns. */
  readonly pages: readonly { readonly page: Page; readonly text: string }[];
}

/** A sentence in one language; the content tests ask for all of them. */
function inLocale(sentences: Readonly<Record<string, string>>, locale: Locale, id: string): string {
  const sentence = sentences[locale];
  if (sentence === undefined)
    throw new Error(`content/changes/${id}.yaml: found no sentence in "${locale}"; write one in every language`);
  return sentence;
}

/** What changed in the records, the newest first; of one day in the order of the ids. */
export async function changesPage(locale: Locale): Promise<ChangeEntry[]> {
  const [site, entries] = await Promise.all([loadSite(), getCollection('changes')]);
  return entries
    .map(({ id, data: { day, kind, codes = [], vendors = [], title, text } }) => ({
      id,
      day,
      kind,
      title: inLocale(title, locale, id),
      text: inLocale(text, locale, id),
      pages: [
        ...codes.map((code) => ({
          page: { kind: 'code', code } as const,
          text: `${code} ${codeNames(site, locale, code).name}`,
        })),
        ...vendors.map((vendor) => ({
          page: { kind: 'vendor', vendor } as const,
          text: site.vendors.get(vendor)?.name ?? vendor,
        })),
      ],
    }))
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
}
