import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { richText } from '../../../src/components/rich-text';

describe('richText', () => {
  test.for([
    ['plain words', 'plain words'],
    ['', ''],
    ['call `close()` & wait', 'call <code>close()</code> &amp; wait'],
    ['`a` and `b`', '<code>a</code> and <code>b</code>'],
    ['`<n>` stays text', '<code>&lt;n&gt;</code> stays text'],
    ['<script>', '&lt;script&gt;'],
    ['say "no"', 'say &quot;no&quot;'],
    ['&amp;', '&amp;amp;'],
    ['đóng…', 'đóng…'],
  ] as const)('%j is %j', ([text, html]) => {
    expect(richText(text)).toBe(html);
    expect(richText(text), 'the second time').toBe(html);
  });

  test('a reader sees the text as it was written, without its backticks, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '<', '>', '&', '"', '`', 'ộ', 'b>', ';') }), (text) => {
        expect(parse(richText(text)).text).toBe(text.replaceAll('`', ''));
      }),
    );
  });
});
