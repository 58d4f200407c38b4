import { describe, expect, test } from 'vitest';
import { type BuiltPage, type Kind, madeUpPage, PAGES } from './read-dist.ts';

/** The anchors that runbooks link to, which /links promises. */
const ANSWERS = ['what-to-do', 'causes', 'client', 'server', 'operator'] as const;
/** What three of them were called before. */
const OLDER = ['fix-client', 'fix-server', 'fix-operator'] as const;

const PROMISED: Partial<Record<Kind, readonly string[]>> = {
  code: [...ANSWERS, ...OLDER],
  number: ['what-to-do'],
  pair: ['what-to-do'],
  range: ['what-to-do'],
  vendorCode: ['what-to-do'],
  vendorPair: ['what-to-do'],
};

/** The anchors that the kind of a page promises and the page lacks; an anchor of nothing counts as none. */
function lacking(page: BuiltPage): string[] {
  return (PROMISED[page.kind] ?? [])
    .filter((id) => !page.html.includes(` id="${id}"`) || !page.root.querySelector(`main [id="${id}"]`)?.text.trim())
    .map((id) => `dist/${page.file}: has no "${id}" with text; links to it stand in runbooks`);
}

describe('deep links', () => {
  const all = [...ANSWERS, ...OLDER].map((id) => `<p id="${id}">text</p>`).join('');

  test('an anchor that is missing is found, and so is one of nothing', () => {
    expect(lacking(madeUpPage(`<main>${all}</main>`))).toEqual([]);
    expect(lacking(madeUpPage(`<main>${all.replace('id="client"', '')}</main>`))).toHaveLength(1);
    expect(lacking(madeUpPage(`<main>${all.replace('id="client">text', 'id="client">')}</main>`))).toHaveLength(1);
  });

  test.each(Object.keys(PROMISED) as Kind[])(
    'every page of the kind "%s" has the anchors that are promised',
    (kind) => {
      const pages = PAGES.filter((page) => page.kind === kind);
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.flatMap(lacking)).toEqual([]);
    },
  );

  test('the older anchors stand at the same headings as the new ones', () => {
    const wrong = PAGES.filter(({ kind }) => kind === 'code').flatMap(({ root, file }) =>
      OLDER.filter((id) => root.querySelector(`#${id}`)?.parentNode?.id !== id.replace('fix-', '')).map(
        (id) => `dist/${file}: "${id}" stands elsewhere than "${id.replace('fix-', '')}"`,
      ),
    );
    expect(wrong).toEqual([]);
  });
});
