import { describe, expect, test } from 'vitest';
import { readFolder, type TextFile } from './read-content';

/** What is wrong with the characters of a file, one message each. */
function checkText({ path, text }: TextFile): string[] {
  const line = (index: number) => text.slice(0, index).split('\n').length;
  const decomposed = text.split('\n').findIndex((content) => content !== content.normalize('NFC'));
  return [
    ...(decomposed === -1 ? [] : [`${path}:${decomposed + 1}: is not NFC; save it in composed form`]),
    ...(text.includes('\r') ? [`${path}:${line(text.indexOf('\r'))}: has a carriage return; end lines with LF`] : []),
    ...(text.endsWith('\n') ? [] : [`${path}: does not end with a newline; add one`]),
    ...(text.startsWith('\ufeff') ? [`${path}: begins with a byte order mark; remove it`] : []),
    // Some programs print it where what they received was not UTF-8.
    ...(text.includes('\ufffd') && !path.startsWith('content/libraries/measured/')
      ? [`${path}: is not UTF-8, or holds U+FFFD; save it as UTF-8`]
      : []),
  ];
}

describe('the rule can fail', () => {
  test.for([
    ['decomposed letters', 'tie\u0302\u0301ng\n'],
    ['carriage returns', 'a\r\nb\n'],
    ['no newline at the end', 'a'],
    ['a byte order mark', '\ufeffa\n'],
    ['a character that was lost', '\ufffd\n'],
  ] as const)('on %s', ([, text]) => {
    expect(checkText({ path: 'made-up.mdx', text })).toHaveLength(1);
  });

  test('not on Vietnamese in composed form', () => {
    expect(checkText({ path: 'made-up.mdx', text: 'Mã đóng, kết nối\n' })).toEqual([]);
  });

  test('and it names the line', () => {
    expect(checkText({ path: 'made-up.mdx', text: 'a\nb\ne\u0301\n' })).toEqual([
      expect.stringMatching(/^made-up\.mdx:3: /),
    ]);
  });
});

test.for(['content', 'src'])('all files in %s are NFC, end lines with LF and end with a newline', (folder) => {
  const files = readFolder(folder);
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap(checkText)).toEqual([]);
});
