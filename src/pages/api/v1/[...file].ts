import type { APIRoute, GetStaticPaths } from 'astro';
import { ENDPOINTS } from '../../../api/endpoints';
import { apiFiles } from '../../../data/api-files';
import { publisherOf } from '../../../data/publisher';
import { expectEntry, loadSite } from '../../../data/site';

const load = async () => {
  const site = await loadSite();
  return apiFiles(site, publisherOf(site, new URL(import.meta.env.SITE)));
};

export const getStaticPaths = (async () =>
  [...(await load()).keys()].map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

/** One file of the JSON API; src/api/endpoints.ts lists them. */
export const GET: APIRoute = async ({ params }) => {
  const { endpoint, make } = expectEntry(await load(), params.file ?? '', 'src/api/endpoints.ts');
  const body = make();
  const text = typeof body === 'string' ? body : `${JSON.stringify(body)}\n`;
  return new Response(text, { headers: { 'Content-Type': `${ENDPOINTS[endpoint].mediaType}; charset=utf-8` } });
};
