import { describe, expect, test } from 'vitest';
import { cutFonts, lettersOf } from '../../../src/build/fonts';

describe('lettersOf', () => {
  test.for([
    ['Geist', 'Aa9–’…', 'ộ'],
    ['Geist vi', 'Aa9–’…ộĐư', '😀'],
    ['Geist Mono', '0123456789abcdef', 'z'],
    ['Nothing', '', 'a'],
  ] as const)('"%s" draws "%s" and not "%s"', ([family, drawn, other]) => {
    const letters = lettersOf(family);
    expect([...drawn].filter((letter) => !letters.includes(letter))).toEqual([]);
    expect(letters.includes(other)).toBe(false);
  });
});

test('every font file is named by its content, and its rule loads it under a family that has letters', async () => {
  const fonts = await cutFonts();
  expect(new Set(fonts.map(({ fileName }) => fileName)).size).toBe(fonts.length);
  for (const { fileName, rule, bytes } of fonts) {
    expect(bytes.subarray(0, 4).toString()).toBe('wOF2');
    expect(rule).toContain(`url(/fonts/${fileName})`);
    expect(lettersOf(/font-family:"([^"]+)"/.exec(rule)?.[1] ?? '')).not.toBe('');
  }
});
