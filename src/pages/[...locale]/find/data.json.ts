import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { findData } from '../../../data/find-data';
import { loadSite } from '../../../data/site';
import { LOCALES } from '../../../i18n/locales';
import { localeParam } from '../../../i18n/paths';

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }))) satisfies GetStaticPaths;

/** What the search field fetches first. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  Response.json(findData(await loadSite(), props.locale));
