import type { ComparedFact, FactValue } from '../domain/facts';
import { say } from '../i18n';
import type { Locale } from '../i18n/locales';
import { richText } from './rich-text';

/** What one value of a fact says. The registered meaning is a quotation from an English registry, and vendors name things in English. */
function valueHtml(locale: Locale, value: FactValue): { html: string; isSentence: boolean } {
  if (value.key === 'fact.meaning')
    return { html: `<q lang="en">${richText(value.vars.meaning)}</q>`, isSentence: false };
  if (value.key === 'fact.literal')
    return { html: `<span lang="en">${richText(value.vars.text)}</span>`, isSentence: false };
  const text = say(locale, value.key, 'vars' in value ? value.vars : {});
  return { html: richText(text), isSentence: text.endsWith('.') };
}

const known = new WeakMap<readonly FactValue[], Map<Locale, string>>();

/** What a fact says, as HTML: sentences one after the other, phrases one to a line. Remembered: a fact stands on many pages. */
export function factHtml(locale: Locale, values: readonly FactValue[]): string {
  const byLocale = known.get(values) ?? new Map<Locale, string>();
  const html = byLocale.get(locale) ?? render(locale, values);
  known.set(values, byLocale.set(locale, html));
  return html;
}

function render(locale: Locale, values: readonly FactValue[]): string {
  return values
    .map((value) => valueHtml(locale, value))
    .map(({ html, isSentence }, index) => (index === 0 ? html : (isSentence ? ' ' : '<br>') + html))
    .join('');
}

/** The row of a fact in a comparison: what each of the two is, or once what both are. A function, since a page has a dozen of them. */
export function factRow(locale: Locale, { id, first, second }: ComparedFact, isSame: boolean): string {
  const cells = isSame
    ? `<td colspan="2">${factHtml(locale, first)}</td>`
    : `<td>${factHtml(locale, first)}</td><td>${factHtml(locale, second)}</td>`;
  return `<tr><th scope="row">${richText(say(locale, `fact.${id}`))}</th>${cells}</tr>`;
}
