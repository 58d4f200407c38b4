import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { ALL_PAGES, type BuiltPage, KINDS, madeUpPage, spread } from './read-dist.ts';

const CHECKED = 12;

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The parser adds a tbody where a table has none: the tag is a matter of taste.
    'prefer-tbody': 'off',
    // Both spellings of the doctype are HTML.
    'doctype-style': 'off',
    // The search field is a form of one field: Enter sends it, and a button would cost a phone’s header its room.
    'wcag/h32': 'off',
  },
});

/** What the validator says about a page. */
function invalid(page: BuiltPage): string[] {
  const { results } = validator.validateStringSync(page.html, page.file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const source = page.html.split('\n')[line - 1]?.slice(Math.max(0, column - 30), column + 60);
      return `dist/${page.file}: ${ruleId}: ${message}, near "${source}"`;
    }),
  );
}

describe('HTML', () => {
  test.each([
    ['a paragraph in a paragraph', '<p><div></div></p>'],
    ['an element that is not closed', '<div><p></p>'],
    ['an id that stands twice', '<p id="a"></p><p id="a"></p>'],
    ['a button without words', '<button type="button"></button>'],
    ['a style attribute', '<p style="color: red"></p>'],
  ])('%s is found', (_, body) => {
    const html = `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`;
    expect(invalid(madeUpPage(html))).not.toEqual([]);
  });

  // Pages of one kind come from one template: of each kind so many, evenly spread, the codes with their own texts all.
  const checked = KINDS.flatMap((kind) => {
    const pages = ALL_PAGES.filter((page) => page.kind === kind);
    return kind === 'code' ? pages : spread(pages, CHECKED);
  });

  test.each(checked.map((page) => [page.file, page] as const))('%s is valid', (_, page) => {
    expect(invalid(page)).toEqual([]);
  });
});
