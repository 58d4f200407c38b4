import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { xml2js } from 'xml-js';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { canonicalUrl, feedPath, openSearchPath, pagePath } from '../../src/i18n/paths.ts';
import { attribute, PAGES, readBuilt, SITE } from './read-dist.ts';

const CHANGES = readdirSync(new URL('../../content/changes/', import.meta.url)).map((file) => file.slice(0, -5));

/** An element as xml-js gives it back. */
interface Element {
  readonly name?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly elements?: readonly Element[];
  readonly text?: string;
  readonly cdata?: string;
}

/** Parses XML; throws where it is not well-formed. */
const parseXml = (text: string): Element => (xml2js(text) as Element).elements?.[0] ?? {};
const children = ({ elements = [] }: Element, name: string) => elements.filter((one) => one.name === name);
const attributeOf = (element: Element | undefined, name: string) => element?.attributes?.[name];
const textOf = (element: Element | undefined) =>
  (element?.elements ?? []).map(({ text, cdata }) => text ?? cdata ?? '').join('');

/** What RFC 4287 demands of an element, and what is missing: sections 4.1.1 and 4.1.2. */
function missingParts(feed: Element): string[] {
  const lacks = (element: Element, where: string) =>
    ['id', 'title', 'updated']
      .filter((name) => children(element, name).length !== 1 || textOf(children(element, name)[0]) === '')
      .map((name) => `${where}: expected one ${name}`);
  const self = children(feed, 'link').filter((link) => attributeOf(link, 'rel') === 'self');
  return [
    ...(feed.name === 'feed' && attributeOf(feed, 'xmlns') === 'http://www.w3.org/2005/Atom' ? [] : ['no Atom feed']),
    ...lacks(feed, 'feed'),
    ...(children(feed, 'author').some((author) => textOf(children(author, 'name')[0]) !== '')
      ? []
      : ['feed: no author']),
    ...(self.length === 1 ? [] : ['feed: expected one link to itself']),
    ...children(feed, 'entry').flatMap((entry, index) => [
      ...lacks(entry, `entry ${index}`),
      ...(children(entry, 'link').length === 1 ? [] : [`entry ${index}: expected one link`]),
    ]),
  ];
}

const feeds = new Map(LOCALES.map((locale) => [locale, parseXml(readBuilt(feedPath(locale).slice(1)).toString())]));
const entriesOf = (locale: Locale) => children(feeds.get(locale) ?? {}, 'entry');

describe('the feed of changes', () => {
  test('a feed without a part that Atom demands is found', () => {
    const whole =
      '<feed xmlns="http://www.w3.org/2005/Atom"><id>a</id><title>b</title><updated>c</updated><author><name>d</name></author>' +
      '<link rel="self" href="e"/><entry><id>f</id><title>g</title><updated>h</updated><link href="i"/></entry></feed>';
    expect(missingParts(parseXml(whole))).toEqual([]);
    for (const part of [
      '<id>a</id>',
      '<title>g</title>',
      '<updated>h</updated>',
      '<name>d</name>',
      '<link href="i"/>',
    ]) {
      expect(missingParts(parseXml(whole.replace(part, ''))), part).toHaveLength(1);
    }
    expect(() => parseXml(whole.replace('</title>', ''))).toThrow();
  });

  test.each(LOCALES)('in "%s" has all that Atom demands', (locale) => {
    expect(missingParts(feeds.get(locale) ?? {})).toEqual([]);
  });

  test.each(LOCALES)('in "%s" has an entry for each change, which leads to its anchor on the page', (locale) => {
    const page = PAGES.find(({ path }) => path === pagePath(locale, { kind: 'changes' }));
    const anchors = page?.root.querySelectorAll('main h2[id]').map(({ id }) => id) ?? [];
    expect([...anchors].sort()).toEqual(CHANGES.map((file) => `on-${file}`).sort());
    const links = entriesOf(locale).map((entry) => attributeOf(children(entry, 'link')[0], 'href'));
    const url = canonicalUrl(new URL(SITE), locale, { kind: 'changes' });
    expect(links).toEqual(anchors.map((id) => `${url}#${id}`));
    expect(entriesOf(locale).map((entry) => textOf(children(entry, 'id')[0]))).toEqual(links);
  });

  test('tells the same changes of the same days in every language, in other words', () => {
    const told = (locale: Locale, name: string) => entriesOf(locale).map((entry) => textOf(children(entry, name)[0]));
    const [first, ...others] = LOCALES;
    for (const other of others) {
      expect(told(other, 'updated')).toEqual(told(first, 'updated'));
      expect(told(other, 'summary').filter((text) => told(first, 'summary').includes(text))).toEqual([]);
    }
  });

  test('is named by the home page, the page of changes and the page about links, in their language', () => {
    const naming = PAGES.filter((page) => page.root.querySelector('link[type="application/atom+xml"]'));
    expect([...new Set(naming.map(({ kind }) => kind))].sort()).toEqual(['changes', 'home', 'links']);
    for (const page of naming) {
      expect(attribute(page, 'link[type="application/atom+xml"]', 'href')).toBe(feedPath(page.locale));
    }
  });
});

describe('the description of the search', () => {
  const SELECTOR = 'link[rel="search"]';

  test.each(LOCALES)('in "%s" leads what is typed in the address bar to the page that finds', (locale) => {
    const description = parseXml(readBuilt(openSearchPath(locale).slice(1)).toString());
    expect(description.name).toBe('OpenSearchDescription');
    expect(attributeOf(description, 'xmlns')).toBe('http://a9.com/-/spec/opensearch/1.1/');
    const name = textOf(children(description, 'ShortName')[0]);
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(16);
    const template = attributeOf(children(description, 'Url')[0], 'template') ?? '';
    const url = new URL(template.replace('{searchTerms}', encodeURIComponent('1006 & more')));
    expect(url.origin).toBe(SITE);
    const page = PAGES.find(({ path }) => path === url.pathname);
    expect([page?.kind, page?.locale]).toEqual(['find', locale]);
    const field = page?.root.querySelector('form input[type="search"]')?.getAttribute('name') ?? '';
    expect(url.searchParams.get(field)).toBe('1006 & more');
  });

  test('is named by the home page and the page that finds, in their language', () => {
    const naming = PAGES.filter((page) => page.root.querySelector(SELECTOR));
    expect([...new Set(naming.map(({ kind }) => kind))].sort()).toEqual(['find', 'home']);
    expect(naming).toHaveLength(2 * LOCALES.length);
    for (const page of naming) expect(attribute(page, SELECTOR, 'href')).toBe(openSearchPath(page.locale));
  });
});
