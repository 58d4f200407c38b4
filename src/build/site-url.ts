/** A name that RFC 2606 reserves, so that an unconfigured build never points at somebody's site. */
const RESERVED_EXAMPLE = 'https://closecodes.example';

/**
 * The address of the site: `SITE_URL`, else what the deploy hosts set, else a reserved example name.
 * @throws when SITE_URL is not an absolute http(s) address
 */
export function siteUrl(environment: Record<string, string | undefined>): string {
  const { SITE_URL, URL: netlify, CF_PAGES_URL, VERCEL_PROJECT_PRODUCTION_URL } = environment;
  const vercel = VERCEL_PROJECT_PRODUCTION_URL && `https://${VERCEL_PROJECT_PRODUCTION_URL}`;
  const value = [SITE_URL, netlify, CF_PAGES_URL, vercel].find((candidate) => candidate) ?? RESERVED_EXAMPLE;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new Error(
      `SITE_URL: "${value}" is not an absolute address; set it to something like https://closecodes.example`,
    );
  }
  return new URL(value).origin;
}
