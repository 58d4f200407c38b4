/**
 * Which codes may stand in a Close frame and which a browser's script may pass to close(): RFC 6455, 7.4; WHATWG WebSockets.
 */
import { callClose, type CodeFault, codeFault } from './frame-decoder.ts';
import { HIGHEST_CODE } from './ranges.ts';

/** A run of codes with the same rules. */
export interface CodeRule {
  readonly from: number;
  readonly to: number;
  /** Why it may not stand in a Close frame; absent if it may. */
  readonly fault?: CodeFault;
  /** Script may pass it. */
  readonly closes: boolean;
}

/**
 * All codes from 0 to 65535, in as few runs as their rules allow.
 * @param starts codes that begin a run of their own in any case, such as the first ones of ranges
 */
export function listCodeRules(starts: readonly number[]): CodeRule[] {
  const rules: CodeRule[] = [];
  for (let code = 0; code <= HIGHEST_CODE; code++) {
    const fault = codeFault(code);
    const closes = callClose(code, undefined).outcome === 'sends';
    const last = rules.at(-1);
    if (last && last.fault === fault && last.closes === closes && !starts.includes(code))
      rules[rules.length - 1] = { ...last, to: code };
    else rules.push({ from: code, to: code, ...(fault ? { fault } : {}), closes });
  }
  return rules;
}
