import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs the command as its users do, with the project's own Node. */
function identify(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/identify.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status, stdout, stderr, answers };
}

test('each argument is answered by one object on a line, and nothing else is printed', () => {
  const { status, answers, stderr } = identify(['close 1006', 'nothing here']);
  expect(status).toBe(0);
  expect(stderr).toBe('');
  expect(answers).toEqual([
    { input: 'close 1006', matches: [{ code: 1006, vendor: null, because: 'the number itself', url: '/1006' }] },
    { input: 'nothing here', matches: [] },
  ]);
});

test('each line of standard input is an input', () => {
  const { answers } = identify([], 'closed 1001\r\n\nwebsocket close code 4321\n');
  expect(answers.map(({ input, matches }) => [input, matches[0]?.code, matches[0]?.url])).toEqual([
    ['closed 1001', 1001, '/1001'],
    ['', undefined, undefined],
    ['websocket close code 4321', 4321, '/ranges/4000-4999'],
  ]);
});

test('--whole takes all of standard input as one text', () => {
  const { answers } = identify(['--whole'], 'websocket closed\nwith code 1001\n');
  expect(answers.map(({ input }) => input)).toEqual(['websocket closed\nwith code 1001\n']);
  expect(answers[0].matches[0].code).toBe(1001);
});

test('--json takes texts of several lines, one object a line', () => {
  const { answers } = identify(
    ['--json'],
    `${JSON.stringify({ line: 'a\nclosed 1009' })}\n\n${JSON.stringify({ line: '' })}\n`,
  );
  expect(answers.map(({ input, matches }) => [input, matches.length > 0])).toEqual([
    ['a\nclosed 1009', true],
    ['', false],
  ]);
});

test('a vendor is named with the address of its code', () => {
  const { answers } = identify(['discord gateway closed 4014']);
  expect(answers[0].matches[0]).toMatchObject({ code: 4014, vendor: 'discord', url: '/vendors/discord/4014' });
});

test.for([
  [['--json'], 'not json\n', /Line 1 is not JSON: not json, expected an object such as/],
  [['--json'], '{"text":"x"}\n', /Line 1 has no text under "line"/],
  [['--whole', '--json'], '', /Found --whole and --json, expected one of them/],
  [['--nonsense'], '', /Unknown option '--nonsense'.*Expected texts/s],
] as const)('%j with %j is refused with 2 and says what to do', ([args, input, message]) => {
  const { status, stdout, stderr } = identify(args, input);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(message);
});

test('bytes that are not UTF-8 are refused', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/identify.ts'], {
    cwd: ROOT,
    input: Buffer.from([0xff, 0xfe, 0x00]),
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('not UTF-8')]);
});
