import { describe, expect, test } from 'vitest';
import { codeBlocks, tags, withoutCodeBlocks, withoutCodeSpans } from './mdx-parts';
import { type ContentFile, parseContent, readContent, readText } from './read-content';

const REGISTER = 'src/components/mdx.ts';

/** The components that bodies may use, as the text of the register names them. Lower case ones stand for Markdown's own. */
function knownComponents(text: string): string[] {
  const [, names] = /mdxComponents = \{([^}]*)\}/.exec(text) ?? [];
  return (names ?? '')
    .split(',')
    .map((entry) => entry.split(':')[0]?.trim() ?? '')
    .filter((name) => /^[A-Z]/.test(name));
}

/** What a body does that it must not, one message each. */
function checkBody({ path, body }: ContentFile, components: readonly string[]): string[] {
  const prose = withoutCodeSpans(withoutCodeBlocks(body));
  const statements = prose.match(/^(?:import|export)\b.*$/gm) ?? [];
  const expressions = prose.match(/\{[^}]*\}/g) ?? [];
  const unknown = tags(body).filter(({ name }) => !components.includes(name));
  return [
    ...statements.map((line) => `${path}: "${line}"; MDX imports and exports nothing, remove it`),
    ...expressions.map((text) => `${path}: "${text}" is an expression; write words, or put it in backticks`),
    ...unknown.map(({ name }) => `${path}: <${name}> is not in ${REGISTER}; use one of ${components.join(', ')}`),
  ];
}

/** Tags that are not closed in the order in which they were opened, one message per file at most. */
function checkNesting({ path, body }: ContentFile): string[] {
  const open: string[] = [];
  for (const { name, closes } of tags(body)) {
    if (!closes) open.push(name);
    else if (open.pop() !== name) return [`${path}: </${name}> closes what is not open; correct the nesting`];
  }
  return open.length > 0 ? [`${path}: <${open.at(-1)}> is not closed; close it`] : [];
}

/** Numbers that a sample passes to whatever writes a Close frame: close(…), end(…), FormatCloseMessage(…), code=…. */
function sentNumbers(code: string): number[] {
  const calls = code.matchAll(/\b(?:close|end|fail_connection|FormatCloseMessage)\(\s*(-?[\d_]+)/gi);
  const named = code.matchAll(/\b(?:close_?code|status_?code|code)\s*[=:]\s*(-?[\d_]+)\b/gi);
  return [...calls, ...named].map(([, number = '']) => Number(number.replaceAll('_', '')));
}

/** WHATWG WebSockets, close(code, reason): 1000, or 3000 to 4999. */
const browserMaySend = (code: number) => code === 1000 || (code >= 3000 && code <= 4999);

/** RFC 6455, 7.4.1: reserved, and never set in a Close frame by an endpoint. */
const NEVER_SENT = [1004, 1005, 1006, 1015];

/** What samples send that they must not, one message each. */
function checkSamples({ path, body }: ContentFile): string[] {
  return codeBlocks(body).flatMap(({ code, example }) =>
    sentNumbers(code).flatMap((number) => {
      if (NEVER_SENT.includes(number))
        return [`${path}: a sample sends ${number}, which no frame may carry; change it`];
      if (example === 'browser' && !browserMaySend(number))
        return [`${path}: a browser sample passes ${number} to close(), which throws; use 1000 or 3000 to 4999`];
      return [];
    }),
  );
}

/** The headings, ids and languages that a page needs to have, one message each. */
function checkIds({ path, body }: ContentFile): string[] {
  const ids = tags(body).flatMap(({ closes, attributes }) =>
    closes || !('id' in attributes) ? [] : [attributes.id ?? ''],
  );
  return [
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `${path}: the id "${id}" stands twice; every id is an anchor of its own`),
    ...ids
      .filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      .map((id) => `${path}: the id "${id}" is not lower case with hyphens; rename it`),
    ...codeBlocks(body)
      .filter(({ language }) => language === '')
      .map(() => `${path}: a code block names no language; write it after the fence`),
  ];
}

const made = (body: string) =>
  parseContent({ path: 'content/pages/en/codes/1100.mdx', text: `---\na: b\n---\n${body}` });
const sample = (example: string, code: string) =>
  made(`<Example in="${example}">\n\n\`\`\`js\n${code}\n\`\`\`\n\n</Example>\n`);

describe('the rules can fail', () => {
  const components = knownComponents('export const mdxComponents = { Cause, Fix, Example, pre: CodeBlock };');

  test('the register is read from its text', () => {
    expect(components).toEqual(['Cause', 'Fix', 'Example']);
  });

  test('on imports, exports, expressions and unknown components', () => {
    expect(checkBody(made('<Fix>\n\nAn import is a word, `{}` is code.\n\n</Fix>\n'), components)).toEqual([]);
    expect(checkBody(made("import Fix from './Fix.astro';\n"), components)).toHaveLength(1);
    expect(checkBody(made('export const a = 1;\n'), components)).toHaveLength(1);
    expect(checkBody(made('One and one is {1 + 1}.\n'), components)).toHaveLength(1);
    expect(checkBody(made('<Note>\n\nText\n\n</Note>\n'), components)).toHaveLength(2);
    expect(checkBody(made('A <b>bold</b> word\n'), components)).toHaveLength(2);
    expect(checkBody(made('```js\nimport ws from "ws";\nconst { a } = ws;\n```\n'), components)).toEqual([]);
  });

  test('on tags that are not closed in order', () => {
    expect(checkNesting(made('<Cause id="a">\n<Fix>\n</Fix>\n</Cause>\n'))).toEqual([]);
    expect(checkNesting(made('<Cause id="a">\n<Fix>\n</Cause>\n</Fix>\n'))).toHaveLength(1);
    expect(checkNesting(made('<Fix>\n'))).toHaveLength(1);
  });

  test.for([
    ['browser', 'socket.close(1001);', 1],
    ['browser', 'socket.close(1_012, "restart");', 1],
    ['browser', 'socket.close(\n  1011,\n);', 1],
    ['browser', 'socket.close(2999);', 1],
    ['browser', 'socket.close(5000);', 1],
    ['browser', 'socket.close(1000, "bye"); socket.close(3000); socket.close(4999); socket.close();', 0],
    ['browser', 'if (event.code === 1006) reconnect();', 0],
    ['node', 'socket.close(1012);', 0],
    ['node', 'socket.close(1006);', 1],
    ['python', 'await ws.close(code=1005)', 1],
    ['node', 'socket.emit({ code: 1015 });', 1],
    ['python', 'if error.code == 1006: reconnect()', 0],
    ['python', 'await ws.close(code=1011, reason="failed")', 0],
    ['go', 'websocket.FormatCloseMessage(1015, "")', 1],
    ['other', 'ws.end(1004)', 1],
  ] as const)('in a sample for %s, %s has %i faults', ([example, code, faults]) => {
    expect(checkSamples(sample(example, code))).toHaveLength(faults);
  });

  test('on a sample outside an example that sends what cannot be sent', () => {
    expect(checkSamples(made('```js\nsocket.close(1006);\n```\n'))).toHaveLength(1);
  });

  test('on an id that stands twice or is no id, and on a code block without a language', () => {
    expect(checkIds(made('<Cause id="a-1" title="A">\n</Cause>\n<Cause id="b">\n</Cause>\n'))).toEqual([]);
    expect(checkIds(made('<Cause id="a">\n</Cause>\n<Cause id="a">\n</Cause>\n'))).toHaveLength(1);
    expect(checkIds(made('<Cause id="A b">\n</Cause>\n'))).toHaveLength(1);
    expect(checkIds(made('```\ncode\n```\n'))).toHaveLength(1);
  });
});

const bodies = readContent().filter(({ path }) => path.endsWith('.mdx'));

test('there are bodies and samples to look at', () => {
  expect(bodies.flatMap(({ body }) => codeBlocks(body)).some(({ example }) => example === 'browser')).toBe(true);
  expect(
    bodies.flatMap(({ body }) => codeBlocks(body)).flatMap(({ code }) => sentNumbers(code)).length,
  ).toBeGreaterThan(0);
});

test('bodies import nothing and use only the known components', () => {
  const components = knownComponents(readText(REGISTER).text);
  expect(components.length).toBeGreaterThan(0);
  expect(bodies.flatMap((file) => checkBody(file, components))).toEqual([]);
});

test('components are closed in the order in which they are opened', () => {
  expect(bodies.flatMap(checkNesting)).toEqual([]);
});

test('samples send only what may be sent, and browser samples what a browser may', () => {
  expect(bodies.flatMap(checkSamples)).toEqual([]);
});

test('ids are anchors, each once on its page, and code blocks name their language', () => {
  expect(bodies.flatMap(checkIds)).toEqual([]);
});
