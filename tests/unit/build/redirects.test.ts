import { describe, expect, test } from 'vitest';
import {
  followRule,
  REDIRECT_LIMITS,
  redirectLines,
  redirectPattern,
  type RedirectRule,
  redirectRules,
} from '../../../src/build/redirects';
import { DEFAULT_LOCALE, LOCALES } from '../../../src/i18n/locales';

const CODES = [1005, 1006, 1012];
const RULES = redirectRules(CODES);

/** Where a reader ends who starts at a path, and in how many steps. */
function follow(path: string): { path: string; steps: number } {
  const seen = [path];
  for (let next = followRule(RULES, path); next !== undefined; next = followRule(RULES, next)) {
    if (seen.includes(next))
      throw new Error(`${seen.join(' -> ')} -> ${next}: expected no way in circles; change a rule`);
    seen.push(next);
  }
  return { path: seen.at(-1) ?? '', steps: seen.length - 1 };
}

describe('spellings that people try', () => {
  const tried: [spelling: string, page: string, steps: number][] = [
    ['/1012-vs-1005', '/compare/1005-vs-1012', 1],
    ['/1005-vs-1012', '/compare/1005-vs-1012', 1],
    ['/compare/1005-1012', '/compare/1005-vs-1012', 1],
    ['/compare/1012-1005', '/compare/1005-vs-1012', 1],
    ['/compare/1012-vs-1005', '/compare/1005-vs-1012', 1],
    ['/compare/1005/1012', '/compare/1005-vs-1012', 1],
    ['/compare/1012/1005', '/compare/1005-vs-1012', 2],
    ['/code/1006', '/1006', 1],
    ['/codes/1006', '/1006', 1],
    ['/codes/4004', '/4004', 1],
    ['/close-codes/1006', '/1006', 1],
    ['/websocket/1006', '/1006', 1],
    ['/1006/', '/1006', 1],
    ['/1006.html', '/1006', 1],
  ];

  test.for(tried)('%s leads to %s', ([spelling, page, steps]) => {
    expect(follow(spelling)).toEqual({ path: page, steps });
  });

  test.for(tried)('the Vietnamese form of %s leads to the Vietnamese page', ([spelling, page, steps]) => {
    expect(follow(`/vi${spelling}`)).toEqual({ path: `/vi${page}`, steps });
  });

  test.for([
    ['/en', '/'],
    ['/en/1006', '/1006'],
    ['/en/codes/1006', '/1006'],
    ['/en/compare/1005-vs-1012', '/compare/1005-vs-1012'],
    ['/en/compare/1012-vs-1005', '/compare/1005-vs-1012'],
    ['/en/vendors/discord/4004', '/vendors/discord/4004'],
  ] as const)('%s, with the language that has no prefix, leads to %s', ([spelling, page]) => {
    expect(follow(spelling).path).toBe(page);
  });

  test.for([
    '/',
    '/vi',
    '/1006',
    '/vi/1006',
    '/compare',
    '/compare/1005-vs-1012',
    '/vendors/discord/4004',
    '/nonsense',
  ])('no rule moves %s', (path) => {
    expect(followRule(RULES, path)).toBeUndefined();
  });
});

test.for([
  '/en//evil.example',
  '/en/%2F%2Fevil.example',
  '/en/\\evil.example',
  '/en/%5Cevil.example',
  '/codes//evil.example',
  '/codes/x%0d%0aSet-Cookie:a=b',
  '/compare//evil.example/1012',
])('no rule leads out of the site from %s', (path) => {
  expect(followRule(RULES, path)).toBeUndefined();
});

describe('what hosts allow', () => {
  /** As many codes as the site has today, and one more that the registry may get. */
  const rules = redirectRules(Array.from({ length: 20 }, (_, index) => 1000 + index));
  const count = (...kinds: RedirectRule['kind'][]) => rules.filter(({ kind }) => kinds.includes(kind)).length;

  test('there is room for the rules of one more code', () => {
    expect(count('static')).toBeLessThanOrEqual(REDIRECT_LIMITS.static);
    expect(count('placeholder', 'splat')).toBeLessThanOrEqual(REDIRECT_LIMITS.dynamic);
    const lines = redirectLines(rules).split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(REDIRECT_LIMITS.lineLength);
  });

  test('rules without placeholders come first: behind one with them, hosts count them as such', () => {
    const first = rules.findIndex(({ kind }) => kind !== 'static');
    expect(first).toBe(count('static'));
    expect(rules.filter(({ from, kind }) => /[:*]/.test(from) !== (kind !== 'static'))).toEqual([]);
  });

  test('a placeholder fills a whole segment, as Netlify demands, and its target names no other', () => {
    const names = (path: string) => path.match(/:[a-z]+/g) ?? [];
    for (const { from, to } of rules) {
      expect(from.split('/').filter((segment) => segment.includes(':') && !/^:[a-z]+$/.test(segment))).toEqual([]);
      expect(names(from)).toEqual(names(to));
    }
  });

  test('no two rules begin at the same address, and every address is a path', () => {
    expect(new Set(rules.map(({ from }) => from)).size).toBe(rules.length);
    expect(rules.filter(({ from, to }) => !/^\/(?!\/)\S*$/.test(from) || !/^\/(?!\/)\S*$/.test(to))).toEqual([]);
  });
});

test('a rule is a line for hosts, and an expression for servers that take them', () => {
  const rule: RedirectRule = { from: '/codes/:code', to: '/:code', status: 301, kind: 'placeholder' };
  expect(redirectLines([rule])).toBe('/codes/:code /:code 301\n');
  const { pattern, target } = redirectPattern(rule);
  expect(target).toBe('/$code');
  expect(new RegExp(pattern).exec('/codes/1006')?.groups).toEqual({ code: '1006' });
  expect(new RegExp(redirectPattern({ ...rule, from: '/1006.html' }).pattern).test('/1006xhtml')).toBe(false);
});

test('every language but the one at the root keeps its prefix on the way', () => {
  for (const locale of LOCALES.filter((one) => one !== DEFAULT_LOCALE)) {
    const wrong = RULES.filter(({ from, to }) => from.startsWith(`/${locale}/`) !== to.startsWith(`/${locale}/`));
    expect(wrong).toEqual([]);
  }
});
