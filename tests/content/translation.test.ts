import { describe, expect, test } from 'vitest';
import { DEFAULT_LOCALE, LOCALES } from '../../src/i18n/locales';
import { digestOf, readDigest, writeDigest } from './digest';
import { readFolder, type TextFile } from './read-content';

/** Translations without an English counterpart, or whose counterpart has changed since, one message each. */
function checkTranslations(
  originals: readonly TextFile[],
  translations: readonly TextFile[],
  locale: string,
): string[] {
  return translations.flatMap(({ path, text }) => {
    const original = originals.find((file) => file.path === path.replace(`/${locale}/`, `/${DEFAULT_LOCALE}/`));
    if (original === undefined) return [`${path}: has no English counterpart; add it or remove this file`];
    const [found, expected] = [readDigest(text), digestOf(original.text)];
    if (found === expected) return [];
    return [
      `${path}: translatedFrom is ${found === undefined ? 'missing' : `'${found}'`}, expected '${expected}'; ` +
        `read ${original.path} again, adapt the translation, then run "npm run digests -- ${path}"`,
    ];
  });
}

describe('digests', () => {
  test('a digest is the beginning of SHA-256 over the text as UTF-8', () => {
    // FIPS 180-4, the example "abc".
    expect(digestOf('abc')).toBe('ba7816bf8f01');
    expect(digestOf('đóng')).not.toBe(digestOf('dong'));
  });

  test.for([
    ['---\ntitle: x\n---\n\nBody\n', "---\ntranslatedFrom: 'ba7816bf8f01'\ntitle: x\n---\n\nBody\n"],
    [
      "---\ntitle: x\ntranslatedFrom: '000000000000'\n---\n\ntranslatedFrom: in the body\n",
      "---\ntitle: x\ntranslatedFrom: 'ba7816bf8f01'\n---\n\ntranslatedFrom: in the body\n",
    ],
    ['what: x\n', "translatedFrom: 'ba7816bf8f01'\nwhat: x\n"],
    ["what: x\ntranslatedFrom: '000000000000'\n", "what: x\ntranslatedFrom: 'ba7816bf8f01'\n"],
  ] as const)('writing one changes its own line only: %j', ([before, after]) => {
    expect(writeDigest(before, 'ba7816bf8f01')).toBe(after);
    expect(writeDigest(after, 'ba7816bf8f01')).toBe(after);
    expect(readDigest(after)).toBe('ba7816bf8f01');
  });

  test('a line in the body is not read as a digest', () => {
    expect(readDigest("---\ntitle: x\n---\n\ntranslatedFrom: 'ba7816bf8f01'\n")).toBeUndefined();
  });
});

describe('the rule can fail', () => {
  const original = { path: 'content/pages/en/claims/f01.yaml', text: 'claim: x\n' };
  const translation = (text: string, name = 'f01') => [{ path: `content/pages/vi/claims/${name}.yaml`, text }];

  test('on a translation of an older text, with the digest to write', () => {
    const current = writeDigest('claim: y\n', digestOf(original.text));
    expect(checkTranslations([original], translation(current), 'vi')).toEqual([]);
    const changed = { ...original, text: 'claim: z\n' };
    expect(checkTranslations([changed], translation(current), 'vi')).toEqual([
      expect.stringContaining(`expected '${digestOf(changed.text)}'`),
    ]);
  });

  test('on a translation that names no digest, and on one without a counterpart', () => {
    expect(checkTranslations([original], translation('claim: y\n'), 'vi')).toEqual([
      expect.stringContaining('is missing'),
    ]);
    expect(checkTranslations([original], translation('claim: y\n', 'f02'), 'vi')).toHaveLength(1);
  });
});

const originals = readFolder(`content/pages/${DEFAULT_LOCALE}`);

test.for(LOCALES.filter((locale) => locale !== DEFAULT_LOCALE))(
  'every text in "%s" was read against the English one',
  (locale) => {
    const translations = readFolder(`content/pages/${locale}`);
    expect(translations.length).toBeGreaterThan(0);
    expect(checkTranslations(originals, translations, locale)).toEqual([]);
  },
);

test('the English texts are translated from nothing', () => {
  expect(originals.filter(({ text }) => readDigest(text) !== undefined).map(({ path }) => path)).toEqual([]);
});
