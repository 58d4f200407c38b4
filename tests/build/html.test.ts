import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, KINDS, madeUpPage, PAGES, ALL_PAGES } from './read-dist.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The parser adds a tbody where a table has none: the tag is a matter of taste.
    'prefer-tbody': 'off',
    // Both spellings of the doctype are HTML.
    'doctype-style': 'off',
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

  const oneOfEachKind = KINDS.flatMap((kind) => ALL_PAGES.find((page) => page.kind === kind) ?? []);
  const vietnamese = KINDS.flatMap((kind) => ALL_PAGES.findLast((page) => page.kind === kind) ?? []);
  const codes = PAGES.filter(({ kind }) => kind === 'code');

  test.each([...new Set([...oneOfEachKind, ...vietnamese, ...codes])].map((page) => [page.file, page] as const))(
    '%s is valid',
    (_, page) => {
      expect(invalid(page)).toEqual([]);
    },
  );
});
