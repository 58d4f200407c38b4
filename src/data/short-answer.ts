import { codesOf } from '../domain/vendors';
import { useTranslations } from '../i18n';
import { LOCALES, type Locale } from '../i18n/locales';
import { badgePath } from '../i18n/paths';
import type { Origin } from '../schema/code';
import { codeNames, expectEntry, type Site } from './site';
import { numbersWithPage, originOf, rowWords, vendorIndex } from './vendors';

/** A number in the fewest words: what stands in a frame or on a badge. */
export interface ShortAnswer {
  readonly code: number;
  readonly origin: Origin;
  /** The name of the code, or whose number it is. */
  readonly name: string;
  /** The registered name, where the page's language has another one. */
  readonly official?: string;
  readonly happened: string;
  readonly act: string;
}

/** The answer about a number of the registry, or about one that only vendors use. */
export function shortAnswer(site: Site, locale: Locale, code: number): ShortAnswer {
  const origin = originOf(site, code);
  if (site.codes.has(code)) {
    const { answer } = expectEntry(site.words[locale].codes, code, `content/pages/${locale}/codes`).data;
    return { code, origin, ...codeNames(site, locale, code), happened: answer.happened, act: answer.act };
  }
  const t = useTranslations(locale);
  const meanings = vendorIndex(site).meanings.get(code) ?? [];
  const [meaning] = meanings;
  const [row] = meaning?.rows ?? [];
  // Only where one service alone means one thing by it, the number has an answer of its own.
  if (meanings.length === 1 && meaning && row && meaning.rows.length === 1) {
    const { brief, happened, act } = rowWords(site, locale, meaning.id, row);
    return { code, origin, name: t('short.of', { vendor: meaning.vendor.name, brief }), happened, act };
  }
  return {
    code,
    origin,
    name: t('number.heading', { count: meanings.length }),
    happened: t(origin === 'private' ? 'number.lead.private' : 'number.lead.registered', { code }),
    act: t('number.yours'),
  };
}

/** What a badge says. src/build/badges.ts draws it. */
export interface Badge {
  readonly path: string;
  readonly locale: Locale;
  readonly code: number;
  readonly origin: Origin;
  /** What stands on it beside the number. */
  readonly label: string;
  /** What it is called for those who do not see it. */
  readonly title: string;
}

/** The badges of all numbers and of what each vendor means by its own. */
export function listBadges(site: Site): Badge[] {
  return LOCALES.flatMap((locale) => {
    const t = useTranslations(locale);
    const numbers = numbersWithPage(site).map((code): Badge => {
      const { name, origin } = shortAnswer(site, locale, code);
      const meanings = vendorIndex(site).meanings.get(code) ?? [];
      const whose = meanings.length === 1 ? meanings[0]?.vendor.name : t('short.services', { count: meanings.length });
      const label = site.codes.has(code) ? name : (whose ?? name);
      const path = badgePath(locale, { kind: 'code', code });
      return { path, locale, code, origin, label, title: `${code} ${name}` };
    });
    const ofVendors = [...site.vendors].flatMap(([vendor, record]) =>
      codesOf(record).map((code): Badge => {
        const briefs = record.codes
          .filter((row) => row.code === code)
          .map((row) => rowWords(site, locale, vendor, row).brief);
        return {
          path: badgePath(locale, { kind: 'vendorCode', vendor, code }),
          locale,
          code,
          origin: originOf(site, code),
          label: record.name,
          title: `${code} ${t('short.of', { vendor: record.name, brief: briefs.join('; ') })}`,
        };
      }),
    );
    return [...numbers, ...ofVendors];
  });
}
