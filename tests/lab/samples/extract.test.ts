import { expect, test } from 'vitest';
import { differenceInCode, extractSamples, readSamples, type Sample } from './extract.ts';

const js = (source: string): Sample => ({ code: '1000', runtime: 'browser', source });
const python = (source: string): Sample => ({ code: '1000', runtime: 'python', source });

test('a sample is the fenced block of its element', () => {
  const mdx = 'Words.\n\n<Example in="go">\n\n```go\na := 1\n\nb()\n```\n\n</Example>\n';
  expect(extractSamples('1005', mdx)).toEqual([{ code: '1005', runtime: 'go', source: 'a := 1\n\nb()\n' }]);
});

test('an element without a block, or with two, is an error', () => {
  const block = '```js\na();\n```\n';
  expect(() => extractSamples('1005', '<Example in="node">\n\nWords.\n\n</Example>')).toThrow('1 <Example> and 0');
  expect(() => extractSamples('1005', `<Example in="node">\n\n${block}\n${block}\n</Example>`)).toThrow('and 0');
});

test.for<[string, Sample, Sample, string | undefined]>([
  ['comments', js('a(); // end\n// more\nb();\n'), js('a(); // hết\nb();\n'), undefined],
  ['strings for readers', js("log('failed:', a);\n"), js("log('gặp lỗi:', a);\n"), undefined],
  ['texts around insertions', js('log(`needs: $' + '{a}`);\n'), js('log(`cần: $' + '{a}`);\n'), undefined],
  ['Python comments', python('a()  # end\n'), python('a()  # hết\n'), undefined],
  ['code', js('a(1000);\n'), js('a(1001);\n'), '"a(1000);" is "a(1001);"'],
  ['names', js("on('close');\n"), js("on('error');\n"), "'close' is 'error'"],
  [
    'insertions',
    js('log(`needs: $' + '{a}`);\n'),
    js('log(`cần: $' + '{b}`);\n'),
    '`needs: $' + '{a}` is `cần: $' + '{b}`',
  ],
  [
    'code after a string with slashes',
    js("f('wss://x', 1);\n"),
    js("f('wss://x', 2);\n"),
    `"f("", 1);" is "f("", 2);"`,
  ],
  ['a line that a comment swallows', js('// end\na();\n'), js('// hết a();\n'), '"a();" is ""'],
])('a translation may differ in what readers see and in nothing else: %s', ([, original, translation, expected]) => {
  expect(differenceInCode(original, translation)).toBe(expected);
});

test('every Vietnamese page has the samples of the English one, with the same code', () => {
  const [english, vietnamese] = [readSamples('en'), readSamples('vi')];
  const key = ({ code, runtime }: Sample) => `${code} ${runtime}`;
  expect(vietnamese.map(key)).toEqual(english.map(key));
  const differences = english.flatMap((sample, index) => {
    const difference = differenceInCode(sample, vietnamese[index] ?? sample);
    return difference === undefined ? [] : [`${key(sample)}: ${difference}`];
  });
  expect(differences).toEqual([]);
});
