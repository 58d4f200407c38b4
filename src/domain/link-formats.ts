/**
 * A link to a page, written the way the place that it is pasted into reads links.
 */

/** What is linked. */
export interface LinkTarget {
  readonly url: string;
  readonly title: string;
}

/** The characters that HTML and Slack's markup read as their own. */
const escapeMarkup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** How a link is written, by the id of the format, in the order in which they are offered. */
const WRITERS = {
  plain: ({ url }) => url,
  markdown: ({ url, title }) => `[${title.replace(/[\\[\]`*_<]/g, String.raw`\$&`)}](${url})`,
  html: ({ url, title }) => `<a href="${escapeMarkup(url).replaceAll('"', '&quot;')}">${escapeMarkup(title)}</a>`,
  // A bar or a line break would end the text of a link in mrkdwn.
  slack: ({ url, title }) => `<${escapeMarkup(url)}|${escapeMarkup(title.replaceAll('|', '-'))}>`,
  // A member of the event beside "payload" (PagerDuty Events API v2).
  pagerduty: ({ url, title }) => `"links": [{ "href": ${JSON.stringify(url)}, "text": ${JSON.stringify(title)} }]`,
  // A double-quoted scalar of YAML takes the escapes of JSON.
  prometheus: ({ url }) => `annotations:\n  runbook_url: ${JSON.stringify(url)}`,
  comment: ({ url, title }) => `// ${title}\n// ${url}`,
} as const satisfies Readonly<Record<string, (target: LinkTarget) => string>>;

export type LinkFormat = keyof typeof WRITERS;

/** The formats, in the order in which they are offered. */
export const LINK_FORMATS = Object.keys(WRITERS) as LinkFormat[];

/**
 * A link in a format.
 * @example writeLink('slack', { url: 'https://closecodes.example/1006', title: '1006 Abnormal Closure' })
 * // => '<https://closecodes.example/1006|1006 Abnormal Closure>'
 */
export function writeLink(format: LinkFormat, target: LinkTarget): string {
  return WRITERS[format](target);
}
