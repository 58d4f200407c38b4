import { describe, expect, test } from 'vitest';
import { markdownFile, pageMarkdown, readPage } from '../../../src/build/page-markdown.ts';

const SITE = 'https://closecodes.example';
const page = (main: string, reviewed = '<time datetime="2026-11-23">23</time>') =>
  `<!DOCTYPE html><html lang="en"><head><title>1006 &amp; &quot;why&quot;</title><meta name="description" content="A &#39;code&#39;"><link rel="alternate" type="text/markdown" href="/1006.md"></head><body><header><a href="/">home</a></header><main id="content">${main}</main><footer>${reviewed}</footer></body></html>`;

/** The Markdown of a main part, from the first line on. */
function convert(main: string, references?: string): string {
  const source = readPage(page(main));
  if (source === undefined) throw new Error('found no page, expected the one that was made up');
  return pageMarkdown(source, SITE, references).body;
}

describe('reading a built page', () => {
  test('its head and foot say what it is', () => {
    expect(readPage(page('<h1>1006</h1>'))).toEqual({
      path: '/1006.md',
      locale: 'en',
      title: '1006 & "why"',
      description: "A 'code'",
      reviewed: '2026-11-23',
      main: '<main id="content"><h1>1006</h1></main>',
    });
  });

  test('a page without a Markdown version is none', () => {
    expect(readPage('<html lang="en"><title>1006</title><main></main></html>')).toBeUndefined();
  });

  test('the file begins with a front part that holds no day where the page has none', () => {
    const file = (html: string) => {
      const source = readPage(html);
      return source ? markdownFile(pageMarkdown(source, SITE)) : '';
    };
    const front = '---\ntitle: "1006 & \\"why\\""\nurl: https://closecodes.example/1006\nlanguage: en\n';
    expect(file(page('<h1>1006</h1>'))).toBe(`${front}reviewed: 2026-11-23\n---\n\n# 1006\n`);
    expect(file(page('<h1>1006</h1>', ''))).toBe(`${front}---\n\n# 1006\n`);
  });
});

describe('Markdown', () => {
  test.each([
    ['a heading is no link', '<h2 id="a"><a href="#a">Facts</a></h2>', '## Facts'],
    [
      'links are absolute',
      '<p><a href="/1005#fix">a</a> <a href="#b">b</a> <a href="https://x.example/">c</a></p>',
      `[a](${SITE}/1005#fix) [b](${SITE}/1006#b) [c](https://x.example/)`,
    ],
    ['a link without words goes', '<p>a<a href="/1005"></a></p>', 'a'],
    ['what is hidden, or only works on the page, goes', '<p>a</p><p aria-hidden="true">1006</p><form>b</form>', 'a'],
    ['small print stands in brackets', '<p>Wrong token<small>ours</small></p>', 'Wrong token (ours)'],
    ['a line break in a cell is a semicolon', '<p>One<br>Two</p>', 'One; Two'],
    [
      'a drawing is its text alternative',
      '<figure><svg aria-label="The client closes."><text>x</text></svg></figure>',
      'The client closes.',
    ],
    [
      'a frame is its bytes',
      '<div class="frame"><span>88<small>FIN, Close</small></span><span class="code">03 F4<small>1012</small></span></div>',
      '- `88` FIN, Close\n- `03 F4` 1012',
    ],
    [
      'the answers are paragraphs that begin with their question',
      '<dl class="panel"><div><dt>What to do</dt><dd>Call <code>close()</code>.</dd></div></dl>',
      '**What to do:** Call `close()`.',
    ],
    [
      'a claim keeps its mark',
      '<dl><div><dt><b>Wrong</b> It is sent.</dt><dd>Never.</dd></div></dl>',
      '**Wrong: It is sent.** Never.',
    ],
    [
      'what libraries print is a list, of one as of many',
      '<dl class="libs"><div><dt>A timeout</dt><dd>ws</dd></div></dl>',
      '**A timeout**\n\n- ws',
    ],
    [
      'a table without a heading row is a list',
      '<table><tr><th>Reason</th><td>Always <b>empty</b></td></tr></table>',
      '- **Reason:** Always **empty**',
    ],
    [
      'a value for two columns stands in both, and a heading over rows is bold',
      '<table><thead><tr><th>Fact</th><th>1</th><th>2</th></tr></thead><tbody><tr><th colspan="3">Chat</th></tr><tr><th>Sent</th><td colspan="2">No</td></tr></tbody></table>',
      '| Fact | 1 | 2 |\n| - | - | - |\n| **Chat** | | |\n| Sent | No | No |',
    ],
    [
      'a bar in a cell does not end it',
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><code>a|b</code></td></tr></tbody></table>',
      '| a |\n| - |\n| `a\\|b` |',
    ],
    [
      'a folded list of links goes',
      '<p>a</p><details><summary>All</summary><ul class="links"><li><a href="/1">1</a></li></ul></details>',
      'a',
    ],
    ['a folded table stays', '<details><summary>Same</summary><p>b</p></details>', '**Same**\n\nb'],
    [
      'code keeps its language and its characters',
      '<pre><code class="language-js">if (a &lt; b) `x`;\n</code></pre>',
      '```js\nif (a < b) `x`;\n```',
    ],
    ['what looks like HTML stays text', '<p>the &lt;b&gt; element</p>', 'the \\<b> element'],
  ])('%s', (_, html, expected) => {
    expect(convert(html).trim()).toBe(expected);
  });

  const cited =
    '<p>Never<sup class="refs"> <a href="#s1">1</a> <a href="#s2">2</a></sup></p><ol><li id="s1"><cite><a href="https://x.example/a">RFC</a></cite>, 2026</li><li id="s2"><cite>Measured</cite></li></ol>';

  test('numbers of sources are references, and their addresses stand at the end', () => {
    expect(convert(cited)).toBe('Never [1] [2]\n\n1. [RFC][1], 2026\n2. Measured\n\n[1]: https://x.example/a\n');
  });

  test('in a file of many pages they have names of their own', () => {
    const text = convert(cited, '1006-');
    expect(text).toContain('Never [1006-1] [1006-2]');
    expect(text).toContain('[1006-1]: https://x.example/a');
  });

  test('one page leaves nothing behind for the next', () => {
    convert(cited);
    expect(convert('<p>b</p>')).toBe('b\n');
  });

  test('in a comparison each half says whose it is', () => {
    const html =
      '<div class="versus"><p><a class="n" href="/1005">1005</a><b>None</b></p><p><a class="n" href="/1012">1012</a><b>Restart</b></p></div><div class="panel"><div><p>a</p></div><div><p>b</p></div></div>';
    expect(convert(html)).toBe(
      `- [1005](${SITE}/1005) **None**\n- [1012](${SITE}/1012) **Restart**\n\n**1005**\n\na\n\n**1012**\n\nb\n`,
    );
  });
});
