/**
 * Put into the page before a sample: a clock that stands until it is told to go on, chosen random numbers, and notes of
 * what the sample does. A script of the page's own, so no imports.
 */
{
  const timers = new Map();
  const randoms = [];
  let now = 0;
  let lastId = 0;

  const lab = {
    /** When a WebSocket was made, and where to. */
    attempts: [],
    /** When a close event came, and with which code; noted before the sample is told. */
    closes: [],
    opens: [],
    fetches: [],
    logs: [],
    useRandoms: (values) => randoms.push(...values),
    /** Lets time pass. */
    advance: (ms) => runUntil(now + ms, () => false),
    /** Lets time pass until there is one more note of a kind: milliseconds since the last close; null: not in time. */
    advanceToNext(kind, limitMs) {
      const { length } = lab[kind];
      const isDone = () => lab[kind].length > length;
      runUntil(now + limitMs, isDone);
      return isDone() ? now - lab.closes.at(-1).at : null;
    },
  };

  function runUntil(end, isDone) {
    while (!isDone()) {
      const [id, timer] = [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
      if (timer === undefined) {
        now = end;
        return;
      }
      now = timer.at;
      if (timer.every === undefined) timers.delete(id);
      else timer.at += timer.every;
      timer.call();
    }
  }

  function addTimer(callback, ms, args, every) {
    lastId += 1;
    timers.set(lastId, { at: now + ms, every, call: () => callback(...args) });
    return lastId;
  }

  globalThis.lab = lab;
  globalThis.setTimeout = (callback, ms = 0, ...args) => addTimer(callback, ms, args);
  globalThis.setInterval = (callback, ms = 0, ...args) => addTimer(callback, ms, args, ms);
  globalThis.clearTimeout = (id) => timers.delete(id);
  globalThis.clearInterval = globalThis.clearTimeout;
  Date.now = () => now;
  Math.random = () => randoms.shift() ?? 0.5;

  const format = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
  for (const level of ['log', 'info', 'warn', 'error'])
    console[level] = (...values) => lab.logs.push(`${level}: ${values.map(format).join(' ')}`);

  const { fetch } = globalThis;
  globalThis.fetch = (...args) => {
    lab.fetches.push({ at: now });
    return fetch(...args);
  };

  globalThis.WebSocket = class extends WebSocket {
    constructor(url, protocols = []) {
      super(url, protocols);
      lab.attempts.push({ at: now, url });
      this.addEventListener('open', () => lab.opens.push({ at: now }));
      this.addEventListener('close', ({ code }) => lab.closes.push({ at: now, code }));
    }
  };
}
