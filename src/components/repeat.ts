const rendered = new Map<string, Promise<string>>();

/** What a function gave the first time it was asked under this name. In development nothing is kept. */
export function repeat(name: string, render: () => Promise<string>): Promise<string> {
  const kept = import.meta.env.PROD ? rendered.get(name) : undefined;
  if (kept !== undefined) return kept;
  const html = render();
  rendered.set(name, html);
  return html;
}
