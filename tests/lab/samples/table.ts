/**
 * The samples of the code pages in JavaScript: how each is driven, and what must be seen. Browser samples run in Chromium against
 * the raw server, Node samples against the raw client; time passes when a row says so.
 */
import { expect } from 'vitest';
import { encodeFrame, OPCODE } from '../peers/frames.ts';
import type { BrowserOptions, BrowserSample } from './browser.ts';
import type { NodeOptions, NodeSample } from './node.ts';
import {
  BINARY,
  bye,
  closeFrame,
  closeOf,
  closing,
  DROPPING,
  eventually,
  LISTENING,
  REFUSING,
  SILENT,
  say,
  saying,
  textFrame,
  textsOf,
} from './peer.ts';

/** What one run shows. The title goes on after "1012 in a browser". */
export interface BrowserRow extends BrowserOptions {
  readonly it: string;
  readonly see: (sample: BrowserSample) => Promise<void>;
}
export interface NodeRow extends NodeOptions {
  readonly it: string;
  readonly see: (sample: NodeSample) => Promise<void>;
}

/** A frame from a client must be masked (RFC 6455, 5.1). */
const UNMASKED = textFrame('unmasked');

/** Neither tried again nor logged, after ends that a sample leaves to other code. */
function ignores(...codes: readonly number[]): BrowserRow[] {
  return codes.map((code) => ({
    it: `leaves ${code} to other code`,
    plays: [closing(code)],
    see: async (sample) => {
      expect(await sample.delays(1)).toEqual([null]);
      expect(await sample.logs()).toEqual([]);
    },
  }));
}

export const BROWSER: Readonly<Record<string, readonly BrowserRow[]>> = {
  '1000': [
    {
      it: 'closes with 1000 when the work is done',
      plays: [{ steps: [{ send: textFrame('more') }, { send: textFrame('done') }] }],
      see: async (sample) => {
        expect(await closeOf(await sample.session())).toEqual([1000, 'work done']);
        expect(await sample.delays(1)).toEqual([null]);
        expect(await sample.logs()).toEqual([]);
      },
    },
    {
      it: 'says when the server ended it first',
      plays: [closing(1000, 'bye')],
      see: async (sample) => {
        expect(await sample.delays(1)).toEqual([null]);
        expect(await sample.logs()).toEqual(['info: the server ended it: bye']);
      },
    },
    ...ignores(1001),
  ],
  '1001': [
    {
      it: 'connects again after 1 to 10 s',
      plays: [closing(1001, 'deploy')],
      randoms: [0, 1],
      see: async (sample) => {
        expect(await sample.delays(2)).toEqual([1_000, 10_000]);
        expect(await sample.logs()).toEqual(Array(2).fill('info: the server is leaving: deploy'));
      },
    },
    ...ignores(1000, 1008),
  ],
  '1002': [
    {
      it: 'logs what was negotiated and does not try again',
      plays: [closing(1002, 'bad frame')],
      see: async (sample) => {
        expect(await sample.delays(1)).toEqual([null]);
        expect(await sample.logs()).toEqual(['error: protocol error: bad frame {"extensions":"","protocol":""}']);
      },
    },
    ...ignores(1000),
  ],
  '1003': [
    {
      it: 'sends text and does not try again when that is refused',
      plays: [{ steps: [{ waitForData: 10_000 }, { send: closeFrame(1003, 'no text') }] }],
      see: async (sample) => {
        expect(await sample.texts(1)).toEqual(['{"type":"hello"}']);
        expect(await sample.delays(1)).toEqual([null]);
        expect(await sample.logs()).toEqual(['error: data type refused: no text']);
      },
    },
    ...ignores(1000),
  ],
  '1004': [
    {
      it: 'reports the reserved code with its reason',
      plays: [closing(1004, 'too big')],
      see: async (sample) => {
        expect(await sample.delays(1)).toEqual([null]);
        expect(await sample.logs()).toEqual(['warn: reserved code 1004: too big']);
      },
    },
    {
      it: 'says so when there is no reason',
      plays: [closing(1004)],
      see: async (sample) => {
        await sample.nextClose();
        expect(await sample.logs()).toEqual(['warn: reserved code 1004: (no reason)']);
      },
    },
  ],
  '1005': [
    {
      it: 'connects again after 1 to 5 s',
      plays: [closing()],
      randoms: [0, 1],
      see: async (sample) => {
        expect(await sample.delays(2)).toEqual([1_000, 5_000]);
        expect(await sample.logs()).toEqual(Array(2).fill('info: closed without a code, clean: true'));
      },
    },
    {
      it: 'sends 1000 when the user leaves, and stays away even when the answer is empty',
      plays: [{ answer: { send: closeFrame() } }],
      see: async (sample) => {
        await sample.opened();
        await sample.page.evaluate("document.querySelector('#leave').click()");
        expect(await closeOf(await sample.session())).toEqual([1000, 'user left']);
        expect(await sample.nextClose()).toBe(1005);
        await sample.advance(60_000);
        expect(await sample.attempts()).toHaveLength(1);
        expect(await sample.logs()).toEqual([]);
      },
    },
    ...ignores(1000),
  ],
  '1006': [
    {
      it: 'waits up to 5 s after a cut, and twice as long each time, up to 60 s',
      plays: [DROPPING],
      randoms: [1, 1, 1, 1, 1, 1, 0],
      see: async (sample) => {
        expect(await sample.delays(7)).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000, 0]);
        expect(await sample.logs()).toEqual(Array(7).fill('warn: connection cut'));
      },
    },
    {
      it: 'tells a failed handshake from a cut, and tries again',
      plays: [REFUSING, LISTENING],
      randoms: [1],
      see: async (sample) => {
        expect(await sample.delays(1)).toEqual([5_000]);
        expect(await sample.logs()).toEqual(['warn: handshake failed']);
      },
    },
    {
      it: 'starts over after a connection that was open for 10 s',
      plays: [DROPPING, LISTENING],
      randoms: [1, 1],
      see: async (sample) => {
        expect(await sample.delays(1)).toEqual([5_000]);
        await sample.opened(2);
        await sample.advance(10_000);
        (await sample.session(1)).stop();
        expect(await sample.delays(1)).toEqual([5_000]);
      },
    },
    ...ignores(1000, 1012),
  ],
  '1007': [
    {
      it: 'shows what it sent last and does not send it again',
      plays: [{ steps: [{ waitForData: 10_000 }, { send: closeFrame(1007, 'not JSON') }] }],
      calls: ['send'],
      see: async (sample) => {
        await sample.opened();
        await sample.call('send', 'à \ud800');
        // A lone surrogate has no UTF-8: U+FFFD is sent in its place.
        expect(await sample.texts(1)).toEqual(['à \ufffd']);
        expect(await sample.delays(1)).toEqual([null]);
        expect(await sample.logs()).toEqual([expect.stringMatching(/^error: content refused: not JSON à /)]);
      },
    },
    ...ignores(1000),
  ],
  '1008': [
    {
      it: 'logs in with a new token each time, after 5 and 10 s, and then gives up',
      plays: [{ steps: [{ waitForData: 10_000 }, { send: closeFrame(1008, 'banned') }] }],
      see: async (sample) => {
        expect(await sample.delays(3, 'fetches')).toEqual([5_000, 10_000, null]);
        for (const index of [0, 1, 2])
          expect(await sample.texts(1, index)).toEqual(['{"type":"auth","token":"fresh token"}']);
        expect(await sample.logs()).toEqual(Array(3).fill('warn: refused: banned'));
      },
    },
    ...ignores(1000),
  ],
  '1009': [
    {
      it: 'sends what fits and throws for what does not',
      plays: [LISTENING],
      calls: ['send'],
      see: async (sample) => {
        await sample.opened();
        // With its two quotation marks as long as the limit in bytes, and one character longer.
        await sample.call('send', 'à'.repeat(65_535));
        expect((await sample.texts(1))[0]).toHaveLength(65_537);
        await expect(sample.call('send', 'à'.repeat(65_536))).rejects.toThrow('RangeError: 131074 bytes, limit 131072');
      },
    },
    {
      it: 'reports 1009 and does not try again',
      plays: [closing(1009, 'max 1 MiB')],
      see: async (sample) => {
        expect(await sample.delays(1)).toEqual([null]);
        expect(await sample.logs()).toEqual(['error: message too big: max 1 MiB']);
      },
    },
    ...ignores(1000),
  ],
  '1010': [
    {
      it: 'closes with a code of its own when the extension is missing',
      plays: [LISTENING],
      see: async (sample) => {
        expect(await closeOf(await sample.session())).toEqual([4010, 'permessage-deflate']);
        expect(await sample.delays(1)).toEqual([null]);
        expect(await sample.logs()).toEqual([]);
      },
    },
    {
      it: 'reports a server that sends 1010',
      plays: [{ answer: { send: closeFrame(1010, 'limit') } }],
      see: async (sample) => {
        expect(await sample.nextClose()).toBe(1010);
        expect(await sample.logs()).toEqual(['error: server misuses 1010: limit']);
      },
    },
  ],
  '1011': [
    {
      it: 'waits longer each time, up to 60 s, and gives up after eight failures',
      plays: [closing(1011, 'out of memory')],
      randoms: Array(8).fill(1),
      see: async (sample) => {
        const delays = [4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000, 60_000, null];
        expect(await sample.delays(9)).toEqual(delays);
        expect(await sample.logs()).toEqual(Array(9).fill('warn: peer failed: out of memory'));
      },
    },
    {
      it: 'starts over once the service works again',
      plays: [saying('answer', 1011)],
      randoms: [1, 1, 1],
      see: async (sample) => expect(await sample.delays(3)).toEqual([4_000, 4_000, 4_000]),
    },
    ...ignores(1000),
  ],
  '1012': [
    {
      it: 'connects again after 5 to 30 s',
      plays: [closing(1012, 'restarting')],
      randoms: [0, 0.5, 1],
      see: async (sample) => expect(await sample.delays(3)).toEqual([5_000, 17_500, 30_000]),
    },
    {
      it: 'goes on with growing delays while the server is not up again, and starts over when it is',
      plays: [closing(1012), REFUSING, REFUSING, REFUSING, REFUSING, REFUSING, closing(1012), REFUSING],
      randoms: Array(8).fill(1),
      see: async (sample) => {
        const delays = [30_000, 5_000, 10_000, 20_000, 40_000, 60_000, 30_000, 5_000];
        expect(await sample.delays(8)).toEqual(delays);
      },
    },
    ...ignores(1000, 1013),
  ],
  '1013': [
    {
      it: 'tries the other host after at most 5 s, then leaves it to the user',
      plays: [closing(1013, 'full')],
      randoms: [1, 0],
      see: async (sample) => {
        const retryIsHidden = () => sample.page.evaluate("document.querySelector('#retry').hidden");
        expect(await sample.delays(1)).toEqual([5_000]);
        expect(await retryIsHidden()).toBe(true);
        expect(await sample.delays(1)).toEqual([null]);
        expect(await retryIsHidden()).toBe(false);
        await sample.page.evaluate("document.querySelector('#retry').click()");
        expect(await retryIsHidden()).toBe(true);
        expect(await sample.delays(1)).toEqual([0]);
        const hosts = (await sample.attempts()).map((url) => new URL(url).pathname.split('/')[1]);
        expect(hosts).toEqual(['a.', 'b.', 'a.', 'b.']);
      },
    },
    ...ignores(1000, 1012),
  ],
  '1014': [
    {
      it: 'waits up to 2 s, and twice as long each time, up to 60 s',
      plays: [closing(1014, 'no backend')],
      randoms: Array(6).fill(1),
      see: async (sample) => {
        expect(await sample.delays(6)).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000]);
        expect(await sample.logs()).toEqual(Array(6).fill('warn: upstream failed: no backend'));
      },
    },
    {
      it: 'starts over once upstream has answered',
      plays: [saying('answer', 1014)],
      randoms: [1, 1],
      see: async (sample) => expect(await sample.delays(2)).toEqual([2_000, 2_000]),
    },
    ...ignores(1000),
  ],
  '1015': [
    {
      it: 'suspects TLS when the certificate is not trusted, which Chromium reports as 1006',
      plays: [LISTENING],
      tls: true,
      see: async (sample) => {
        expect(await sample.nextClose()).toBe(1006);
        expect(await sample.logs()).toEqual([
          'error: no connection, TLS is one suspect',
          'info: open https://example.com in a tab to see certificate errors',
        ]);
      },
    },
    ...ignores(1000),
  ],
  '3000': [
    {
      it: 'renews the token once, and goes to the login when the new one fails too',
      plays: [{ steps: [{ waitForData: 10_000 }, { send: closeFrame(3000) }] }],
      see: async (sample) => {
        expect(await sample.texts(1)).toEqual(['{"token":"stored token"}']);
        expect(await sample.texts(1, 1)).toEqual(['{"token":"fresh token"}']);
        await eventually(() => expect(new URL(sample.page.url()).pathname).toBe('/login'));
      },
    },
    {
      it: 'renews it again when the login had worked meanwhile',
      plays: [
        {
          steps: [{ waitForData: 10_000 }, { send: textFrame('welcome') }, { send: closeFrame(3000) }],
        },
      ],
      see: async (sample) => {
        for (const index of [1, 2, 3]) expect(await sample.texts(1, index)).toEqual(['{"token":"fresh token"}']);
      },
    },
    ...ignores(1000),
  ],
  '3003': [
    {
      it: 'tells the user and does not try again',
      plays: [closing(3003)],
      see: async (sample) => {
        expect(await sample.delays(1)).toEqual([null]);
        expect(await sample.page.textContent('#status')).toBe('You have no access to this room.');
      },
    },
    {
      it: 'connects again after other ends',
      plays: [DROPPING, closing(1001)],
      randoms: [0, 1],
      see: async (sample) => {
        expect(await sample.delays(2)).toEqual([1_000, 5_000]);
        expect(await sample.page.textContent('#status')).toBe('');
      },
    },
  ],
  '3008': [
    {
      it: 'sends a heartbeat every 20 s',
      plays: [LISTENING],
      see: async (sample) => {
        await sample.opened();
        await sample.advance(19_999);
        await sample.advance(40_001);
        expect(await sample.texts(3)).toEqual(Array(3).fill('{"type":"heartbeat"}'));
      },
    },
    {
      it: 'connects again after 1 to 5 s, and not after the fourth timeout without a message between',
      plays: [closing(3008, 'idle')],
      randoms: [0, 1, 0.5],
      see: async (sample) => {
        expect(await sample.delays(4)).toEqual([1_000, 5_000, 3_000, null]);
        expect(await sample.logs()).toEqual(['error: timeout again and again idle']);
      },
    },
    {
      it: 'goes on when messages come between',
      plays: [saying('answer', 3008)],
      see: async (sample) => expect(await sample.delays(5)).not.toContain(null),
    },
    ...ignores(1000),
  ],
};

export const NODE: Readonly<Record<string, readonly NodeRow[]>> = {
  '1000': [
    {
      it: 'closes with 1000 on request, and logs it as information',
      see: async (sample) => {
        const session = await sample.connect({ steps: [{ send: say('hi') }, { send: say('bye') }] });
        expect(await closeOf(session)).toEqual([1000, 'bye']);
        await sample.logged('info: closed 1000 bye');
      },
    },
    {
      it: 'logs every other end as a warning',
      see: async (sample) => {
        await sample.connect({ steps: [{ send: bye(1001, 'gone') }] });
        await sample.logged('warn: closed 1001 gone');
      },
    },
  ],
  '1001': [
    {
      it: 'sends 1001 to every client on SIGTERM and ends when all have answered',
      see: async (sample) => {
        const sessions = [await sample.connect(), await sample.connect()];
        await sample.signal('SIGTERM');
        for (const session of sessions) expect(await closeOf(session)).toEqual([1001, 'shutting down']);
        expect(await sample.exit).toBe(0);
        expect(sample.logs).toEqual([]);
      },
    },
    {
      it: 'ends after 5 s when a client never answers',
      see: async (sample) => {
        const session = await sample.connect(SILENT);
        await sample.signal('SIGTERM');
        await closeOf(session);
        await sample.tick(4_999);
        void sample.tick(1);
        expect(await sample.exit).toBe(0);
      },
    },
    {
      it: 'does not log 1001 from a client, but other codes',
      see: async (sample) => {
        await closeOf(await sample.connect({ steps: [{ send: bye(1001) }] }));
        await sample.connect({ steps: [{ send: bye(1000) }] });
        await sample.logged('info: closed with 1000');
      },
    },
  ],
  '1002': [
    {
      it: 'names the rule that a client broke, after ws has sent 1002',
      see: async (sample) => {
        expect(await closeOf(await sample.connect({ steps: [{ send: UNMASKED }] }))).toEqual([1002, '']);
        await sample.logged('error: WS_ERR_EXPECTED_MASK Invalid WebSocket frame: MASK must be set');
      },
    },
    {
      it: 'says when the client rejected a frame',
      see: async (sample) => {
        await sample.connect({ steps: [{ send: bye(1002) }] });
        await sample.logged('error: the client rejected a frame of ours');
      },
    },
  ],
  '1003': [
    {
      it: 'takes text and refuses binary',
      see: async (sample) => {
        const session = await sample.connect({ steps: [{ send: say('hi') }, { send: BINARY }] });
        expect(await closeOf(session)).toEqual([1003, 'text only']);
        await sample.logged('log: text: hi');
      },
    },
  ],
  '1004': [
    {
      it: 'gets an error for a received 1004, which ws answers with 1002, and then 1006',
      see: async (sample) => {
        expect(await closeOf(await sample.connect({ steps: [{ send: bye(1004) }] }))).toEqual([1002, '']);
        await sample.logged('warn: Invalid WebSocket frame: invalid status code 1004', 'info: closed with 1006');
      },
    },
  ],
  '1005': [
    {
      it: 'tells an empty Close frame from one with a code',
      see: async (sample) => {
        await sample.connect({ steps: [{ send: bye() }] });
        await sample.logged('info: client closed without a code');
        await sample.connect({ steps: [{ send: bye(1001, 'gone') }] });
        await sample.logged('info: client closed without a code', 'info: closed 1001 gone');
      },
    },
  ],
  '1006': [
    {
      it: 'drops a client that does not answer a ping within 25 s',
      see: async (sample) => {
        const session = await sample.connect({ ignorePings: true });
        await sample.tick(25_000);
        await eventually(() => expect(session.frames.map(({ opcode }) => opcode)).toEqual([OPCODE.ping]));
        await sample.tick(24_999);
        expect(session.seen.tcp).toBeNull();
        await sample.tick(1);
        await session.ended;
        expect(session.seen).toMatchObject({ closeFrame: null, tcp: { by: 'tested' } });
        await sample.logged('warn: client vanished without a Close frame');
      },
    },
    {
      it: 'keeps a client that answers',
      see: async (sample) => {
        const session = await sample.connect();
        for (const count of [1, 2, 3]) {
          await sample.tick(25_000);
          await eventually(() =>
            expect(session.frames.filter(({ opcode }) => opcode === OPCODE.ping)).toHaveLength(count),
          );
          // Our Ping is behind our Pong: its answer shows that the sample has had both.
          session.send(encodeFrame({ opcode: OPCODE.ping, masked: true }));
          await eventually(() =>
            expect(session.frames.filter(({ opcode }) => opcode === OPCODE.pong)).toHaveLength(count),
          );
        }
        expect(session.seen.tcp).toBeNull();
      },
    },
    {
      it: 'sends 1012 on SIGTERM and ends after the last connection',
      see: async (sample) => {
        const [answering, silent] = [await sample.connect(), await sample.connect(SILENT)];
        await sample.signal('SIGTERM');
        for (const session of [answering, silent]) expect(await closeOf(session)).toEqual([1012, 'restarting']);
        await answering.ended;
        silent.stop();
        expect(await sample.exit).toBe(0);
      },
    },
  ],
  '1007': [
    {
      it: 'sends old text as UTF-8',
      see: async (sample) => {
        const session = await sample.connect();
        await eventually(() => expect(textsOf(session)).toEqual(['cà']));
      },
    },
    {
      it: 'reports text that is not UTF-8 after ws has sent 1007',
      see: async (sample) => {
        const payload = Buffer.from([0x63, 0xe0]);
        const session = await sample.connect({ steps: [{ send: encodeFrame({ payload, masked: true }) }] });
        expect(await closeOf(session)).toEqual([1007, '']);
        await sample.logged('warn: text was not UTF-8', 'info: closed 1006');
      },
    },
  ],
  '1008': [
    {
      it: 'lets 20 messages pass in a second, and refuses the next with 1008',
      see: async (sample) => {
        const twenty = Array.from({ length: 20 }, () => ({ send: say('x') }));
        const marker = encodeFrame({ opcode: OPCODE.ping, masked: true });
        const session = await sample.connect({ steps: [...twenty, { send: marker }] });
        await eventually(() => expect(session.frames.map(({ opcode }) => opcode)).toEqual([OPCODE.pong]));
        await sample.tick(1_000);
        for (const { send } of [...twenty, { send: say('one more') }]) session.send(send);
        expect(await closeOf(session)).toEqual([1008, 'more than 20 messages/s']);
      },
    },
  ],
  '1009': [
    {
      it: 'takes 128 KiB, and reports more after ws has sent 1009',
      see: async (sample) => {
        const limit = 128 * 1024;
        const session = await sample.connect({ steps: [{ send: say('x'.repeat(limit)) }, { send: bye(1000) }] });
        expect(await closeOf(session)).toEqual([1000, '']);
        expect(await closeOf(await sample.connect({ steps: [{ send: say('x'.repeat(limit + 1)) }] }))).toEqual([
          1009,
          '',
        ]);
        await sample.logged('info: closed 1000', 'warn: client sent more than maxPayload', 'info: closed 1006');
      },
    },
  ],
  '1010': [
    {
      it: 'sends 1010 as a client when the server takes no compression',
      see: async (sample) => {
        expect(await closeOf(await sample.session())).toEqual([1010, 'permessage-deflate']);
      },
    },
    {
      it: 'logs as a server what a client needs',
      see: async (sample) => {
        await sample.connect({ steps: [{ send: bye(1010, 'permessage-deflate') }] });
        await sample.logged('error: client needs: permessage-deflate');
      },
    },
  ],
  '1011': [
    {
      it: 'answers, and closes with 1011 and the id of the error when it cannot',
      see: async (sample) => {
        const session = await sample.connect({ steps: [{ send: say('{"a":1}') }] });
        await eventually(() => expect(textsOf(session)).toEqual(['{"echo":{"a":1}}']));
        session.send(say('not JSON'));
        const [code, reason] = await closeOf(session);
        expect(code).toBe(1011);
        expect(reason).toMatch(/^error [\da-f-]{36}$/);
        await sample.logged(new RegExp(`^error: ${reason.slice(6)} SyntaxError`));
      },
    },
  ],
  '1012': [
    {
      it: 'sends 1012 to every client on SIGTERM and ends when all have answered',
      see: async (sample) => {
        const sessions = [await sample.connect(), await sample.connect()];
        await sample.signal('SIGTERM');
        for (const session of sessions) expect(await closeOf(session)).toEqual([1012, 'restarting']);
        expect(await sample.exit).toBe(0);
      },
    },
    {
      it: 'ends after 10 s when a client never answers',
      see: async (sample) => {
        const session = await sample.connect(SILENT);
        await sample.signal('SIGTERM');
        await closeOf(session);
        await sample.tick(9_999);
        void sample.tick(1);
        expect(await sample.exit).toBe(0);
      },
    },
  ],
  '1013': [
    {
      it: 'refuses a client too many with 1013',
      smaller: { '5_000': '1' },
      see: async (sample) => {
        const first = await sample.connect();
        expect(await closeOf(await sample.connect())).toEqual([1013, 'server full']);
        expect(first.seen.closeFrame).toBeNull();
      },
    },
    {
      it: 'drops a client that reads too slowly, and sends it nothing more',
      calls: ['broadcast', "flood() { broadcast('x'.repeat(24_000_000)); broadcast('late'); }"],
      see: async (sample) => {
        const session = await sample.connect();
        await sample.call('broadcast', 'in time');
        await sample.call('flood');
        expect(await closeOf(session)).toEqual([1013, 'reading too slowly']);
        expect(textsOf(session).map((text) => text.length)).toEqual([7, 24_000_000]);
      },
    },
  ],
  '1014': [
    {
      it: 'passes on messages and codes',
      plays: [saying('hi', 4001, 'ended')],
      see: async (sample) => {
        const session = await sample.connect();
        expect(await closeOf(session)).toEqual([4001, 'ended']);
        expect(textsOf(session)).toEqual(['hi']);
      },
    },
    {
      it: 'leaves an empty Close frame empty',
      plays: [closing()],
      see: async (sample) => expect(await closeOf(await sample.connect())).toEqual([null, '']),
    },
    {
      it: 'sends 1014 when upstream drops the connection or refuses it',
      plays: [DROPPING, REFUSING],
      see: async (sample) => {
        expect(await closeOf(await sample.connect())).toEqual([1014, 'upstream failed']);
        expect(await closeOf(await sample.connect())).toEqual([1014, 'upstream failed']);
        await sample.logged('error: upstream: Unexpected server response: 503');
      },
    },
    {
      it: 'closes upstream when the client leaves',
      see: async (sample) => {
        const client = await sample.connect();
        const upstream = await sample.session();
        client.send(bye(1001));
        expect(await closeOf(upstream)).toEqual([null, '']);
      },
    },
  ],
  '1015': [
    {
      it: 'names the fault of the certificate, and closes with 1006',
      plays: [LISTENING],
      tls: true,
      see: async (sample) => {
        await sample.logged(/^error: DEPTH_ZERO_SELF_SIGNED_CERT /, 'error: closed 1006');
        expect(await sample.exit).toBe(0);
      },
    },
  ],
  '3000': [
    {
      it: 'closes with 3000 when no token comes within 10 s',
      see: async (sample) => {
        const session = await sample.connect();
        await sample.tick(9_999);
        expect(session.seen.closeFrame).toBeNull();
        await sample.tick(1);
        expect(await closeOf(session)).toEqual([3000, 'token missing']);
      },
    },
    {
      it: 'closes with 3000 when the token is wrong',
      see: async (sample) => {
        expect(await closeOf(await sample.connect({ steps: [{ send: say('bad') }] }))).toEqual([3000, 'token invalid']);
      },
    },
    {
      it: 'closes with 3000 when the token expires, and not before',
      see: async (sample) => {
        const session = await sample.connect({ steps: [{ send: say('good') }] });
        await eventually(() => expect(textsOf(session)).toEqual(['ready']));
        await sample.tick(3_599_999);
        expect(session.seen.closeFrame).toBeNull();
        await sample.tick(1);
        expect(await closeOf(session)).toEqual([3000, 'token expired']);
      },
    },
  ],
  '3003': [
    {
      it: 'asks for a login, refuses a room, and lets in',
      see: async (sample) => {
        expect(await closeOf(await sample.connect(LISTENING, '/rooms/42'))).toEqual([3000, 'login required']);
        expect(await closeOf(await sample.connect(LISTENING, '/rooms/42?user=bob'))).toEqual([
          3003,
          'no access to this room',
        ]);
        const session = await sample.connect(LISTENING, '/rooms/42?user=ann');
        await eventually(async () => expect(await sample.call('countListeners')).toBe(1));
        await sample.call('revoke', 'ann');
        expect(await closeOf(session)).toEqual([3003, 'access withdrawn']);
        await eventually(async () => expect(await sample.call('countListeners')).toBe(0));
      },
    },
  ],
  '3008': [
    {
      it: 'closes with 3008 when nobody logs in within 10 s',
      see: async (sample) => {
        const session = await sample.connect();
        await sample.tick(9_999);
        expect(session.seen.closeFrame).toBeNull();
        await sample.tick(1);
        expect(await closeOf(session)).toEqual([3008, 'login timeout']);
      },
    },
    {
      it: 'closes with 3008 after 60 s without a message, and after 2 h in any case',
      see: async (sample) => {
        const beat = encodeFrame({ opcode: OPCODE.ping, masked: true });
        const answers = (session: Awaited<ReturnType<NodeSample['connect']>>) =>
          session.frames.filter(({ opcode }) => opcode === OPCODE.pong).length;
        const [idle, busy] = [await sample.connect(), await sample.connect()];
        // A Ping behind a message: its answer shows that the sample has had the message.
        const talk = async (session: typeof idle) => {
          const before = answers(session);
          session.send(Buffer.concat([say('x'), beat]));
          await eventually(() => expect(answers(session)).toBe(before + 1));
        };
        await talk(idle);
        await talk(busy);
        await sample.tick(59_999);
        await talk(busy);
        expect(idle.seen.closeFrame).toBeNull();
        await sample.tick(1);
        expect(await closeOf(idle)).toEqual([3008, 'idle for 60 s']);
        for (let minutes = 1; minutes < 119; minutes += 0.98) {
          await talk(busy);
          await sample.tick(58_800);
        }
        await talk(busy);
        expect(busy.seen.closeFrame).toBeNull();
        await sample.tick(59_999);
        expect(await closeOf(busy)).toEqual([3008, 'session limit']);
      },
    },
  ],
};
