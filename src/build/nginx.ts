import { type HeaderRule, REVALIDATED } from './headers.ts';
import { type RedirectRule, redirectPattern } from './redirects.ts';

/** The status that nginx.conf gives to every redirect. */
const MOVED = 301;

/** The path of the rules for everything, which are what a map falls back to. */
const EVERYTHING = '/*';

/** A value in nginx's configuration. A dollar sign would be read as the name of a variable there. */
function quote(value: string): string {
  if (/[$\n\r]/.test(value)) {
    throw new Error(
      `nginx: found "${value}", expected a header without "$" and line ends; change src/build/headers.ts`,
    );
  }
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** The expression for the addresses of a rule, as browsers send them: with what follows a question mark. */
function addressPattern({ path }: HeaderRule): string {
  const escaped = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return `"~^${escaped.join('[^?]*')}(?:\\?|$)"`;
}

/** Headers as maps from the address that was asked for, whatever file nginx then answers with. */
function headerMaps(rules: readonly HeaderRule[]): string[] {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter(
    // nginx knows types by file, in nginx.conf.
    (name) => name !== 'Content-Type',
  );
  return names.flatMap((name) => {
    const variable = `$header_${name.toLowerCase().replaceAll('-', '_')}`;
    // The first expression that fits is taken; of our rules it is the last.
    const lines = rules
      .filter(({ path, headers }) => path !== EVERYTHING && name in headers)
      .toReversed()
      .map((rule) => `  ${addressPattern(rule)} ${quote(rule.headers[name] ?? '')};`);
    const everything = rules.find(({ path }) => path === EVERYTHING)?.headers[name];
    const fallback = everything ?? (name === 'Cache-Control' ? REVALIDATED : '');
    return [
      `map $request_uri ${variable} {`,
      `  default ${quote(fallback)};`,
      ...lines,
      '}',
      `add_header ${name} ${variable} always;`,
    ];
  });
}

/** Where addresses have moved to, as a map from the decoded path. nginx asks the exact ones first, then the others in their order. */
function moveMap(rules: readonly RedirectRule[]): string[] {
  const lines = rules.map((rule) => {
    if (rule.status !== MOVED) {
      throw new Error(
        `${rule.from}: found status ${rule.status}, expected ${MOVED}; teach deploy/nginx.conf another one`,
      );
    }
    if (rule.kind === 'static') return `  "${rule.from}" "${rule.to}";`;
    const { pattern, target } = redirectPattern(rule);
    return `  "~${pattern}" "${target}";`;
  });
  return ['map $uri $moved_to {', "  default '';", ...lines, '}'];
}

/** Room for the largest map, which nginx wants to be told before the first. */
function mapSizes(moves: readonly RedirectRule[]): string[] {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1024, moves.length * 2)));
  return [`map_hash_max_size ${size};`, 'map_hash_bucket_size 256;'];
}

/** The page for addresses without one, by the language that the address begins with. */
function notFoundMap(prefixes: readonly string[]): string[] {
  return [
    'map $request_uri $not_found {',
    '  default /404.html;',
    ...prefixes.filter((prefix) => prefix !== '').map((prefix) => `  "~^${prefix}(?:[/?]|$)" ${prefix}/404.html;`),
    '}',
  ];
}

/** The part of nginx's configuration that follows from the site: to be included on the level `http`. */
export function nginxRules(
  rules: readonly HeaderRule[],
  moves: readonly RedirectRule[],
  prefixes: readonly string[],
): string {
  return `${[...mapSizes(moves), ...headerMaps(rules), ...moveMap(moves), ...notFoundMap(prefixes)].join('\n')}\n`;
}
