import type { CollectionEntry } from 'astro:content';
import { composePair, type Sentence } from '../domain/composition';
import { compareFacts, type Comparison } from '../domain/facts';
import { pairsOf, type Pair } from '../domain/pairs';
import { say } from '../i18n';
import type { Locale } from '../i18n/locales';
import type { CodeRecord } from '../schema/code';
import { codeNames, expectEntry, type Site } from './site';

/** One of the two codes of a pair page. */
export interface PairSide {
  readonly code: number;
  readonly record: CodeRecord;
  readonly name: string;
  readonly official?: string;
  /** What to do on seeing it. */
  readonly act: string;
}

/** Everything that the page of one pair shows, in one language. */
export interface PairContent {
  readonly sides: readonly [PairSide, PairSide];
  readonly lead: string;
  readonly description: string;
  readonly comparison: Comparison;
  /** The hand-written words, where somebody wrote them; else the composed ones. */
  readonly entry: CollectionEntry<'pairWords'> | undefined;
  readonly composed: { checks: string[]; use: string[]; why: string[]; rather: readonly Pair[] } | undefined;
  /** Other pairs of these two codes that people mix up. */
  readonly more: readonly Pair[];
}

/** Puts the parts of a pair page together. */
export function pairPage(site: Site, locale: Locale, id: string): PairContent {
  const pair = expectEntry(site.pairs, id, 'pairs');
  const words = site.words[locale];
  const wordsOf = (code: number) => expectEntry(words.codes, code, `content/pages/${locale}/codes`).data;
  const entry = words.pairs.get(id);
  const [first, second] = pair.map((code) => ({ code, record: expectEntry(site.codes, code, 'content/codes') })) as [
    Coded,
    Coded,
  ];
  const text = (sentence: Sentence) =>
    'key' in sentence ? say(locale, sentence.key, sentence.vars) : wordsOf(sentence.code).pair[sentence.field];
  const composition = entry ? undefined : composePair(first, second);
  const side = ({ code, record }: Coded, act: string | undefined): PairSide => ({
    code,
    record,
    ...codeNames(site, locale, code),
    act: act ?? wordsOf(code).pair.act,
  });
  const sides = [side(first, entry?.data.first), side(second, entry?.data.second)] as const;
  return {
    sides,
    lead: entry?.data.lead ?? (composition?.lead ?? []).map(text).join(' '),
    description:
      entry?.data.description ??
      say(locale, 'pair.description', {
        first: first.code,
        second: second.code,
        firstName: sides[0].name,
        secondName: sides[1].name,
      }),
    comparison: compareFacts(
      expectEntry(site.facts, first.code, 'facts'),
      expectEntry(site.facts, second.code, 'facts'),
    ),
    entry,
    composed: composition && {
      checks: composition.checks.map(text),
      use: composition.use.map(text),
      why: composition.why.map(text),
      rather: composition.rather,
    },
    more: [first, second]
      .flatMap(({ code, record }) => pairsOf(code, record.confusedWith))
      .filter((other) => other.join() !== pair.join())
      .filter((other, index, all) => all.findIndex((one) => one.join() === other.join()) === index),
  };
}

interface Coded {
  readonly code: number;
  readonly record: CodeRecord;
}
