import type { CodeRecord } from '../../src/schema/code';

/** A made-up record: a code that either side sends because a message was refused. Tests change what they are about. */
export function makeRecord(changes: Partial<CodeRecord> = {}): CodeRecord {
  return {
    name: 'Made Up',
    nameIs: 'registered',
    spellings: { sure: [], beside: [] },
    registry: { meaning: 'Made up', contact: 'working group', references: ['made-rfc'], source: ['made-registry'] },
    origin: { value: 'wire', source: ['made-rfc#1'] },
    onWire: { value: 'allowed', source: ['made-rfc#2'] },
    sender: { value: 'either', source: ['made-rfc#3'] },
    browserClose: { value: 'throws', source: ['made-api#close'] },
    browser: { value: 'never', when: [], source: ['made-api#feedback'] },
    clean: { value: 'normally', source: ['made-rfc#4'] },
    reason: { value: 'possible', source: ['made-rfc#5'] },
    reconnect: { basis: 'ours', advice: 'after-fix', silent: ['made-rfc#6'] },
    reading: { actor: 'receiver', again: 'same-again', trigger: 'message', source: ['made-rfc#7'] },
    exchange: [{ step: 'close', from: 'server', code: 1003 }],
    sections: ['made-rfc#1'],
    errata: [],
    confusedWith: [],
    reviewed: '2020-02-29',
    ...changes,
  };
}

type Trigger = CodeRecord['reading']['trigger'];
type Actor = CodeRecord['reading']['actor'];

/** A code that can be sent, by what sets it off and whose side has to change. */
export function makeSent(trigger: Trigger, actor: Actor, changes: Partial<CodeRecord> = {}): CodeRecord {
  return makeRecord({ reading: { actor, again: 'unknown', trigger, source: ['made-rfc#7'] }, ...changes });
}

/** A code that only the observer makes up, by what happened on the way. */
export function makeLocal(kind: 'empty' | 'cut' | 'tls', changes: Partial<CodeRecord> = {}): CodeRecord {
  const steps = {
    empty: { step: 'close', from: 'server' },
    cut: { step: 'cut', by: 'server' },
    tls: { step: 'tls-failure' },
  } as const satisfies Record<typeof kind, CodeRecord['exchange'][number]>;
  return makeSent('absence', 'path', {
    origin: { value: 'local', source: ['made-rfc#1'] },
    onWire: { value: 'never', source: ['made-rfc#2'] },
    sender: { value: 'nobody', source: ['made-rfc#3'] },
    clean: { value: kind === 'empty' ? 'normally' : 'never', source: ['made-rfc#4'] },
    exchange: [steps[kind], { step: 'event', at: 'client', code: 1005 }],
    ...changes,
  });
}

/** A code that is reserved without a meaning. */
export function makeReserved(): CodeRecord {
  return makeSent('nothing', 'nobody', {
    origin: { value: 'reserved', source: ['made-rfc#1'] },
    onWire: { value: 'no-meaning', source: ['made-rfc#2'] },
    sender: { value: 'nobody', source: ['made-rfc#3'] },
  });
}
