/**
 * Close frames that stand in a text as bytes: hex, escapes, dumps, base64.
 */
import { codeFault, findCloseFrame } from '../frame-decoder.ts';
import { findByteRuns } from './bytes.ts';
import type { Match } from './recognise.ts';

/** The Close frames in a text, with a code or without a body. */
export function matchFrames(text: string): Match[] {
  return findByteRuns(text).flatMap((run): Match[] => {
    const { bytes, start, end, format } = run;
    const covers = end - start >= text.trim().length - 24;
    const found = findCloseFrame(bytes);
    if (found && bytes.length >= 2) {
      const { frame, whole } = found;
      const sure = bytes.length >= 4 || covers;
      if (frame.code !== undefined && sure && (format !== 'numbers' || whole))
        return [{ code: frame.code, because: { kind: 'frame' }, start, end, score: whole ? 130 : 70 }];
      if (frame.length === 0 && covers && whole)
        return [{ code: 1005, because: { kind: 'emptyFrame' }, start, end, score: 125 }];
    }
    // Only the body: opcode=8, data=b'\\x03\\xea'.
    const code = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
    const before = text.slice(Math.max(0, start - 60), start);
    const isBody =
      /opcode\W{0,3}(?:0x0?)?8\b|\bclose\b|<<<$/i.test(before) && (format === 'escapes' || format === 'numbers');
    if (isBody && bytes.length >= 2 && codeFault(code) === undefined)
      return [{ code, because: { kind: 'frame' }, start, end, score: 75 }];
    return [];
  });
}
