import type { Locale } from './locales.ts';

const MEGABYTE = 1e6;
const GIGABYTE = 1e9;

/**
 * A size in megabytes of a million bytes, or in gigabytes, as people of a language write it.
 * @example formatSize('vi', 1_860_000) // => '1,9 MB'
 */
export function formatSize(locale: Locale, bytes: number): string {
  const [unit, size] = bytes < GIGABYTE ? (['megabyte', MEGABYTE] as const) : (['gigabyte', GIGABYTE] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / size);
}
