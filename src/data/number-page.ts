import { numberSources } from '../domain/citations';
import { findRange } from '../domain/ranges';
import type { Meaning } from '../domain/vendors';
import { say, useTranslations } from '../i18n';
import type { Locale } from '../i18n/locales';
import type { RangeRecord } from '../schema/range';
import { VENDOR_FIELDS } from '../schema/vendor';
import { fitting } from './fitting';
import { expectEntry, type Site } from './site';
import { meaningLines, originOf, vendorIndex } from './vendors';

const TITLE_MAX = 75;
const NAMES_MAX = 70;

/** Everything that the page of a number shows that only vendors use, in one language. */
export function numberPage(site: Site, locale: Locale, code: number) {
  const meanings = expectEntry(vendorIndex(site).meanings, code, 'content/vendors');
  const rows = meanings.flatMap((meaning) => meaning.rows);
  return {
    code,
    origin: originOf(site, code),
    range: expectRange(site, code),
    ...head(locale, code, meanings),
    ...numberMeanings(site, locale, code),
    reviewed: meanings.map(({ vendor }) => vendor.reviewed).sort()[0] ?? '',
    bibliography: numberSources(
      rows.flatMap(({ source }) => source),
      site.sources,
    ),
  };
}

function expectRange(site: Site, code: number): RangeRecord {
  const range = findRange(site.ranges, code);
  if (range === undefined) throw new Error(`content/ranges: no range holds ${code}; add one`);
  return range;
}

/** What services mean by a number, and how to tell whose it is. */
export function numberMeanings(site: Site, locale: Locale, code: number) {
  const lines = meaningLines(site, locale, code);
  const meanings = vendorIndex(site).meanings.get(code) ?? [];
  return {
    count: meanings.length,
    groups: VENDOR_FIELDS.map((field) => ({
      field,
      lines: lines.filter(({ vendor }) => site.vendors.get(vendor)?.field === field),
    })).filter((group) => group.lines.length > 0),
    tells: meanings.map(({ id, vendor }) => ({
      id,
      name: vendor.name,
      tell: expectEntry(site.words[locale].vendors, id, `content/pages/${locale}/vendors`).tell,
      subprotocols: vendor.subprotocols ?? [],
    })),
  };
}

/** Title and description: the vendors with the most numbers are named first. */
function head(locale: Locale, code: number, meanings: readonly Meaning[]) {
  const t = useTranslations(locale);
  const names = [...meanings]
    .sort((a, b) => b.vendor.codes.length - a.vendor.codes.length)
    .map(({ vendor }) => vendor.name);
  const [first = '', second = ''] = names;
  const title =
    names.length === 1
      ? t('number.titleOne', { code, vendor: first })
      : names.length === 2
        ? t('number.titleTwo', { code, first, second })
        : t('number.titleMany', { code, first, second });
  let listed = first;
  for (const name of names.slice(1)) {
    const longer = `${listed}, ${name}`;
    if (longer.length > NAMES_MAX) {
      listed += '…';
      break;
    }
    listed = longer;
  }
  return {
    title: fitting(TITLE_MAX, title, t('number.titleShort', { code })),
    description: say(locale, 'number.description', { code, names: listed }),
  };
}
