/**
 * The field into which bytes are pasted, and what they turn out to be. Nothing that is pasted leaves the page.
 */
import { type Frame, OPCODES, type Side } from '../domain/frame-decoder.ts';
import { nameOpcode } from '../domain/frame-reading.ts';
import { formatHex } from '../domain/frames.ts';
import { type PastedFrames, readPastedFrames, TEXT_MAX } from '../domain/pasted-frames.ts';
import type { DecoderState } from '../domain/decoder-address.ts';
import { drawBoxes, drawFaults, drawRows, element, linkTo, rich, text } from './frame-view.ts';

/** More frames than this are counted and not drawn; Close frames are drawn before others. */
const FRAMES_DRAWN_MAX = 12;

const isClose = ({ opcode }: Frame) => opcode === OPCODES.close;
/** Faults of bytes that are no frames at all. */
const isStrange = ({ faults }: Frame) =>
  faults.some((fault) => ['reserved-opcode', 'reserved-bits', 'truncated'].includes(fault));

export class FrameDecoder extends HTMLElement {
  /** Told when the reader has changed something. */
  onchanged: (state: DecoderState) => void = () => undefined;

  readonly #field = this.querySelector('textarea') ?? document.createElement('textarea');
  readonly #status = this.querySelector('[role=status]') ?? document.createElement('p');
  readonly #result = this.querySelector('[data-result]') ?? document.createElement('div');

  connectedCallback(): void {
    this.addEventListener('input', () => this.onchanged(this.#read()));
    if (this.#field.value) this.#read();
  }

  /** Shows bytes that stand in the address. */
  show(bytes: readonly number[], side: Side): void {
    this.#field.value = formatHex(bytes);
    for (const radio of this.querySelectorAll('input')) radio.checked = radio.value === side;
    this.#read();
  }

  #read(): DecoderState {
    const side = (this.querySelector<HTMLInputElement>('input:checked')?.value ?? 'unknown') as Side;
    const written = this.#field.value;
    const found = written.trim() ? readPastedFrames(written, side) : undefined;
    const frames = found?.frames ?? [];
    this.#status.replaceChildren(...(written.trim() ? this.#summary(written, found) : []));
    this.#field.ariaInvalid = String(written.trim() !== '' && frames.length === 0);
    const drawn = this.#choose(frames);
    this.#result.replaceChildren(...drawn.map((frame) => this.#draw(frame, frames)));
    if (drawn.length < frames.length)
      this.#result.append(
        element('p', { className: 'quiet' }, text('decoder.more', { frames: frames.length - drawn.length })),
      );
    return { shows: 'bytes', side, bytes: frames.flatMap(({ fields }) => fields.flatMap(({ bytes }) => bytes)) };
  }

  /** What was read, in a few sentences that are read out. */
  #summary(written: string, found: PastedFrames | undefined): (Node | string)[] {
    const number = /^\s*(\d{3,5})\s*$/.exec(written)?.[1];
    if (number) return [...rich('decoder.number', { number }), ' ', text('decoder.page'), ' ', linkTo(Number(number))];
    if (!found || found.frames.length === 0) return rich('decoder.nothing');
    const { frames, format, total, skipped } = found;
    const parts: (Node | string)[] = [];
    const say = (key: string, vars = {}) => parts.push(...rich(key, vars), ' ');
    const closing = frames.filter(isClose);
    const [first] = closing;
    if (first?.code !== undefined) say('decoder.found', { code: first.code });
    else if (first?.length === 0) say('decoder.foundEmpty');
    const faults = frames.reduce((sum, frame) => sum + frame.faults.length, 0);
    if (faults > 0 && first) say('decoder.faults', { faults });
    say('decoder.read', { format: text(`decoder.format.${format}`), bytes: total });
    if (skipped > 0) say('decoder.skipped', { bytes: skipped });
    if (!first) say(frames.some(isStrange) ? 'decoder.notFrames' : 'decoder.noClose');
    if (written.length > TEXT_MAX)
      say('decoder.tooMuch', { characters: TEXT_MAX.toLocaleString(document.documentElement.lang) });
    return parts;
  }

  /** The frames that are drawn: all Close frames first, then others, in their order. */
  #choose(frames: readonly Frame[]): Frame[] {
    const ordered = [...frames.filter(isClose), ...frames.filter((frame) => !isClose(frame))];
    const chosen = new Set(ordered.slice(0, FRAMES_DRAWN_MAX));
    return frames.filter((frame) => chosen.has(frame));
  }

  #draw(frame: Frame, all: readonly Frame[]): HTMLElement {
    const name = text(`decoder.opcode.${nameOpcode(frame.opcode)}`);
    const index = all.indexOf(frame) + 1;
    const heading = all.length > 1 ? text('decoder.frameOf', { index, name }) : text('decoder.frame', { name });
    const section = element('section', {}, element('h2', {}, heading), drawBoxes(frame), drawFaults(frame));
    if (frame.code !== undefined || (isClose(frame) && frame.length === 0))
      section.append(element('p', {}, text('decoder.page'), ' ', linkTo(frame.code ?? 1005)));
    // Where a Close frame is what was looked for, the fields of the others stay folded.
    if (isClose(frame) || !all.some(isClose)) section.append(drawRows(frame));
    else section.append(element('details', {}, element('summary', {}, text('decoder.fields')), drawRows(frame)));
    return section;
  }
}
