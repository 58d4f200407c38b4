/** What the search field needs after its first answers: frames in bytes, and pages by words in their text. The index is made here, from documents that hold each word of a page once. */
import MiniSearch from 'minisearch';
import { fold } from '../domain/recogniser/fold.ts';

export { matchFrames } from '../domain/recogniser/frames-in-text.ts';

/** A page: its title, its address, its words. */
export type SearchDocument = readonly [title: string, path: string, words: string];

/** Splits at everything that is no letter or digit. */
const tokenize = (text: string) => fold(text.normalize('NFC')).split(/[^\p{L}\d]+/u);

/** Makes the search over some documents; it gives the best pages first. */
export function makeSearch(documents: readonly SearchDocument[]) {
  const index = new MiniSearch<{ id: number; title: string; words: string }>({
    fields: ['title', 'words'],
    tokenize,
    processTerm: (term) => (term.length < 2 ? null : term),
    searchOptions: {
      boost: { title: 3 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    },
  });
  index.addAll(documents.map(([title, , words], id) => ({ id, title, words })));
  return (query: string): { title: string; path: string }[] => {
    const all = index.search(query, { combineWith: 'AND' });
    return all.slice(0, 20).flatMap(({ id }) => {
      const found = documents[Number(id)];
      return found ? [{ title: found[0], path: found[1] }] : [];
    });
  };
}
