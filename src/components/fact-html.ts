import type { FactValue } from '../domain/facts';
import { say } from '../i18n';
import type { Locale } from '../i18n/locales';
import { richText } from './rich-text';

/** What one value of a fact says. The registered meaning is a quotation from an English registry. */
function valueHtml(locale: Locale, value: FactValue): { html: string; isSentence: boolean } {
  if (value.key === 'fact.meaning')
    return { html: `<q lang="en">${richText(value.vars.meaning)}</q>`, isSentence: false };
  const text = say(locale, value.key, 'vars' in value ? value.vars : {});
  return { html: richText(text), isSentence: text.endsWith('.') };
}

/** What a fact says, as HTML: sentences one after the other, phrases one to a line. */
export function factHtml(locale: Locale, values: readonly FactValue[]): string {
  return values
    .map((value) => valueHtml(locale, value))
    .map(({ html, isSentence }, index) => (index === 0 ? html : (isSentence ? ' ' : '<br>') + html))
    .join('');
}
