import { describe, expect, test } from 'vitest';
import { composePair, type Sentence } from '../../../src/domain/composition';
import { en } from '../../../src/i18n/en';
import type { CodeRecord } from '../../../src/schema/code';
import { makeLocal, makeReserved, makeSent } from '../records';

const FIRST = 1100;
const SECOND = 1200;
const source = ['made-rfc'];

const compose = (first: CodeRecord, second: CodeRecord) =>
  composePair({ code: FIRST, record: first }, { code: SECOND, record: second });

/** The same pair, the records exchanged: what is said must follow the records and not the order. */
const composeTurned = (first: CodeRecord, second: CodeRecord) =>
  composePair({ code: SECOND, record: first }, { code: FIRST, record: second });

/** A sentence in short: its key, or which sentence of which code's page. */
const shorten = (sentence: Sentence) => ('key' in sentence ? sentence.key : `${sentence.field} of ${sentence.code}`);
const firstVars = ([sentence]: readonly Sentence[]) => (sentence && 'vars' in sentence ? sentence.vars : undefined);

const registered = (trigger: CodeRecord['reading']['trigger'], actor: CodeRecord['reading']['actor']) =>
  makeSent(trigger, actor, {
    origin: { value: 'registered', source },
    browserClose: { value: 'accepts', source },
  });
const clientOnly = () => makeSent('negotiation', 'receiver', { sender: { value: 'client', source } });
const done = () => makeSent('done', 'nobody');

describe('a reserved code and another one', () => {
  test.for([
    { other: makeLocal('empty'), lead: 'pair.lead.reserved.local', vars: { reserved: FIRST, local: SECOND } },
    { other: makeLocal('cut'), lead: 'pair.lead.reserved.local', vars: { reserved: FIRST, local: SECOND } },
    { other: makeSent('load', 'sender'), lead: 'pair.lead.reserved.wire', vars: { reserved: FIRST, other: SECOND } },
    {
      other: registered('silence', 'receiver'),
      lead: 'pair.lead.reserved.registered',
      vars: { reserved: FIRST, other: SECOND },
    },
  ])('$lead', ({ other, lead, vars }) => {
    const composed = compose(makeReserved(), other);
    expect(composed.lead.map(shorten)).toEqual([lead]);
    expect(firstVars(composed.lead)).toEqual(vars);
    expect(composed.checks.map(shorten)).toEqual(['pair.check.reserved', `sign of ${SECOND}`]);
    expect(composed.why.map(shorten)).toEqual(['pair.why.reserved']);
  });

  test('the other one is named as the other one when it comes first', () => {
    const composed = compose(makeSent('load', 'sender'), makeReserved());
    expect(firstVars(composed.lead)).toEqual({ reserved: SECOND, other: FIRST });
    expect(composed.checks.map(shorten)).toEqual(['pair.check.reserved', `sign of ${FIRST}`]);
  });
});

describe('a code that the observer makes up and one that was sent', () => {
  test.for([
    {
      kind: 'empty',
      lead: 'pair.lead.empty.sent',
      checks: ['pair.check.empty', 'pair.check.cleanSame'],
      why: 'pair.why.empty',
    },
    {
      kind: 'cut',
      lead: 'pair.lead.cut.sent',
      checks: ['pair.check.cut', 'pair.check.cleanDiffers'],
      why: 'pair.why.cut',
    },
    {
      kind: 'tls',
      lead: 'pair.lead.tls.sent',
      checks: ['pair.check.tls', 'pair.check.cleanDiffers'],
      why: 'pair.why.tls',
    },
  ] as const)('$kind', ({ kind, lead, checks, why }) => {
    const composed = compose(makeLocal(kind), makeSent('load', 'sender'));
    expect(composed.lead.map(shorten)).toEqual([lead, `sign of ${SECOND}`]);
    expect(firstVars(composed.lead)).toEqual({ local: FIRST, other: SECOND });
    expect(composed.checks.map(shorten)).toEqual(checks);
    expect(composed.why.map(shorten)).toEqual([why]);
  });

  test('the bytes are those of the code that was sent, whichever comes first', () => {
    expect(firstVars(compose(makeLocal('cut'), done()).checks)).toMatchObject({ other: SECOND, otherBytes: '04 b0' });
    expect(firstVars(composeTurned(makeLocal('cut'), done()).checks)).toMatchObject({
      other: FIRST,
      otherBytes: '04 4c',
    });
  });

  test('the unclean one is the one that was made up', () => {
    const [, clean] = compose(makeLocal('cut'), done()).checks;
    expect(clean).toMatchObject({ vars: { clean: SECOND, unclean: FIRST } });
  });
});

test('a failed TLS handshake and an empty Close frame stand at opposite ends of a connection', () => {
  const composed = compose(makeLocal('tls'), makeLocal('empty'));
  expect(composed.lead.map(shorten)).toEqual(['pair.lead.tls.empty']);
  expect(firstVars(composed.lead)).toEqual({ tls: FIRST, empty: SECOND });
  expect(composed.checks.map(shorten)).toEqual([
    'pair.check.tlsEmpty',
    'pair.check.cleanDiffers',
    `sign of ${FIRST}`,
    `sign of ${SECOND}`,
  ]);
  expect(composed.why.map(shorten)).toEqual(['pair.why.tlsEmpty']);
  const turned = compose(makeLocal('empty'), makeLocal('tls'));
  expect(firstVars(turned.lead)).toEqual({ tls: SECOND, empty: FIRST });
});

describe('two codes that can be sent', () => {
  const cases: { first: CodeRecord; second: CodeRecord; lead: string; vars: Record<string, number> }[] = [
    {
      first: clientOnly(),
      second: done(),
      lead: 'pair.lead.clientOnly',
      vars: { clientOnly: FIRST, other: SECOND },
    },
    {
      first: done(),
      second: makeSent('message', 'receiver'),
      lead: 'pair.lead.done.receiver',
      vars: { done: FIRST, other: SECOND },
    },
    {
      first: done(),
      second: makeSent('load', 'sender'),
      lead: 'pair.lead.done.sender',
      vars: { done: FIRST, other: SECOND },
    },
    {
      first: makeSent('silence', 'receiver'),
      second: makeSent('load', 'sender'),
      lead: 'pair.lead.silence',
      vars: { silence: FIRST, other: SECOND },
    },
    ...(['frame', 'identity', 'message'] as const).flatMap((refusal) =>
      (['departure', 'fault', 'load', 'upstream'] as const).map((trouble) => ({
        first: makeSent(refusal, 'receiver'),
        second: makeSent(trouble, 'sender'),
        lead: `pair.lead.${refusal}.${trouble}`,
        vars: { receiver: FIRST, sender: SECOND },
      })),
    ),
    {
      first: makeSent('identity', 'receiver'),
      second: makeSent('message', 'receiver'),
      lead: 'pair.lead.identity',
      vars: { identity: FIRST, other: SECOND },
    },
    {
      first: makeSent('frame', 'receiver'),
      second: makeSent('message', 'receiver'),
      lead: 'pair.lead.frame.message',
      vars: { frame: FIRST, message: SECOND },
    },
    {
      first: makeSent('load', 'sender'),
      second: makeSent('departure', 'sender'),
      lead: 'pair.lead.departure.load',
      vars: { load: FIRST, departure: SECOND },
    },
    {
      first: makeSent('upstream', 'sender'),
      second: makeSent('departure', 'sender'),
      lead: 'pair.lead.departure.upstream',
      vars: { upstream: FIRST, departure: SECOND },
    },
  ];

  test.for(cases)('$lead', ({ first, second, lead, vars }) => {
    const composed = compose(first, second);
    expect(composed.lead.map(shorten)[0]).toBe(lead);
    expect(firstVars(composed.lead)).toEqual(vars);
  });

  test.for(cases)('$lead, the other way round', ({ first, second, lead, vars }) => {
    const composed = compose(second, first);
    const turned = Object.fromEntries(
      Object.entries(vars).map(([name, code]) => [name, code === FIRST ? SECOND : FIRST]),
    );
    expect(composed.lead.map(shorten)[0]).toBe(lead);
    expect(firstVars(composed.lead)).toEqual(turned);
  });

  test('two refusals of a message are told apart by what they object to, in the order of the codes', () => {
    const composed = compose(makeSent('message', 'receiver'), makeSent('message', 'receiver'));
    expect(composed.lead.map(shorten)).toEqual(['pair.lead.same']);
    expect(firstVars(composed.lead)).toEqual({ first: FIRST, second: SECOND });
  });

  test('only the client’s own code outranks the end of a job', () => {
    expect(compose(clientOnly(), done()).lead.map(shorten)[0]).toBe('pair.lead.clientOnly');
    expect(compose(done(), makeSent('silence', 'receiver')).lead.map(shorten)[0]).toBe('pair.lead.done.receiver');
  });

  test('a lead about one of the two is followed by the sign of the other, which is then not a check', () => {
    const composed = compose(clientOnly(), makeSent('message', 'receiver'));
    expect(composed.lead.map(shorten)).toEqual(['pair.lead.clientOnly', `sign of ${SECOND}`]);
    expect(composed.checks.map(shorten)).toEqual([`sign of ${FIRST}`, 'pair.check.bytesByClient']);
  });

  test('a lead about both leaves both signs to the checks', () => {
    const composed = compose(makeSent('message', 'receiver'), makeSent('load', 'sender'));
    expect(composed.lead.map(shorten)).toEqual(['pair.lead.message.load']);
    expect(composed.checks.map(shorten)).toEqual([`sign of ${FIRST}`, `sign of ${SECOND}`, 'pair.check.bytes']);
  });

  test('the capture shows the bytes of both, or of the one that a server may send', () => {
    expect(compose(done(), makeSent('load', 'sender')).checks.at(-1)).toMatchObject({
      vars: { first: FIRST, second: SECOND, firstBytes: '04 4c', secondBytes: '04 b0' },
    });
    expect(compose(clientOnly(), done()).checks.at(-1)).toMatchObject({
      vars: { clientOnly: FIRST, other: SECOND, otherBytes: '04 b0' },
    });
  });

  test.for([
    {
      because: 'one of them is registered',
      first: done(),
      second: registered('identity', 'receiver'),
      why: 'pair.why.registered',
    },
    {
      because: 'both are registered',
      first: registered('silence', 'receiver'),
      second: registered('identity', 'receiver'),
      why: 'pair.why.registered',
    },
    {
      because: 'both point to the same side',
      first: makeSent('frame', 'receiver'),
      second: makeSent('message', 'receiver'),
      why: 'pair.why.sameSide',
    },
    {
      because: 'they have nothing in common',
      first: makeSent('frame', 'receiver'),
      second: makeSent('load', 'sender'),
      why: 'pair.why.unrelated',
    },
  ])('$because: $why', ({ first, second, why }) => {
    expect(compose(first, second).why.map(shorten)).toEqual([why]);
  });
});

describe('which one to use', () => {
  test('neither, where neither can be sent', () => {
    expect(compose(makeReserved(), makeLocal('cut')).use.map(shorten)).toEqual(['pair.use.neither']);
  });

  test('both codes say when to send them, and browser script is told when it has neither', () => {
    expect(compose(makeSent('frame', 'receiver'), makeLocal('cut')).use.map(shorten)).toEqual([
      `send of ${FIRST}`,
      `send of ${SECOND}`,
      'pair.use.noBrowser',
    ]);
  });

  test('browser script is told which of the two it has', () => {
    const { use } = compose(makeSent('frame', 'receiver'), registered('identity', 'receiver'));
    expect(use.map(shorten)).toEqual([`send of ${FIRST}`, `send of ${SECOND}`, 'pair.use.browser']);
    expect(use.at(-1)).toMatchObject({ vars: { accepts: SECOND, throws: FIRST } });
  });

  test('nothing is said of browser script when it may send both', () => {
    const { use } = compose(registered('silence', 'receiver'), registered('identity', 'receiver'));
    expect(use.map(shorten)).toEqual([`send of ${FIRST}`, `send of ${SECOND}`]);
  });
});

describe('which pair the reader probably wants', () => {
  const confused = (...codes: number[]) => makeSent('load', 'sender', { confusedWith: codes });

  test('this one, when the two are confused', () => {
    expect(compose(confused(SECOND, 1300), confused(FIRST)).rather).toEqual([]);
  });

  test('each code with the first that it is confused with, the lower number first', () => {
    expect(compose(confused(1050, 1300), confused(1300)).rather).toEqual([
      [1050, FIRST],
      [SECOND, 1300],
    ]);
  });

  test('nothing for a code that nobody confuses with another', () => {
    expect(compose(confused(), confused(1300)).rather).toEqual([[SECOND, 1300]]);
  });
});

describe('records shaped like real ones', () => {
  const going = makeSent('departure', 'sender');
  const tooBig = makeSent('message', 'receiver');
  const mandatory = clientOnly();
  const gateway = makeSent('upstream', 'sender', { sender: { value: 'server', typically: 'gateway', source } });
  const unauthorized = registered('identity', 'receiver');
  const timeout = registered('silence', 'receiver');
  test.for<[code: number, record: CodeRecord, otherCode: number, otherRecord: CodeRecord, lead: string]>([
    [1001, going, 1009, tooBig, 'pair.lead.message.departure'],
    [1003, tooBig, 1009, tooBig, 'pair.lead.same'],
    [1004, makeReserved(), 1005, makeLocal('empty'), 'pair.lead.reserved.local'],
    [1005, makeLocal('empty'), 1015, makeLocal('tls'), 'pair.lead.tls.empty'],
    [1009, tooBig, 1010, mandatory, 'pair.lead.clientOnly'],
    [1014, gateway, 3000, unauthorized, 'pair.lead.identity.upstream'],
    [1015, makeLocal('tls'), 3008, timeout, 'pair.lead.tls.sent'],
    [3000, unauthorized, 3008, timeout, 'pair.lead.silence'],
  ])('$0 and $2: $4', ([code, record, otherCode, otherRecord, lead]) => {
    const composed = composePair({ code, record }, { code: otherCode, record: otherRecord });
    expect(composed.lead.map(shorten)[0]).toBe(lead);
  });
});

test('every sentence brings the variables that its words use, whatever the two records', () => {
  const records = [
    makeReserved(),
    makeLocal('empty'),
    makeLocal('cut'),
    makeLocal('tls'),
    clientOnly(),
    done(),
    registered('silence', 'receiver'),
    registered('identity', 'receiver'),
    ...(['frame', 'message'] as const).map((trigger) => makeSent(trigger, 'receiver')),
    ...(['departure', 'fault', 'load', 'upstream'] as const).map((trigger) => makeSent(trigger, 'sender')),
  ];
  const pairs = records.flatMap((first, index) => records.slice(index + 1).map((second) => compose(first, second)));
  const sentences = pairs.flatMap(({ lead, checks, use, why }) => [...lead, ...checks, ...use, ...why]);
  const missing = sentences.flatMap((sentence) => {
    if (!('key' in sentence)) return [];
    const used = [...en[sentence.key].matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
    return used.filter((name) => !(name in sentence.vars)).map((name) => `${sentence.key}: ${name}`);
  });
  expect(missing).toEqual([]);
});

describe('two codes that nobody sends', () => {
  test.for([
    { kinds: ['empty', 'cut'], lead: 'pair.lead.empty.cut', clean: true },
    { kinds: ['cut', 'empty'], lead: 'pair.lead.empty.cut', clean: true },
    { kinds: ['cut', 'tls'], lead: 'pair.lead.tls.cut', clean: false },
    { kinds: ['cut', 'cut'], lead: 'pair.lead.local', clean: false },
  ] as const)('$kinds.0 and $kinds.1: $lead', ({ kinds: [one, other], lead, clean }) => {
    const composed = compose(makeLocal(one), makeLocal(other));
    expect(composed.lead.map(shorten)).toEqual([lead]);
    expect(composed.checks.map(shorten)).toEqual([
      ...(clean ? ['pair.check.cleanDiffers'] : []),
      `sign of ${FIRST}`,
      `sign of ${SECOND}`,
    ]);
    expect(composed.why.map(shorten)).toEqual(['pair.why.local']);
  });
});

test('two senders in trouble, neither of them leaving, are told apart by their reasons', () => {
  expect(compose(makeSent('load', 'sender'), makeSent('fault', 'sender')).lead.map(shorten)).toEqual([
    'pair.lead.either',
  ]);
});

test('a code that only a client sends is not called easily taken for one that either side sends', () => {
  expect(compose(clientOnly(), makeSent('message', 'receiver')).why.map(shorten)).toEqual(['pair.why.unrelated']);
});
