/**
 * What Cloudflare runs for addresses without a file, named in wrangler.jsonc: it leads a vendor's pair in the wrong order to the
 * right one, and leaves everything else to the page for unknown addresses. Addresses with a file never come here.
 */
import { exchangedPath } from '../src/i18n/exchanged-path.ts';

/** What wrangler.jsonc binds: the site's files, answered with their headers. */
interface Environment {
  readonly ASSETS: { readonly fetch: (request: Request) => Promise<Response> };
}

/** Headers that are about the file itself; the others hold for every answer of the site. */
const OF_THE_FILE = ['cache-control', 'cf-cache-status', 'content-length', 'content-type', 'etag'];

/**
 * Whether a request names an address at all: its host may be none, and `OPTIONS *` has no path. Cloudflare's edge refuses such
 * requests before they come here; asking the files for one would be an error and no answer.
 */
const isAddress = (url: string) => URL.canParse(url) && /^https?:\/\/[^/]+\//.test(url);

/** Where the two ends have their page, if they have one; asked for without its content. */
async function findPage(
  request: Request,
  { ASSETS }: Environment,
): Promise<{ path: string; page: Response } | undefined> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  const url = new URL(request.url);
  const path = exchangedPath(url.pathname);
  if (path === undefined) return undefined;
  const page = await ASSETS.fetch(new Request(new URL(path, url), { method: 'HEAD' }));
  return page.status === 200 ? { path: path + url.search, page } : undefined;
}

export default {
  async fetch(request: Request, environment: Environment): Promise<Response> {
    if (!isAddress(request.url)) return new Response(null, { status: 400 });
    const found = await findPage(request, environment);
    if (found === undefined) return environment.ASSETS.fetch(request);
    const headers = new Headers(found.page.headers);
    for (const name of OF_THE_FILE) headers.delete(name);
    headers.set('Location', found.path);
    return new Response(null, { status: 301, headers });
  },
};
