import autocannon from 'autocannon';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { ask } from './ask.ts';
import { bytesOf, SAMPLED_FILES } from './sample.ts';
import { freePort, makeNginx, makeWorkerd, removeScratch } from './servers.ts';

const REQUESTS = 10_000;
const CONNECTIONS = 32;

/** autocannon decodes every packet by itself, and breaks letters that two share: what is ASCII comes through. */
const ascii = (text: string) => text.replace(/[^\0-\x7f]+/g, '');

/** Files by where they are served. */
const FILES = SAMPLED_FILES.map(({ path, file }) => {
  const bytes = bytesOf(file);
  return { path, bytes, text: ascii(bytes.toString()) };
});

afterAll(removeScratch);

describe.each(inject('hosts'))('$name', ({ name, origin, missing }) => {
  const on = test.skipIf(missing !== undefined);

  on(`answers ${REQUESTS} requests over all kinds of files, each rightly`, async () => {
    const wrong: string[] = [];
    let right = 0;
    const result = await autocannon({
      url: origin,
      connections: CONNECTIONS,
      amount: REQUESTS,
      requests: FILES.map(({ path, text }) => ({
        path,
        onResponse: (status, body) => {
          if (status === 200 && ascii(body) === text) right += 1;
          else
            wrong.push(`${path}: found status ${status} and ${body.length} letters, expected 200 and ${text.length}`);
        },
      })),
    });
    expect(wrong).toEqual([]);
    expect({ errors: result.errors, timeouts: result.timeouts, non2xx: result.non2xx }).toEqual({
      errors: 0,
      timeouts: 0,
      non2xx: 0,
    });
    expect(right).toBe(REQUESTS);
  });

  on('that is killed under load and started again loses nothing', async () => {
    const port = await freePort();
    const server = name === 'nginx' ? makeNginx(inject('packaged'), port) : makeWorkerd(port);
    await server.start();
    const KILL_AFTER = 500;
    const ASKED = 2000;
    let next = 0;
    let answered = 0;
    let broken = 0;
    const wrong: string[] = [];
    const client = async () => {
      while (next < ASKED) {
        const wanted = FILES[next++ % FILES.length];
        if (!wanted) return;
        // A request without a whole answer is sent again, as a browser or its reader does.
        for (;;) {
          const answer = await ask(server.origin, wanted.path).catch(() => undefined);
          if (!answer) {
            broken += 1;
            await sleep(100);
            continue;
          }
          answered += 1;
          if (answer.status !== 200 || !answer.body.equals(wanted.bytes))
            wrong.push(`${wanted.path}: ${answer.status}`);
          break;
        }
      }
    };
    const clients = Array.from({ length: CONNECTIONS }, client);
    while (answered < KILL_AFTER) await sleep(5);
    await server.kill();
    const before = answered;
    await server.start();
    await Promise.all(clients);
    await server.kill();
    expect(before).toBeLessThan(ASKED);
    expect(broken).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
    expect(answered).toBe(ASKED);
  });
});
