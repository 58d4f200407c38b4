/**
 * A code and a reason: the bytes of their Close frame, and what a browser does when script passes them to close().
 */
import { type CloseArgument, readCloseArgument } from '../domain/close-argument.ts';
import type { DecoderState } from '../domain/decoder-address.ts';
import {
  callClose,
  type CloseCall,
  clampCode,
  encodeClose,
  readFrames,
  REASON_MAX_BYTES,
} from '../domain/frame-decoder.ts';
import { EXAMPLE_MASKING_KEY, formatHex } from '../domain/frames.ts';
import { HIGHEST_CODE } from '../domain/ranges.ts';
import { drawBoxes, drawFaults, element, rich, text } from './frame-view.ts';

/** Chromium's error for streams; its constructor checks code and reason as close() does. */
type WebSocketErrorClass = new (message: string, init: { closeCode?: number; reason: string }) => DOMException;

/**
 * What the reader's own browser says to a code and a reason: its exception, none, or nothing where it cannot be asked.
 *
 * WebSocketError (WHATWG WebSockets) "validates close code and reason", the very algorithm of close(), and its constructor
 * opens no connection. A WebSocket to call close() on would have to be constructed, and constructing one connects: to an
 * address that the policy refuses, too, it would first report a violation. So browsers without WebSocketError are not asked.
 */
function askBrowser(code: number | undefined, reason: string): DOMException | 'accepts' | undefined {
  const { WebSocketError } = globalThis as { WebSocketError?: WebSocketErrorClass };
  if (!WebSocketError) return undefined;
  try {
    new WebSocketError('', { ...(code === undefined ? {} : { closeCode: clampCode(code) }), reason });
    return 'accepts';
  } catch (error) {
    return error instanceof DOMException ? error : undefined;
  }
}

/** The answer of the browser without what it was asked with: "Failed to construct 'WebSocketError': …". */
const messageOf = ({ message }: DOMException) => message.replace(/^Failed to [^:]*: /, '');

export class CloseMaker extends HTMLElement {
  /** Told when the reader has changed something. */
  onchanged: (state: DecoderState) => void = () => undefined;

  connectedCallback(): void {
    this.addEventListener('input', () => this.onchanged(this.#make()));
    this.#make();
  }

  /** Shows a code and a reason that stand in the address. */
  show(code: string, reason: string, masked: boolean): void {
    this.#input('code').value = code;
    this.#input('reason').value = reason;
    this.#input('masked').checked = masked;
    this.#make();
  }

  #input(id: string): HTMLInputElement {
    return this.querySelector<HTMLInputElement>(`#${id}`) ?? document.createElement('input');
  }

  #put(selector: string, ...content: (Node | string)[]): void {
    this.querySelector(selector)?.replaceChildren(...content);
  }

  #make(): DecoderState {
    const code = this.#input('code').value;
    const reason = this.#input('reason').value;
    const masked = this.#input('masked').checked;
    const argument = readCloseArgument(code);
    this.#count(reason);
    this.#encode(argument, reason, masked);
    this.#call(argument, reason);
    return { shows: 'close', code, reason, masked };
  }

  #count(reason: string): void {
    const bytes = new TextEncoder().encode(reason).length;
    this.#put('#reason-count', text('decoder.count', { bytes, characters: [...reason].length }));
    const over = bytes - REASON_MAX_BYTES;
    this.#put('#reason-status', over > 0 ? text('decoder.tooLong', { bytes: over }) : '');
    this.#input('reason').ariaInvalid = String(over > 0);
  }

  /** The bytes, as far as the code can be written in two of them. */
  #encode(argument: CloseArgument, reason: string, masked: boolean): void {
    const code = argument.kind === 'number' ? argument.value : undefined;
    const isWritable =
      argument.kind === 'absent' || (code !== undefined && Number.isInteger(code) && code >= 0 && code <= HIGHEST_CODE);
    this.#input('code').ariaInvalid = String(!isWritable);
    const bytes = isWritable ? encodeClose(code, reason, masked ? [...EXAMPLE_MASKING_KEY] : undefined) : [];
    const [frame] = readFrames(bytes);
    this.#put('[data-wire]', ...(frame ? [drawBoxes(frame), drawFaults(frame)] : []));
    this.#put('[data-hex] code', formatHex(bytes));
    // The button that copies the bytes stands beside them, and has nothing to copy where there are none.
    const block = this.querySelector<HTMLElement>('[data-hex]');
    if (block) block.hidden = !frame;
    const note = isWritable ? (code === undefined && reason ? 'decoder.reasonAlone' : '') : 'decoder.badCode';
    this.#put('#code-status', note && text(note));
  }

  #call(argument: CloseArgument, reason: string): void {
    if (argument.kind === 'unreadable') {
      this.#put('[data-call]', ...rich('decoder.call.unreadable'));
      this.#put('[data-own]');
      return;
    }
    const code = argument.kind === 'number' ? argument.value : undefined;
    const call = callClose(code, reason);
    const isClamped = 'code' in call && code !== undefined && call.code !== code;
    const first = isClamped ? [...rich('decoder.call.clamped', { code: call.code }), ' '] : [];
    this.#put('[data-call]', ...first, ...sayCall(call, code === undefined));
    this.#put('[data-own]', ...sayOwn(askBrowser(code, reason)));
  }
}

function sayCall(call: CloseCall, isAlone: boolean): (Node | string)[] {
  switch (call.outcome) {
    case 'sends':
      return rich(isAlone ? 'decoder.call.reasonAlone' : 'decoder.call.sends', { code: call.code });
    case 'sends-empty':
      return rich('decoder.call.sends-empty');
    case 'InvalidAccessError':
      return rich('decoder.call.InvalidAccessError', { code: call.code });
    case 'SyntaxError':
      return rich('decoder.call.SyntaxError', { bytes: call.bytes });
    default:
      return call satisfies never;
  }
}

function sayOwn(answer: ReturnType<typeof askBrowser>): (Node | string)[] {
  if (answer === undefined) return rich('decoder.own.unknown');
  if (answer === 'accepts') return rich('decoder.own.accepts');
  return [...rich('decoder.own.throws'), ' ', element('code', { lang: 'en' }, `${answer.name}: ${messageOf(answer)}`)];
}
