import { en } from './en.ts';
import type { Locale } from './locales.ts';
import { vi } from './vi.ts';

const STRINGS: Record<Locale, Readonly<Record<string, string>>> = { en, vi };

/** The strings of one place, with their variables left in: what a page hands to a script that fills them. */
export function clientTexts(locale: Locale, place: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(STRINGS[locale]).filter(([key]) => key.startsWith(`${place}.`)));
}
