/**
 * What a service worker finds around itself, as far as this site's workers use it. The compiler's own description of workers
 * cannot stand beside that of pages: the two name many things alike, and scripts of pages would lose their types.
 */
interface ExtendableEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface WindowClient {
  readonly url: string;
  readonly navigate: (url: string) => Promise<WindowClient | null>;
}

/** The global object of a service worker. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly type: 'window';
      readonly includeUncontrolled?: boolean;
    }) => Promise<readonly WindowClient[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: 'install' | 'activate', listener: (event: ExtendableEvent) => void) => void;
}
