import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { findFiles } from '../../../data/find-files';
import { loadSite } from '../../../data/site';
import { LOCALES } from '../../../i18n/locales';
import { localeParam } from '../../../i18n/paths';

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }))) satisfies GetStaticPaths;

/** What the search field fetches after its first answers. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  Response.json(findFiles(await loadSite(), props.locale, import.meta.env.INLINE.scriptUrls.find).more);
