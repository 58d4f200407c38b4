/** The samples of the code pages in Go: how each is driven, and what must be seen. */
import { expect } from 'vitest';
import { encodeFrame, OPCODE } from '../peers/frames.ts';
import {
  BINARY,
  BAD_GATEWAY,
  TALKING,
  closeFrame,
  closeOf,
  closing,
  compressing,
  DROPPING,
  eventually,
  REFUSING,
  SILENT,
  say,
  saying,
  textFrame,
  textsOf,
} from './peer.ts';
import type { ProgramRow } from './programs.ts';

export const GO: Readonly<Record<string, readonly ProgramRow[]>> = {
  '1000': [
    {
      it: 'closes with 1000, and waits for the answer',
      plays: [{ answer: { send: Buffer.concat([textFrame('late'), closeFrame(1000)]) } }],
      see: async (sample) => {
        expect(await closeOf(await sample.session())).toEqual([1000, 'work done']);
        expect(await sample.exit).toBe(0);
        expect(sample.lines).toEqual(['message: late']);
      },
    },
    {
      it: 'does not wait for ever',
      plays: [SILENT],
      instead: { '5 * time.Second': '300 * time.Millisecond' },
      see: (sample) => sample.printed(/^returned: read tcp .*: i\/o timeout$/),
    },
    {
      it: 'reports another code as a fault',
      plays: [{ answer: { send: closeFrame(1011, 'boom') } }],
      see: (sample) => sample.printed('returned: websocket: close 1011 (internal server error): boom'),
    },
    {
      it: 'sends no Close frame with Close alone',
      instead: { 'deadline := time.Now()': 'if true {\n\t\treturn nil\n\t}\n\tdeadline := time.Now()' },
      see: async (sample) => {
        const session = await sample.session();
        await session.ended;
        expect(session.seen).toMatchObject({ closeFrame: null, tcp: { by: 'tested' } });
      },
    },
  ],
  '1001': [
    {
      it: 'connects again after 1 to 10 s, waits longer while that fails, and leaves other codes to others',
      plays: [closing(1001, 'deploy'), REFUSING, REFUSING, REFUSING, REFUSING, saying('hi', 1001), closing(1008)],
      see: async (sample) => {
        const refused = 'connecting again: websocket: bad handshake';
        const left = 'connecting again: websocket: close 1001 (going away)';
        await sample.printed(
          ...[`${left}: deploy`, 'sleep 10s'],
          ...[refused, 'sleep 19s', refused, 'sleep 37s', refused, 'sleep 1m13s', refused, 'sleep 1m13s'],
          ...['message: hi', left, 'sleep 10s'],
          'returned: websocket: close 1008 (policy violation)',
        );
      },
    },
  ],
  '1003': [
    {
      it: 'takes text, and closes with 1003 for a binary message',
      see: async (sample) => {
        const session = await sample.connect({ steps: [{ send: say('hi') }, { send: BINARY }] });
        expect(await closeOf(session)).toEqual([1003, 'text only']);
        await session.ended;
        await sample.printed('message: hi');
      },
    },
    {
      it: 'does not wait for ever for the answer',
      instead: { '5 * time.Second': '300 * time.Millisecond' },
      see: async (sample) => {
        const session = await sample.connect({ steps: [{ send: BINARY }], ...SILENT, leaveOpen: true });
        await session.ended;
        expect(session.seen.tcp).toMatchObject({ by: 'tested' });
      },
    },
  ],
  '1004': [
    {
      it: 'reports that 1004 was rejected, and answered with 1002',
      plays: [closing(1004, 'too big')],
      see: async (sample) => {
        expect(await closeOf(await sample.session())).toEqual([1002, 'bad close code 1004']);
        await sample.printed('failed: websocket: bad close code 1004');
      },
    },
    {
      it: 'reports codes with a meaning, and hands on messages',
      plays: [closing(4001, 'ended')],
      see: (sample) => sample.printed('closed with 4001 ended'),
    },
    {
      it: 'hands on messages',
      plays: [saying('hi')],
      see: (sample) => sample.printed('message: hi'),
    },
  ],
  '1005': [
    {
      it: 'logs no fault for an empty Close frame',
      plays: [closing()],
      see: async (sample) => {
        expect(await sample.exit).toBe(0);
        expect(sample.lines).toEqual([]);
      },
    },
    {
      it: 'hands on messages',
      plays: [saying('hi')],
      see: async (sample) => {
        await sample.exit;
        expect(sample.lines).toEqual(['message: hi']);
      },
    },
    {
      it: 'logs other ends as faults',
      plays: [closing(1011, 'boom')],
      see: async (sample) => {
        await sample.exit;
        expect(sample.lines).toEqual(['unexpected close: websocket: close 1011 (internal server error): boom']);
      },
    },
  ],
  '1006': [
    {
      it: 'reports a connection that was cut as close 1006',
      see: async (sample) => {
        await sample.connect({ steps: [{ send: say('hi') }, { tcp: 'fin' }] });
        await sample.printed('message: hi', 'ended: websocket: close 1006 (abnormal closure): unexpected EOF');
      },
    },
    {
      it: 'drops a client that does not answer a ping, and keeps one that does',
      instead: { '60 * time.Second': '3 * time.Second', '25 * time.Second': '200 * time.Millisecond' },
      see: async (sample) => {
        const answering = await sample.connect();
        const silent = await sample.connect({ ignorePings: true });
        await silent.ended;
        expect(answering.seen.tcp).toBeNull();
        await sample.printed(/^ended: read tcp .*: i\/o timeout$/);
      },
    },
  ],
  '1008': [
    {
      it: 'lets 20 messages pass in a second, and refuses more with 1008',
      instead: { '>= time.Second': '>= 300*time.Millisecond' },
      see: async (sample) => {
        const twenty = Array.from({ length: 20 }, () => ({ send: say('x') }));
        const marker = encodeFrame({ opcode: OPCODE.ping, masked: true });
        const session = await sample.connect({ steps: [...twenty, { wait: 400 }, ...twenty, { send: marker }] });
        await eventually(() => expect(session.frames.map(({ opcode }) => opcode)).toEqual([OPCODE.pong]));
        // More than two seconds allow: one may end meanwhile.
        for (const { send } of [...twenty, ...twenty, { send: say('one more') }]) session.send(send);
        expect(await closeOf(session)).toEqual([1008, 'more than 20 messages/s']);
        await session.ended;
        expect(sample.lines.length).toBeGreaterThanOrEqual(40);
      },
    },
  ],
  '1010': [
    {
      it: 'closes with 1010 when the server takes no compression, and waits for the answer',
      see: async (sample) => {
        expect(await closeOf(await sample.session())).toEqual([1010, 'permessage-deflate']);
        await sample.printed('returned: websocket: close 1010 (mandatory extension missing): permessage-deflate');
      },
    },
    {
      it: 'works with a server that takes it',
      plays: [compressing(saying('hi', 1000))],
      see: (sample) => sample.printed('message: hi', 'returned: websocket: close 1000 (normal)'),
    },
  ],
  '1012': [
    {
      it: 'waits 5 to 30 s, then up to a growing ceiling while the server is not up, and starts over when it is',
      plays: [
        closing(1012),
        ...[REFUSING, REFUSING, REFUSING, REFUSING, REFUSING, REFUSING],
        saying('hi', 1012),
        REFUSING,
        closing(1013),
      ],
      see: (sample) =>
        sample.printed(
          'sleep 30s',
          ...['sleep 5s', 'sleep 10s', 'sleep 20s', 'sleep 40s', 'sleep 1m0s', 'sleep 1m0s'],
          ...['message: hi', 'sleep 30s', 'sleep 5s', 'returned: websocket: close 1013'],
        ),
    },
  ],
  '1014': [
    {
      it: 'reports a 1014 as a fault without a code, after gorilla has answered with 1002',
      plays: [saying('hi', 1014, 'no backend')],
      see: async (sample) => {
        expect(await closeOf(await sample.session())).toEqual([1002, 'bad close code 1014']);
        await sample.printed('message: hi', 'failed: websocket: bad close code 1014');
      },
    },
    {
      it: 'tells it from HTTP 502 before the upgrade',
      plays: [BAD_GATEWAY],
      see: (sample) => sample.printed('refused with HTTP 502'),
    },
    {
      it: 'tells it from a gateway that does not answer',
      plays: [{ handshake: 'drop' }],
      see: (sample) => sample.printed(/^no answer: /),
    },
  ],
  '1015': [
    {
      it: 'tells a certificate that is not trusted',
      tls: true,
      see: (sample) => sample.printed(/^certificate: .*x509: /),
    },
    {
      it: 'tells a port without TLS',
      instead: { 'Dial(url': 'Dial("wss"+url[2:]' },
      see: (sample) => sample.printed(/^this port does not speak TLS: tls: first record does not look like/),
    },
    {
      it: 'tells a failure that is none of these',
      plays: [REFUSING],
      see: (sample) => sample.printed('something else: websocket: bad handshake'),
    },
  ],
  '3000': [
    {
      it: 'renews the token once, and gives up when the new one fails too',
      plays: [{ steps: [{ waitForData: 10_000 }, { send: closeFrame(3000, 'token expired') }] }],
      see: async (sample) => {
        await sample.printed('returned: websocket: close 3000: token expired');
        for (const index of [0, 1])
          expect(textsOf(await sample.session(index))).toEqual([`{"token":"token ${index + 1}"}\n`]);
      },
    },
    {
      it: 'leaves other codes to others',
      plays: [saying('hi', 1011)],
      see: (sample) => sample.printed('message: hi', 'returned: websocket: close 1011 (internal server error)'),
    },
  ],
  '3003': [
    {
      it: 'connects again after other ends, and not after 3003',
      plays: [DROPPING, REFUSING, closing(1001), closing(3003, 'no access')],
      see: (sample) => sample.printed('sleep 5s', 'sleep 5s', 'sleep 5s', 'returned: websocket: close 3003: no access'),
    },
  ],
  '3008': [
    {
      it: 'closes with 3008 after silence, and not while messages come',
      instead: { '60*time.Second': 'time.Second', '60 * time.Second': 'time.Second' },
      see: async (sample) => {
        const session = await sample.connect({ steps: TALKING });
        expect(await closeOf(session)).toEqual([3008, 'idle for 60 s']);
        await sample.printed('message: 1', 'message: 2', 'message: 3');
      },
    },
    {
      it: 'does not wait for ever for the answer',
      instead: { '60*time.Second': '300*time.Millisecond', '5*time.Second': '300*time.Millisecond' },
      see: async (sample) => {
        const session = await sample.connect({ ...SILENT, leaveOpen: true });
        await session.ended;
        expect(session.seen.tcp).toMatchObject({ by: 'tested' });
      },
    },
  ],
};
