import type { Because } from '../domain/recogniser/recognise.ts';
import { useTranslations } from './index.ts';
import type { Locale } from './locales.ts';

/** Why a match was made, in a language. */
export function sayBecause(locale: Locale, because: Because): string {
  const t = useTranslations(locale);
  switch (because.kind) {
    case 'number':
      return because.clue === 'label' || because.clue === 'closing'
        ? t(`because.${because.clue}`, { word: because.word })
        : t(`because.${because.clue}`);
    case 'name':
      return t('because.name', { name: because.name });
    case 'constant':
      return t('because.constant', { constant: because.constant });
    case 'message':
      return t(`because.${because.situation}`, { library: because.library });
    case 'failure':
      return t('because.failure');
    case 'frame':
      return t('because.frame');
    case 'emptyFrame':
      return t('because.emptyFrame');
    case 'vendorHint':
      return t('because.vendorHint', { vendor: because.vendor, hint: because.hint });
    case 'vendorReason':
      return t('because.vendorReason', { vendor: because.vendor, reason: because.reason });
    case 'vendorNumber':
      return t('because.vendorNumber', { vendor: because.vendor });
    default:
      return because satisfies never;
  }
}
