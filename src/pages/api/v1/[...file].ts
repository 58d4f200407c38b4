import type { APIRoute, GetStaticPaths } from 'astro';
import { ENDPOINTS } from '../../../api/endpoints';
import { apiText, loadApiFiles } from '../../../data/api-files';
import { expectEntry } from '../../../data/site';

/** For development. In a build none of them is asked for: src/build/page-thread.ts writes them. */
export const getStaticPaths = (async () =>
  import.meta.env.PROD
    ? []
    : [...(await loadApiFiles()).keys()].map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

/** One file of the JSON API; src/api/endpoints.ts lists them. */
export const GET: APIRoute = async ({ params }) => {
  const file = expectEntry(await loadApiFiles(), params.file ?? '', 'src/api/endpoints.ts');
  const { mediaType } = ENDPOINTS[file.endpoint];
  return new Response(apiText(file), { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
};
