/**
 * Failures of a WebSocket in words that no record knows.
 */
import { fold } from './fold.ts';
import type { Match } from './recognise.ts';

const SOCKET = String.raw`(?:web[ _-]?sockets?|wss?:\/\/|\bwss?\b)`;
/** Words of failing, folded; the last are Vietnamese. */
const FAILING = String.raw`(?:fail|disconnect|unexpected|abrupt|abnormal|\blost\b|refused|reset|\btime(?:d|s)? ?out|abort|broken|unreachable|dropped|terminat|hang ?up|\bstalled|reject|denied|\beof\b|end of (?:file|stream)|closed (?:before|un)|not received|(?:can ?not|can.?t|could ?n.?t|could not|unable to) (?:\w+ )?connect|not known|not found|no such host|\be(?:conn\w+|hostunreach|netunreach|pipe|proto|ai_again|notfound)\b|\b(?:40\d|50[0-4])\b|bi ngat|that bai|dot ngot|khong the ket noi|mat ket noi|tu choi)`;
const FAILURE = new RegExp(`${SOCKET}[^\\n]{0,200}(?:${FAILING}|\\berror\\b)|${FAILING}[^\\n]{0,200}${SOCKET}`);

/** A longer text is no error message, and the expression looks at most characters many times. */
const FAILURE_MAX = 50_000;

/** A failure in words that no known implementation prints: without a code there is only 1006, or 1015 where TLS failed. */
export function matchFailure(text: string): Match[] {
  const found = FAILURE.exec(fold(text.slice(0, FAILURE_MAX)));
  if (!found) return [];
  const [start, end] = [found.index, found.index + found[0].length];
  const line = text.slice(Math.max(0, start - 100), end + 100);
  const codes = /certificate|\btls\b|\bssl\b|x509/i.test(line) ? [1015, 1006] : [1006];
  return codes.map((code, index) => ({ code, because: { kind: 'failure' }, start, end, score: 41 - index }));
}
