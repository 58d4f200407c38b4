import type { APIRoute, GetStaticPaths } from 'astro';
import { openSearchDescription } from '../../api/open-search';
import { useTranslations } from '../../i18n';
import { LOCALES, toLocale } from '../../i18n/locales';
import { canonicalUrl, localeParam } from '../../i18n/paths';

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale: localeParam(locale) } }))) satisfies GetStaticPaths;

/** The search of the site, described for the address bars of browsers. */
export const GET = (({ params, site = new URL('https://closecodes.example') }) => {
  const locale = toLocale(params.locale);
  const t = useTranslations(locale);
  const description = openSearchDescription({
    locale,
    name: t('site.name'),
    description: t('openSearch.description'),
    find: canonicalUrl(site, locale, { kind: 'find' }),
    icon: `${site.origin}/favicon.svg`,
  });
  return new Response(description, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
}) satisfies APIRoute;
