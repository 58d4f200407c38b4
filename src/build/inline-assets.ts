import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { clientTexts } from '../i18n/client-texts.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { cutFonts, type FontFile } from './fonts.ts';
import { hasWorker } from './has-worker.ts';

/** The scripts that stand inline in pages, each small enough to cost less than a request. */
const SCRIPTS = ['page', 'not-found'] as const;
export type ScriptName = (typeof SCRIPTS)[number];

/** The scripts that are fetched when the reader touches what needs them: `data-script` on that element names the file. */
const FETCHED = [
  'find',
  'find-worker',
  'find-more',
  'decode',
  'vendors',
  'interop',
  'markdown',
  'links',
  'kept-pages',
] as const;
export type FetchedScript = (typeof FETCHED)[number];

/** A file that is served beside the pages, in a folder named by a digest of all of them, so that it may be cached for ever. */
export interface ScriptFile {
  readonly fileName: string;
  readonly code: string;
}

/** What every page carries inside itself. */
export interface InlineAssets {
  /** The stylesheet of every page, minified. */
  readonly style: string;
  /** What pages about several codes or a service's own need beside it. */
  readonly severalStyle: string;
  /** What pages that list or try things need beside both. */
  readonly listStyle: string;
  /** The stylesheet of the pages that others frame, and the policy that allows it and nothing else. */
  readonly embedStyle: string;
  readonly embedPolicy: string;
  /** Minified scripts, by name. */
  readonly scripts: Readonly<Record<ScriptName, string>>;
  /** The content security policy that allows these and nothing else; it fits a meta element and a header. */
  readonly policy: string;
  /** The same for pages that do not have the script for unknown addresses. */
  readonly pagePolicy: string;
  readonly fonts: readonly FontFile[];
  /** The addresses of the fonts that pages of a language draw with, separated by spaces. */
  readonly fontUrls: Readonly<Record<Locale, string>>;
  readonly fetched: readonly ScriptFile[];
  /** The addresses of the fetched scripts. */
  readonly scriptUrls: Readonly<Record<FetchedScript, string>>;
}

/** The labels of the script `links`: in it and not in every page that may ask for it. */
const LINK_TEXTS = JSON.stringify(
  Object.fromEntries(
    LOCALES.map((locale) => [locale, { ...clientTexts(locale, 'linkFormat'), ...clientTexts(locale, 'pageLinks') }]),
  ),
);

async function bundle(path: string, format: 'iife' | 'esm' = 'iife'): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    legalComments: 'none',
    logLevel: 'warning',
    define: { HAS_WORKER: String(hasWorker(process.env)), LINK_TEXTS },
  });
  return (result.outputFiles[0]?.text ?? '').trim();
}

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Makes the stylesheets, the scripts, the fonts and the policy that names their hashes. They are made here and
 * not by Astro, whose policy carries the hashes of its own unused scripts on every page, 400 bytes that do not compress,
 * and whose inlined fonts would cost each page what a cached file costs once.
 */
export async function makeInlineAssets(): Promise<InlineAssets> {
  const [fonts, css, severalStyle, listStyle, embedStyle, ...code] = await Promise.all([
    cutFonts(),
    bundle('../styles/site.css'),
    bundle('../styles/several.css'),
    bundle('../styles/lists.css'),
    bundle('../styles/embed.css'),
    ...SCRIPTS.map((name) => bundle(`../client/${name}.ts`)),
  ]);
  const modules = await Promise.all(FETCHED.map((name) => bundle(`../client/${name}.ts`, 'esm')));
  // One digest for all: they name each other by their place, and one changes with another.
  const build = createHash('sha256').update(modules.join('\n')).digest('hex').slice(0, 8);
  const fetched = FETCHED.map((name, index) => ({ name, fileName: `${build}/${name}.js`, code: modules[index] ?? '' }));
  const style = fonts.map(({ rule }) => rule).join('') + css;
  const policyWith = (inline: readonly string[]) =>
    [
      "default-src 'none'",
      "img-src 'self'",
      "manifest-src 'self'",
      "font-src 'self'",
      // What is searched, fonts for the next page, and a check of robots.txt, which browsers and audits count as a connection.
      "connect-src 'self'",
      `style-src ${[style, severalStyle, listStyle].map(digest).join(' ')}`,
      `script-src 'self' ${inline.map(digest).join(' ')}`,
      "base-uri 'none'",
      "form-action 'self'",
    ].join(';');
  const policy = policyWith(code);
  // A hash does not compress: pages do not name the script that only the pages for unknown addresses carry.
  const pagePolicy = policyWith(code.filter((_, index) => SCRIPTS[index] !== 'not-found'));
  const embedPolicy = [
    "default-src 'none'",
    `style-src ${digest(embedStyle)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
  const scripts = Object.fromEntries(SCRIPTS.map((name, index) => [name, code[index] ?? ''])) as Record<
    ScriptName,
    string
  >;
  const fontUrls = Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      fonts
        .filter(({ locales }) => locales.includes(locale))
        .map(({ fileName }) => `/fonts/${fileName}`)
        .join(' '),
    ]),
  ) as Record<Locale, string>;
  const scriptUrls = Object.fromEntries(fetched.map(({ name, fileName }) => [name, `/scripts/${fileName}`])) as Record<
    FetchedScript,
    string
  >;
  return {
    style,
    severalStyle,
    listStyle,
    embedStyle,
    embedPolicy,
    scripts,
    policy,
    pagePolicy,
    fonts,
    fontUrls,
    fetched,
    scriptUrls,
  };
}
