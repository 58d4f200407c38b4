/** What the search field needs after its first answers: frames in bytes, and pages by words in their text. The index is made here, from documents that hold each word of a page once. */
import MiniSearch from 'minisearch';
import { fold } from '../domain/recogniser/fold.ts';

export { matchFrames } from '../domain/recogniser/frames-in-text.ts';

/** Pages as src/data/find-text.ts puts them together. */
interface FindDocuments {
  readonly pages: readonly (readonly [title: string, path: string, words: string])[];
  readonly vendors: readonly (readonly [
    name: string,
    path: string,
    words: string,
    codes: readonly (readonly [code: number, brief: string])[],
  ])[];
}

/** Splits at everything that is no letter or digit. */
const tokenize = (text: string) => fold(text.normalize('NFC')).split(/[^\p{L}\d]+/u);
const PAGES_MAX = 20;

/** Makes the search over pages; it gives the best ones first. */
export function makeSearch({ pages, vendors }: FindDocuments) {
  const documents = [
    ...pages.map(([title, path, words]) => ({ title, path, words })),
    ...vendors.flatMap(([name, path, words, codes]) => [
      { title: name, path, words },
      // Products may share a number, and so a page.
      ...codes.map(([code, brief]) => ({ title: `${name} ${code}: ${brief}`, path: `${path}/${code}`, words: '' })),
    ]),
  ].map((document, id) => ({ id, ...document }));
  const index = new MiniSearch<(typeof documents)[number]>({
    fields: ['title', 'words'],
    storeFields: ['title', 'path'],
    tokenize,
    processTerm: (term) => (term.length < 2 ? null : term),
    searchOptions: {
      boost: { title: 3 },
      combineWith: 'AND',
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    },
  });
  index.addAll(documents);
  return (query: string): { title: string; path: string }[] => {
    const all = index.search(query);
    const some = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
    const found = some.map(({ title, path }) => ({ title: String(title), path: String(path) }));
    return [...new Map(found.map((page) => [page.path, page])).values()].slice(0, PAGES_MAX);
  };
}
