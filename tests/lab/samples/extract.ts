/** The code samples of the code pages, as readers copy them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../../../src/i18n/locales.ts';

const PAGES = fileURLToPath(new URL('../../../content/pages/', import.meta.url));

/** What a sample runs in: the attribute `in` of <Example>. */
export type Runtime = 'browser' | 'node' | 'python' | 'go' | 'java';

/** A sample of a page. */
export interface Sample {
  /** The page's code. */
  readonly code: string;
  readonly runtime: Runtime;
  readonly source: string;
}

/** One sample: the element and the one fenced block in it. */
const EXAMPLE = /<Example in="(?<runtime>\w+)">\s*^```\w+\n(?<source>(?:(?!```).*\n)+)```\s*<\/Example>/gm;

/**
 * The samples in the text of a page.
 * @throws when an <Example> is not just one fenced block
 */
export function extractSamples(code: string, mdx: string): Sample[] {
  const samples = [...mdx.matchAll(EXAMPLE)].map(({ groups }) => ({
    code,
    runtime: groups?.runtime as Runtime,
    source: groups?.source ?? '',
  }));
  const elements = mdx.match(/<Example\b/g)?.length ?? 0;
  if (elements !== samples.length)
    throw new Error(
      `${code}: ${elements} <Example> and ${samples.length} samples found; write <Example in="runtime">, one fenced block, </Example>`,
    );
  return samples;
}

/** The samples of all code pages in a language, in the order of codes. */
export function readSamples(locale: Locale): Sample[] {
  const folder = `${PAGES}${locale}/codes/`;
  return readdirSync(folder)
    .sort()
    .flatMap((file) => extractSamples(file.replace('.mdx', ''), readFileSync(folder + file, 'utf8')));
}

/** Comments and strings of the languages that samples are written in; regular expressions do not occur. */
const TOKENS = {
  slashes:
    /(?<comment>\/\/.*|\/\*[\s\S]*?\*\/)|(?<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`)/g,
  hashes: /(?<comment>#.*)|(?<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')/g,
};

/** A sample's code without comments, its strings apart. */
function takeApart({ runtime, source }: Sample) {
  const strings: string[] = [];
  const code = source
    .replace(runtime === 'python' ? TOKENS.hashes : TOKENS.slashes, (token, comment?: string) => {
      if (comment !== undefined) return '';
      strings.push(token);
      return '""';
    })
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
  return { code, strings };
}

/** A string for readers is translated: it has letters of its language. Names of events, fields and rules are ASCII. */
function isTranslation(original: string, translation: string): boolean {
  const insertions = (text: string) => (text.match(/\$?\{[^}]*\}/g) ?? []).join('');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant
  return /[^\x00-\x7f]/.test(translation) && insertions(original) === insertions(translation);
}

/** How a translated sample differs from the original in what a machine reads; undefined: not at all. */
export function differenceInCode(original: Sample, translation: Sample): string | undefined {
  const [from, to] = [takeApart(original), takeApart(translation)];
  if (from.code !== to.code) {
    const lines = to.code.split('\n');
    const at = from.code.split('\n').findIndex((line, index) => line !== lines[index]);
    return `"${from.code.split('\n')[at] ?? ''}" is "${lines[at] ?? ''}"`;
  }
  const at = from.strings.findIndex(
    (text, index) => text !== to.strings[index] && !isTranslation(text, to.strings[index] ?? ''),
  );
  return at < 0 ? undefined : `${from.strings[at]} is ${to.strings[at]}`;
}
