import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { ALL_PAGES, type BuiltPage, FILES, type Kind, PAGES, readBuilt, SITE } from './read-dist.ts';

/** The kinds of pages that stand as Markdown too. */
const KINDS: readonly Kind[] = [
  'code',
  'number',
  'pair',
  'range',
  'compare',
  'claims',
  'vendors',
  'vendor',
  'vendorCode',
  'vendorPair',
  'collisions',
];

/** A Markdown file in its parts. */
interface MarkdownFile {
  readonly file: string;
  readonly locale: Locale;
  readonly front: ReadonlyMap<string, string>;
  readonly body: string;
  /** The body without what stands in code. */
  readonly prose: string;
}

/** Leaves out blocks and spans of code: they may hold anything. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```$/gm, 'CODE').replace(/(?<![\\`])(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, 'CODE');
}

function readMarkdown(file: string, text: string): MarkdownFile {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(text) ?? [];
  const entries = front.split('\n').map((line) => [line.split(': ')[0] ?? '', line.replace(/^\w+: /, '')] as const);
  const locale = LOCALES.find((one) => file.startsWith(`${one}/`)) ?? 'en';
  return { file, locale, front: new Map(entries), body, prose: withoutCode(body) };
}

const files = FILES.filter((file) => file.endsWith('.md')).map((file) =>
  readMarkdown(file, readBuilt(file).toString()),
);
const pages = new Map(ALL_PAGES.map((page) => [page.path, page]));
const known = new Set([...pages.keys(), ...FILES.map((file) => `/${file}`)]);

const plain = (text: string) =>
  text
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
/** What a heading says, marks of Markdown and spaces left out. */
const bare = (text: string) => plain(text).replace(/[*`\s()]/g, '');

/** What is wrong with the form of a Markdown file. */
function badForm({ file, locale, front, body, prose }: MarkdownFile): string[] {
  const problems: string[] = [];
  const path = `/${file.replace(/\.md$/, '')}`;
  if (front.get('url') !== SITE + path) problems.push(`names the address ${front.get('url')}, expected ${SITE}${path}`);
  if (front.get('language') !== locale)
    problems.push(`names the language ${front.get('language')}, expected ${locale}`);
  if (!/^".+"$/.test(front.get('title') ?? ''))
    problems.push(`names the title ${front.get('title')}, expected one in quotes`);
  if (!/^(\d{4}-\d\d-\d\d)?$/.test(front.get('reviewed') ?? ''))
    problems.push(`was reviewed on ${front.get('reviewed')}, expected a day`);
  const tags = prose.replace(/\\</g, '').match(/<\/?[a-z!][^>]*>/gi);
  if (tags) problems.push(`holds HTML: ${tags.slice(0, 3).join(' ')}`);
  if (!body.endsWith('\n') || body.endsWith('\n\n')) problems.push('does not end in one line break');
  for (const [pattern, what] of [
    [/\[\s*\]\(/, 'a link without words'],
    [/\]\(\s*\)/, 'a link without an address'],
    [/\]\((?!https?:\/\/)/, 'a link that is not absolute'],
    [/\S {2,}\S/, 'doubled spaces'],
    [/[^\S\n]$/m, 'space at the end of a line'],
    [/\n{3,}/, 'more than one empty line'],
    [/^#+\s*$/m, 'a heading without words'],
    [/^#+ .*[#\]]$/m, 'a heading that is a link, or ends in a mark'],
    [/\*\*__|__\*\*|\*{4}/, 'bold in bold'],
    [/^\|(?: \|)+$/m, 'an empty row'],
    [/\b(?:undefined|NaN)\b|\[object/, 'a value that is missing'],
    [/^- *$/m, 'an empty item'],
  ] as const) {
    const found = pattern.exec(prose.replace(/leaves the interpretation of [^.]* undefined/g, ''));
    if (found) problems.push(`holds ${what}: "${prose.slice(Math.max(0, found.index - 20), found.index + 40)}"`);
  }
  let before = 0;
  for (const [, marks = '', words = ''] of prose.matchAll(/^(#{1,6}) (.*)$/gm)) {
    if (before === 0 ? marks.length !== 1 : marks.length > before + 1 || marks.length === 1)
      problems.push(`has "${marks} ${words}" after a heading of level ${before}`);
    before = marks.length;
  }
  for (const [row] of body.matchAll(/^\|.*\|\n\|(?: -+ \|)+(?:\n\|.*\|$)*/gm)) {
    const columns = row.split('\n').map((line) => line.replace(/\\\|/g, '').split('|').length);
    if (new Set(columns).size > 1) problems.push(`has a table whose rows differ in columns: ${row.slice(0, 60)}`);
  }
  for (const [, number = ''] of prose.matchAll(/^\d+\. .*\[(\d+)\](?:,|$)/gm)) {
    if (!new RegExp(`^\\[${number}\\]: https?://\\S+$`, 'm').test(body))
      problems.push(`has no address for source ${number}`);
  }
  return problems.map((problem) => `dist/${file}: ${problem}; look at src/build/page-markdown.ts`);
}

/** Addresses of the site that lead nowhere, or into the other language. */
function badLinks({ file, locale, prose }: MarkdownFile, addresses: ReadonlySet<string>): string[] {
  const found = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = '']) => href);
  return found
    .filter((href) => href.startsWith(SITE))
    .map((href) => new URL(href))
    .filter(({ pathname }) => !addresses.has(pathname) || `${pathname}/`.startsWith('/vi/') !== (locale === 'vi'))
    .map(({ href }) => `dist/${file}: links to ${href}, expected a page of the site in "${locale}"`);
}

/** Whether an element names a folded list of links, which is navigation. */
const isNavigation = ({ tagName, nextElementSibling }: HTMLElement) =>
  tagName === 'SUMMARY' && nextElementSibling?.classList.contains('links') === true;

/** What a page says and its Markdown does not: its headings, its lead, its rows and its code. */
function missing(page: BuiltPage, { file, body }: MarkdownFile): string[] {
  const said = bare(body);
  const main = page.root.querySelector('main');
  const parts = [
    ...(main?.querySelectorAll('h1,h2,h3,.lead,pre code,summary,figcaption,td code') ?? [])
      .filter((element) => !isNavigation(element))
      .map(({ text }) => text),
    ...(main?.querySelectorAll('.frame > span') ?? []).map(({ firstChild }) => firstChild?.text ?? ''),
    ...(main?.querySelectorAll('svg[aria-label]') ?? []).map((svg) => svg.getAttribute('aria-label') ?? ''),
  ];
  const headings = body.match(/^#{1,3} /gm)?.length ?? 0;
  const expected = main?.querySelectorAll('h1,h2,h3').length ?? 0;
  return [
    ...parts.filter((part) => !said.includes(bare(part))).map((part) => `lacks "${part.slice(0, 80)}"`),
    ...(headings >= expected ? [] : [`has ${headings} headings, expected ${expected}`]),
  ].map((problem) => `dist/${file}: ${problem}, which stands on its page; look at src/build/page-markdown.ts`);
}

const GOOD = `---
title: "WebSocket 1006"
url: ${SITE}/1006
language: en
reviewed: 2026-11-23
---

# 1006 Abnormal Closure

The connection ended. \`<script>  #\` [1005](${SITE}/1005) [1]

## Facts

| Fact | 1006 |
| - | - |
| \`close(code)\` | Throws |

1. [RFC 6455][1], 2026

[1]: https://www.rfc-editor.org/rfc/rfc6455
`;

describe('the Markdown of pages', () => {
  test('a good file is good', () => {
    expect(badForm(readMarkdown('1006.md', GOOD))).toEqual([]);
    expect(badLinks(readMarkdown('1006.md', GOOD), new Set(['/1005']))).toEqual([]);
  });

  test.each([
    ['the address of another page', `${SITE}/1006\n`, `${SITE}/1005\n`],
    ['another language', 'language: en', 'language: vi'],
    ['no title', 'title: "WebSocket 1006"', 'title: '],
    ['a day that is none', '2026-11-23', 'soon'],
    ['HTML', 'The connection', 'The <b>connection</b>'],
    ['a comment', 'The connection', '<!-- a --> The connection'],
    ['a link without words', '[1005]', '[]'],
    ['a link that is not absolute', `(${SITE}/1005)`, '(/1005)'],
    ['doubled spaces', 'connection ended', 'connection  ended'],
    ['a mark behind a heading', '## Facts', '## Facts #'],
    ['a heading that is a link', '## Facts', '## [Facts](https://a.example)]'],
    ['a level that is skipped', '## Facts', '### Facts'],
    ['a second title', '## Facts', '# Facts'],
    ['a cell too many', '| Throws |', '| Throws | it |'],
    ['a source without an address', '[1]: https', '[2]: https'],
  ])('%s is found', (_, from, to) => {
    expect(badForm(readMarkdown('1006.md', GOOD.replace(from, to)))).not.toEqual([]);
  });

  test.each([
    ['a page that does not exist', '/1005', '/1003'],
    ['the other language', '/1005', '/vi/1005'],
  ])('a link to %s is found', (_, from, to) => {
    const made = readMarkdown('1006.md', GOOD.replace(SITE + from, SITE + to));
    expect(badLinks(made, new Set(['/1005', '/vi/1005']))).toHaveLength(1);
  });

  const withMarkdown = PAGES.filter(({ kind }) => KINDS.includes(kind));

  test('every page to be read has one, which its head and its foot name, and no other page has', () => {
    expect(files.map(({ file }) => file).sort()).toEqual(withMarkdown.map(({ path }) => `${path.slice(1)}.md`).sort());
    const bad = PAGES.filter((page) => {
      const expected = KINDS.includes(page.kind) ? `${page.path}.md` : undefined;
      const head = page.root.querySelector('link[type="text/markdown"]')?.getAttribute('href');
      const foot = page.root.querySelector('footer a[data-copies]')?.getAttribute('href');
      return head !== expected || foot !== expected;
    });
    expect(bad.map(({ file }) => file)).toEqual([]);
  });

  test('every file says what it is, holds no HTML and nothing that only a page can use, and has its headings in order', () => {
    expect(files.flatMap(badForm)).toEqual([]);
  });

  test('every link to the site leads to a page, in the same language', () => {
    expect(files.flatMap((file) => badLinks(file, known))).toEqual([]);
  });

  test('every file says what its page says', () => {
    const byFile = new Map(files.map((file) => [file.file, file]));
    const bad = withMarkdown.flatMap((page) => {
      const file = byFile.get(`${page.path.slice(1)}.md`);
      return file ? missing(page, file) : [];
    });
    expect(bad).toEqual([]);
  });

  test('a page whose Markdown leaves something out is found', () => {
    const [page] = withMarkdown;
    const file = files.find((one) => page && one.file === `${page.path.slice(1)}.md`);
    if (!page || !file) throw new Error('dist: found no page with Markdown, expected some');
    expect(missing(page, file)).toEqual([]);
    expect(missing(page, { ...file, body: file.body.replace(/^## .*$/m, '') })).not.toEqual([]);
  });
});

describe('the lists for machines', () => {
  const read = (locale: Locale, name: string) => readBuilt(`${locale === 'en' ? '' : `${locale}/`}${name}`).toString();
  const ofKind = (locale: Locale, ...kinds: Kind[]) =>
    PAGES.filter((page) => page.locale === locale && kinds.includes(page.kind)).map(({ path }) => path);

  test.each(LOCALES)('llms.txt in "%s" has the form of the convention and links the Markdown that exists', (locale) => {
    const text = read(locale, 'llms.txt');
    expect(text).toMatch(/^# .+\n\n> .+\n\n[^#]+\n\n## /);
    const lines = text
      .slice(text.indexOf('\n## '))
      .split('\n')
      .filter((line) => line && !line.startsWith('## '));
    expect(lines.filter((line) => !/^- \[[^\]]+\]\(https?:\/\/[^)\s]+\)(: \S.*)?$/.test(line))).toEqual([]);
    const links = lines.map((line) => /\]\(([^)]+)\)/.exec(line)?.[1] ?? '');
    expect(links.filter((link) => !link.startsWith(SITE) || !known.has(new URL(link).pathname))).toEqual([]);
    const expected = ofKind(locale, 'code', 'range', 'vendor', 'vendors', 'compare', 'claims', 'collisions');
    expect(expected.filter((path) => !links.includes(`${SITE}${path}.md`))).toEqual([]);
    expect(new Set(links).size).toBe(links.length);
    // Addresses in the text are examples, and have to exist as well.
    const examples = [...text.slice(0, text.indexOf('\n## ')).matchAll(/https?:\/\/[^\s,)]+\.md/g)].map(([url]) => url);
    expect(examples.length).toBeGreaterThan(2);
    expect(examples.filter((url) => !known.has(new URL(url).pathname))).toEqual([]);
  });

  test.each(LOCALES)('llms-full.txt in "%s" holds all codes, ranges and the list of services', (locale) => {
    const text = read(locale, 'llms-full.txt');
    const titles = text.match(/^# .+$/gm) ?? [];
    const expected = ofKind(locale, 'code', 'range', 'vendors');
    expect(titles).toHaveLength(expected.length);
    expect(expected.filter((path) => !text.includes(`\n\n[${SITE}${path}](${SITE}${path})\n`))).toEqual([]);
    // Of two definitions of one name only the first counts.
    const names = [...text.matchAll(/^\[([^\]]+)\]: /gm)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(100);
    const uses = [...withoutCode(text).matchAll(/ \[(\d{4}-\d+)\](?![[(:])/g)].map(([, name]) => name);
    expect(uses.length).toBeGreaterThan(100);
  });
});
