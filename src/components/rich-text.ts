const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const known = new Map<string, string>();

/**
 * Text from data or language files as HTML: escaped, and `backticks` mark code. A function and not a component,
 * because a page asks for it dozens of times and thousands of pages ask for the same texts.
 * @example richText('call `close()` & wait') // => 'call <code>close()</code> &amp; wait'
 */
export function richText(text: string): string {
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const html = text
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter)
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `<code>${part}</code>` : part))
    .join('');
  known.set(text, html);
  return html;
}
