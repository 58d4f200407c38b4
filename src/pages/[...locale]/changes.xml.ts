import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed } from '../../api/atom';
import { changesPage } from '../../data/changes';
import { useTranslations } from '../../i18n';
import { LOCALES, toLocale } from '../../i18n/locales';
import { canonicalUrl, feedPath, localeParam } from '../../i18n/paths';

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale: localeParam(locale) } }))) satisfies GetStaticPaths;

/** What changed in the records, as an Atom feed. */
export const GET = (async ({ params, site = new URL('https://closecodes.example') }) => {
  const locale = toLocale(params.locale);
  const t = useTranslations(locale);
  const changes = await changesPage(locale);
  const head = {
    locale,
    title: `${t('site.name')}: ${t('changes.heading')}`,
    subtitle: t('changes.description'),
    author: t('site.name'),
    page: canonicalUrl(site, locale, { kind: 'changes' }),
    feed: site.origin + feedPath(locale),
    rights: t('footer.licence'),
  };
  const entries = changes.map((change) => ({ ...change, kindName: t(`changes.kind.${change.kind}`) }));
  return new Response(atomFeed(head, entries), { headers: { 'Content-Type': 'application/atom+xml' } });
}) satisfies APIRoute;
