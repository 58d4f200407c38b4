import { numberSources } from '../domain/citations';
import { type Coded, composePair, type Sentence } from '../domain/composition';
import { compareFacts } from '../domain/facts';
import { pairId, pairsOf, type Pair } from '../domain/pairs';
import { say } from '../i18n';
import type { Locale } from '../i18n/locales';
import type { Page } from '../i18n/paths';
import type { CodeRecord, Origin } from '../schema/code';
import { codeNames, expectEntry, type Site } from './site';

/** One of the two codes of a pair page. */
export interface PairSide {
  readonly code: number;
  readonly record: CodeRecord;
  readonly origin: Origin;
  readonly page: Page;
  readonly name: string;
  readonly official?: string;
  /** What to do on seeing it. */
  readonly act: string;
}

/** Titles longer than this are cut in search results. */
const TITLE_MAX = 70;

/** Puts together everything that the page of one pair shows, in one language. */
export function pairPage(site: Site, locale: Locale, id: string) {
  const codes = expectEntry(site.pairs, id, 'pairs');
  const words = site.words[locale];
  const wordsOf = (code: number) => expectEntry(words.codes, code, `content/pages/${locale}/codes`).data;
  const entry = words.pairs.get(id);
  const [first, second] = [codedOf(site, codes[0]), codedOf(site, codes[1])];
  const composition = entry ? undefined : composePair(first, second);
  const text = (sentence: Sentence) =>
    'key' in sentence ? say(locale, sentence.key, sentence.vars) : wordsOf(sentence.code).pair[sentence.field];
  const side = ({ code, record }: Coded, act: string | undefined): PairSide => ({
    code,
    record,
    origin: record.origin.value,
    page: { kind: 'code', code },
    ...codeNames(site, locale, code),
    act: act ?? wordsOf(code).pair.act,
  });
  const sides = [side(first, entry?.data.first), side(second, entry?.data.second)] as const;
  const vars = { first: first.code, second: second.code, firstName: sides[0].name, secondName: sides[1].name };
  const title = say(locale, 'pair.title', vars);
  return {
    codes,
    sides,
    title: title.length <= TITLE_MAX ? title : say(locale, 'pair.titleShort', vars),
    description: entry?.data.description ?? say(locale, 'pair.description', vars),
    lead: entry?.data.lead ?? (composition?.lead ?? []).map(text).join(' '),
    reviewed: [first.record.reviewed, second.record.reviewed].sort()[0] ?? first.record.reviewed,
    comparison: compareFacts(
      expectEntry(site.facts, first.code, 'facts'),
      expectEntry(site.facts, second.code, 'facts'),
    ),
    /** The hand-written words, where somebody wrote them; else the composed ones. */
    entry,
    composed: composition && {
      checks: composition.checks.map(text),
      use: composition.use.map(text),
      why: composition.why.map(text),
      rather: composition.rather,
    },
    /** Sources of the hand-written words; those of the facts stand on the pages of the two codes. */
    citations: numberSources(entry?.data.sources ?? [], site.sources).citations,
    more: otherPairs([first, second], codes),
  };
}

/** The other pairs of these two codes that people mix up, each once. */
function otherPairs(coded: readonly Coded[], codes: Pair): Pair[] {
  const pairs = coded.flatMap(({ code, record }) => pairsOf(code, record.confusedWith));
  return [...new Map(pairs.map((pair) => [pairId(pair), pair])).values()].filter(
    (pair) => pairId(pair) !== pairId(codes),
  );
}

const codedOf = (site: Site, code: number): Coded => ({ code, record: expectEntry(site.codes, code, 'content/codes') });
