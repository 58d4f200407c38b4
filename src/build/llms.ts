/** Lists for machines that read text, after the convention of llmstxt.org. */
import { readdirSync } from 'node:fs';
import { useTranslations } from '../i18n/index.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { llmsPath, markdownPath, type Page } from '../i18n/paths.ts';
import type { MarkdownPage } from './page-markdown.ts';

/** The ids of the records of one kind, as their files are named. */
const ids = (kind: 'codes' | 'ranges' | 'vendors') =>
  readdirSync(new URL(`../../content/${kind}/`, import.meta.url))
    .map((file) => file.replace(/\.yaml$/, ''))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

const codes = (): Page[] => ids('codes').map((id) => ({ kind: 'code', code: Number(id) }));
const ranges = (): Page[] =>
  ids('ranges').map((id) => {
    const [from = 0, to = 0] = id.split('-').map(Number);
    return { kind: 'range', range: { from, to } };
  });
const vendors = (): Page[] => ids('vendors').map((vendor) => ({ kind: 'vendor', vendor }));

/** The sections of the list, in its order. */
const sections = () =>
  [
    ['llms.codes', codes()],
    ['llms.ranges', ranges()],
    [
      'llms.overviews',
      [{ kind: 'compare' }, { kind: 'claims' }, { kind: 'vendors' }, { kind: 'collisions' }] as Page[],
    ],
    ['llms.vendors', vendors()],
  ] as const;

/** What stands in full: everything about the codes of the standard, and which services have their own. */
const inFull = (): Page[] => [...codes(), ...ranges(), { kind: 'vendors' }];

/** The Markdown files that stand in the full list, each with what the names of its source references begin with there. */
export function fullList(): Map<string, string> {
  return new Map(
    LOCALES.flatMap((locale) =>
      inFull().map((page) => {
        const path = markdownPath(locale, page) ?? '';
        return [path, `${path.slice(path.lastIndexOf('/') + 1, -'.md'.length)}-`] as const;
      }),
    ),
  );
}

const byPath = (pages: readonly MarkdownPage[]) => new Map(pages.map((page) => [page.path, page]));

function expectPage(pages: ReadonlyMap<string, MarkdownPage>, locale: Locale, page: Page): MarkdownPage {
  const path = markdownPath(locale, page) ?? '';
  const found = pages.get(path);
  if (!found)
    throw new Error(
      `dist${path}: found no such page for the lists of Markdown, expected one; look at src/i18n/paths.ts`,
    );
  return found;
}

/** The first heading of a page. */
const headingOf = ({ body }: MarkdownPage) => /^# (.*)$/m.exec(body)?.[1] ?? '';

/** One address of each sort of page. */
function examples(site: string, locale: Locale) {
  const address = (page: Page) => site + (markdownPath(locale, page) ?? '');
  return {
    code: address({ kind: 'code', code: 1006 }),
    pair: address({ kind: 'pair', pair: [1005, 1012] }),
    number: address({ kind: 'code', code: 4004 }),
    vendorCode: address({ kind: 'vendorCode', vendor: 'discord', code: 4004 }),
  };
}

/** What the site is, and where the Markdown of its pages stands. */
export function llmsText(site: string, locale: Locale, pages: readonly MarkdownPage[]): string {
  const t = useTranslations(locale);
  const found = byPath(pages);
  const lists = sections().map(([heading, list]) => {
    const lines = list.map((page) => {
      const one = expectPage(found, locale, page);
      return `- [${headingOf(one)}](${site}${one.path}): ${one.description}`;
    });
    return `## ${t(heading)}\n\n${lines.join('\n')}\n`;
  });
  // The convention names this section in English: what stands in it may be left out where room is short.
  const optional = [
    `- [${t('llms.full')}](${site}${llmsPath(locale, 'llms-full')})`,
    ...LOCALES.filter((other) => other !== locale).map(
      (other) => `- [${useTranslations(other)('llms.otherLanguage')}](${site}${llmsPath(other, 'llms')})`,
    ),
  ];
  const intro = `# ${t('site.name')}\n\n> ${t('llms.summary')}\n\n${t('llms.addresses', examples(site, locale))}\n`;
  return [intro, ...lists, `## Optional\n\n${optional.join('\n')}\n`].join('\n');
}

/** The pages that are read most, in full, one after the other. */
export function llmsFullText(site: string, locale: Locale, pages: readonly MarkdownPage[]): string {
  const t = useTranslations(locale);
  const found = byPath(pages);
  const texts = inFull().map((page) => {
    const { body, url } = expectPage(found, locale, page);
    // The address of each page stands below its heading.
    return body.replace(/^(# .*)$/m, `$1\n\n[${url}](${url})`);
  });
  return [
    `> ${t('llms.summary')} [${site}${llmsPath(locale, 'llms')}](${site}${llmsPath(locale, 'llms')})\n`,
    ...texts,
  ].join('\n---\n\n');
}
