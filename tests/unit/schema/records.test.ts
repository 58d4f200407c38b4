import { describe, expect, test } from 'vitest';
import { claimSchema } from '../../../src/schema/claim';
import { observedAt } from '../../../src/schema/library';
import { lookalikeSchema } from '../../../src/schema/lookalike';
import { digest, sourceRef } from '../../../src/schema/references';
import { sourceSchema } from '../../../src/schema/source';

describe('a reference to a source', () => {
  test.for(['rfc6455', 'rfc6455#7.4.1', 'whatwg-websockets#dom-websocket-close', 'a-b-1#Appendix_A'])(
    '"%s" is one',
    (ref) => {
      expect(sourceRef.safeParse(ref).success).toBe(true);
    },
  );

  test.for(['', 'RFC6455', 'rfc 6455', 'rfc6455#', '#7.4.1', 'rfc6455#7#4', 'rfc6455#7/4'])('"%s" is none', (ref) => {
    expect(sourceRef.safeParse(ref).success).toBe(false);
  });
});

test('a digest is twelve lower-case hex digits', () => {
  expect(['0123456789ab', '000000000000'].every((text) => digest.safeParse(text).success)).toBe(true);
  expect(
    ['0123456789a', '0123456789abc', '0123456789AB', 123456789012].some((it) => digest.safeParse(it).success),
  ).toBe(false);
});

describe('a claim', () => {
  const authority = ['made-rfc'];
  test.for([
    [{ codes: [1100], authority }, true],
    [{ codes: [], ranges: ['0-999'], authority }, true],
    [{ codes: [], general: true, authority }, true],
    [{ codes: [], authority }, false],
    [{ codes: [], ranges: [], authority }, false],
    [{ codes: [], general: false, authority }, false],
    [{ codes: [1100], authority: [] }, false],
  ] as const)('%o: %s', ([claim, valid]) => {
    expect(claimSchema.safeParse(claim).success).toBe(valid);
  });
});

describe('a source', () => {
  test('only our own measurement has no address', () => {
    expect(sourceSchema.safeParse({ title: 'Made up', kind: 'measurement' }).success).toBe(true);
    expect(sourceSchema.safeParse({ title: 'Made up', kind: 'documentation' }).success).toBe(false);
  });

  test('an address is absolute', () => {
    expect(sourceSchema.safeParse({ title: 'Made up', kind: 'issue', url: 'example.org/1' }).success).toBe(false);
  });
});

test.for([
  ['1006', true],
  ['-1009', true],
  ['ORA-01000', true],
  ['ORA1000', false],
  ['1006x', false],
  [1006, false],
] as const)('a look-alike prints its number as text: %o is %s', ([number, valid]) => {
  const lookalike = { number, looksLike: 1006, system: 'Made up', source: 'made-page' };
  expect(lookalikeSchema.safeParse(lookalike).success).toBe(valid);
});

describe('where an observation was read', () => {
  test.for([
    [{ repo: 'a/b', path: 'c.go', ref: 'abcdef0' }, true],
    [{ repo: 'a/b', path: 'c.go', line: 7, ref: 'abcdef0' }, true],
    [{ url: 'https://example.org/docs' }, true],
    [{ repo: 'a/b', path: 'c.go', ref: 'main' }, false],
    [{ repo: 'b', path: 'c.go', ref: 'abcdef0' }, false],
    [{ repo: 'a/b', path: 'c.go', line: 0, ref: 'abcdef0' }, false],
    [{ url: 'https://example.org/', repo: 'a/b', path: 'c.go', ref: 'abcdef0' }, false],
  ] as const)('%o: %s', ([source, valid]) => {
    expect(observedAt.safeParse(source).success).toBe(valid);
  });
});
