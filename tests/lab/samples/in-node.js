/** Loaded before a sample that runs in Node: time passes when the test says so, and what is logged goes to the test. */
import diagnostics from 'node:diagnostics_channel';
import { mock } from 'node:test';
import { format } from 'node:util';

mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'] });

for (const level of ['log', 'info', 'warn', 'error'])
  console[level] = (...values) => process.send({ log: `${level}: ${format(...values)}` });

diagnostics.subscribe('tracing:net.server.listen:asyncEnd', ({ server }) =>
  process.send({ port: server.address().port }),
);

process.on('message', ({ tick, call, args }) => {
  if (tick !== undefined) mock.timers.tick(tick);
  process.send({ done: call === undefined ? null : (globalThis.sample[call](...args) ?? null) });
});
// A sample ends when its own work has ended.
process.channel.unref();
