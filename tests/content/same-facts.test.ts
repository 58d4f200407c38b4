import { describe, expect, test } from 'vitest';
import { DEFAULT_LOCALE, LOCALES } from '../../src/i18n/locales';
import { codeBlocks, codeSkeleton, codeSpans, type Tag, tags, withoutCodeBlocks } from './mdx-parts';
import { type ContentFile, parseContent, readContent } from './read-content';

/** Code that stands in one language only, by the file of the translation, each with its reason. */
const CODE_ON_ONE_SIDE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'content/pages/vi/claims/f16.yaml': { 'close()': 'English says that the reason throws, Vietnamese needs the call' },
  'content/pages/vi/claims/f20.yaml': { WebSocket: 'English says "socket" for the object, Vietnamese its type' },
};

/** Numbers that stand in one language only, by the file of the translation, each with its reason. */
const NUMBERS_ON_ONE_SIDE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'content/pages/vi/pairs/1011-vs-1014.mdx': { '10': 'October is the tenth month in Vietnamese' },
};

type Exempt = Readonly<Record<string, string>>;

/** The attributes that are the same in every language: what things are called in addresses and in code. */
const FIXED_ATTRIBUTES = ['id', 'is', 'in'];

function describeTag({ name, closes, attributes }: Tag): string {
  const fixed = FIXED_ATTRIBUTES.flatMap((key) => (key in attributes ? [` ${key}="${attributes[key]}"`] : []));
  return closes ? `</${name}>` : `<${name}${fixed.join('')}>`;
}

/** Everything that a reader reads outside code blocks: the texts of the frontmatter and the prose. */
function proseOf({ data, body }: ContentFile): string {
  const texts = Object.entries(typeof data === 'object' && data !== null ? data : {})
    .filter(([key]) => key !== 'translatedFrom')
    .map(([, value]) => JSON.stringify(value));
  // Paths of links differ by language, and a test over references checks them.
  return [...texts, withoutCodeBlocks(body).replace(/\]\([^)]*\)/g, ']')].join('\n');
}

/**
 * Numbers of two digits and more. English separates thousands by a comma, Vietnamese by a point or a space.
 * @example numbersIn('10,000 at 1006') // => ['10000', '1006']
 */
function numbersIn(text: string): string[] {
  const joined = text.replace(/(?<!\d)\d{1,3}(?:[.,\u00a0 ]\d{3})+(?!\d)/g, (number) => number.replace(/\D/g, ''));
  return joined.match(/\d{2,}/g) ?? [];
}

/** What stands in one list and not in the other, one message each; what is exempt without need as well. */
function compareSets(
  what: string,
  english: readonly string[],
  translated: readonly string[],
  exempt: Exempt = {},
): string[] {
  const [onlyEnglish, onlyTranslated] = [
    [...new Set(english)].filter((one) => !translated.includes(one)),
    [...new Set(translated)].filter((one) => !english.includes(one)),
  ];
  return [
    ...onlyEnglish.filter((one) => !(one in exempt)).map((one) => `${what} ${one} stands only in the English text`),
    ...onlyTranslated.filter((one) => !(one in exempt)).map((one) => `${what} ${one} stands only in the translation`),
    ...Object.keys(exempt)
      .filter((one) => !onlyEnglish.includes(one) && !onlyTranslated.includes(one))
      .map((one) => `the exemption of ${one} is no longer needed; remove it`),
  ];
}

/** The first place where two lists part, as one message; none where they are equal. */
function compareLists(what: string, english: readonly string[], translated: readonly string[]): string[] {
  const length = Math.max(english.length, translated.length);
  const index = Array.from({ length }, (_, at) => at).find((at) => english[at] !== translated[at]);
  if (index === undefined) return [];
  const [expected = 'nothing', found = 'nothing'] = [english[index], translated[index]];
  return [`${what} ${index + 1} is ${found}, expected ${expected} as in English`];
}

/** Where a translation states other facts than the English text, one message each. */
function compareFacts(
  english: ContentFile,
  translated: ContentFile,
  exempt: { code?: Exempt | undefined; numbers?: Exempt | undefined } = {},
): string[] {
  const skeletons = ({ body }: ContentFile) =>
    codeBlocks(body).map(({ language, code }) => `${language}: ${codeSkeleton(language, code)}`);
  const [prose, translatedProse] = [proseOf(english), proseOf(translated)];
  const [code, translatedCode] = [codeSpans(prose), codeSpans(translatedProse)];
  // Official names and quoted words are marked as code in a translation where English needs no mark for English words.
  const plain = translatedCode.filter((one) => prose.toLowerCase().includes(one.toLowerCase()));
  return [
    ...compareLists('tag', tags(english.body).map(describeTag), tags(translated.body).map(describeTag)),
    ...compareLists('code block', skeletons(english), skeletons(translated)),
    ...compareSets('the code', [...code, ...plain], translatedCode, exempt.code),
    ...compareSets('the number', numbersIn(prose), numbersIn(translatedProse), exempt.numbers),
  ].map((message) => `${translated.path}: ${message}`);
}

describe('the rule can fail', () => {
  const english = [
    '---',
    'lead: Code 1100 is sent after 10,000 ms.',
    '---',
    '',
    '<Section id="causes">',
    '<Cause id="timer" title="A timer">',
    '',
    'See `close(1100)` and [1200](/1200).',
    '',
    '```js',
    'close(1100, "done"); // the end',
    '```',
    '',
    '</Cause>',
    '</Section>',
    '',
  ].join('\n');
  const vietnamese = english
    .replace('Code 1100 is sent after 10,000 ms.', 'Mã 1100 được gửi sau 10.000 ms.')
    .replace('title="A timer"', 'title="Bộ hẹn giờ"')
    .replace('See', 'Xem')
    .replace('](/1200)', '](/vi/1200)')
    .replace('"done"', '"xong"')
    .replace('// the end', '// kết thúc');
  const compare = (text: string, exempt = {}) =>
    compareFacts(
      parseContent({ path: 'content/pages/en/codes/1100.mdx', text: english }),
      parseContent({ path: 'content/pages/vi/codes/1100.mdx', text }),
      exempt,
    );

  test('a translation of words, titles, strings and comments passes', () => {
    expect(compare(vietnamese)).toEqual([]);
  });

  test.for([
    ['another tag', '<Cause id="timer" title="Bộ hẹn giờ">', '<Fix>', 'tag 2'],
    ['another id', 'id="timer"', 'id="bo-hen-gio"', 'tag 2'],
    ['a missing tag', '</Section>\n', '', 'tag 4'],
    ['other code', 'close(1100, "xong")', 'close(1200, "xong")', 'code block 1'],
    ['a missing statement', 'close(1100, "xong");', '', 'code block 1'],
    ['another piece of code', '`close(1100)`', '`close(1100, "")`', 'the code close(1100)'],
    ['another number', 'Mã 1100', 'Mã 1101', 'the number 1101'],
    ['another thousand', '10.000', '1.000', 'the number 10000'],
  ] as const)('on %s', ([, before, after, message]) => {
    expect(vietnamese).toContain(before);
    expect(compare(vietnamese.replace(before, after)).join('\n')).toContain(message);
  });

  test('not on English words that a translation marks as code', () => {
    expect(compare(vietnamese.replace('Mã 1100', 'Mã `code` 1100'))).toEqual([]);
    expect(compare(vietnamese.replace('Mã 1100', 'Mã `codec` 1100'))).toHaveLength(1);
  });

  test('an exemption holds for what it names, and one that is not needed fails', () => {
    const other = vietnamese.replace('`close(1100)`', 'close(1100)');
    expect(compare(other, { code: { 'close(1100)': 'a reason' } })).toEqual([]);
    expect(compare(vietnamese, { code: { 'close(1100)': 'a reason' } })).toHaveLength(1);
    expect(compare(vietnamese, { numbers: { '1300': 'a reason' } })).toHaveLength(1);
  });
});

const files = readContent();
const translations = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).flatMap((locale) =>
  files
    .filter(({ path }) => path.startsWith(`content/pages/${locale}/`))
    .flatMap((translated) => {
      const path = translated.path.replace(`/${locale}/`, `/${DEFAULT_LOCALE}/`);
      const english = files.find((file) => file.path === path);
      return english ? [{ english, translated }] : [];
    }),
);

test.for(['codes', 'ranges', 'pairs', 'claims', 'lookalikes'])(
  'the translated %s state the facts of the English ones',
  (kind) => {
    const ofKind = translations.filter(({ english }) => english.path.includes(`/${kind}/`));
    expect(ofKind.length).toBeGreaterThan(0);
    const differences = ofKind.flatMap(({ english, translated }) =>
      compareFacts(english, translated, {
        code: CODE_ON_ONE_SIDE[translated.path],
        numbers: NUMBERS_ON_ONE_SIDE[translated.path],
      }),
    );
    expect(differences).toEqual([]);
  },
);

test('each translated situation states the facts of the English one', () => {
  const textsOf = (file: ContentFile | undefined) =>
    Object.entries(typeof file?.data === 'object' && file.data !== null ? file.data : {});
  const scenarios = translations.filter(({ english }) => english.id === 'scenarios');
  expect(scenarios.length).toBeGreaterThan(0);
  const differences = scenarios.flatMap(({ english, translated }) =>
    textsOf(english).flatMap(([key, text]) => {
      const other: unknown = textsOf(translated).find(([name]) => name === key)?.[1];
      return [
        ...compareSets('the code', codeSpans(String(text)), codeSpans(String(other))),
        ...compareSets('the number', numbersIn(String(text)), numbersIn(String(other))),
      ].map((message) => `${translated.path}: ${key}: ${message}`);
    }),
  );
  expect(differences).toEqual([]);
});

test('exemptions name files that exist', () => {
  const paths = files.map(({ path }) => path);
  const exempt = [...Object.keys(CODE_ON_ONE_SIDE), ...Object.keys(NUMBERS_ON_ONE_SIDE)];
  expect(exempt.filter((path) => !paths.includes(path))).toEqual([]);
});
