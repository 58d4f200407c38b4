/** The two peers against each other: what one does, the other notes. */
import { afterEach, describe, expect, test } from 'vitest';
import { closePayload, encodeFrame, OPCODE } from './peers/frames';
import { connectRaw } from './peers/raw-client';
import { type RawServer, startRawServer } from './peers/raw-server';
import type { Play } from './scenarios';

const servers: RawServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.stop();
});

const close = (code: number, masked: boolean) =>
  encodeFrame({ opcode: OPCODE.close, payload: closePayload(code), masked });

/** Connects a raw client to a raw server; what each noted once TCP has ended. */
async function play(serverPlay: Play, clientPlay: Play = {}) {
  const server = await startRawServer({ playOf: (id) => (id === 'made-up' ? serverPlay : undefined) });
  servers.push(server);
  const { status, session } = await connectRaw(server.port, '/made-up', clientPlay);
  const behind = server.connections[0]?.session;
  await Promise.all([session?.ended, behind?.ended]);
  return { status, client: session?.seen, server: behind?.seen };
}

describe('a raw server and a raw client', () => {
  test('close as RFC 6455, 7.1.1 says: the other side answers with the code, and the server ends TCP', async () => {
    const { status, client, server } = await play({ steps: [{ send: close(1012, false) }] });
    expect(status).toBe(101);
    expect(client).toMatchObject({ closeFrame: '880203f4', tcp: { end: 'fin', by: 'tested' } });
    expect(server).toMatchObject({ closeFrame: '880203f4', tcp: { end: 'fin', by: 'peer' } });
  });

  test('note a close without a Close frame, by FIN and by RST', async () => {
    const fin = await play({ steps: [{ tcp: 'fin' }] });
    expect(fin.client).toMatchObject({ closeFrame: null, tcp: { end: 'fin', by: 'tested' } });
    const rst = await play({ steps: [{ tcp: 'rst' }] });
    expect(rst.client).toMatchObject({ closeFrame: null, tcp: { end: 'rst', by: 'tested' } });
  });

  test('answer with another code, or with the end of TCP alone', async () => {
    const steps = [{ send: close(1000, true) }];
    const other = await play({ answer: { send: close(1001, false) } }, { steps });
    expect(other.client?.closeFrame).toBe('880203e9');
    const none = await play({ answer: 'fin' }, { steps });
    expect(none.client).toMatchObject({ closeFrame: null, tcp: { end: 'fin', by: 'tested' } });
  });

  test('send a last close only where no Close frame came before', async () => {
    const steps = [{ send: close(1000, true) }];
    const { client } = await play({ steps: [{ wait: 100 }, { sendUnlessClosed: close(1011, false) }] }, { steps });
    expect(client?.closeFrame).toBe('880203e8');
  });
});

test('a refused handshake has its status, and a dropped one has none', async () => {
  expect(await play({ handshake: { status: 503 } })).toMatchObject({ status: 503, client: undefined });
  expect(await play({ handshake: 'drop' })).toMatchObject({ status: null, client: undefined });
});
