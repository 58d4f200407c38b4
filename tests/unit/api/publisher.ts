/** What views are handed in the tests: words that name their key, addresses on a reserved domain, made-up sources. */
import { inEachLocale, type Publisher } from '../../../src/api/shared';
import type { CodeWords } from '../../../src/schema/words';

const at = (path: string) => inEachLocale((locale) => `https://example.org/${locale}/${path}`);

export const publisher: Publisher = {
  say: (key, vars = {}) => inEachLocale((locale) => [locale, key, ...Object.values(vars)].join(' ')),
  page: (page) => at('code' in page ? `${page.kind}/${page.code}` : page.kind),
  markdown: (page) => at(`${page.kind}.md`),
  badge: ({ code }) => at(`badge/${code}`),
  api: (file) => `https://example.org/api/${file}`,
  cite: (refs) => [...new Set(refs)].map((ref) => ({ ref, title: `Source ${ref}`, url: `https://example.org/${ref}` })),
};

/** The words of a made-up code in one language. */
export function makeWords(language: string, changes: Partial<CodeWords> = {}): CodeWords {
  const say = (what: string) => `${language} ${what}`;
  return {
    title: say('title'),
    description: say('description'),
    tagline: say('tagline'),
    lead: say('lead'),
    answer: { happened: say('happened'), lookAt: say('look'), act: say('act') },
    wire: say('wire'),
    reconnect: say('reconnect'),
    pair: { sign: say('sign'), act: say('act'), send: say('send') },
    confused: {},
    ...changes,
  };
}
