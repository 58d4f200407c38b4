import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { listPairs, pairId } from '../domain/pairs.ts';
import { LOCALES } from '../i18n/locales.ts';
import { pagePath } from '../i18n/paths.ts';

/**
 * Writes what static hosts read beside the pages: `_redirects`, so that a pair with its codes in the wrong
 * order answers with a real redirect where the host has them (elsewhere the static page at that address
 * does), and `_headers` with the policy of the pages and what a meta element cannot carry.
 */
export function hostFiles(): AstroIntegration {
  return {
    name: 'closecodes:host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const codes = (await readdir(new URL('../../content/codes/', import.meta.url))).map((file) => Number.parseInt(file, 10));
        const redirects = LOCALES.flatMap((locale) =>
          listPairs(codes).map(([lower, higher]) => {
            const to = pagePath(locale, { kind: 'pair', pair: [lower, higher] });
            return `${to.replace(pairId([lower, higher]), pairId([higher, lower]))} ${to} 301`;
          }),
        );
        await writeFile(new URL('_redirects', dir), `${redirects.join('\n')}\n`);

        const home = await readFile(new URL('index.html', dir), 'utf8');
        const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(home)?.[1];
        if (policy === undefined) throw new Error('dist/index.html: no content security policy found; security.csp in astro.config.mjs writes it');
        const headers = [
          '/*',
          `  Content-Security-Policy: ${policy.replace(/;\s*$/, '')}; frame-ancestors 'none'`,
          '  Strict-Transport-Security: max-age=31536000; includeSubDomains',
          '  X-Content-Type-Options: nosniff',
          '  Referrer-Policy: strict-origin-when-cross-origin',
          '/_astro/*',
          '  Cache-Control: public, max-age=31536000, immutable',
        ];
        await writeFile(new URL('_headers', dir), `${headers.join('\n')}\n`);
      },
    },
  };
}
