import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { webManifest } from '../../api/web-manifest';
import { LOCALES } from '../../i18n/locales';
import { localeParam } from '../../i18n/paths';

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }))) satisfies GetStaticPaths;

/** What a browser needs to put the site on a home screen. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(webManifest(props.locale));
