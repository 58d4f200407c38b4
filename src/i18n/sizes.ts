import type { Locale } from './locales.ts';

/**
 * A size in megabytes of a million bytes, as people of a language write it.
 * @example formatMegabytes('vi', 1_860_000) // => '1,9 MB'
 */
export function formatMegabytes(locale: Locale, bytes: number): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  return format.format(bytes / 1e6);
}
