import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readDecoderAddress } from '../../src/domain/decoder-address.ts';
import { ALL_PAGES, type BuiltPage, FILES, isStandIn, madeUpPage, PAGES, SITE } from './read-dist.ts';
import { stands } from './sentences.ts';

interface Target {
  readonly locale: string;
  readonly kind: string;
  readonly ids: ReadonlySet<string>;
}

/** What can be linked to: pages by path, with their anchors, and the other files. */
interface Targets {
  readonly pages: ReadonlyMap<string, Target>;
  readonly files: ReadonlySet<string>;
}

function targetsOf(pages: readonly BuiltPage[], files: readonly string[]): Targets {
  return {
    pages: new Map(
      pages.map(({ path, locale, kind, root }) => [
        path,
        { locale, kind, ids: new Set(root.querySelectorAll('[id]').map(({ id }) => id)) },
      ]),
    ),
    files: new Set(files.filter((file) => !file.endsWith('.html')).map((file) => `/${file}`)),
  };
}

/** The language around an element: a page for several of them marks its parts. */
function languageAround(element: HTMLElement): string | undefined {
  let language: string | undefined;
  stands(element, (one) => {
    if (one.tagName === 'SECTION' || one.tagName === 'HTML') language ??= one.getAttribute('lang');
    return language !== undefined;
  });
  return language;
}

/** A link that leads into another language than the one around it, and does not say so. */
function wrongLanguage(element: HTMLElement, target: Target, where: string): string[] | string {
  const expected = element.getAttribute('hreflang') ?? languageAround(element);
  return element.tagName === 'A' && target.locale !== expected
    ? `${where} leads to a page in "${target.locale}", expected "${expected}"; link to that one, or add hreflang`
    : [];
}

/** What is wrong with the links of a page. */
function badLinks(page: BuiltPage, targets: Targets): string[] {
  return page.root.querySelectorAll('[href],[src]').flatMap((element) => {
    const link = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    const where = `dist/${page.file}: link "${link}"`;
    if (!URL.canParse(link, SITE + page.path)) return `${where} is not an address; correct it`;
    const url = new URL(link, SITE + page.path);
    if (url.origin !== SITE) {
      return /^https?:$/.test(url.protocol) ? [] : `${where} leads to "${url.protocol}"; expected https:`;
    }
    if (targets.files.has(url.pathname)) return [];
    const target = targets.pages.get(url.pathname);
    if (!target) return `${where} leads to no page or file; correct it`;
    if (target.kind === 'redirect') return `${where} leads to a redirect; put the lower code first`;
    // The decoder's fragment may also carry what it shows; no id of an element has an equals sign.
    if (target.kind === 'decode' && readDecoderAddress(url.hash)) return wrongLanguage(element, target, where);
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (anchor && !target.ids.has(anchor)) return `${where} leads to no anchor of that page; correct it`;
    return wrongLanguage(element, target, where);
  });
}

/** Pages that cannot be reached from a home page without switching the language. */
function unreached(pages: readonly BuiltPage[]): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const reached = new Set(pages.filter(({ key }) => key === '/').map(({ path }) => path));
  for (const path of reached) {
    for (const link of byPath.get(path)?.root.querySelectorAll('a[href^="/"]:not([hreflang])') ?? []) {
      reached.add(new URL(link.getAttribute('href') ?? '', SITE).pathname);
    }
  }
  return pages.filter(({ path }) => !reached.has(path)).map(({ file }) => `dist/${file}: no page leads here; link it`);
}

describe('links', () => {
  const small = targetsOf(
    [
      madeUpPage('<h2 id="causes">', '1006.html'),
      madeUpPage('<h2 id="causes">', 'vi/1006.html'),
      { ...madeUpPage('', 'decode.html'), kind: 'decode' },
      { ...madeUpPage('', 'vi/decode.html'), kind: 'decode' },
    ],
    ['favicon.svg'],
  );

  test.each([
    ['a page that does not exist', '<a href="/1007"></a>'],
    ['a file name', '<a href="/1006.html"></a>'],
    ['a slash at the end', '<a href="/1006/"></a>'],
    ['a file that does not exist', '<img src="/logo.svg">'],
    ['an anchor that does not exist', '<a href="#fix"></a>'],
    ['an anchor that another page lacks', '<a href="/1006#fix"></a>'],
    ['the other language', '<a href="/vi/1006"></a>'],
    ['the other language than it says', '<a href="/vi/1006" hreflang="en"></a>'],
    ['something to run', '<a href="javascript:history.back()"></a>'],
    ['bytes on a page that reads none', '<a href="/1006#hex=8800"></a>'],
    ['the decoder in the other language', '<a href="/vi/decode#hex=8800"></a>'],
    ['an anchor that the decoder lacks', '<a href="/decode#fix"></a>'],
  ])('a link to %s is found', (_, link) => {
    expect(badLinks(madeUpPage(`<html lang="en">${link}</html>`, '1006.html'), small)).toHaveLength(1);
  });

  test.each([
    ['the page itself', '<a href="#causes"></a>'],
    ['the language switch', '<a href="/vi/1006" hreflang="vi"></a>'],
    ['a part in another language', '<section lang="vi"><a href="/vi/1006"></a></section>'],
    ['another site', '<a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4"></a>'],
    ['a file', '<link rel="icon" href="/favicon.svg">'],
    ['bytes to decode', '<a href="/decode#hex=8800"></a>'],
  ])('a link to %s is good', (_, link) => {
    expect(badLinks(madeUpPage(`<html lang="en">${link}</html>`, '1006.html'), small)).toEqual([]);
  });

  test('every link of every page leads to a page, a file and an anchor that exist, in the language of the page', () => {
    const targets = targetsOf(ALL_PAGES, FILES);
    expect(ALL_PAGES.flatMap((page) => badLinks(page, targets))).toEqual([]);
  });

  test('a page that no other one leads to is found', () => {
    const pages = [
      madeUpPage('<a href="/1006"></a>', 'index.html'),
      madeUpPage('<a href="/"></a>', '1006.html'),
      madeUpPage('<a href="/1006"></a>', '1007.html'),
    ];
    expect(unreached(pages)).toEqual(['dist/1007.html: no page leads here; link it']);
  });

  test('every page can be reached from the home page of its language', () => {
    expect(unreached(PAGES.filter((page) => !isStandIn(page)))).toEqual([]);
  });
});
