/**
 * Preloaded into a build (`node --import`): on exit, each process adds a line with what it used to the file named by
 * BENCH_USAGE_FILE. On Linux the peaks of its living children are added to its memory, which errs upwards.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

const KIBIBYTE = 1024;

/** What a process used. */
export interface Usage {
  /** Resident memory at its highest. */
  readonly peakBytes: number;
  /** Of all threads; unlike the time on the clock, it hardly depends on what else the machine does. */
  readonly processorSeconds: number;
}

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
  const { BENCH_USAGE_FILE } = process.env;
  if (BENCH_USAGE_FILE === undefined) return;
  const kibibytes = [process.resourceUsage().maxRSS, ...childPeaks()].reduce((sum, peak) => sum + peak, 0);
  const { user, system } = process.cpuUsage();
  const usage: Usage = { peakBytes: kibibytes * KIBIBYTE, processorSeconds: (user + system) / 1e6 };
  appendFileSync(BENCH_USAGE_FILE, `${JSON.stringify(usage)}\n`);
});
