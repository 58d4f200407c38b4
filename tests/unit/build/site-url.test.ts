import { describe, expect, test } from 'vitest';
import { siteUrl } from '../../../src/build/site-url';

describe('siteUrl', () => {
  test.for([
    { environment: { SITE_URL: 'https://example.org' }, url: 'https://example.org' },
    { environment: { SITE_URL: 'https://example.org/' }, url: 'https://example.org' },
    { environment: { SITE_URL: 'https://example.org/path?query' }, url: 'https://example.org' },
    { environment: { SITE_URL: 'http://localhost:4321' }, url: 'http://localhost:4321' },
    { environment: { URL: 'https://netlify.example' }, url: 'https://netlify.example' },
    { environment: { CF_PAGES_URL: 'https://pages.example' }, url: 'https://pages.example' },
    { environment: { VERCEL_PROJECT_PRODUCTION_URL: 'vercel.example' }, url: 'https://vercel.example' },
    { environment: { SITE_URL: 'https://own.example', URL: 'https://netlify.example' }, url: 'https://own.example' },
    { environment: { SITE_URL: '', URL: 'https://netlify.example' }, url: 'https://netlify.example' },
  ])('$environment gives $url', ({ environment, url }) => {
    expect(siteUrl(environment)).toBe(url);
  });

  test('an unconfigured build uses a name that nobody can own', () => {
    expect(new URL(siteUrl({})).hostname).toMatch(/\.example$/);
  });

  test.for(['example.org', '/path', 'ftp://example.org', 'javascript:alert(1)', 'https://'])(
    '"%s" is refused, with what was found and what to do',
    (value) => {
      expect(() => siteUrl({ SITE_URL: value })).toThrow(/^SITE_URL: ".*" is not an absolute address; set it to/);
      expect(() => siteUrl({ SITE_URL: value })).toThrow(`"${value}"`);
    },
  );
});
