import type { Locale } from '../i18n/locales.ts';

/** What a browser needs to search the site from its address bar. */
export interface OpenSearch {
  readonly locale: Locale;
  /** At most 16 characters: OpenSearch 1.1, "ShortName". */
  readonly name: string;
  readonly description: string;
  /** The address of the page that finds. */
  readonly find: string;
  readonly icon: string;
}

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The description of a search, as browsers read it (OpenSearch 1.1, draft 6). */
export function openSearchDescription({ locale, name, description, find, icon }: OpenSearch): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeXml(name)}</ShortName>`,
    `  <Description>${escapeXml(description)}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Language>${locale}</Language>`,
    `  <Image width="16" height="16" type="image/svg+xml">${escapeXml(icon)}</Image>`,
    `  <Url type="text/html" template="${escapeXml(find)}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
