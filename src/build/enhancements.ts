import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The scripts that stand inline in pages, each small enough to cost less than a request. */
const SCRIPTS = ['page', 'not-found'] as const;
export type ScriptName = (typeof SCRIPTS)[number];

/** Minified code by name, and the hashes that the content security policy needs for it. */
export interface Enhancements {
  readonly code: Readonly<Record<ScriptName, string>>;
  readonly hashes: `sha256-${string}`[];
}

async function bundle(name: ScriptName): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`../client/${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
  });
  return (result.outputFiles[0]?.text ?? '').trim();
}

/**
 * Bundles the inline scripts. Astro hashes only the scripts that it bundles itself, so theirs are made here,
 * from the same text that the layout prints.
 */
export async function enhancements(): Promise<Enhancements> {
  const entries = await Promise.all(SCRIPTS.map(async (name) => [name, await bundle(name)] as const));
  return {
    code: Object.fromEntries(entries) as Record<ScriptName, string>,
    hashes: entries.map(([, code]) => `sha256-${createHash('sha256').update(code).digest('base64')}` as const),
  };
}
