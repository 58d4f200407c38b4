/**
 * Preloaded into a build (`node --import`): on exit, writes the peak resident memory of the process in bytes to the
 * file named by BENCH_MEMORY_FILE. On Linux the peaks of its living children are added, which errs upwards.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const KIBIBYTE = 1024;

/** The peak of each child process, in KiB. */
function childPeaks(): number[] {
  const list = `/proc/${process.pid}/task/${process.pid}/children`;
  if (!existsSync(list)) return [];
  return readFileSync(list, 'utf8')
    .split(' ')
    .filter((id) => id !== '' && existsSync(`/proc/${id}/status`))
    .map((id) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0));
}

process.on('exit', () => {
  const { BENCH_MEMORY_FILE } = process.env;
  if (BENCH_MEMORY_FILE === undefined) return;
  const peak = [process.resourceUsage().maxRSS, ...childPeaks()].reduce((sum, kibibytes) => sum + kibibytes, 0);
  writeFileSync(BENCH_MEMORY_FILE, String(peak * KIBIBYTE));
});
