import { describe, expect, test } from 'vitest';
import { type BuiltPage, inLocale, madeUpPage, PAGES } from './read-dist.ts';
import { isCode, sentences, stands, textNodes, texts, words } from './sentences.ts';

/** Up to this many words two languages may agree: names of products, of codes, of headers. */
const AGREE_MAX = 6;

const isMarkedEnglish = (element: Parameters<typeof isCode>[0]) =>
  element.tagName !== 'HTML' && element.getAttribute('lang') === 'en';

/** Everything that a page says: its text, and what its head tells search engines. */
function said(page: BuiltPage, skip: (element: Parameters<typeof isCode>[0]) => boolean): string[] {
  const head = page.root
    .querySelectorAll('meta[content]:not([http-equiv])')
    .map((meta) => meta.getAttribute('content') ?? '');
  const data = page.root.querySelectorAll('script[type="application/ld+json"]').flatMap(({ rawText }) => {
    const found: string[] = [];
    JSON.parse(rawText, (_, value: unknown) => {
      if (typeof value === 'string') found.push(value);
      return value;
    });
    return found;
  });
  return [...texts(page.root, { skip }), ...head, ...data].flatMap((text) => [text, ...sentences(text)]);
}

const isVietnamese = (element: Parameters<typeof isCode>[0]) => element.getAttribute('lang') === 'vi';
const isAddress = (text: string) => URL.canParse(text);
/** Names of products are the same in every language, and a list of them is no sentence: one or two words between commas. */
const isListOfNames = (text: string) =>
  text.includes(',') && text.split(',').every((item) => item.trim().split(/\s+/).length <= 2);

const plain = (sentence: string) => sentence.replace(/\s+/g, ' ').trim().toLowerCase();

/** Sentences of a Vietnamese page that stand on its English counterpart, outside code and what is marked as English. */
function untranslated(page: BuiltPage, english: BuiltPage): string[] {
  const there = new Set(said(english, (element) => isCode(element) || isVietnamese(element)).map(plain));
  return [...new Set(said(page, (element) => isCode(element) || isMarkedEnglish(element)))]
    .filter((sentence) => !isAddress(sentence) && !isListOfNames(sentence))
    .filter((sentence) => words(sentence) > AGREE_MAX && there.has(plain(sentence)))
    .map(
      (sentence) =>
        `dist/${page.file}: "${sentence}" stands on dist/${english.file} too; translate it, or mark it lang="en"`,
    );
}

const FUNCTION_WORDS =
  /\b(?:the|a|an|of|and|or|is|are|was|be|been|with|that|this|from|not|no|to|in|on|at|by|for|it|its|as|but|if|when|has|have|which|you|your|did|can)\b/gi;
const FUNCTION_WORDS_MIN = 4;
/** Letters that Vietnamese has and English lacks. */
const VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/i;

/** Texts of a Vietnamese page that are English and do not say so. */
function unmarkedEnglish(page: BuiltPage): string[] {
  const spoken = page.root
    .querySelectorAll('[aria-label],[title],[alt]')
    .flatMap((element) =>
      ['aria-label', 'title', 'alt'].map((name) => ({ text: element.getAttribute(name) ?? '', parent: element })),
    );
  return [...textNodes(page.root), ...spoken]
    .filter(
      ({ text, parent }) =>
        !VIETNAMESE.test(text) &&
        (text.match(FUNCTION_WORDS)?.length ?? 0) >= FUNCTION_WORDS_MIN &&
        !stands(parent, (element) => isCode(element) || isMarkedEnglish(element)),
    )
    .map(({ text }) => `dist/${page.file}: "${text}" is English; mark it lang="en"`);
}

/** Where the language of a page is not the one of its address. 404.html speaks all languages, each in its part. */
function wrongLanguage(page: BuiltPage): string[] {
  const found = page.root.querySelector('html')?.getAttribute('lang');
  return found === page.locale
    ? []
    : [`dist/${page.file}: <html lang="${found}">, expected "${page.locale}"; pass the locale to the layout`];
}

const english = madeUpPage(
  `<html lang="en"><head><title>Where to look when the other side closes first</title></head><body>
  <p>A Close frame came with a code in it. Read the code.</p><p>Run <code>x</code> before you read the last line of the log.</p>
  <p aria-label="The server sends a Close frame with code 1001."></p><p>nginx Unit, uvicorn, Daphne, Starlette, Netty, Apache Tomcat</p>
  <p><q lang="en">The purpose for which the connection was established</q></p></body></html>`,
  '1006.html',
);
const vietnamese = (body: string, head = '') =>
  madeUpPage(`<html lang="vi"><head>${head}</head><body>${body}</body></html>`, 'vi/1006.html');

describe('the language of a page', () => {
  test('a page in the wrong language is found', () => {
    expect(wrongLanguage(madeUpPage('<html lang="en"></html>', 'vi/1006.html'))).toHaveLength(1);
  });

  test('every page says its language', () => {
    expect(PAGES.flatMap(wrongLanguage)).toEqual([]);
  });

  test('404.html says the language of each of its parts', () => {
    const page = PAGES.find(({ file }) => file === '404.html');
    const parts = page?.root.querySelectorAll('main > [lang]').map((part) => part.getAttribute('lang'));
    expect(parts).toEqual(['en', 'vi']);
  });
});

describe('sentences that stand in both languages', () => {
  test.each([
    ['a sentence', vietnamese('<p>Đã có mã. A Close frame came with a code in it. Hãy đọc.</p>')],
    ['a sentence in other capitals', vietnamese('<p>A close frame came with a code in it.</p>')],
    ['a sentence around code', vietnamese('<p>Run <code>y</code> before you read the last line of the log.</p>')],
    ['the title', vietnamese('', '<title>Where to look when the other side closes first</title>')],
    ['a description', vietnamese('', '<meta name="description" content="A Close frame came with a code in it.">')],
    [
      'a sentence of the JSON-LD',
      vietnamese('', '<script type="application/ld+json">{"a":["A Close frame came with a code in it."]}</script>'),
    ],
    ['a label', vietnamese('<svg aria-label="The server sends a Close frame with code 1001."></svg>')],
    ['a quotation', vietnamese('<p>The purpose for which the connection was established</p>')],
  ])('%s is found', (_, page) => {
    expect(untranslated(page, english)).toHaveLength(1);
  });

  test.each([
    ['code', '<pre>A Close frame came with a code in it.</pre>'],
    ['a quotation that is marked', '<q lang="en">A Close frame came with a code in it.</q>'],
    ['a few words', '<p>Read the code.</p>'],
    ['names', '<p>nginx Unit, uvicorn, Daphne, Starlette, Netty, Apache Tomcat</p>'],
  ])('%s may stand in both', (_, body) => {
    expect(untranslated(vietnamese(body), english)).toEqual([]);
  });

  test('no sentence of a Vietnamese page stands on its English counterpart', () => {
    const pages = PAGES.filter(({ locale }) => locale === 'vi');
    expect(pages.flatMap((page) => untranslated(page, inLocale(page, 'en')))).toEqual([]);
  });
});

describe('English on Vietnamese pages', () => {
  test.each([
    ['a text', '<p>The code is not in the frame that came from the server.</p>'],
    ['a label', '<svg aria-label="The end of the connection is not seen by the server."></svg>'],
    ['a text in a Vietnamese part', '<div lang="en"></div><p lang="vi">It is not in the frame.</p>'],
  ])('%s that is not marked is found', (_, body) => {
    expect(unmarkedEnglish(vietnamese(body))).toHaveLength(1);
  });

  test.each([
    ['marked', '<cite lang="en">The code is not in the frame that came from the server.</cite>'],
    ['code', '<pre><code>// the end of the connection is not seen by the server</code></pre>'],
    ['Vietnamese', '<p>Khung Close không có mã, nên thư viện báo 1005 to the app is not it.</p>'],
  ])('a text that is %s is good', (_, body) => {
    expect(unmarkedEnglish(vietnamese(body))).toEqual([]);
  });

  test('every English text on a Vietnamese page is marked', () => {
    expect(PAGES.filter(({ locale }) => locale === 'vi').flatMap(unmarkedEnglish)).toEqual([]);
  });
});
