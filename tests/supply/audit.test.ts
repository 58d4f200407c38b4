import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The part of the report of `npm audit --json` that is read here. */
const reportSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.string(),
      range: z.string(),
      fixAvailable: z.union([z.boolean(), z.object({ name: z.string(), version: z.string() })]),
    }),
  ),
});

/** The known faults that a newer version mends; undefined where the registry does not say. */
function mendable(report: string): string[] | undefined {
  const start = report.indexOf('{');
  let parsed: unknown;
  try {
    parsed = JSON.parse(report.slice(start));
  } catch {
    return undefined;
  }
  const { success, data } = reportSchema.safeParse(parsed);
  if (!success) return undefined;
  return Object.entries(data.vulnerabilities)
    .filter(([, { fixAvailable }]) => fixAvailable !== false)
    .map(([name, { severity, range, fixAvailable }]) => {
      const by = typeof fixAvailable === 'object' ? `${fixAvailable.name} ${fixAvailable.version}` : 'npm audit fix';
      return `${name} ${range}: ${severity}; update to what mends it (${by})`;
    });
}

const fault = (fixAvailable: unknown) =>
  JSON.stringify({ vulnerabilities: { ws: { severity: 'low', range: '<8.0.0', fixAvailable } } });

describe('known faults of dependencies', () => {
  test('count at every severity if a newer version mends them', () => {
    expect(mendable(fault(true))).toEqual(['ws <8.0.0: low; update to what mends it (npm audit fix)']);
    expect(mendable(fault({ name: 'ws', version: '8.1.0' }))).toHaveLength(1);
    expect(mendable(fault(false))).toEqual([]);
  });

  test('are not told apart from none where the registry does not answer', () => {
    expect(mendable('{"message":"405 Method Not Allowed","error":{}}')).toBeUndefined();
    expect(mendable('')).toBeUndefined();
  });

  test('that a newer version mends: none', ({ skip }) => {
    const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: PROJECT, encoding: 'utf8', timeout: 60_000 });
    const found = mendable(stdout);
    if (found === undefined) {
      const said = stdout.trim().split('\n').slice(0, 3).join(' ');
      console.warn(`\n\n  !!!  NO AUDIT WAS MADE: the registry does not answer "npm audit": ${said}  !!!\n\n`);
      skip();
    }
    expect(found).toEqual([]);
  });
});
