/** Whether the site is built with a service worker: `CLOSECODES_NO_WORKER=1` takes the worker back from every browser that has it. */
export function hasWorker(env: Readonly<Record<string, string | undefined>>): boolean {
  return !['1', 'true'].includes(env.CLOSECODES_NO_WORKER ?? '');
}
