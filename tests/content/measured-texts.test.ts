import { describe, expect, test } from 'vitest';
import { readRecords } from '../../src/cli/read-records';
import { codeOfFrame } from '../../src/domain/measurements';
import { compileLexicon } from '../../src/domain/recogniser/lexicon';
import { makeLexicon } from '../../src/domain/recogniser/make-lexicon';
import { READERS } from '../../src/domain/recogniser/readers';
import { recognise } from '../../src/domain/recogniser/recognise';
import type { Measurement, Observed } from '../../src/schema/measurement';
import { loadContent } from './read-content';

/** An error that the lab saw, and everything that was seen with it. */
interface SeenText {
  readonly text: string;
  readonly scenario: string;
  readonly observed: Observed;
  readonly record: Measurement;
}

const measured = new Map(loadContent().measured.map(({ id, data }) => [id, data]));
const records = readRecords();
const lexicon = compileLexicon(makeLexicon(records));
/** As it stands in a log that speaks of WebSockets: many of these errors are printed by other software too. */
const read = (text: string) => recognise(`[websocket] ${text}`, lexicon, READERS).matches;

/** What told the application the end: the errors of all records. */
const seen: readonly SeenText[] = [...measured.values()].flatMap((record) =>
  Object.entries(record.scenarios).flatMap(([scenario, observed]) =>
    observed.errorText === undefined ? [] : [{ text: observed.errorText, scenario, observed, record }],
  ),
);

/** Texts that are not recognised, or not as what they were seen with, and why that is right. */
const EXEMPT: Readonly<Record<string, string>> = {
  TypeError: 'the name of every error of JavaScript; undici gives no message with it',
  "LocalProtocolError: can't handle event type Response when role=CLIENT and state=SEND_BODY":
    'speaks of the state of an HTTP parser',
  'ValueError: url is invalid': 'speaks of an address; the redirect that led to it is not named',
  'java.lang.IllegalStateException: thrown by the application': 'the test application’s own',
  TimeoutError: 'any wait that took too long; the end of a ping was told as 1000',
  ConnectionClosed: 'the class of all ends in trio-websocket; the code is a property of it',
  'Error: Network connection lost.': 'workerd prints it after every close, whatever the code',
  'WebSocketError: Control frame payload cannot be larger than 125 bytes':
    'aiohttp received its own frame back: the code of a frame that breaks the protocol is right',
  'java.net.ProtocolException | cause: jdk.internal.net.http.websocket.FailWebSocketException: Illegal close reason':
    'names no encoding: what is wrong with the reason is not said',
  'WebSocketProtocolException: Invalid close frame.': 'names no encoding: what is wrong with the frame is not said',
  'Could not decode a text frame as UTF-8':
    'Chromium prints the same and sends 1002; 1007, which faye sends, is the second answer',
};
/** nhooyr.io/websocket says so of numbers that its own application named and that were never sent. */
const isNamedInVain = (text: string) => /sent close frame: status = StatusCode\((?:0|999|5000|65535)\) and/.test(text);
const isExempt = ({ text }: SeenText) => text in EXEMPT || isNamedInVain(text);

/** The codes that a text may stand for: what was told, what was sent, what arrived, what the scenario is about. */
function plausible({ scenario, observed: { code, frameSent } }: SeenText): Set<unknown> {
  const codes = new Set<unknown>([
    Number(/-close-(\d+)/.exec(scenario)?.[1]),
    frameSent && codeOfFrame(frameSent),
    code,
  ]);
  if (scenario.startsWith('h-') || code === undefined || code < 1000) for (const one of [1006, 1015]) codes.add(one);
  if (/tcp|midframe/.test(scenario)) codes.add(1006);
  if (scenario.includes('utf8')) codes.add(1007);
  if (scenario.includes('big')) codes.add(1009);
  if (/rsv1|opcode|masked|onebyte|-126|fragmented|-close-\d/.test(scenario)) codes.add(1002);
  return new Set([...codes].filter((one) => Number.isInteger(one)));
}

const isRight = (one: SeenText) => {
  const [first] = read(one.text);
  return first !== undefined && plausible(one).has(first.code);
};

describe('errors that the lab saw', () => {
  test('there are many', () => {
    expect(seen.length).toBeGreaterThan(1000);
  });

  test('a text that says nothing is noticed', () => {
    const observed = { code: 1006 };
    const [record] = measured.values();
    expect(record).toBeDefined();
    if (record) expect(isRight({ text: 'it is raining', scenario: 's-tcp-fin', observed, record })).toBe(false);
  });

  test('each is recognised, and as what it was seen with', () => {
    const wrong = seen
      .filter((one) => !isExempt(one) && !isRight(one))
      .map((one) => {
        const found = read(one.text).map(({ code }) => code);
        return `${one.record.name}, ${one.scenario}: "${one.text}" is read as ${found.join(', ') || 'nothing'}, seen with ${[...plausible(one)].join(', ')}; add a message to content/libraries`;
      });
    expect(wrong).toEqual([]);
  });

  test('no exemption outlives its need', () => {
    const needless = Object.keys(EXEMPT).filter((text) => !seen.some((one) => one.text === text && !isRight(one)));
    expect(needless).toEqual([]);
  });
});

describe('messages that were measured', () => {
  const messages = records.libraries.flatMap(({ name, messages: own = [] }) =>
    own.flatMap(({ text, source }) => ('measured' in source ? [{ name, text, ...source }] : [])),
  );

  test('there are some', () => {
    expect(messages.length).toBeGreaterThan(10);
  });

  test.for(messages)('$name: "$text" was printed in $scenario', ({ text, measured: id, scenario }) => {
    const observed = measured.get(id)?.scenarios[scenario];
    const printed = [observed?.errorText, observed?.threw, observed?.died].join('\n').replaceAll('’', "'");
    const pattern = text.split(/<[^<>]*>/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    expect(printed).toMatch(new RegExp(pattern.join('.+')));
  });
});
