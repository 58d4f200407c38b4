import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneCodes, copyProject, makeScratch } from '../bench/scratch.ts';

const { folder } = makeScratch();

beforeAll(() => {
  copyProject(folder);
  cloneCodes(folder, 6);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a build printed, and how it ended. */
function build(): { status: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/build.ts'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  return { status, printed: stdout + stderr };
}

test('a page that cannot be rendered ends the build with its address and the reason, and without its file', () => {
  const whole = build();
  expect(whole.printed).toContain('Built the pages');
  expect(whole.status).toBe(0);
  expect(existsSync(join(folder, 'dist/vi/4002.html'))).toBe(true);

  appendFileSync(join(folder, 'content/pages/vi/codes/4002.mdx'), '\n<NotThere />\n');
  const broken = build();
  expect(broken.status).not.toBe(0);
  expect(broken.printed).toContain('NotThere');
  expect(broken.printed).toContain('found status 500 for /vi/4002.html, expected 200');
  expect(broken.printed).not.toContain('Built the pages');
  expect(existsSync(join(folder, 'dist/vi/4002.html'))).toBe(false);
  // The pages that were waiting are not named as if they had failed too.
  expect(broken.printed.match(/Caught error rendering/g)).toHaveLength(1);
});
