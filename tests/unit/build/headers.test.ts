import { describe, expect, test } from 'vitest';
import {
  fits,
  type HeaderRule,
  headerRules,
  headersFor,
  parseHeaders,
  writeHeaders,
} from '../../../src/build/headers.ts';

const RULES = headerRules({
  policy: "default-src 'none'",
  embedPolicy: "style-src 'self'",
  immutable: ['/fonts/a.12345678.woff2'],
  prefixes: ['', '/vi'],
});

const rule = (path: string): HeaderRule => ({ path, headers: {} });

describe('a rule', () => {
  test.each([
    ['/*', '/', true],
    ['/*', '/vi/1006', true],
    ['/api/*', '/api/v1/codes.json', true],
    ['/api/*', '/api', false],
    ['/api/*', '/vi/api/v1', false],
    ['/sw.js', '/sw.js', true],
    ['/sw.js', '/sw.js.map', false],
    ['/*.md', '/vi/1006.md', true],
    ['/*.md', '/1006.mdx', false],
    ['/ab*ba', '/aba', false],
  ])('for %s holds for %s: %s', (path, asked, expected) => {
    expect(fits(rule(path), asked)).toBe(expected);
  });
});

describe('the rules of the site', () => {
  test.each([
    ['/', "default-src 'none';frame-ancestors 'none'"],
    ['/vi/1006', "default-src 'none';frame-ancestors 'none'"],
    ['/embed', "default-src 'none';frame-ancestors 'none'"],
    ['/embed/1006', "style-src 'self';frame-ancestors *"],
    ['/vi/embed/1006', "style-src 'self';frame-ancestors *"],
  ])('say who may frame %s', (path, policy) => {
    expect(headersFor(RULES, path)['content-security-policy']).toBe(policy);
  });

  test.each([
    ['/fonts/a.12345678.woff2', 'public, max-age=31536000, immutable'],
    ['/fonts/b.12345678.woff2', undefined],
    ['/api/v1/codes.json', 'public, max-age=3600'],
    ['/sw.js', 'no-cache'],
    ['/1006', undefined],
  ])('say how long %s may be kept', (path, time) => {
    expect(headersFor(RULES, path)['cache-control']).toBe(time);
  });

  test('let scripts of other sites read the API and nothing else', () => {
    const open = ['/api/v1/codes.json', '/1006', '/embed/1006', '/fonts/a.12345678.woff2'].filter(
      (path) => headersFor(RULES, path)['access-control-allow-origin'] === '*',
    );
    expect(open).toEqual(['/api/v1/codes.json']);
  });

  test('give every answer what a browser should be told', () => {
    const names = Object.keys(headersFor(RULES, '/whatever'));
    expect(names.toSorted()).toEqual([
      'content-security-policy',
      'cross-origin-opener-policy',
      'permissions-policy',
      'referrer-policy',
      'strict-transport-security',
      'x-content-type-options',
    ]);
  });
});

describe('_headers', () => {
  const FEW: HeaderRule[] = [
    { path: '/*', headers: { 'X-Frame': 'no', 'X-Type': 'a' } },
    { path: '/embed/*', headers: { 'X-Frame': 'yes' } },
    { path: '/api/*', headers: { 'Cache-Control': 'b' } },
    { path: '/sw.js', headers: { 'Cache-Control': 'c' } },
  ];

  test('takes back for Cloudflare what an earlier rule said', () => {
    expect(writeHeaders(FEW, 'cloudflare')).toBe(
      '/*\n  X-Frame: no\n  X-Type: a\n/embed/*\n  ! X-Frame\n  X-Frame: yes\n/api/*\n  Cache-Control: b\n/sw.js\n  Cache-Control: c\n',
    );
  });

  test('has no line for Netlify that Netlify does not know', () => {
    expect(writeHeaders(FEW, 'netlify')).not.toContain('!');
  });

  test.each(['cloudflare', 'netlify'] as const)('for %s is read back as it was written', (host) => {
    expect(parseHeaders(writeHeaders(RULES, host))).toEqual(RULES);
  });

  test('that is broken is not read', () => {
    expect(() => parseHeaders('  X-Frame: no\n')).toThrow('found "  X-Frame: no", expected a path');
    expect(() => parseHeaders('/*\n  no colon\n')).toThrow('found "  no colon"');
  });
});
