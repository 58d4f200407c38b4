import { describe, expect, test } from 'vitest';
import type { HeaderRule } from '../../../src/build/headers.ts';
import { nginxRules } from '../../../src/build/nginx.ts';
import { parseRedirects } from '../../../src/build/redirects.ts';

const RULES: HeaderRule[] = [
  { path: '/*', headers: { 'X-Frame': 'no "quotes"' } },
  { path: '/embed/*', headers: { 'X-Frame': 'yes' } },
  { path: '/sw.js', headers: { 'Cache-Control': 'no-cache', 'Content-Type': 'text/javascript' } },
];

/** The lines of the map of a variable. */
function map(text: string, variable: string): string[] {
  const [, lines = ''] = new RegExp(`map \\S+ \\${variable} \\{\\n([^}]*)\\n\\}`).exec(text) ?? [];
  return lines.split('\n').map((line) => line.trim());
}

describe("nginx's rules", () => {
  const text = nginxRules(RULES, parseRedirects('/a.html /a 301\n/codes/:code /:code 301\n'), ['', '/vi']);

  test('give a header by the address, the later rule before the earlier one', () => {
    expect(map(text, '$header_x_frame')).toEqual([
      String.raw`default "no \"quotes\"";`,
      String.raw`"~^/embed/[^?]*(?:\?|$)" "yes";`,
    ]);
    expect(text).toContain('add_header X-Frame $header_x_frame always;');
  });

  test('let everything be asked for anew that no rule speaks of', () => {
    expect(map(text, '$header_cache_control')).toEqual([
      'default "public, max-age=0, must-revalidate";',
      String.raw`"~^/sw\.js(?:\?|$)" "no-cache";`,
    ]);
  });

  test('leave types to nginx.conf', () => {
    expect(text).not.toContain('Content-Type');
  });

  test('lead on from exact paths and from those with placeholders', () => {
    const [fallback, exact, pattern = ''] = map(text, '$moved_to');
    expect([fallback, exact]).toEqual(["default '';", '"/a.html" "/a";']);
    const [, expression = '', target] = /^"~(.*)" "(.*)";$/.exec(pattern) ?? [];
    expect(target).toBe('/$code');
    expect(new RegExp(expression).exec('/codes/1006')?.groups).toEqual({ code: '1006' });
    expect(new RegExp(expression).test('/codes/\r\nX: y')).toBe(false);
  });

  test('say in the language of the address that there is nothing', () => {
    expect(map(text, '$not_found')).toEqual(['default /404.html;', '"~^/vi(?:[/?]|$)" /vi/404.html;']);
  });

  test('cannot carry a header that nginx would read as a variable', () => {
    expect(() => nginxRules([{ path: '/*', headers: { A: '$host' } }], [], [''])).toThrow('found "$host"');
  });

  test('know one status for redirects', () => {
    expect(() => nginxRules([], parseRedirects('/a /b 308\n'), [''])).toThrow('found status 308, expected 301');
  });
});

describe('_redirects', () => {
  test.each(['/a /b', '/a /b 302', '/a https://host.example/ 301', 'a /b 301'])('"%s" is not read', (line) => {
    expect(() => parseRedirects(`${line}\n`)).toThrow(`found "${line}"`);
  });
});
