/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** What every page carries inside itself, made by src/build/inline-assets.ts. */
  readonly INLINE: {
    readonly style: string;
    readonly severalStyle: string;
    readonly listStyle: string;
    readonly embedStyle: string;
    readonly embedPolicy: string;
    readonly scripts: Readonly<Record<'page' | 'not-found', string>>;
    readonly policy: string;
    readonly pagePolicy: string;
    readonly fontUrls: Readonly<Record<'en' | 'vi', string>>;
    /** Addresses of the scripts that are fetched on the first touch. */
    readonly scriptUrls: Readonly<
      Record<
        'find' | 'find-worker' | 'find-more' | 'decode' | 'vendors' | 'interop' | 'markdown' | 'links' | 'kept-pages',
        string
      >
    >;
  };
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
