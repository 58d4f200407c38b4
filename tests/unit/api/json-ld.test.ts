import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { type Article, articleJsonLd } from '../../../src/api/json-ld';

const article: Article = {
  locale: 'vi',
  headline: 'Made up',
  description: 'A made-up page.',
  url: 'https://example.org/vi/1100',
  reviewed: '2020-02-29',
  terms: [
    { name: 'Made Up', code: 1100, description: 'A made-up code.', url: 'https://example.org/vi/1100' },
    { name: 'Other', code: 1200, description: 'Another one.', url: 'https://example.org/vi/1200' },
  ],
  crumbs: [
    { name: 'Home', url: 'https://example.org/vi' },
    { name: '1100', url: 'https://example.org/vi/1100' },
  ],
};

/** What the tests look at; the rest may be anything. */
const graph = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.tuple([
    z.looseObject({ '@type': z.literal('TechArticle'), about: z.array(z.looseObject({ termCode: z.string() })) }),
    z.looseObject({
      '@type': z.literal('BreadcrumbList'),
      itemListElement: z.array(z.looseObject({ position: z.number(), item: z.url() })),
    }),
  ]),
});

describe('articleJsonLd', () => {
  const [techArticle, breadcrumbs] = graph.parse(articleJsonLd(article))['@graph'];

  test('the article says its headline, address, language and the day of its review', () => {
    expect(techArticle).toMatchObject({
      headline: 'Made up',
      description: 'A made-up page.',
      url: 'https://example.org/vi/1100',
      inLanguage: 'vi',
      dateModified: '2020-02-29',
    });
  });

  test('the codes are terms of the registry, in order, their numbers as text', () => {
    expect(techArticle.about.map(({ termCode }) => termCode)).toEqual(['1100', '1200']);
    for (const term of techArticle.about) {
      expect(term).toMatchObject({
        '@type': 'DefinedTerm',
        inDefinedTermSet: expect.stringMatching(/^https:\/\/www\.iana\.org\/.*#close-code-number$/),
      });
    }
  });

  test('a term of a vendor belongs to the vendor’s set', () => {
    const term = {
      name: 'Gone',
      code: 4000,
      description: 'Made up.',
      url: 'https://example.org/vi/vendors/a/4000',
      set: 'https://example.org/codes',
    };
    const [ofVendor] = graph.parse(articleJsonLd({ ...article, terms: [term] }))['@graph'];
    expect(ofVendor.about).toEqual([expect.objectContaining({ inDefinedTermSet: term.set, url: term.url })]);
  });

  test('the way from the home page counts from 1', () => {
    expect(breadcrumbs.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/vi' },
      { '@type': 'ListItem', position: 2, name: '1100', item: 'https://example.org/vi/1100' },
    ]);
  });

  test('a page that was not reviewed as such claims no day', () => {
    const { reviewed: _, ...unreviewed } = article;
    const [without] = graph.parse(articleJsonLd(unreviewed))['@graph'];
    expect(without).not.toHaveProperty('dateModified');
  });

  test('nothing in it is undefined: JSON keeps all of it', () => {
    const json: unknown = JSON.parse(JSON.stringify(articleJsonLd(article)));
    expect(json).toStrictEqual(articleJsonLd(article));
  });
});
