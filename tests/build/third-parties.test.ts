import { describe, expect, test } from 'vitest';
import { ALL_PAGES, type BuiltPage, madeUpPage, SITE } from './read-dist.ts';

/** Attributes whose address a browser asks for without the reader doing anything. */
const FETCHED = /\s(?:src|srcset|poster|data|background|ping|manifest|imagesrcset)="([^"]*)"/g;
/** Links that a browser follows by itself. */
const FETCHED_LINK =
  /\b(?:stylesheet|icon|preload|prefetch|modulepreload|preconnect|dns-prefetch|prerender|manifest|apple-touch-icon|search)\b/;

/** The addresses on other sites that a browser would ask for by opening a page. */
function foreign({ html, file }: BuiltPage): string[] {
  const tags = html.match(/<[a-z][^>]*>/g) ?? [];
  const addresses = tags.flatMap((tag) => [
    ...(tag.startsWith('<a ') ? [] : [...tag.matchAll(FETCHED)].flatMap(([, value = '']) => value.split(/\s*,\s*/))),
    ...(tag.startsWith('<link ') && FETCHED_LINK.test(/ rel="([^"]*)"/.exec(tag)?.[1] ?? '')
      ? [/ href="([^"]*)"/.exec(tag)?.[1] ?? '']
      : []),
    ...(/http-equiv="refresh"/.test(tag) ? [/url=([^"]*)/.exec(tag)?.[1] ?? ''] : []),
  ]);
  const inStyles = [...html.matchAll(/(?:url\(|@import\s*)["']?([^"')]*)/g)].map(([, value = '']) => value);
  return [...addresses, ...inStyles]
    .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address) && !address.startsWith(`${SITE}/`))
    .map((address) => `dist/${file}: would ask ${address}; keep a copy of it in the site`);
}

describe('no page asks another site for anything', () => {
  test.each([
    ['an image', '<img src="https://cdn.example/a.png">'],
    ['an image of several sizes', '<img src="/a.png" srcset="/b.png 1x, //cdn.example/c.png 2x">'],
    ['a script', '<script src="//cdn.example/a.js"></script>'],
    ['a stylesheet', '<link rel="stylesheet" href="https://cdn.example/a.css">'],
    ['a connection made early', '<link rel="preconnect" href="https://cdn.example">'],
    ['a frame', '<iframe src="https://cdn.example/"></iframe>'],
    ['a font', '<style>@font-face{src:url(https://cdn.example/a.woff2)}</style>'],
    ['an import', '<style>@import "https://cdn.example/a.css"</style>'],
    ['a redirect', '<meta http-equiv="refresh" content="0;url=https://cdn.example/">'],
  ])('%s is found', (_, html) => {
    expect(foreign(madeUpPage(html))).toHaveLength(1);
  });

  test.each([
    ['a link that a reader may follow', '<a href="https://rfc.example/">RFC</a>'],
    [
      'its own address',
      `<link rel="icon" href="${SITE}/favicon.svg"><link rel="canonical" href="https://cdn.example/">`,
    ],
    ['an example in code', '<code>&lt;img src="https://cdn.example/a.png"&gt;</code>'],
  ])('%s is fine', (_, html) => {
    expect(foreign(madeUpPage(html))).toEqual([]);
  });

  test('on the whole site', () => {
    expect(ALL_PAGES.flatMap(foreign)).toEqual([]);
  });
});
