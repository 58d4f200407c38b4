import { describe, expect, test } from 'vitest';
import { fromPeer, fromReport, lastWords, stableText, waitClass, withoutWaits } from './observe';

test.for([
  [40, 0],
  [990, 0],
  [1_100, 1],
  [2_050, 2],
  [5_400, 5],
  [29_000, 30],
  [61_000, 60],
] as const)('a wait of %i ms is one of about %i s', ([ms, expected]) => {
  expect(waitClass(ms)).toBe(expected);
});

describe('a text', () => {
  test.for([
    ['connect ECONNREFUSED 127.0.0.1:9001', 'connect ECONNREFUSED 127.0.0.1:<port>'],
    ['localhost/127.0.0.1:9001 at 0x7f12ab34cd56', 'localhost/127.0.0.1:<port> at <address>'],
    ['write EPROTO 401DA9A6097F0000:error:0A00010B:SSL', 'write EPROTO <thread>:error:0A00010B:SSL'],
    [
      'invalid Sec-WebSocket-Accept "AAAA", key "HZLeojhUEUVPSZpaRZ5XVg=="',
      'invalid Sec-WebSocket-Accept "AAAA", key "<key>"',
    ],
    ['expected hV9wYmwuhuViyXAWgjzeR0a2vrQ= / got AAAA', 'expected <key> / got AAAA'],
    ['internal error; reference = d1j4vpmo', 'internal error; reference = <id>'],
  ] as const)('"%s" loses what differs between runs', ([text, expected]) => {
    expect(stableText(text)).toBe(expected);
  });

  test('keeps codes and lengths, and loses a known port wherever it stands', () => {
    expect(stableText('closed 1006 after 9001 to port 9001', [9001])).toBe('closed 1006 after <port> to port <port>');
    expect(stableText('invalid status code 1005', [9001])).toBe('invalid status code 1005');
  });
});

describe('a report', () => {
  test('without an end says so, and has no code', () => {
    expect(fromReport({ opened: true, ended: false, code: null, threw: 'E: no', ms: 3 }, [])).toEqual({
      threw: 'E: no',
      ended: false,
    });
  });

  test('with an end has what was given', () => {
    const report = { opened: true, ended: true, code: 1006, reason: '', wasClean: false, errorText: null, ms: 12 };
    expect(fromReport(report, [])).toEqual({ code: 1006, reason: '', wasClean: false, seconds: 0 });
  });
});

test('what never ended has neither an end of TCP nor a wait', () => {
  expect(fromPeer({ closeFrame: '8800', tcp: null })).toEqual({ frameSent: '8800' });
  expect(fromPeer({ closeFrame: null, tcp: { end: 'rst', by: 'tested', ms: 10 } })).toEqual({
    tcpEnd: 'rst',
    tcpBy: 'tested',
    tcpSeconds: 0,
  });
  expect(withoutWaits({ code: 1000, seconds: 0, tcpSeconds: 2 })).toEqual({ code: 1000 });
});

test('the last words of a process are its error, not the end of its stack', () => {
  expect(lastWords('file.js:3\nError: thrown by the application\n    at act (file.js:3)\n\nNode.js v24.21.0\n')).toBe(
    'Error: thrown by the application',
  );
  expect(lastWords('\u001b[31merror\u001b[0m: thrown by the application\n\nBun v1.4.5\n')).toBe(
    'error: thrown by the application',
  );
  expect(lastWords('Segmentation fault\n')).toBe('Segmentation fault');
});
