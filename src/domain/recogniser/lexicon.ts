/**
 * What the recogniser knows, as plain data, and the same made ready for searching.
 */
import type { MessageSituation } from '../../schema/library';
import { PhraseIndex } from './phrases.ts';
import { Vocabulary } from './words.ts';

/** Everything that the recogniser knows; made from content/, sent to the browser as JSON. */
export interface Lexicon {
  /** Codes with pages of their own. */
  readonly codes: readonly number[];
  /** Ranges with pages of their own. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** Names of codes in all languages. */
  readonly names: readonly { readonly code: number; readonly name: string }[];
  /** How libraries spell codes in constants, as words; `weak` ones count only beside words such as "code". */
  readonly spellings: readonly { readonly code: number; readonly words: string; readonly weak: boolean }[];
  /** What implementations print. */
  readonly messages: readonly LexiconMessage[];
  readonly vendors: readonly LexiconVendor[];
  readonly lookalikes: readonly LexiconLookalike[];
}

export interface LexiconMessage {
  readonly text: string;
  readonly codes: readonly number[];
  readonly situation: MessageSituation;
  /** The name of the implementation that prints it. */
  readonly library: string;
  /** Other software prints it too. */
  readonly generic: boolean;
  /** It was measured, so a version that may be old prints it. */
  readonly measured?: boolean;
}

export interface LexiconVendor {
  readonly id: string;
  readonly name: string;
  readonly hints: readonly string[];
  readonly codes: readonly {
    readonly code: number;
    /** The end of a range with one meaning; the same as `code` for a single number. */
    readonly to: number;
    readonly product: string;
    readonly name: string;
  }[];
  readonly products: readonly { readonly id: string; readonly hints: readonly string[] }[];
}

export interface LexiconLookalike {
  readonly id: string;
  /** As printed, with its sign. */
  readonly number: string;
  readonly system: string;
}

/** What a phrase in a text stands for. */
export type PhraseMeaning =
  | { readonly kind: 'name'; readonly code: number; readonly name: string }
  | { readonly kind: 'spelling'; readonly code: number; readonly weak: boolean }
  | { readonly kind: 'message'; readonly message: LexiconMessage }
  | { readonly kind: 'vendor'; readonly vendor: LexiconVendor }
  | { readonly kind: 'product'; readonly vendor: LexiconVendor; readonly product: string }
  | { readonly kind: 'reason'; readonly vendor: LexiconVendor; readonly code: number; readonly product: string }
  | { readonly kind: 'webSocket' }
  | { readonly kind: 'closing' }
  | { readonly kind: 'eventField' }
  | { readonly kind: 'system'; readonly system: string };

/** A lexicon ready for searching. */
export interface CompiledLexicon {
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  readonly phrases: PhraseIndex<PhraseMeaning>;
  /** Vendors by the numbers that they use. */
  readonly byCode: ReadonlyMap<number, readonly LexiconVendor[]>;
}

/** Words by which a text shows that it speaks of WebSockets. */
const WEB_SOCKET_WORDS =
  'websocket|websockets|ws|wss|web socket|close event|closeevent|onclose|on close|was clean|wasclean|close code|close frame|close status|close reason|closecode|closeframe|' +
  'sockjs|socket io|socketio|signalr|stomp|graphql ws|wscat|websocat|sec websocket|sip transport|hmr|socket closed|socket disconnected|connection closed|ma dong|khung close';
const CLOSING_WORDS =
  'close|closed|closing|closes|closure|disconnect|disconnected|received|sent|code|status|reason|frame|error|err|dong|ma';
const EVENT_FIELDS = 'reason|was clean|wasclean|remote|is trusted';
/** Systems with error numbers of their own: what a text says when a number is theirs. */
const SYSTEMS: Readonly<Record<string, string>> = {
  'MySQL, MariaDB': 'mysql|mariadb|sqlstate|hy000|pymysql|mysqli|innodb',
  Cloudflare: 'cloudflare|cf ray|ray id|error code',
  NSURLError:
    'nsurlerrordomain|nsurlerror domain|kcf error domain cf network|kcferrordomaincfnetwork|ns url error domain|nsurl error domain',
  Binance: 'binance',
  Windows: 'event id|winerror|win32|windows error|application error',
  'Excel VBA': 'vba|run time error|excel|application defined or object defined error',
  Oracle: 'ora',
};

/** Whether a number has a page of its own: a code of the registry, or one of the numbers of vendors from 3000 up. */
export function hasOwnPage({ lexicon, byCode }: CompiledLexicon, code: number): boolean {
  const isVendors = () => byCode.get(code)?.some(({ codes }) => codes.some((row) => row.code === code));
  return lexicon.codes.includes(code) || (code >= 3000 && isVendors() === true);
}

/** The number at which a vendor's page about a number stands: the first of its range, where a range has one meaning. */
export function vendorPageCode({ codes }: Pick<LexiconVendor, 'codes'>, number: number): number {
  return (
    (codes.find(({ code }) => code === number) ?? codes.find(({ code, to }) => code <= number && number <= to))?.code ??
    number
  );
}

/** Makes a lexicon ready. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const vocabulary = new Vocabulary();
  const phrases = new PhraseIndex<PhraseMeaning>(vocabulary);
  const each = (list: string, meaning: PhraseMeaning) => {
    for (const words of list.split('|')) phrases.add(words, meaning);
  };
  each(WEB_SOCKET_WORDS, { kind: 'webSocket' });
  each(CLOSING_WORDS, { kind: 'closing' });
  each(EVENT_FIELDS, { kind: 'eventField' });
  for (const [system, words] of Object.entries(SYSTEMS)) each(words, { kind: 'system', system });
  for (const { code, name } of lexicon.names) phrases.add(name, { kind: 'name', code, name });
  for (const { code, words, weak } of lexicon.spellings) phrases.add(words, { kind: 'spelling', code, weak });
  for (const message of lexicon.messages) phrases.add(message.text, { kind: 'message', message });
  const byCode = new Map<number, LexiconVendor[]>();
  for (const vendor of lexicon.vendors) {
    for (const hint of vendor.hints) phrases.add(hint, { kind: 'vendor', vendor });
    for (const { id, hints } of vendor.products)
      for (const hint of hints) phrases.add(hint, { kind: 'product', vendor, product: id });
    for (const { code, to, name, product } of vendor.codes) {
      // "Disallowed intent(s)" is written as "disallowed intents" too.
      for (const form of new Set([name, name.replace('(s)', 's')]))
        if (form.length > 3) phrases.add(form, { kind: 'reason', vendor, code, product });
      for (let number = code; number <= to; number++) {
        const known = byCode.get(number);
        if (!known) byCode.set(number, [vendor]);
        else if (!known.includes(vendor)) known.push(vendor);
      }
    }
  }
  return { lexicon, vocabulary, phrases, byCode };
}
