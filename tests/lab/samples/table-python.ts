/** The samples of the code pages in Python: how each is driven, and what must be seen. */
import { expect } from 'vitest';
import { encodeFrame, OPCODE } from '../peers/frames.ts';
import {
  BINARY,
  BAD_GATEWAY,
  NOBODY_LISTENS,
  TALKING,
  bye,
  closeFrame,
  closeOf,
  closing,
  compressing,
  DROPPING,
  eventually,
  LISTENING,
  REFUSING,
  say,
  saying,
  textFrame,
  textsOf,
} from './peer.ts';
import type { ProgramRow, ProgramSample } from './programs.ts';

export const PYTHON: Readonly<Record<string, readonly ProgramRow[]>> = {
  '1000': [
    {
      it: 'goes on as long as the client does',
      see: async (sample) => {
        const session = await sample.connect({ steps: [{ send: say('one') }, { send: say('two') }] });
        await eventually(() => expect(textsOf(session)).toEqual(['one', 'two']));
        expect(session.seen.closeFrame).toBeNull();
      },
    },
    {
      it: 'closes with 1000 when the handler returns',
      instead: { 'send(message)': 'send(message)\n        break' },
      see: async (sample) => {
        expect(await closeOf(await sample.connect({ steps: [{ send: say('one') }] }))).toEqual([1000, '']);
      },
    },
  ],
  '1001': [
    {
      it: 'sends 1001 to every client on SIGTERM and ends',
      see: async (sample) => {
        const sessions = [await sample.connect(), await sample.connect()];
        sample.signal('SIGTERM');
        for (const session of sessions) expect(await closeOf(session)).toEqual([1001, '']);
        expect(await sample.exit).toBe(0);
      },
    },
    {
      it: 'sends no Close frame without its two lines',
      instead: { 'loop.add_signal_handler(': 'str((', 'server.close)': 'server.close))' },
      see: async (sample) => {
        const session = await sample.connect();
        sample.signal('SIGTERM');
        await session.ended;
        expect(session.seen.closeFrame).toBeNull();
      },
    },
  ],
  '1002': [
    {
      it: 'names the rule that a client broke',
      see: async (sample) => {
        const session = await sample.connect({ steps: [{ send: textFrame('unmasked') }] });
        expect(await closeOf(session)).toEqual([1002, 'incorrect masking']);
        await sample.printed('sent 1002 (protocol error) incorrect masking; no close frame received');
      },
    },
    {
      it: 'reports a frame that the client rejected',
      see: async (sample) => {
        await sample.connect({ steps: [{ send: bye(1002, 'bad frame') }] });
        await sample.printed(/^received 1002 \(protocol error\) bad frame; then sent 1002/);
      },
    },
  ],
  '1003': [
    {
      it: 'takes text, and closes with 1003 for a binary message',
      see: async (sample) => {
        const session = await sample.connect({ steps: [{ send: say('hi') }, { send: BINARY }] });
        expect(await closeOf(session)).toEqual([1003, 'text only']);
        await sample.printed('text: hi');
      },
    },
  ],
  '1004': [
    {
      it: 'reports that 1004 was rejected, and answered with 1002',
      plays: [closing(1004, 'too big')],
      see: async (sample) => {
        expect((await closeOf(await sample.session()))[0]).toBe(1002);
        await sample.printed('sent: 1002 (protocol error) invalid status code');
        expect(await sample.exit).toBe(0);
      },
    },
    {
      it: 'says nothing about a code with a meaning',
      plays: [saying('hi', 1011)],
      see: async (sample) => {
        expect(await sample.exit).toBe(0);
        expect(sample.lines).toEqual(['hi']);
      },
    },
  ],
  '1005': [
    ...[1000, 1001].map((code) => ({
      it: `reports ${code}`,
      plays: [closing(code)],
      see: async (sample: ProgramSample) => {
        expect(await sample.exit).toBe(0);
        expect(sample.lines).toEqual([`closed: ${code}`]);
      },
    })),
    {
      it: 'reports an empty Close frame as 1005, without an exception',
      plays: [saying('hi')],
      see: async (sample) => {
        expect(await sample.exit).toBe(0);
        expect(sample.lines).toEqual(['hi', 'closed: 1005']);
      },
    },
    {
      it: 'raises for other codes',
      plays: [closing(1011, 'boom')],
      see: async (sample) => {
        expect(await sample.exit).toBe(1);
        expect(sample.lines.at(-1)).toMatch(/ConnectionClosedError: received 1011 \(internal error\) boom/);
      },
    },
  ],
  '1006': [
    {
      it: 'waits up to 5 s after a cut, goes on after a failed handshake, and ends with a Close frame',
      plays: [{ steps: [{ send: textFrame('hi') }, { tcp: 'fin' }] }, REFUSING, DROPPING, closing(1012)],
      see: async (sample) => {
        expect(await sample.exit).toBe(0);
        const cut = 'cut: no close frame received or sent';
        expect(sample.lines).toEqual(['hi', cut, 'sleep 5', cut, 'sleep 5']);
      },
    },
  ],
  '1007': [
    {
      it: 'sends old text as UTF-8, and closes with 1007 for text that is not',
      see: async (sample) => {
        const payload = Buffer.from([0x63, 0xe0]);
        const session = await sample.connect({ steps: [{ send: encodeFrame({ payload, masked: true }) }] });
        expect((await closeOf(session))[0]).toBe(1007);
        expect(textsOf(session)).toEqual(['cà']);
      },
    },
  ],
  '1008': [
    {
      it: 'logs in with a new token each time, after 5 and 10 s, and then gives up',
      plays: [{ steps: [{ waitForData: 10_000 }, { send: closeFrame(1008, 'banned') }] }],
      see: async (sample) => {
        expect(await sample.exit).toBe(0);
        const refused = 'refused: banned';
        expect(sample.lines).toEqual(['sleep 0', refused, 'sleep 5', refused, 'sleep 10', refused]);
        for (const index of [0, 1, 2])
          expect(textsOf(await sample.session(index))).toEqual([`{"type": "auth", "token": "token ${index + 1}"}`]);
      },
    },
    {
      it: 'leaves other codes to others',
      plays: [closing(1011)],
      see: async (sample) => {
        expect(await sample.exit).toBe(1);
        expect(sample.lines.at(-1)).toContain('ConnectionClosedError: received 1011');
      },
    },
  ],
  '1009': [
    {
      it: 'takes more than the default limit, and closes with 1009 above its own',
      plays: [{ steps: [{ send: textFrame('x'.repeat(2 ** 21)) }, { send: textFrame('x'.repeat(2 ** 23 + 1)) }] }],
      see: async (sample) => {
        expect((await closeOf(await sample.session()))[0]).toBe(1009);
        await sample.printed(String(2 ** 21), /^received: .* sent: 1009 \(message too big\)/);
        expect(await sample.exit).toBe(0);
      },
    },
    {
      it: 'tells a received code from a sent one',
      plays: [closing(1009, 'max 1 KiB')],
      see: async (sample) => {
        const text = '1009 (message too big) max 1 KiB';
        await sample.printed(`received: ${text} sent: ${text}`);
      },
    },
  ],
  '1010': [
    {
      it: 'closes with 1010 when the server takes no compression',
      see: async (sample) => {
        expect(await closeOf(await sample.session())).toEqual([1010, 'permessage-deflate']);
        expect(await sample.exit).toBe(0);
      },
    },
    {
      it: 'works with a server that takes it',
      plays: [compressing(saying('hi', 1000))],
      see: async (sample) => {
        expect(await sample.exit).toBe(0);
        expect(sample.lines).toEqual(['hi']);
      },
    },
  ],
  '1011': [
    {
      it: 'answers pings while it works on a message',
      instead: { 'return message': 'import time; time.sleep(1); return message' },
      see: async (sample) => {
        const ping = encodeFrame({ opcode: OPCODE.ping, masked: true });
        const session = await sample.connect({ steps: [{ send: say('slow') }, { wait: 100 }, { send: ping }] });
        await eventually(() => expect(textsOf(session)).toEqual(['SLOW']));
        expect(session.frames.map(({ opcode }) => opcode)).toEqual([OPCODE.pong, OPCODE.text]);
      },
    },
  ],
  '1012': [
    {
      it: 'waits as 1012, 1013 and a server that is not up ask for, and starts over when a message comes',
      plays: [closing(1012), REFUSING, DROPPING, saying('hi', 1013), closing(1013), closing(1008)],
      see: async (sample) => {
        await sample.printed('sleep 30', 'sleep 10', 'sleep 20', 'hi', 'sleep 60', 'sleep 120');
        expect(await sample.exit).toBe(0);
      },
    },
  ],
  '1013': [
    {
      it: 'waits 30 to 60 s, twice as long each time, up to 10 min, and gives up after six waits',
      plays: [closing(1013, 'full')],
      see: async (sample) => {
        expect(await sample.exit).toBe(1);
        const delays = [60, 120, 240, 480, 600, 600].map((delay) => `sleep ${delay}`);
        expect(sample.lines.slice(0, 6)).toEqual(delays);
        expect(sample.lines.at(-1)).toContain('ConnectionClosedError: received 1013 (try again later) full');
      },
    },
    {
      it: 'starts over when a message has come, and ends with a normal end',
      plays: [closing(1013), closing(1013), saying('hi', 1013), closing(1000)],
      see: async (sample) => {
        expect(await sample.exit).toBe(0);
        expect(sample.lines).toEqual(['sleep 60', 'sleep 120', 'hi', 'sleep 60']);
      },
    },
    {
      it: 'leaves other codes to others',
      plays: [closing(1012)],
      see: async (sample) => {
        expect(await sample.exit).toBe(1);
        expect(sample.lines.at(-1)).toContain('ConnectionClosedError: received 1012');
      },
    },
  ],
  '1014': [
    {
      it: 'reports a 1014 with its reason',
      plays: [saying('hi', 1014, 'no backend')],
      see: (sample) => sample.printed('hi', 'upstream failed: no backend'),
    },
    {
      it: 'tells it from HTTP 502 before the upgrade',
      plays: [BAD_GATEWAY],
      see: (sample) => sample.printed('refused with HTTP 502'),
    },
    {
      it: 'tells it from a cut',
      plays: [DROPPING],
      see: (sample) => sample.printed('cut: no close frame received or sent'),
    },
  ],
  '1015': [
    {
      it: 'names the fault of the certificate',
      tls: true,
      see: (sample) => sample.printed(/^certificate: self-signed certificate$/),
    },
    {
      it: 'tells a port without TLS',
      instead: { 'ws://': 'wss://' },
      see: (sample) => sample.printed(/^TLS: (WRONG_VERSION_NUMBER|RECORD_LAYER_FAILURE)$/),
    },
    {
      it: 'tells a port that nobody listens on',
      instead: NOBODY_LISTENS,
      see: (sample) => sample.printed(/^TLS was not reached: .*Connect call failed/),
    },
    {
      it: 'tells a failure behind TLS',
      plays: [REFUSING],
      see: (sample) => sample.printed('TLS was fine: server rejected WebSocket connection: HTTP 503'),
    },
  ],
  '3000': [
    {
      it: 'closes with 3000 when no token comes in time',
      instead: { 'timeout(10)': 'timeout(0.2)' },
      see: async (sample) => expect(await closeOf(await sample.connect())).toEqual([3000, 'token missing']),
    },
    {
      it: 'closes with 3000 when the token is wrong',
      see: async (sample) => {
        expect(await closeOf(await sample.connect({ steps: [{ send: say('bad') }] }))).toEqual([3000, 'token invalid']);
      },
    },
    {
      it: 'serves a good token, and closes with 3000 when it expires',
      see: async (sample) => {
        const session = await sample.connect({ steps: [{ send: say('good') }, { send: say('hi') }] });
        expect(await closeOf(session)).toEqual([3000, 'token expired']);
        expect(textsOf(session)).toEqual(['hi']);
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
        const session = await sample.connect({ steps: [{ send: say('hi') }] }, '/rooms/42?user=ann');
        await eventually(() => expect(textsOf(session)).toEqual(['hi']));
        expect(session.seen.closeFrame).toBeNull();
      },
    },
  ],
  '3008': [
    {
      it: 'closes with 3008 when nobody logs in in time',
      instead: { 'timeout(10)': 'timeout(0.2)' },
      see: async (sample) => expect(await closeOf(await sample.connect())).toEqual([3008, 'login timeout']),
    },
    {
      it: 'closes with 3008 after silence, and not while messages come',
      instead: { 'now() + 60': 'now() + 1' },
      see: async (sample) => {
        const session = await sample.connect({ steps: TALKING });
        expect(await closeOf(session)).toEqual([3008, 'idle for 60 s']);
        expect(textsOf(session)).toEqual(['1', '2', '3']);
      },
    },
  ],
};
