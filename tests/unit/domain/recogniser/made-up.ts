import { compileLexicon, type Lexicon } from '../../../../src/domain/recogniser/lexicon';

/** A small made-up lexicon: three codes, two vendors that share a number, one library, one look-alike. */
export const LEXICON: Lexicon = {
  codes: [1001, 1006, 1009],
  ranges: [
    { from: 0, to: 999 },
    { from: 1016, to: 2999 },
    { from: 3000, to: 3999 },
    { from: 4000, to: 4999 },
  ],
  names: [
    { code: 1001, name: 'Going Away' },
    { code: 1006, name: 'Abnormal Closure' },
    { code: 1006, name: 'Đóng bất thường' },
    { code: 1009, name: 'Message Too Big' },
  ],
  spellings: [
    { code: 1001, words: 'going away', weak: false },
    { code: 1001, words: 'away', weak: true },
    { code: 1006, words: 'abnormal closure', weak: false },
  ],
  messages: [
    {
      text: 'Max payload size exceeded',
      codes: [1009],
      situation: 'message-too-big',
      library: 'made-ws',
      generic: false,
    },
    {
      text: 'WebSocket connection to <url> failed',
      codes: [1006],
      situation: 'before-open',
      library: 'made-browser',
      generic: false,
    },
    { text: 'Connection reset by peer', codes: [1006], situation: 'no-close-frame', library: 'made-os', generic: true },
  ],
  vendors: [
    {
      id: 'chatter',
      name: 'Chatter',
      hints: ['chatter', 'gateway.chatter.example'],
      products: [
        { id: 'gateway', hints: [] },
        { id: 'voice', hints: ['voice_client'] },
      ],
      codes: [
        { code: 4004, to: 4004, product: 'gateway', name: 'Authentication failed' },
        { code: 4006, to: 4006, product: 'gateway', name: 'Bad session' },
        { code: 4006, to: 4006, product: 'voice', name: 'Session gone' },
        { code: 1001, to: 1001, product: 'gateway', name: 'Moved' },
      ],
    },
    {
      id: 'pusherish',
      name: 'Pusherish',
      hints: ['pusherish'],
      products: [{ id: 'channels', hints: [] }],
      codes: [
        { code: 4004, to: 4004, product: 'channels', name: 'Over quota' },
        { code: 4500, to: 4599, product: 'channels', name: '' },
      ],
    },
  ],
  lookalikes: [
    { id: 'mysql-1006', number: '1006', system: 'MySQL, MariaDB' },
    { id: 'nsurlerror-1009', number: '-1009', system: 'Apple NSURLError' },
  ],
};

export const COMPILED = compileLexicon(LEXICON);
