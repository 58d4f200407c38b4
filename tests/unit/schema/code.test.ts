import { describe, expect, test } from 'vitest';
import { codeSchema, reconnect, step } from '../../../src/schema/code';
import { makeRecord } from '../records';

describe('reconnect advice', () => {
  const stated = { basis: 'stated', advice: 'backoff', source: ['made-rfc#1'] };
  const ours = { basis: 'ours', advice: 'backoff', silent: ['made-rfc#1'] };

  test.for([
    ['stated advice names its source', stated],
    ['our advice names where the standard is silent', ours],
    ['a wait may be a single length', { ...stated, delaySeconds: { min: 5, max: 5 } }],
    ['a wait may begin at once', { ...ours, delaySeconds: { min: 0, max: 5 } }],
  ] as const)('is accepted: %s', ([, value]) => {
    expect(reconnect.safeParse(value).success).toBe(true);
  });

  test.for([
    ['advice on no basis', { advice: 'backoff', source: ['made-rfc#1'] }],
    ['stated advice without a source', { basis: 'stated', advice: 'backoff' }],
    ['stated advice with an empty list of sources', { ...stated, source: [] }],
    ['stated advice that also says that the standard is silent', { ...stated, silent: ['made-rfc#1'] }],
    ['our advice dressed up with a source', { ...ours, source: ['made-rfc#1'] }],
    ['our advice that does not say where the standard is silent', { basis: 'ours', advice: 'backoff' }],
    ['advice that is not on the list', { ...ours, advice: 'pray' }],
    ['a wait that ends before it begins', { ...stated, delaySeconds: { min: 6, max: 5 } }],
    ['a negative wait', { ...stated, delaySeconds: { min: -1, max: 5 } }],
    ['a wait without an end', { ...stated, delaySeconds: { min: 1 } }],
  ] as const)('is refused: %s', ([, value]) => {
    expect(reconnect.safeParse(value).success).toBe(false);
  });
});

describe('a step of an exchange', () => {
  test.for([
    [{ step: 'message', from: 'client' }, true],
    [{ step: 'close', from: 'server' }, true],
    [{ step: 'close', from: 'server', code: 1000 }, true],
    [{ step: 'cut', by: 'client' }, true],
    [{ step: 'tls-failure' }, true],
    [{ step: 'event', at: 'client', code: 1006 }, true],
    [{ step: 'event', at: 'client' }, false],
    [{ step: 'cut', by: 'proxy' }, false],
    [{ step: 'close', from: 'server', code: 65536 }, false],
    [{ step: 'tls-failure', at: 'client' }, false],
    [{ step: 'other' }, false],
  ] as const)('%o: %s', ([value, valid]) => {
    expect(step.safeParse(value).success).toBe(valid);
  });
});

describe('a code record', () => {
  test.for([
    ['an unquoted day', { reviewed: new Date(0) }],
    ['a day in another order', { reviewed: '29-02-2020' }],
    ['an exchange without steps', { exchange: [] }],
    ['a source that is no id', { sections: ['RFC 6455'] }],
    ['a code that does not fit into two bytes', { confusedWith: [70000] }],
    ['a code as text', { confusedWith: ['1006'] }],
    ['a fact without a source', { origin: { value: 'wire', source: [] } }],
  ] as const)('is refused: %s', ([, change]) => {
    expect(codeSchema.safeParse({ ...makeRecord(), ...change }).success).toBe(false);
  });
});
