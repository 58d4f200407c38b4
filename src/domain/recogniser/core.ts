/**
 * The part of the recogniser's knowledge that comes first: a reader on a slow line gets an answer from it while the rest loads.
 */
import type { Lexicon, LexiconMessage } from './lexicon.ts';

/** Implementations whose messages come first: what most consoles and logs hold. */
const CORE_LIBRARIES: ReadonlySet<string> = new Set([
  'Chromium',
  'Firefox',
  'ws',
  'Node.js WebSocket (undici)',
  'websockets (Python)',
  'gorilla/websocket',
  '.NET ClientWebSocket',
]);

const isCore = ({ library }: LexiconMessage) => CORE_LIBRARIES.has(library);
/** A message is known by its first words. */
const CORE_WORDS = 5;
const beginningOf = (text: string) => text.match(new RegExp(`^(?:\\S+\\s*){1,${CORE_WORDS}}`))?.[0].trim() ?? text;

/**
 * The core: codes, names, constants, the numbers of vendors, and the messages that are met most. Vendors are known by
 * their ids alone, without reasons, products and other hints.
 */
export function coreLexicon(lexicon: Lexicon): Lexicon {
  return {
    ...lexicon,
    messages: lexicon.messages.filter(isCore).map((message) => ({ ...message, text: beginningOf(message.text) })),
    vendors: lexicon.vendors.map(({ id, name, codes }) => ({
      id,
      name,
      hints: [id.replaceAll('-', ' ')],
      products: [],
      codes: codes.filter(({ code }) => code >= 3000).map(({ code, to }) => ({ code, to, product: '', name: '' })),
    })),
    lookalikes: [],
  };
}

/** What the core lacks: the other messages, and the vendors and look-alikes as a whole. */
export type RestOfLexicon = Pick<Lexicon, 'messages' | 'vendors' | 'lookalikes'>;

export function restOfLexicon({ messages, vendors, lookalikes }: Lexicon): RestOfLexicon {
  return { messages: messages.filter((message) => !isCore(message)), vendors, lookalikes };
}

/** The whole again. */
export function joinLexicon(core: Lexicon, rest: RestOfLexicon): Lexicon {
  return { ...core, ...rest, messages: [...core.messages, ...rest.messages] };
}
