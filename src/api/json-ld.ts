import type { Locale } from '../i18n/locales';

/** One step of the path from the home page to a page. */
export interface Crumb {
  readonly name: string;
  readonly url: string;
}

/** A term that a page explains. */
export interface Term {
  readonly name: string;
  readonly code: number;
  readonly description: string;
  /** The set of terms that it belongs to; absent: the registry's. */
  readonly set?: string;
}

/** A term with the address of its own page. */
export interface PlacedTerm extends Term {
  readonly url: string;
}

/** What a page says of itself to machines. */
export interface Article {
  readonly locale: Locale;
  readonly headline: string;
  readonly description: string;
  readonly url: string;
  /** ISO 8601 day on which the page was last reviewed; never the day of the build. */
  readonly reviewed?: string;
  readonly terms: readonly PlacedTerm[];
  readonly crumbs: readonly Crumb[];
}

/** The registry, as the set of terms that the standard's close codes belong to. */
const REGISTRY_URL = 'https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number';

/** A page as schema.org data: a TechArticle about its DefinedTerms, and a BreadcrumbList. */
export function articleJsonLd(article: Article): object {
  const { locale, headline, description, url, reviewed, terms, crumbs } = article;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'TechArticle',
        headline,
        description,
        url,
        inLanguage: locale,
        ...(reviewed === undefined ? {} : { dateModified: reviewed }),
        about: terms.map((term) => ({
          '@type': 'DefinedTerm',
          name: term.name,
          termCode: String(term.code),
          description: term.description,
          url: term.url,
          inDefinedTermSet: term.set ?? REGISTRY_URL,
        })),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: crumbs.map((crumb, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: crumb.name,
          item: crumb.url,
        })),
      },
    ],
  };
}
