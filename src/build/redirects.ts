import { listPairs, pairId } from '../domain/pairs.ts';
import { CODE_FOLDERS } from '../domain/spellings.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../i18n/locales.ts';
import { localePrefix, pagePath } from '../i18n/paths.ts';

/** A spelling that people try, and the address that it leads to. */
export interface RedirectRule {
  /** A path; `:name` stands for one segment of it. */
  readonly from: string;
  readonly to: string;
  readonly status: 301 | 308;
  readonly kind: 'static' | 'placeholder' | 'splat';
}

/** What hosts allow: Cloudflare reads so many rules of each sort from `_redirects`, and no longer lines. */
export const REDIRECT_LIMITS = { static: 2000, dynamic: 100, lineLength: 1000 } as const;

/** Addresses never move back, so browsers may keep the answer. */
const PERMANENT = 301;

const rule = (kind: RedirectRule['kind'], from: string, to: string): RedirectRule => ({
  from,
  to,
  status: PERMANENT,
  kind,
});

/** The spellings of one pair: at the root or under `/compare`, in both orders, with and without "vs". */
function pairRules(locale: Locale, [first, second]: readonly [number, number]): RedirectRule[] {
  const to = pagePath(locale, { kind: 'pair', pair: [first, second] });
  const root = localePrefix(locale);
  const compare = pagePath(locale, { kind: 'compare' });
  return [
    `${compare}/${pairId([second, first])}`,
    `${root}/${pairId([first, second])}`,
    `${root}/${pairId([second, first])}`,
    `${compare}/${first}-${second}`,
    `${compare}/${second}-${first}`,
  ].map((from) => rule('static', from, to));
}

/**
 * The rules for spellings that people try. Those without placeholders come first, since hosts count and match them so;
 * the first that matches wins, and a rule may lead to another one (a pair in the wrong order in a folder takes two steps).
 * Rules with placeholders lead nowhere but into the site: a placeholder never stands at the beginning of a target without
 * a slash before it, and matches no slash.
 */
export function redirectRules(codes: readonly number[]): RedirectRule[] {
  const pairs = listPairs(codes);
  const ofPairs = LOCALES.flatMap((locale) => pairs.flatMap((pair) => pairRules(locale, pair)));
  const ofCodes = LOCALES.flatMap((locale) =>
    codes.flatMap((code) => {
      const to = pagePath(locale, { kind: 'code', code });
      return [rule('static', `${to}/`, to), rule('static', `${to}.html`, to)];
    }),
  );
  const inFolders = LOCALES.flatMap((locale) => {
    const compare = pagePath(locale, { kind: 'compare' });
    return [
      rule('placeholder', `${compare}/:first/:second`, `${compare}/:first-vs-:second`),
      ...CODE_FOLDERS.map((folder) =>
        rule('placeholder', `${localePrefix(locale)}/${folder}/:code`, `${localePrefix(locale)}/:code`),
      ),
    ];
  });
  // The language at the root has no prefix; segments instead of a splat, which would let "/en//host" lead to another host.
  const prefixed = `/${DEFAULT_LOCALE}`;
  const segments = ['/:first', '/:second', '/:third'];
  const withPrefix = segments.map((_, index) => {
    const rest = segments.slice(0, index + 1).join('');
    return rule('placeholder', prefixed + rest, rest);
  });
  return [...ofPairs, ...ofCodes, rule('static', prefixed, '/'), ...inFolders, ...withPrefix];
}

/** The rules as Cloudflare and Netlify read them from `_redirects`, a line each. */
export function redirectLines(rules: readonly RedirectRule[]): string {
  return rules.map(({ from, to, status }) => `${from} ${to} ${status}\n`).join('');
}

/** Reads what `redirectLines` wrote. */
export function parseRedirects(text: string): RedirectRule[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [from = '', to = '', status] = line.split(' ');
      if ((status !== '301' && status !== '308') || !from.startsWith('/') || !to.startsWith('/')) {
        throw new Error(`_redirects: found "${line}", expected "/from /to 301"; look at src/build/redirects.ts`);
      }
      const kind = from.includes('*') ? 'splat' : from.includes(':') ? 'placeholder' : 'static';
      return { from, to, status: status === '301' ? 301 : 308, kind };
    });
}

/** What a placeholder matches where a server takes expressions: what addresses of this site are made of, and nothing that could end a header or begin a host. */
const SEGMENT = '[A-Za-z0-9][A-Za-z0-9._-]*';

/**
 * A rule as an expression with named groups and a target that names them: nginx writes both as they are.
 * @example redirectPattern(rule('placeholder', '/codes/:code', '/:code'))
 * // => { pattern: '^/codes/(?<code>[A-Za-z0-9][A-Za-z0-9._-]*)$', target: '/$code' }
 */
export function redirectPattern({ from, to }: RedirectRule): { pattern: string; target: string } {
  const pattern = from
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/:([a-z]+)/g, (_, name: string) => `(?<${name}>${SEGMENT})`);
  return { pattern: `^${pattern}$`, target: to.replace(/:([a-z]+)/g, (_, name: string) => `$${name}`) };
}

/** Where the rules lead a path in one step, as a host does; undefined where none matches. */
export function followRule(rules: readonly RedirectRule[], path: string): string | undefined {
  for (const one of rules) {
    if (one.kind === 'static' && one.from !== path) continue;
    const match = new RegExp(redirectPattern(one).pattern).exec(path);
    if (match) return one.to.replace(/:([a-z]+)/g, (_, name: string) => match.groups?.[name] ?? '');
  }
  return undefined;
}
