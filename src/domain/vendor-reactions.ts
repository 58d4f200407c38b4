/**
 * What a client does about the numbers of one product, as the branches of a program, decided from the records alone.
 */
import type { Vendor, VendorCode, VendorReconnect, VendorRule } from '../schema/vendor';
import { rowsOfProduct } from './vendors';

type Advice = VendorReconnect['advice'];

/** The branches in the order in which a program holds them: what must not be repeated first. */
export const ADVICE_ORDER = [
  'never',
  'after-fix',
  'now',
  'backoff',
  'unspecified',
] as const satisfies readonly Advice[];

/** The numbers with one reaction. */
export interface Branch {
  readonly advice: Advice;
  readonly codes: readonly { readonly code: number; readonly name?: string | undefined }[];
}

/** A span of numbers with one reaction. */
export interface SpanBranch {
  readonly from: number;
  readonly to: number;
  readonly advice: Advice;
}

/** What to do about every number that can arrive. */
export interface Reactions {
  readonly branches: readonly Branch[];
  /** For numbers that no branch names. */
  readonly spans: readonly SpanBranch[];
  /** For all others. */
  readonly otherwise: Advice;
}

/** Numbers in messages and events do not arrive in the client's close event; those that the client library makes up do. */
function arrivesInCloseEvent({ carrier }: VendorCode): boolean {
  return carrier === 'close-frame' || carrier === 'local';
}

function ruleHoldsFor(product: string) {
  return (rule: VendorRule) => rule.product === undefined || rule.product === product;
}

/** The reactions to the numbers of one product. */
export function reactionsOf(vendor: Vendor, product: string): Reactions {
  const rows = rowsOfProduct(vendor, product).filter(arrivesInCloseEvent);
  const rules = vendor.rules.filter(ruleHoldsFor(product));
  const known = new Set(rows.map(({ code }) => code));
  const listed = rules.flatMap(({ codes = [], reconnect }) =>
    reconnect === undefined
      ? []
      : codes.filter((code) => !known.has(code)).map((code) => ({ code, advice: reconnect })),
  );
  const single = [
    ...rows
      .filter(({ to }) => to === undefined)
      .map(({ code, name, reconnect: { advice } }) => ({ code, name, advice })),
    ...listed,
  ].sort((a, b) => a.code - b.code);
  const ofRules = rules.flatMap(({ from, to = from, reconnect }) =>
    from === undefined || to === undefined || reconnect === undefined ? [] : [{ from, to, advice: reconnect }],
  );
  const ofRows = rows.flatMap(({ code, to, reconnect: { advice } }) =>
    to === undefined ? [] : [{ from: code, to, advice }],
  );
  const rest = rules.find((rule) => rule.rest === true)?.reconnect;
  const spans = [...new Map([...ofRules, ...ofRows].map((span) => [`${span.from}-${span.to}`, span])).values()];
  return {
    branches: ADVICE_ORDER.map((advice) => ({ advice, codes: single.filter((one) => one.advice === advice) })).filter(
      ({ codes }) => codes.length > 0,
    ),
    spans: spans
      // Where nobody says, the last branch says what to do; a span whose numbers all have a branch is never reached.
      .filter(({ from, to, advice }) => advice !== 'unspecified' && !isCovered(from, to, single))
      .sort((a, b) => a.from - b.from),
    otherwise: rest === undefined || rest === 'unspecified' ? 'backoff' : rest,
  };
}

function isCovered(from: number, to: number, single: readonly { readonly code: number }[]): boolean {
  const inside = new Set(single.map(({ code }) => code).filter((code) => code >= from && code <= to));
  return inside.size === to - from + 1;
}

/** What a program calls for each advice. `unspecified`: coming back with growing delays does the least harm. */
const CALLS: Readonly<Record<Advice, string>> = {
  never: 'giveUp(code)',
  'after-fix': 'fixThenReconnect(code)',
  now: 'reconnectNow()',
  backoff: 'reconnectWithBackoff()',
  unspecified: 'reconnectWithBackoff()',
};

const comment = (text: string | undefined) => (text === undefined ? '' : ` // ${text.replace(/\s+/g, ' ')}`);

/** The condition for a span. */
function condition({ from, to }: SpanBranch): string {
  return from === to ? `code === ${from}` : `code >= ${from} && code <= ${to}`;
}

/** The comments of the program, in the language of the page. */
export type ReactionComments = Readonly<Record<Advice | 'own' | 'otherwise', string>>;

/** The reactions as a handler of the client's close event, in JavaScript. */
export function reactionCode({ branches, spans, otherwise }: Reactions, comments: ReactionComments): string {
  const cases = branches.flatMap(({ advice, codes }) => [
    `    // ${comments[advice]}`,
    ...codes.map(({ code, name }) => `    case ${code}:${comment(name)}`),
    `      return ${CALLS[advice]};`,
  ]);
  return [
    "socket.addEventListener('close', ({ code }) => {",
    `  if (closedByUs) return; // ${comments.own}`,
    ...(cases.length === 0 ? [] : ['  switch (code) {', ...cases, '  }']),
    ...spans.map((span) => `  if (${condition(span)}) return ${CALLS[span.advice]};`),
    `  ${CALLS[otherwise]}; // ${comments.otherwise}`,
    '});',
  ].join('\n');
}
