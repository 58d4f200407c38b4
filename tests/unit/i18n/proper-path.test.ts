import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followRule, redirectRules } from '../../../src/build/redirects';
import { properPath } from '../../../src/i18n/proper-path';

const CODES = [1005, 1006, 1012];
const proper = (path: string) => properPath(path, new Set(CODES));

test.for([
  ['/en/1006', '/1006'],
  ['/en/en/1006', '/1006'],
  ['/1006/', '/1006'],
  ['/vi/1006/', '/vi/1006'],
  ['/vi/', '/vi'],
  ['/en', '/'],
  ['/1006.html', '/1006'],
  ['/codes/4004', '/4004'],
  ['/vi/websocket/1006', '/vi/1006'],
  ['/en/vi/1006', '/vi/1006'],
  ['/1012-vs-1005', '/compare/1005-vs-1012'],
  ['/vi/compare/1012/1005/', '/vi/compare/1005-vs-1012'],
  ['/vendors/discord/', '/vendors/discord'],
] as const)('%s means %s', ([path, page]) => {
  expect(proper(path)).toBe(page);
});

test.for(['/', '/vi', '/4321', '/70000', '/nonsense', '/1005-vs-4999', '/codes/1006-abnormal-closure'])(
  '%s means nothing else',
  (path) => {
    expect(proper(path)).toBe(path);
  },
);

const segment = fc.oneof(
  fc.constantFrom('', 'en', 'vi', 'codes', 'compare', '1005', '1012', '1012-vs-1005', '1006.html', '%2F', '\\', '.'),
  fc.webSegment(),
);
const path = fc.array(segment, { maxLength: 6 }).map((segments) => `/${segments.join('/')}`);

describe('whatever is typed', () => {
  test('what it means is a path of this site', () => {
    fc.assert(
      fc.property(path, (typed) => {
        const { pathname } = new URL(`https://a.example${typed}`);
        expect(new URL(proper(pathname), 'https://a.example').host).toBe('a.example');
      }),
    );
  });

  test('what it means is final, so that no page leads on for ever', () => {
    fc.assert(
      fc.property(path, (typed) => {
        expect(proper(proper(typed))).toBe(proper(typed));
      }),
    );
  });
});

test('hosts with redirects lead every spelling to the same page', () => {
  const rules = redirectRules(CODES);
  const wrong = rules
    .filter(({ kind }) => kind === 'static')
    .filter(({ from }) => {
      let to = from;
      for (let next = followRule(rules, to); next !== undefined; next = followRule(rules, to)) to = next;
      return proper(from) !== to;
    });
  expect(rules.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});
