import { describe, expect, test } from 'vitest';
import { followRule, type RedirectRule } from '../../src/build/redirects.ts';
import { readBuiltAddresses, readCommitted } from './built-addresses.ts';
import {
  type Addresses,
  type Built,
  brokenPromises,
  mergeAddresses,
  promisedAddresses,
  readLedger,
  unrecorded,
  writeLedger,
} from './ledger.ts';
import { readBuilt } from './read-dist.ts';

/** The rules that the host reads, as they were built. */
const RULES: RedirectRule[] = readBuilt('_redirects')
  .toString()
  .trim()
  .split('\n')
  .map((line) => {
    const [from = '', to = ''] = line.split(' ');
    return { from, to, status: 301, kind: from.includes(':') ? 'placeholder' : 'static' };
  });

const SMALL: Built = {
  pages: new Map([
    ['/', []],
    ['/vi', []],
    ['/1005', ['q', 'content', 'causes', 's1']],
    ['/vi/1005', ['causes']],
    ['/1006', ['causes', 'client']],
    ['/vi/1006', ['causes', 'client']],
    ['/1012', ['causes', 'client']],
    ['/vi/1012', ['causes']],
  ]),
  files: [
    '/robots.txt',
    '/_redirects',
    '/scripts/0123abcd/find.js',
    '/1006.md',
    '/vi/1006.md',
    '/badge/1006.svg',
    '/vi/badge/1006.svg',
    '/og/vi/1006.png',
    '/og/1006.png',
  ],
};
const SMALL_TEXT = `# Every public address of the site. Written by "npm run ledger", which adds and never removes.
# How to read it: tests/build/ledger.ts.

[]
*/

[#causes]
*/1005
/vi/1012

[#causes #client .md /badge*.svg /og*.png]
/1006

[#causes #client]
/1012

[#causes #client .md /og*.png ~/badge*.svg]
/vi/1006

files
/robots.txt
`;
const promised = promisedAddresses(SMALL);
const without = (change: (built: { pages: Map<string, readonly string[]>; files: string[] }) => void): Built => {
  const copy = { pages: new Map(SMALL.pages), files: [...SMALL.files] };
  change(copy);
  return copy;
};
const nowhere = () => undefined;

describe('the ledger can fail', () => {
  test('on a page that is gone', () => {
    const broken = brokenPromises(
      promised,
      without(({ pages }) => pages.delete('/vi/1006')),
      nowhere,
    );
    expect(broken).toEqual([expect.stringMatching(/^\/vi\/1006: .*bring it back, or lead it on/)]);
  });

  test('on an anchor that is gone', () => {
    const broken = brokenPromises(
      promised,
      without(({ pages }) => pages.set('/1006', ['causes'])),
      nowhere,
    );
    expect(broken).toEqual([expect.stringMatching(/^\/1006#client: .*give the old id/)]);
  });

  test('on a file that is gone', () => {
    const broken = brokenPromises(
      promised,
      without(({ files }) => files.splice(files.indexOf('/vi/badge/1006.svg'), 1)),
      nowhere,
    );
    expect(broken).toEqual([expect.stringMatching(/^\/vi\/badge\/1006\.svg: /)]);
  });

  test('on a page that leads to one without its anchors', () => {
    const moved = without(({ pages }) => pages.delete('/1006'));
    const to = (target: string) => (path: string) => (path === '/1006' ? target : undefined);
    expect(brokenPromises(promised, moved, to('/1005'))).toEqual([expect.stringMatching(/^\/1006#client: /)]);
    expect(brokenPromises(promised, moved, to('/1012'))).toEqual([]);
    expect(brokenPromises(promised, moved, to('/9999'))).toHaveLength(1);
  });
});

describe('the text of the ledger', () => {
  test('names what pages have in common once, and languages that agree with a star', () => {
    expect(writeLedger(promised)).toBe(SMALL_TEXT);
  });

  test('says the same when it is read again', () => {
    const sorted = (addresses: Addresses) => [...addresses].map(([path, ids]) => [path, [...ids].sort()]).sort();
    expect(sorted(readLedger(writeLedger(promised)))).toEqual(sorted(promised));
  });

  test('leaves out what nobody is promised', () => {
    expect(SMALL_TEXT).not.toMatch(/#s1|#q|#content|_redirects|find\.js/);
  });

  test('grows by what is new and keeps what is gone', () => {
    const later = without(({ pages }) => {
      pages.delete('/1012');
      pages.set('/1013', ['causes']);
    });
    const merged = mergeAddresses(promised, promisedAddresses(later));
    expect(merged.has('/1012')).toBe(true);
    expect(unrecorded(promised, promisedAddresses(later))).toEqual(['/1013']);
    expect(unrecorded(merged, promisedAddresses(later))).toEqual([]);
  });
});

describe('the committed ledger', () => {
  const text = readCommitted();
  const ledger = readLedger(text);
  const built = readBuiltAddresses();

  test('holds every page with its anchors', () => {
    console.log(`ledger: ${ledger.size} addresses in ${text.split('\n').length} lines, ${text.length} characters`);
    expect(ledger.size).toBeGreaterThan(7000);
    expect([...(ledger.get('/vi/1006') ?? [])]).toEqual(expect.arrayContaining(['what-to-do', 'fix-client']));
  });

  test('promises nothing that the built site has lost', () => {
    expect(brokenPromises(ledger, built, (path) => followRule(RULES, path))).toEqual([]);
  });

  test('knows every address of the built site', () => {
    const missing = unrecorded(ledger, promisedAddresses(built));
    expect(missing.slice(0, 20), `${missing.length} are new; run "npm run ledger" and commit the difference`).toEqual(
      [],
    );
  });

  test('is written as the tool writes it', () => {
    expect(writeLedger(ledger) === text, 'the ledger was edited by hand; run "npm run ledger"').toBe(true);
  });
});
