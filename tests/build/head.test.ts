import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import {
  attribute,
  type BuiltPage,
  inLocale,
  isHidden,
  LISTED,
  madeUpPage,
  PAGES,
  readBuilt,
  SITE,
} from './read-dist.ts';
import { isCode, stands, textNodes, texts } from './sentences.ts';

const X_DEFAULT = 'x-default';
const TITLE_MAX = 75;
const DESCRIPTION = { min: 70, max: 200 };

const canonical = ({ path }: Pick<BuiltPage, 'path'>) => SITE + path;
const title = ({ root }: BuiltPage) => root.querySelector('title')?.text ?? '';
const meta = ({ root }: BuiltPage, key: string) =>
  root.querySelectorAll(`meta[name="${key}"],meta[property="${key}"]`).map((one) => one.getAttribute('content'));

/** The languages that a page names for itself, as `language address`. */
const alternates = ({ root }: BuiltPage) =>
  root
    .querySelectorAll('link[rel="alternate"][hreflang]')
    .map((one) => `${one.getAttribute('hreflang')} ${one.getAttribute('href')}`);

/** What is wrong with the head of a page that search engines list. */
function badHead(page: BuiltPage): string[] {
  const problems: string[] = [];
  const expectOne = (name: string, found: readonly (string | undefined)[], expected: string) => {
    if (found.length !== 1 || found[0] !== expected) {
      problems.push(`found ${name} ${JSON.stringify(found)}, expected exactly "${expected}"`);
    }
  };
  expectOne(
    'canonical',
    page.root.querySelectorAll('link[rel="canonical"]').map((link) => link.getAttribute('href')),
    canonical(page),
  );
  const description = meta(page, 'description')[0] ?? '';
  expectOne('og:title', meta(page, 'og:title'), title(page));
  expectOne('og:description', meta(page, 'og:description'), description);
  expectOne('og:url', meta(page, 'og:url'), canonical(page));
  if (meta(page, 'robots').length > 0)
    problems.push('found a robots meta element, expected none on a page to be found');
  if (meta(page, 'description').length !== 1) problems.push('found no single description, expected one');
  if (title(page).length === 0 || title(page).length > TITLE_MAX) {
    problems.push(`the title has ${title(page).length} characters, expected 1 to ${TITLE_MAX}: "${title(page)}"`);
  }
  if (description.length < DESCRIPTION.min || description.length > DESCRIPTION.max) {
    problems.push(
      `the description has ${description.length} characters, expected ${DESCRIPTION.min} to ${DESCRIPTION.max}: "${description}"`,
    );
  }
  return problems.map((problem) => `dist/${page.file}: ${problem}`);
}

/** What is wrong with the languages that a page names. */
function badAlternates(page: BuiltPage): string[] {
  const expected = [
    ...LOCALES.map((locale) => `${locale} ${canonical(inLocale(page, locale))}`),
    `${X_DEFAULT} ${canonical(inLocale(page, 'en'))}`,
  ].join();
  const found = alternates(page).join();
  return found === expected ? [] : [`dist/${page.file}: found alternates ${found}, expected ${expected}`];
}

/** Values that stand on more than one page. */
function repeated(pages: readonly BuiltPage[], name: string, value: (page: BuiltPage) => string): string[] {
  const first = new Map<string, BuiltPage>();
  return pages.flatMap((page) => {
    const other = first.get(value(page));
    if (other) return `dist/${page.file}: has the ${name} of dist/${other.file}, "${value(page)}"; tell them apart`;
    first.set(value(page), page);
    return [];
  });
}

/** The first parts of the keys of strings: `section.causes` would stand on a page if its words were missing. */
const PLACES = new Set(Object.keys(en).map((key) => key.split('.')[0] ?? ''));
const isKey = (text: string) => /^[a-z]+\.[a-zA-Z.-]+$/i.test(text) && PLACES.has(text.split('.')[0] ?? '');

/** The one way in which the pages use the word: RFC 6455, 7.4.2 leaves the interpretation of 3000 to 3999 undefined. */
const RIGHTLY_UNDEFINED = /leaves the interpretation of [^.]* undefined/g;

/** What a page shows that nobody wrote: values that are missing, objects, keys of strings, variables. */
function leftovers(page: BuiltPage): string[] {
  const shown = [
    ...textNodes(page.root)
      .filter(({ parent }) => !stands(parent, isCode))
      .map(({ text }) => text),
    ...texts(page.root, { skip: isCode }),
    ...page.root.querySelectorAll('meta[content]').map((one) => one.getAttribute('content') ?? ''),
  ];
  return [...new Set(shown)]
    .filter(
      (text) => isKey(text) || /\bundefined\b|\[object|\bNaN\b|\{\{|\}\}/.test(text.replace(RIGHTLY_UNDEFINED, '')),
    )
    .map((text) => `dist/${page.file}: shows "${text}"; look for the value or string that is missing`);
}

const GOOD = `<html lang="en"><head><title>WebSocket 1006</title><meta name="description" content="${'x'.repeat(80)}">
  <link rel="canonical" href="${SITE}/1006"><meta property="og:title" content="WebSocket 1006">
  <meta property="og:description" content="${'x'.repeat(80)}"><meta property="og:url" content="${SITE}/1006"></head></html>`;

describe('the head of a page', () => {
  test('a good head is good', () => {
    expect(badHead(madeUpPage(GOOD, '1006.html'))).toEqual([]);
  });

  test.each([
    [
      'a canonical address with .html',
      `<link rel="canonical" href="${SITE}/1006">`,
      `<link rel="canonical" href="${SITE}/1006.html">`,
    ],
    [
      'a canonical address with a slash',
      `<link rel="canonical" href="${SITE}/1006">`,
      `<link rel="canonical" href="${SITE}/1006/">`,
    ],
    ['two canonical addresses', '<title>', `<link rel="canonical" href="${SITE}/1005"><title>`],
    ['a long title', 'WebSocket 1006', 'WebSocket 1006 '.repeat(6)],
    ['a short description', 'x'.repeat(80), 'x'.repeat(60)],
    ['a long description', 'x'.repeat(80), 'x'.repeat(201)],
    ['an og:title that is not the title', 'og:title" content="', 'og:title" content="The '],
    ['an og:url of another page', `og:url" content="${SITE}/1006`, `og:url" content="${SITE}/1005`],
    ['a page that hides itself', '<title>', '<meta name="robots" content="noindex"><title>'],
  ])('%s is found', (_, from, to) => {
    expect(badHead(madeUpPage(GOOD.replaceAll(from, to), '1006.html'))).toHaveLength(1);
  });

  test('every page names its one address, title, description and what networks show of it', () => {
    expect(LISTED.flatMap(badHead)).toEqual([]);
  });

  test('a title that two pages share is found', () => {
    const pages = ['1006.html', '1005.html'].map((file) => madeUpPage(GOOD, file));
    expect(repeated(pages, 'title', title)).toHaveLength(1);
  });

  test('no two pages share a title', () => {
    expect(repeated(PAGES, 'title', title)).toEqual([]);
  });

  test('no two pages share a description', () => {
    expect(repeated(PAGES, 'description', (page) => attribute(page, 'meta[name="description"]', 'content'))).toEqual(
      [],
    );
  });

  test.each([
    ['a language that is missing', `<link rel="alternate" hreflang="en" href="${SITE}/1006">`],
    [
      'a default that is not English',
      ['en 1006', 'vi vi/1006', 'x-default vi/1006']
        .map((one) => one.split(' '))
        .map(([language, path]) => `<link rel="alternate" hreflang="${language}" href="${SITE}/${path}">`)
        .join(''),
    ],
  ])('%s is found', (_, links) => {
    expect(badAlternates(madeUpPage(links, '1006.html'))).toHaveLength(1);
  });

  test('every page names all its languages and the default one, the same on all of them', () => {
    expect(LISTED.flatMap(badAlternates)).toEqual([]);
  });

  test('the pages for unknown addresses and the pairs that say nothing new are not to be found, and claim no address', () => {
    for (const page of PAGES.filter(isHidden)) {
      expect(meta(page, 'robots'), page.file).toEqual(['noindex']);
      expect(
        page.root.querySelectorAll('link[rel="canonical"],link[rel="alternate"][hreflang]'),
        page.file,
      ).toHaveLength(0);
    }
  });
});

describe('what machines are told', () => {
  const sitemap = readBuilt('sitemap-0.xml').toString();
  const entries = new Map(
    sitemap
      .split('<url>')
      .slice(1)
      .map((entry) => [
        /<loc>([^<]*)<\/loc>/.exec(entry)?.[1] ?? '',
        [...entry.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]*)" href="([^"]*)"\/>/g)].map(
          ([, language, href]) => `${language} ${href}`,
        ),
      ]),
  );

  test('the sitemap lists exactly the canonical addresses, each once', () => {
    expect([...entries.keys()].sort()).toEqual(LISTED.map(canonical).sort());
    expect(sitemap.split('<loc>').length - 1).toBe(LISTED.length);
  });

  test('the sitemap names both languages of every page', () => {
    const bad = LISTED.flatMap((page) => {
      const expected = LOCALES.map((locale) => `${locale} ${canonical(inLocale(page, locale))}`).sort();
      const found = (entries.get(canonical(page)) ?? []).filter((entry) => !entry.startsWith(X_DEFAULT)).sort();
      return found.join() === expected.join()
        ? []
        : `dist/sitemap-0.xml: ${canonical(page)} has ${found.join()}, expected ${expected.join()}`;
    });
    expect(bad).toEqual([]);
  });

  test('robots.txt names the sitemap, which names its part, and forbids nothing', () => {
    const robots = readBuilt('robots.txt').toString();
    expect(robots).toContain(`Sitemap: ${SITE}/sitemap-index.xml`);
    expect(robots).not.toMatch(/^Disallow: *\S/m);
    expect(readBuilt('sitemap-index.xml').toString()).toContain(`<loc>${SITE}/sitemap-0.xml</loc>`);
  });
});

describe('leftovers', () => {
  test.each([
    ['a value that is missing', '<p>1006 is undefined</p>'],
    ['an object', '<p>[object Object]</p>'],
    ['a number that is none', '<p>NaN codes</p>'],
    ['the key of a string', '<h2>section.causes</h2>'],
    ['a variable', '<p>All {{count}} pairs</p>'],
    ['a value in a label', '<a aria-label="1006 vs undefined">1006</a>'],
    ['a value in the description', '<meta name="description" content="undefined means">'],
  ])('%s is found', (_, html) => {
    expect(leftovers(madeUpPage(html))).toHaveLength(1);
  });

  test('code may say undefined', () => {
    expect(leftovers(madeUpPage('<p>It is <code>undefined</code>.</p><pre><code>window.close</code></pre>'))).toEqual(
      [],
    );
  });

  test('the word undefined is used where the standard uses it', () => {
    expect(PAGES.some(({ html }) => html.match(RIGHTLY_UNDEFINED))).toBe(true);
  });

  test('no page shows a value that is missing, the key of a string or a variable', () => {
    expect(PAGES.flatMap(leftovers)).toEqual([]);
  });
});
