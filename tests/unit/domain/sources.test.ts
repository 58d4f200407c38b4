import { describe, expect, test } from 'vitest';
import { cite, observedUrl, shortCommit, sourceId } from '../../../src/domain/sources';
import type { Source } from '../../../src/schema/source';

const sources = new Map<string, Source>([
  ['rfc', { title: 'RFC', url: 'https://example.org/rfc', kind: 'standard', fragments: 'sections' }],
  ['page', { title: 'Page', url: 'https://example.org/page', kind: 'documentation', fragments: 'anchors' }],
  ['measured', { title: 'Measured', publisher: 'us', kind: 'measurement', version: 'Browser 1', read: '2020-02-29' }],
]);

test.for([
  ['rfc6455#7.4.1', 'rfc6455'],
  ['rfc6455', 'rfc6455'],
] as const)('the source of %s is %s', ([ref, id]) => {
  expect(sourceId(ref)).toBe(id);
});

test.for([
  [`https://github.com/a/b/blob/${'0123456789'.repeat(4)}/c.go#L7`, 'https://github.com/a/b/blob/012345678901/c.go#L7'],
  ['https://github.com/a/b/blob/0123456/c.go', 'https://github.com/a/b/blob/0123456/c.go'],
  ['https://github.com/a/b/blob/main/c.go', 'https://github.com/a/b/blob/main/c.go'],
  [`https://example.org/a/b/blob/${'0'.repeat(40)}/c`, `https://example.org/a/b/blob/${'0'.repeat(40)}/c`],
] as const)('%s is cited as %s', ([url, short]) => {
  expect(shortCommit(url)).toBe(short);
});

describe('cite', () => {
  test('a section number becomes the anchor of that section and is kept for the label', () => {
    expect(cite('rfc#7.4.1', sources)).toEqual({
      ref: 'rfc#7.4.1',
      title: 'RFC',
      section: '7.4.1',
      url: 'https://example.org/rfc#section-7.4.1',
    });
  });

  test('an anchor is appended as it is and kept, and is no section', () => {
    expect(cite('page#dom-close', sources)).toEqual({
      ref: 'page#dom-close',
      title: 'Page',
      anchor: 'dom-close',
      url: 'https://example.org/page#dom-close',
    });
  });

  test('a reference to the whole source links to its beginning', () => {
    expect(cite('rfc', sources)).toEqual({ ref: 'rfc', title: 'RFC', url: 'https://example.org/rfc' });
  });

  test('a measurement has no address, and what was read is named', () => {
    expect(cite('measured', sources)).toEqual({
      ref: 'measured',
      title: 'Measured',
      publisher: 'us',
      version: 'Browser 1',
      read: '2020-02-29',
    });
  });

  test('a reference to nothing gives nothing', () => {
    expect(cite('missing#1', sources)).toBeUndefined();
  });
});

test.for([
  {
    from: { repo: 'a/b', path: 'c.go', line: 7, ref: 'abcdef0' },
    url: 'https://github.com/a/b/blob/abcdef0/c.go#L7',
  },
  { from: { repo: 'a/b', path: 'd/c.go', ref: 'abcdef0' }, url: 'https://github.com/a/b/blob/abcdef0/d/c.go' },
  { from: { url: 'https://example.org/docs' }, url: 'https://example.org/docs' },
])('an observation was read at $url', ({ from, url }) => {
  expect(observedUrl(from)).toBe(url);
});
