/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** What every page carries inside itself, made by src/build/inline-assets.ts. */
  readonly INLINE: Omit<import('./build/inline-assets.ts').InlineAssets, 'fonts' | 'fetched'>;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
