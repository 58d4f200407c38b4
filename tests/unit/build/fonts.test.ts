import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unicodeRange } from '../../../src/build/fonts';

/** The letters that a CSS range list names. */
function lettersIn(list: string): string[] {
  if (list === '') return [];
  return list.split(',').flatMap((run) => {
    const [from = 0, to = from] = run
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
  });
}

describe('unicodeRange', () => {
  test.for([
    ['abd', 'U+61-62,U+64'],
    ['', ''],
    ['a', 'U+61'],
    ['cab', 'U+61-63'],
    ['aaa', 'U+61'],
    ['ộ', 'U+1ED9'],
    ['a…', 'U+61,U+2026'],
    ['😀😁', 'U+1F600-1F601'],
  ] as const)('"%s" is %s', ([text, list]) => {
    expect(unicodeRange(text)).toBe(list);
  });

  test('the list names exactly the letters of the text, each once, ascending', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const points = (letters: Iterable<string>) => [...letters].map((letter) => letter.codePointAt(0) ?? 0);
        const expected = [...new Set(points(text))].sort((a, b) => a - b);
        expect(points(lettersIn(unicodeRange(text)))).toEqual(expected);
      }),
    );
  });
});
