import { Feed } from 'feed';
import type { Locale } from '../i18n/locales.ts';

/** What a feed tells of one change. */
export interface FeedEntry {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly text: string;
  /** What was done, as a word for programs and one for readers. */
  readonly kind: string;
  readonly kindName: string;
}

/** What a feed tells of itself. */
export interface FeedHead {
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Where the same entries are read as a page; each stands there at the anchor that is its id. */
  readonly page: string;
  readonly feed: string;
  readonly rights: string;
}

/** Feeds carry HTML in titles and summaries; these are plain text. */
const asHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('`', '');

/** The middle of a time zone's day is the same day in nearly all others. */
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/**
 * The changes as an Atom feed (RFC 4287). Ids are the addresses of the entries, which stay; dates are those of the
 * records, so that the same records make the same bytes.
 */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const { locale, title, subtitle, author, page, feed, rights } = head;
  const days = entries.map(({ day }) => day).sort();
  const atom = new Feed({
    id: page,
    title,
    description: subtitle,
    link: page,
    feedLinks: { atom: feed },
    updated: noon(days.at(-1) ?? '1970-01-01'),
    author: { name: author },
    copyright: rights,
    generator: false,
  });
  for (const { id, day, title: entryTitle, text, kind, kindName } of entries) {
    const url = `${page}#${id}`;
    atom.addItem({
      id: url,
      link: url,
      title: asHtml(entryTitle),
      description: asHtml(text),
      date: noon(day),
      published: noon(day),
      category: [{ term: kind, name: kindName }],
    });
  }
  // The library knows no language for Atom.
  return `${atom.atom1().replace('<feed ', `<feed xml:lang="${locale}" `)}\n`;
}
