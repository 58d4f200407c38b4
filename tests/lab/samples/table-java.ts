/** The samples of the code pages in Java: how each is driven, and what must be seen. */
import { expect } from 'vitest';
import {
  BAD_GATEWAY,
  NOBODY_LISTENS,
  closeFrame,
  closeOf,
  closing,
  DROPPING,
  REFUSING,
  SILENT,
  saying,
  textsOf,
} from './peer.ts';
import type { ProgramRow } from './programs.ts';

export const JAVA: Readonly<Record<string, readonly ProgramRow[]>> = {
  '1000': [
    {
      it: 'closes with 1000, and waits for the answer',
      plays: [{ answer: { send: closeFrame(1000, 'thank you') } }],
      see: async (sample) => {
        const session = await sample.session();
        expect(await closeOf(session)).toEqual([1000, 'work done']);
        expect(textsOf(session)).toEqual(['last message']);
        expect(await sample.exit).toBe(0);
        expect(sample.lines).toEqual(['closed: 1000 thank you']);
      },
    },
    {
      it: 'does not wait for ever',
      plays: [SILENT],
      instead: { 'TimeUnit.SECONDS': 'TimeUnit.MILLISECONDS' },
      see: async (sample) => {
        expect(await closeOf(await sample.session())).toEqual([1000, 'work done']);
        expect(await sample.exit).toBe(0);
        expect(sample.lines).toEqual([]);
      },
    },
  ],
  '1005': [
    {
      it: 'reports an empty Close frame as 1005, without an error',
      plays: [closing()],
      see: async (sample) => {
        expect(await sample.exit).toBe(0);
        expect(sample.lines).toEqual(['closed without a code']);
      },
    },
    {
      it: 'reports other codes',
      plays: [closing(1011, 'boom')],
      see: (sample) => sample.printed('closed: 1011 boom'),
    },
  ],
  '1006': [
    {
      it: 'waits up to 5 s after a cut or a failed handshake, twice as long each time, and ends with another code',
      plays: [DROPPING, REFUSING, DROPPING, DROPPING, DROPPING, DROPPING, closing(1000)],
      see: async (sample) => {
        expect(await sample.exit).toBe(0);
        expect(sample.lines).toEqual([5, 10, 20, 40, 60, 60].map((seconds) => `sleep ${seconds}000`));
      },
    },
  ],
  '1014': [
    {
      it: 'reports a 1014 with its reason',
      plays: [closing(1014, 'no backend')],
      see: (sample) => sample.printed('upstream failed: no backend'),
    },
    {
      it: 'tells it from HTTP 502 before the upgrade',
      plays: [BAD_GATEWAY],
      see: (sample) => sample.printed('refused with HTTP 502'),
    },
    {
      it: 'tells it from a cut and from a port that nobody listens on',
      plays: [DROPPING],
      see: (sample) => sample.printed('closed: 1006'),
    },
    {
      it: 'tells it from a port that nobody listens on',
      instead: NOBODY_LISTENS,
      see: (sample) => sample.printed(/^failed: java\.net\.ConnectException/),
    },
  ],
  '1015': [
    {
      it: 'tells a certificate that is not trusted',
      tls: true,
      see: (sample) => sample.printed(/^TLS: .*PKIX path building failed/),
    },
    {
      it: 'tells a port without TLS',
      instead: { 'ws://': 'wss://' },
      see: (sample) => sample.printed(/^TLS: .*plaintext connection/),
    },
    {
      it: 'tells a port that nobody listens on',
      instead: NOBODY_LISTENS,
      see: (sample) => sample.printed(/^not TLS: java\.net\.ConnectException/),
    },
    {
      it: 'tells a failure behind TLS',
      plays: [REFUSING],
      see: (sample) => sample.printed(/^not TLS: java\.net\.http\.WebSocketHandshakeException/),
    },
  ],
  '3000': [
    {
      it: 'renews the token once, and gives up when the new one fails too',
      plays: [{ steps: [{ waitForData: 10_000 }, { send: closeFrame(3000) }] }],
      see: async (sample) => {
        expect(await sample.exit).toBe(0);
        for (const index of [0, 1]) expect(textsOf(await sample.session(index))).toEqual([`token ${index + 1}`]);
        expect(sample.lines).toEqual(['refused: log in again']);
      },
    },
    {
      it: 'leaves other codes to others',
      plays: [saying('hi', 1011)],
      see: async (sample) => {
        expect(await sample.exit).toBe(0);
        expect(sample.lines).toEqual([]);
      },
    },
  ],
  '3003': [
    {
      it: 'connects again after other ends, and not after 3003',
      plays: [DROPPING, REFUSING, closing(1001), closing(3003, 'no access')],
      see: async (sample) => {
        expect(await sample.exit).toBe(0);
        expect(sample.lines).toEqual(['sleep 5000', 'sleep 5000', 'sleep 5000', 'You have no access to this room.']);
      },
    },
  ],
  '3008': [
    {
      it: 'connects again after 1 to 5 s, and not after the fourth timeout in a row',
      plays: [closing(3008, 'idle')],
      see: async (sample) => {
        expect(await sample.exit).toBe(0);
        expect(sample.lines).toEqual(['sleep 5000', 'sleep 5000', 'sleep 5000', 'timeout again and again']);
      },
    },
    {
      it: 'leaves other codes to others',
      plays: [closing(1001)],
      see: async (sample) => {
        expect(await sample.exit).toBe(0);
        expect(sample.lines).toEqual([]);
      },
    },
  ],
};
