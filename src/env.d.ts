/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The inline scripts, bundled by src/build/enhancements.ts. */
  readonly ENHANCEMENTS: Readonly<Record<'page' | 'not-found', string>>;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
