import type { Move } from './nginx.ts';

/** What a placeholder may stand for. Nothing that could end a line: it becomes part of a header. */
const PLACEHOLDER = '([\\w.~-]+)';
const SPLAT = '([\\w./~-]*)';

/** A line of `_redirects` for nginx: placeholders become captures, in the order in which they stand. */
function toMove(from: string, to: string): Move {
  const names: string[] = [];
  const pattern = from.replace(/:(\w+)|\*|[.+?^${}()|[\]\\]/g, (found, name: string | undefined) => {
    if (found === '*' || name !== undefined) names.push(name ?? 'splat');
    if (found === '*') return SPLAT;
    return name === undefined ? `\\${found}` : PLACEHOLDER;
  });
  if (names.length === 0) return { from, to };
  const target = to.replace(/:(\w+)/g, (_, name: string) => `$${names.indexOf(name) + 1}`);
  if (target.includes('$0')) {
    throw new Error(`_redirects: "${to}" names what "${from}" does not have; use the same placeholders in both`);
  }
  return { from: `~^${pattern}$`, to: target };
}

/** Reads a file `_redirects`: on each line where from, where to and the status. */
export function parseRedirects(text: string): Move[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [from, to, status] = line.trim().split(/\s+/);
      if (from === undefined || to === undefined || status !== '301') {
        throw new Error(`_redirects: found "${line}", expected "/from /to 301"; nginx.conf knows no other status`);
      }
      return toMove(from, to);
    });
}
