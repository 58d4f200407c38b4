/** Turns what peers and adapters report into what is recorded: the same in every run of the same version. */
import { stripVTControlCharacters } from 'node:util';
import { type Observed, WAIT_CLASSES, type WaitClass } from '../../src/schema/measurement.ts';
import type { Seen } from './peers/session.ts';
import { LAB } from './processes.ts';

/** A line of an adapter. */
export interface Report {
  readonly opened?: boolean | null;
  readonly code?: number | null;
  readonly reason?: string | null;
  readonly wasClean?: boolean | null;
  readonly errorText?: string | null;
  readonly threw?: string | null;
  readonly ended?: boolean | null;
  readonly ms?: number | null;
}

/** Texts longer than this are cut: some libraries print what they received. */
const TEXT_LIMIT = 500;

/**
 * The class of a wait: the nearest one, but a busy machine's delay of less than a second is still "at once".
 * @example waitClass(640) // => 0
 */
export function waitClass(ms: number): WaitClass {
  const seconds = ms / 1000;
  if (seconds < 1) return 0;
  const [, ...classes] = WAIT_CLASSES;
  return classes.reduce((best, next) => (Math.abs(next - seconds) <= Math.abs(best - seconds) ? next : best));
}

/**
 * A text without what differs between runs and machines: ports, addresses in memory, keys of the handshake, the folder
 * of the lab.
 * @example stableText('read tcp 127.0.0.1:40112->127.0.0.1:9001: EOF') // => 'read tcp 127.0.0.1:<port>->127.0.0.1:<port>: EOF'
 */
export function stableText(text: string, ports: readonly number[] = []): string {
  const known = ports.reduce((done, port) => done.replaceAll(new RegExp(`\\b${port}\\b`, 'g'), '<port>'), text);
  return (
    known
      .replaceAll(LAB, '<lab>/')
      .replaceAll(/(127\.0\.0\.1|localhost|\[::1\])(:|', |", )\d{2,5}\b/g, '$1$2<port>')
      // Keys of the opening handshake.
      .replaceAll(/(?<![\w+/])(?:[\w+/]{22}==|[\w+/]{27}=)/g, '<key>')
      .replaceAll(/(internal error; reference = )\w+/g, '$1<id>')
      // A thread, as OpenSSL names it.
      .replaceAll(/\b[0-9A-F]{16}(?=:error:)/g, '<thread>')
      .replaceAll(/\b0x[0-9a-f]{6,16}\b/gi, '<address>')
      .slice(0, TEXT_LIMIT)
      .normalize('NFC')
      .trim()
  );
}

/** The fields of a record that come from the application under test. */
export function fromReport(report: Report, ports: readonly number[]): Observed {
  const { opened, code, reason, wasClean, errorText, threw, ended, ms } = report;
  return {
    ...(opened === false && { opened: false }),
    ...(typeof code === 'number' && { code }),
    ...(typeof reason === 'string' && { reason: stableText(reason, ports) }),
    ...(typeof wasClean === 'boolean' && { wasClean }),
    ...(errorText && { errorText: stableText(errorText, ports) }),
    ...(threw && { threw: stableText(threw, ports) }),
    ...(ended !== true && { ended: false }),
    ...(ended === true && typeof ms === 'number' && { seconds: waitClass(ms) }),
  };
}

/** The fields of a record that come from the raw peer. */
export function fromPeer({ closeFrame, tcp }: Seen): Observed {
  return {
    ...(closeFrame !== null && { frameSent: closeFrame }),
    ...(tcp !== null && { tcpEnd: tcp.end, tcpBy: tcp.by, tcpSeconds: waitClass(tcp.ms) }),
  };
}

/** A record of a scenario whose duration says nothing: megabytes take as long as the machine takes. */
export function withoutWaits({ seconds: _, tcpSeconds: __, ...rest }: Observed): Observed {
  return rest;
}

/** What a process printed as its error, or else the last line that it printed. */
export function lastWords(errors: string): string {
  const lines = stripVTControlCharacters(errors)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const named = lines.findLast((line) => /^(error: |panic: |Uncaught |[\w.$]*(Error|Exception)\b)/.test(line));
  return stableText(named ?? lines.at(-1) ?? '');
}
