/** What answers carry besides the file: one list of rules, from which every host's own configuration is written. */

import { framablePaths } from '../i18n/paths.ts';

/** Headers of all answers whose path fits. Of two rules that fit, the later one replaces what the earlier one said. */
export interface HeaderRule {
  /** A path; one `*` in it stands for anything. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the rules are made from. */
export interface Served {
  /** The content security policy of all pages together. */
  readonly policy: string;
  /** The policy of the pages that are made to stand in frames of other sites. */
  readonly embedPolicy: string;
  /** Paths whose content can never change, since they carry a digest of it. */
  readonly immutable: readonly string[];
  /** The beginnings of the paths of each language: '' for the one at the root, '/vi'. */
  readonly prefixes: readonly string[];
}

/** What browsers ask their user for, and no page of this site needs. A few: each answer carries them, in its first round trip. */
const UNUSED_FEATURES = ['camera', 'geolocation', 'microphone', 'payment', 'usb'];

const YEAR = 'public, max-age=31536000, immutable';
const HOUR = 'public, max-age=3600';

/** What hosts send with every file that no rule speaks of; nginx is told to do the same. */
export const REVALIDATED = 'public, max-age=0, must-revalidate';

/** The rules of this site. */
export function headerRules({ policy, embedPolicy, immutable, prefixes }: Served): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': `${policy};frame-ancestors 'none'`,
        'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    ...framablePaths().map((path) => ({
      path,
      headers: { 'Content-Security-Policy': `${embedPolicy};frame-ancestors *` },
    })),
    { path: '/api/*', headers: { 'Cache-Control': HOUR, 'Access-Control-Allow-Origin': '*' } },
    // Other sites show them on every view of a page, through caches that keep nothing for which they are told no time.
    ...prefixes.map((prefix) => ({ path: `${prefix}/badge/*`, headers: { 'Cache-Control': HOUR } })),
    { path: '/sw.js', headers: { 'Cache-Control': 'no-cache' } },
    // Hosts do not know the types of these by their names; deploy/nginx.conf names them too.
    { path: '/api/v1/codes.ndjson', headers: { 'Content-Type': 'application/x-ndjson' } },
    { path: '/offline/*.pack', headers: { 'Content-Type': 'application/octet-stream' } },
    ...prefixes.flatMap((prefix) => [
      { path: `${prefix}/opensearch.xml`, headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
      { path: `${prefix}/changes.xml`, headers: { 'Content-Type': 'application/atom+xml' } },
    ]),
    // One by one and not by folder: a rule for a folder would also hold for the answer that a file is not there (yet).
    ...immutable.map((path) => ({ path, headers: { 'Cache-Control': YEAR } })),
  ];
}

/** Whether a rule holds for a path. */
export function fits({ path: pattern }: HeaderRule, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined
    ? path === pattern
    : path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}

/** Whether there are paths for which both rules hold. */
function overlap(one: HeaderRule, other: HeaderRule): boolean {
  const [start = '', end] = one.path.split('*');
  const [otherStart = '', otherEnd] = other.path.split('*');
  if (end === undefined) return fits(other, one.path);
  if (otherEnd === undefined) return fits(one, other.path);
  const begins = start.startsWith(otherStart) || otherStart.startsWith(start);
  return begins && (end.endsWith(otherEnd) || otherEnd.endsWith(end));
}

/** The headers that the rules give an answer, by their names in lower case. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const fitting = rules.filter((rule) => fits(rule, path));
  return Object.fromEntries(
    fitting.flatMap(({ headers }) => Object.entries(headers)).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

/**
 * The rules as the file `_headers`. Cloudflare joins what several rules say about a header, unless the later one
 * first takes the earlier one back with a `!`; Netlify lets the closest rule win and does not know that line.
 */
export function writeHeaders(rules: readonly HeaderRule[], host: 'cloudflare' | 'netlify'): string {
  const lines = rules.flatMap((rule, index) => {
    const earlier = rules.slice(0, index).filter((other) => overlap(rule, other));
    const replaced = Object.keys(rule.headers).filter((name) => earlier.some(({ headers }) => name in headers));
    return [
      rule.path,
      ...(host === 'cloudflare' ? replaced.map((name) => `  ! ${name}`) : []),
      ...Object.entries(rule.headers).map(([name, value]) => `  ${name}: ${value}`),
    ];
  });
  return `${lines.join('\n')}\n`;
}

/** Reads what `writeHeaders` wrote. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    if (/^\S/.test(line)) {
      rules.push({ path: line.trim(), headers: {} });
      continue;
    }
    if (/^\s+! [\w-]+$/.test(line)) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name === undefined || value === undefined || !rule) {
      throw new Error(
        `_headers: found "${line}", expected a path or an indented "Name: value" below one; correct the line`,
      );
    }
    rule.headers[name] = value;
  }
  return rules;
}
