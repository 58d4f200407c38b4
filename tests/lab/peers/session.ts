/** One open connection of a raw peer: plays a scenario and notes what the tested side does. */
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Play, Step } from '../scenarios.ts';
import { encodeFrame, type Frame, FrameReader, OPCODE } from './frames.ts';

/** What a peer saw of the tested side. */
export interface Seen {
  /** The first Close frame that the tested side sent, as hex without its mask; null: none. */
  closeFrame: string | null;
  /** How TCP ended, who was first, and how long after the connection was open; null: it has not. */
  tcp: { readonly end: 'fin' | 'rst'; readonly by: 'tested' | 'peer'; readonly ms: number } | null;
}

/** A client waits for the server to close TCP (RFC 6455, 7.1.1): this shows who does it. */
const COURTESY_MS = { server: 300, client: 2_000 } as const;

/** To one that ends TCP right after its Close frame nothing is sent: its FIN would look like a reset. */
const BREATH_MS = 20;

/** Plays one side of an open connection. */
export class Session {
  readonly seen: Seen = { closeFrame: null, tcp: null };
  /** Every frame that the tested side sent, in their order. */
  readonly frames: Frame[] = [];
  /** Settles when TCP has ended in both directions. */
  readonly ended: Promise<void>;
  readonly #socket: Socket;
  readonly #side: 'client' | 'server';
  readonly #play: Play;
  readonly #reader = new FrameReader();
  readonly #opened = performance.now();
  #sentClose = false;
  #hasData = false;
  #wake: () => void = () => {};

  constructor(socket: Socket, side: 'client' | 'server', play: Play) {
    this.#socket = socket;
    this.#side = side;
    this.#play = play;
    this.ended = new Promise((resolve) => socket.once('close', () => resolve()));
    socket.on('data', (bytes) => this.feed(bytes));
    socket.on('end', () => {
      this.#note('fin', 'tested');
      socket.end();
    });
    socket.on('error', () => this.#note('rst', 'tested'));
    void this.#run(play.steps ?? []);
  }

  /** Bytes that arrived, also those that came together with the handshake. */
  feed(bytes: Buffer): void {
    for (const frame of this.#reader.read(bytes)) this.#take(frame);
  }

  /** Sends bytes beside the steps of the play. */
  send(bytes: Uint8Array): void {
    this.#write(bytes);
  }

  /** Ends TCP without noting it: the scenario is over. */
  stop(): void {
    this.#socket.destroy();
  }

  #note(end: 'fin' | 'rst', by: 'tested' | 'peer'): void {
    this.seen.tcp ??= { end, by, ms: performance.now() - this.#opened };
    this.#wake();
  }

  #write(bytes: Uint8Array): void {
    if (this.#socket.writable) this.#socket.write(bytes);
  }

  #end(how: 'fin' | 'rst'): void {
    if (this.#socket.destroyed) return;
    this.#note(how, 'peer');
    if (how === 'fin') this.#socket.end();
    else this.#socket.resetAndDestroy();
  }

  #sendClose(bytes: Uint8Array): void {
    this.#sentClose = true;
    this.#write(bytes);
  }

  async #run(steps: readonly Step[]): Promise<void> {
    // The tested side must have taken the handshake as a whole before anything else arrives.
    await sleep(30);
    for (const step of steps) {
      if ('wait' in step) await sleep(step.wait);
      else if ('waitForData' in step) await this.#waitForData(step.waitForData);
      else if ('tcp' in step) this.#end(step.tcp);
      else if ('send' in step) {
        if ((step.send[0] ?? 0) % 16 === OPCODE.close) this.#sendClose(step.send);
        else this.#write(step.send);
      } else if (this.seen.closeFrame === null) this.#sendClose(step.sendUnlessClosed);
    }
  }

  async #waitForData(ms: number): Promise<void> {
    const arrived = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    if (!this.#hasData && this.seen.tcp === null) await Promise.race([arrived, sleep(ms)]);
  }

  #take(frame: Frame): void {
    this.frames.push(frame);
    if (frame.opcode === OPCODE.ping && !this.#play.ignorePings)
      this.#write(encodeFrame({ opcode: OPCODE.pong, payload: frame.payload, masked: this.#side === 'client' }));
    if (frame.opcode === OPCODE.text || frame.opcode === OPCODE.binary) {
      this.#hasData = true;
      this.#wake();
    }
    if (frame.opcode !== OPCODE.close || this.seen.closeFrame !== null) return;
    this.seen.closeFrame = frame.hex;
    this.#wake();
    void this.#finish(frame);
  }

  /** The tested side has sent its Close frame: answers it if it is no answer itself, and ends TCP. */
  async #finish(frame: Frame): Promise<void> {
    const { answer = 'echo', leaveOpen } = this.#play;
    await sleep(BREATH_MS);
    if (!this.#sentClose && this.seen.tcp === null) {
      if (answer === 'nothing') return;
      if (answer === 'fin') return this.#end('fin');
      this.#sendClose(
        answer === 'echo'
          ? encodeFrame({ opcode: OPCODE.close, payload: frame.payload, masked: this.#side === 'client' })
          : answer.send,
      );
    }
    if (leaveOpen) return;
    await sleep(COURTESY_MS[this.#side]);
    if (this.seen.tcp === null) this.#end('fin');
  }
}
