/**
 * The script of the decoder's page, fetched when the reader first touches one of its fields, or at once for an address
 * that carries what to show. What is entered is kept in the fragment of the address, which goes to no server.
 */
import { type DecoderState, readDecoderAddress, writeDecoderAddress } from '../domain/decoder-address.ts';
import { CloseMaker } from './close-maker.ts';
import { FrameDecoder } from './frame-decoder.ts';

/** Browsers refuse an address that changes with every key. */
const ADDRESS_DELAY = 250;

customElements.define('frame-decoder', FrameDecoder);
customElements.define('close-maker', CloseMaker);
const decoder = document.querySelector<FrameDecoder>('frame-decoder');
const maker = document.querySelector<CloseMaker>('close-maker');

let timer: ReturnType<typeof setTimeout> | undefined;
function keep(state: DecoderState): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const fragment = writeDecoderAddress(state);
    history.replaceState(history.state, '', fragment ? `#${fragment}` : location.pathname + location.search);
  }, ADDRESS_DELAY);
}
if (decoder) decoder.onchanged = keep;
if (maker) maker.onchanged = keep;

function show(): void {
  const state = readDecoderAddress(location.hash);
  if (state?.shows === 'bytes') decoder?.show(state.bytes, state.side);
  if (state?.shows === 'close') {
    maker?.show(state.code, state.reason, state.masked);
    document.querySelector('#make')?.scrollIntoView();
  }
}
addEventListener('hashchange', show);
show();
