import { describe, expect, test } from 'vitest';
import { isContentAddressed, keptPath, turnedPair, withoutDigest } from '../../../src/domain/kept-pages';

describe('the path under which a page is kept', () => {
  test.each([
    ['/', '/'],
    ['/index.html', '/'],
    ['/1006', '/1006'],
    ['/1006/', '/1006'],
    ['/1006.html', '/1006'],
    ['/vi', '/vi'],
    ['/vi/', '/vi'],
    ['/vi/index.html', '/vi'],
    ['/vi.html', '/vi'],
    ['/vendors/discord/4003-vs-4004', '/vendors/discord/4003-vs-4004'],
  ])('%s is %s', (pathname, kept) => {
    expect(keptPath(pathname)).toBe(kept);
  });
});

describe('a pair with its sides changed', () => {
  test.each([
    ['/compare/1012-vs-1005', '/compare/1005-vs-1012'],
    ['/vi/vendors/graphql-ws/4401-vs-1008', '/vi/vendors/graphql-ws/1008-vs-4401'],
    ['/1006', undefined],
  ])('of %s is %s', (path, turned) => {
    expect(turnedPair(path)).toBe(turned);
  });
});

describe('files whose name carries a digest', () => {
  test.each([
    ['/scripts/e8cda8ce/find.js', true],
    ['/fonts/geist.d45ae12c.woff2', true],
    ['/find/data.json', false],
    ['/1006', false],
    ['/scripts/find.js', false],
  ])('%s: %s', (path, expected) => {
    expect(isContentAddressed(path)).toBe(expected);
  });

  test('are known by their name in another build', () => {
    expect(withoutDigest('/scripts/e8cda8ce/find.js')).toBe(withoutDigest('/scripts/00000000/find.js'));
    expect(withoutDigest('/fonts/geist.d45ae12c.woff2')).not.toBe(withoutDigest('/fonts/geist-vi.d45ae12c.woff2'));
  });
});
