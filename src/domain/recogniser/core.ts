/**
 * The part of the recogniser's knowledge that comes first: a reader on a slow line gets an answer from it while the rest loads.
 */
import type { Lexicon, LexiconMessage } from './lexicon.ts';

/** Implementations whose messages come first: what most consoles and logs hold. */
const CORE_LIBRARIES: ReadonlySet<string> = new Set([
  'Chromium',
  'Firefox',
  'ws',
  'websockets (Python)',
  'gorilla/websocket',
]);

const isCore = ({ library, measured }: LexiconMessage) => CORE_LIBRARIES.has(library) && !measured;
/** A message is known by its first words. */
const CORE_WORDS = 5;
const beginningOf = (text: string) => text.match(new RegExp(`^(?:\\S+\\s*){1,${CORE_WORDS}}`))?.[0].trim() ?? text;

/**
 * The core: codes, names, surely spelled constants, the numbers of vendors from 3000 up, and the messages that are met most.
 * Vendors are known by their ids alone, without reasons, products and other hints.
 */
export function coreLexicon(lexicon: Lexicon): Lexicon {
  const messages = lexicon.messages.filter(isCore).map((message) => ({ ...message, text: beginningOf(message.text) }));
  return {
    ...lexicon,
    spellings: lexicon.spellings.filter(({ weak }) => !weak),
    messages: [...new Map(messages.map((message) => [message.text, message])).values()],
    vendors: lexicon.vendors.flatMap(({ id, name, codes }) => {
      const own = codes.filter(({ code }) => code >= 3000);
      if (own.length === 0) return [];
      return [
        {
          id,
          name,
          hints: [id.replaceAll('-', ' ')],
          products: [],
          codes: own.map(({ code, to }) => ({ code, to, product: '', name: '' })),
        },
      ];
    }),
    lookalikes: [],
  };
}

/** What the core lacks or has only in part. */
export type RestOfLexicon = Pick<Lexicon, 'spellings' | 'messages' | 'vendors' | 'lookalikes'>;

/** The rest: all constants and messages, and the vendors and look-alikes as a whole. */
export function restOfLexicon({ spellings, messages, vendors, lookalikes }: Lexicon): RestOfLexicon {
  return {
    spellings: spellings.filter(({ weak }) => weak),
    messages: messages.filter((message) => !isCore(message)),
    vendors,
    lookalikes,
  };
}

/** The whole again; messages of the core stay as short as they are there. */
export function joinLexicon(core: Lexicon, rest: RestOfLexicon): Lexicon {
  return {
    ...core,
    ...rest,
    spellings: [...core.spellings, ...rest.spellings],
    messages: [...core.messages, ...rest.messages],
  };
}
