/** Takes the body of an MDX file apart: what the rules over bodies look at. */

/** One block of code between fences. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  /** What the example around it is for, such as browser; undefined outside an example. */
  readonly example: string | undefined;
}

const FENCE = /^```(\S*)[^\n]*\n([\s\S]*?)^```[ \t]*$/gm;

/** The blocks of code in a body, in order. */
export function codeBlocks(body: string): CodeBlock[] {
  return [...body.matchAll(FENCE)].map((match) => {
    const before = body.slice(0, match.index);
    const opened = before.lastIndexOf('<Example ');
    const example =
      opened > before.lastIndexOf('</Example>') ? /in="([^"]*)"/.exec(before.slice(opened))?.[1] : undefined;
    return { language: match[1] ?? '', code: match[2] ?? '', example };
  });
}

/** A body without its blocks of code. */
export function withoutCodeBlocks(body: string): string {
  return body.replace(FENCE, '');
}

const CODE_SPAN = /(`+)([\s\S]*?[^`])\1(?!`)/g;

/** The pieces of code inside sentences, in order. */
export function codeSpans(text: string): string[] {
  return [...text.matchAll(CODE_SPAN)].map(([, , code = '']) => code);
}

/** A text without the code in it. */
export function withoutCodeSpans(text: string): string {
  return text.replace(CODE_SPAN, '');
}

/** A tag of a component, opening or closing, as it stands in a body. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The tags in a body, outside all code, in order. */
export function tags(body: string): Tag[] {
  const prose = withoutCodeSpans(withoutCodeBlocks(body));
  return [...prose.matchAll(/<(\/?)([A-Za-z][\w.]*)((?:\s+[\w-]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*\/?>/g)].map(
    ([, slash, name = '', rest = '']) => ({
      name,
      closes: slash === '/',
      attributes: Object.fromEntries(
        [...rest.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, value]),
      ),
    }),
  );
}

const STRING = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/;
const SLASH_COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//;
const HASH_COMMENT = /#[^\n]*/;

/**
 * Code without what a translator may change: comments go, strings become empty, spaces at the end of lines go with them.
 * @example codeSkeleton('js', 'say("bye"); // xong') // => 'say("");'
 */
export function codeSkeleton(language: string, code: string): string {
  const comment = ['python', 'py', 'sh', 'bash', 'yaml', 'nginx'].includes(language) ? HASH_COMMENT : SLASH_COMMENT;
  // Strings first: the two slashes in "wss://" begin no comment.
  return code
    .replace(new RegExp(`(${STRING.source})|${comment.source}`, 'g'), (_, text: string | undefined) =>
      text === undefined ? '' : '""',
    )
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
