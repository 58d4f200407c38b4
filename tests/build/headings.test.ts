import { describe, expect, test } from 'vitest';
import { type BuiltPage, inLocale, isStandIn, madeUpPage, PAGES } from './read-dist.ts';

const ids = ({ root }: BuiltPage) => root.querySelectorAll('[id]').map(({ id }) => id);

/** What is wrong with the headings of a page. The 404 pages have no anchors: nobody links into them. */
function badHeadings(page: BuiltPage): string[] {
  const headings = page.root.querySelectorAll('h1,h2,h3,h4,h5,h6');
  const problems: string[] = [];
  const ones = headings.filter(({ tagName }) => tagName === 'H1').length;
  const expected = page.file === '404.html' ? page.root.querySelectorAll('main > section[lang]').length : 1;
  if (ones !== expected) problems.push(`found ${ones} h1, expected ${expected}`);
  let before = 0;
  for (const heading of headings) {
    const text = heading.text.trim();
    const level = Number(heading.tagName.slice(1));
    if (level > before + 1) problems.push(`"${text}" is an h${level} after an h${before}; use h${before + 1}`);
    before = level;
    if (level < 2 || level > 3 || isStandIn(page)) continue;
    if (!heading.id) problems.push(`"${text}" has no id; give it one`);
    else if (heading.querySelector('a')?.getAttribute('href') !== `#${heading.id}`) {
      problems.push(`"${text}" does not link to #${heading.id}; wrap its text in that link`);
    }
  }
  return problems.map((problem) => `dist/${page.file}: ${problem}`);
}

/** Ids that stand more than once on a page. */
function repeatedIds(page: BuiltPage): string[] {
  return ids(page)
    .filter((id, index, all) => all.indexOf(id) !== index)
    .map((id) => `dist/${page.file}: the id "${id}" stands twice; change one`);
}

describe('headings and anchors', () => {
  test.each([
    ['no h1', '<h2 id="a"><a href="#a">A</a></h2>', 2],
    ['two h1', '<h1>A</h1><h1>B</h1>', 1],
    ['a level that is skipped', '<h1>A</h1><h3 id="b"><a href="#b">B</a></h3>', 1],
    ['a heading without an id', '<h1>A</h1><h2>B</h2>', 1],
    ['a heading that links elsewhere', '<h1>A</h1><h2 id="b"><a href="#c">B</a></h2>', 1],
  ])('%s is found', (_, html, count) => {
    expect(badHeadings(madeUpPage(html))).toHaveLength(count);
  });

  test('an id that stands twice is found', () => {
    expect(repeatedIds(madeUpPage('<p id="a"></p><p id="a"></p>'))).toHaveLength(1);
  });

  test('every page has one h1, skips no level, and every heading links to itself', () => {
    expect(PAGES.flatMap(badHeadings)).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    expect(PAGES.flatMap(repeatedIds)).toEqual([]);
  });

  test('the anchors are the same in both languages, in the same order', () => {
    const different = PAGES.filter((page) => !isStandIn(page) && page.locale === 'en').flatMap((page) => {
      const there = inLocale(page, 'vi');
      return ids(page).join(' ') === ids(there).join(' ')
        ? []
        : `dist/${there.file}: found anchors ${ids(there).join(' ')}, expected those of dist/${page.file}: ${ids(page).join(' ')}`;
    });
    expect(different).toEqual([]);
  });
});
