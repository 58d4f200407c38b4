/** Which English text a translation was last read against. Runs under Node alone, without the project's sources. */
import { createHash } from 'node:crypto';

/**
 * The digest of a file's text: SHA-256, the first 12 hex digits.
 * @example digestOf('') // => 'e3b0c44298fc'
 */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12);
}

const LINE = /^translatedFrom:.*$/m;

/** What stands between the two --- of an MDX file, or all of a YAML file. */
function headOf(text: string): string {
  return text.startsWith('---\n') ? text.slice(0, text.indexOf('\n---\n', 3) + 1) : text;
}

/**
 * The digest that a translation names, if it names one.
 * @example readDigest("translatedFrom: 'e3b0c44298fc'\n") // => 'e3b0c44298fc'
 */
export function readDigest(text: string): string | undefined {
  return /^translatedFrom: *'?([0-9a-f]*)'? *$/m.exec(headOf(text))?.[1];
}

/**
 * The text with its translatedFrom line set; nothing else in it changes. Quoted, because twelve digits alone are a number.
 * @example writeDigest("what: x\n", 'e3b0c44298fc') // => "translatedFrom: 'e3b0c44298fc'\nwhat: x\n"
 */
export function writeDigest(text: string, digest: string): string {
  const line = `translatedFrom: '${digest}'`;
  const head = headOf(text);
  const rest = text.slice(head.length);
  if (LINE.test(head)) return head.replace(LINE, line) + rest;
  return head.startsWith('---\n') ? `---\n${line}\n${head.slice(4)}${rest}` : `${line}\n${text}`;
}
