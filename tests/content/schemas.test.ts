import { matchesGlob } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test, vi } from 'vitest';
import { collections } from '../../src/content.config';
import { type ContentFile, parseContent, readContent } from './read-content';

// The collections are read as Astro reads them, so that there is no second list of folders and schemas.
vi.mock('astro:content', () => ({ defineCollection: (collection: unknown) => collection }));
vi.mock('astro/loaders', () => ({ glob: (options: unknown) => options }));

const configured = z
  .record(
    z.string(),
    z.object({
      loader: z.object({ base: z.string(), pattern: z.string() }),
      schema: z.custom<z.ZodType>((schema) => schema instanceof z.ZodType),
    }),
  )
  .parse(collections);

/** What the file of each collection may be called. Its name is the id, and for pages the URL. */
const ID_FORMS: Readonly<Record<string, RegExp>> = {
  codes: /^(0|[1-9]\d{0,4})$/,
  ranges: /^(0|[1-9]\d*)-[1-9]\d*$/,
  pairs: /^[1-9]\d*-vs-[1-9]\d*$/,
  claims: /^f\d\d$/,
  scenarios: /^scenarios$/,
};
const ANY_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The kind of things a file is about: the folder that it stands in, or its own name where it stands alone. */
function kindOf({ path, id }: ContentFile): string {
  const folder = path.split('/').at(-2) ?? '';
  return folder.length === 2 ? id : folder;
}

/** What is wrong with a file as such, one message each. */
function checkFile(file: ContentFile): string[] {
  const owners = Object.entries(configured).filter(([, { loader }]) =>
    matchesGlob(file.path, `${loader.base}/${loader.pattern}`),
  );
  const [owner] = owners;
  if (owner === undefined || owners.length > 1)
    return [`${file.path}: belongs to ${owners.length} collections, expected 1; move it or remove it`];
  const [collection, { schema }] = owner;
  const result = schema.safeParse(file.data);
  const issues = result.success ? [] : result.error.issues;
  const form = ID_FORMS[kindOf(file)] ?? ANY_ID;
  return [
    ...issues.map(
      ({ path, message }) =>
        `${file.path}: ${path.join('.') || 'the file'}: ${message}; see the schema of ${collection}`,
    ),
    ...(form.test(file.id) ? [] : [`${file.path}: "${file.id}" is no id of this kind; expected ${form}; rename it`]),
  ];
}

const made = (path: string, text: string) => checkFile(parseContent({ path, text }));

describe('the rule can fail', () => {
  test('on a file that no collection reads', () => {
    expect(made('content/cods/1006.yaml', 'name: x\n')).toHaveLength(1);
    expect(made('content/codes/1006.yml.yaml.mdx', '---\nname: x\n---\n')).toHaveLength(1);
  });

  test('on a record with an unknown key, and on words without their frontmatter', () => {
    const found = made('content/sources/made-up.yaml', 'title: x\nurl: https://example.org/\nkind: issue\nmore: 1\n');
    expect(found).toEqual([expect.stringContaining('more')]);
    expect(() => made('content/pages/en/codes/1100.mdx', 'no frontmatter')).toThrow('content/pages/en/codes/1100.mdx');
  });

  test('on a day without quotes, which Astro reads as a date', () => {
    const text = 'title: x\nurl: https://example.org/\nkind: issue\nread: 2020-02-29\n';
    expect(made('content/sources/made-up.yaml', text)).toEqual([expect.stringContaining('read')]);
    expect(made('content/sources/made-up.yaml', text.replace('2020-02-29', "'2020-02-29'"))).toEqual([]);
  });

  test.for([
    ['content/sources/Made_Up.yaml', 'title: x\nurl: https://example.org/\nkind: issue\n'],
    ['content/pages/en/claims/g1.yaml', 'claim: Wrong.\nfact: Right.\n'],
    ['content/pages/en/lookalikes/a b.yaml', 'what: Something.\n'],
  ] as const)('on a name such as %s', ([path, text]) => {
    expect(made(path, text)).toEqual([expect.stringContaining('is no id of this kind')]);
  });
});

test('every file in content/ belongs to one collection, fits its schema and is named by its id', () => {
  expect(readContent().flatMap(checkFile)).toEqual([]);
});

test('every collection has files', () => {
  const files = readContent();
  const empty = Object.entries(configured).filter(
    ([, { loader }]) => !files.some(({ path }) => matchesGlob(path, `${loader.base}/${loader.pattern}`)),
  );
  expect(empty.map(([name]) => name)).toEqual([]);
});
