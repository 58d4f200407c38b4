import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { cutFonts, type FontFile } from './fonts.ts';

/** The scripts that stand inline in pages, each small enough to cost less than a request. */
const SCRIPTS = ['fonts', 'page', 'not-found'] as const;
export type ScriptName = (typeof SCRIPTS)[number];

/** What every page carries inside itself. */
export interface InlineAssets {
  /** The one stylesheet, minified. */
  readonly style: string;
  /** Minified scripts, by name. */
  readonly scripts: Readonly<Record<ScriptName, string>>;
  /** The content security policy that allows these and nothing else; it fits a meta element and a header. */
  readonly policy: string;
  readonly fonts: readonly FontFile[];
  /** The addresses of the fonts that pages of a language draw with, separated by spaces. */
  readonly fontUrls: Readonly<Record<Locale, string>>;
}

async function bundle(path: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  return (result.outputFiles[0]?.text ?? '').trim();
}

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Makes the stylesheet, the scripts, the fonts and the policy that names their hashes. They are made here and
 * not by Astro, whose policy carries the hashes of its own unused scripts on every page, 400 bytes that do not compress,
 * and whose inlined fonts would cost each page what a cached file costs once.
 */
export async function makeInlineAssets(): Promise<InlineAssets> {
  const [fonts, css, ...code] = await Promise.all([
    cutFonts(),
    bundle('../styles/site.css'),
    ...SCRIPTS.map((name) => bundle(`../client/${name}.ts`)),
  ]);
  const style = fonts.map(({ rule }) => rule).join('') + css;
  const policy = [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    // Browsers and audits count a check of robots.txt as a connection.
    "connect-src 'self'",
    `style-src ${digest(style)}`,
    `script-src ${code.map(digest).join(' ')}`,
    "base-uri 'none'",
    "form-action 'self'",
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
  return { style, scripts, policy, fonts, fontUrls };
}
