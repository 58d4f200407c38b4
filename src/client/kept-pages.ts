/**
 * What is kept on this device, on the page about it and on the page for what is not kept: shows it, keeps all pages of
 * a language on request, and removes them. The worker (src/client/offline-worker.ts) answers from the same caches.
 */
import { CACHE_PREFIX, cacheOf, keptPath, type PackList, PACKS_PATH, WORKER_PATH } from '../domain/kept-pages.ts';
import { type Locale, toLocale } from '../i18n/locales.ts';
import { pagePath } from '../i18n/paths.ts';
import { formatSize } from '../i18n/sizes.ts';

/** Something that is kept: the address it answers, and the cache that holds it. */
interface Kept {
  readonly path: string;
  readonly cache: string;
  readonly request: Request;
}

const HEX = 16;
const SERVER_ERRORS = 500;
/** Between attempts to load a page that is not kept, in milliseconds. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;

/** An element with its properties and content. */
function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...content);
  return made;
}

/** Everything that the worker's caches hold. */
async function listKept(): Promise<Kept[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
  const lists = await Promise.all(
    names.map(async (cache) =>
      (await (await caches.open(cache)).keys()).map((request) => ({
        path: keptPath(new URL(request.url).pathname),
        cache,
        request,
      })),
    ),
  );
  return lists.flat();
}

const isPack = ({ path }: Kept) => path.endsWith('.pack');
const isPage = ({ path }: Kept) => !/\.\w+$/.test(path) && !path.endsWith(pagePath('en', { kind: 'unkept' }));

/** The beginning of the SHA-256 of bytes, as addresses carry it. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.slice(0, 4)].map((byte) => byte.toString(HEX).padStart(2, '0')).join('');
}

class KeptPages extends HTMLElement {
  #texts: Readonly<Record<string, string>> = {};
  #locale: Locale = 'en';
  /** What the server offers; undefined without a network. */
  #offer?: PackList | undefined;
  readonly #status = element('p', { role: 'status' });
  readonly #panel = element('div', {});

  connectedCallback(): void {
    this.#locale = toLocale(this.lang);
    this.#texts = JSON.parse(this.querySelector('script')?.textContent ?? '{}');
    this.replaceChildren(this.#status, this.#panel);
    if (this.dataset.retry !== undefined) this.#askAgain(FIRST_PAUSE);
    void this.#start();
  }

  /** Loads a page that could not be shown as soon as the server answers; the pauses between attempts grow. */
  #askAgain(pause: number): void {
    const ask = async () => {
      const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
      if (answer && answer.status < SERVER_ERRORS) location.reload();
      else this.#askAgain(Math.min(pause * 2, LONGEST_PAUSE));
    };
    // Whichever comes first ends the wait: the pause, or the browser's word that there is a network.
    const wake = new AbortController();
    const begin = () => {
      clearTimeout(timer);
      wake.abort();
      void ask();
    };
    const timer = setTimeout(begin, pause);
    addEventListener('online', begin, { signal: wake.signal });
  }

  #say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    const text = this.#texts[`keep.${key}`] ?? '';
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  }

  #size(bytes: number): string {
    return formatSize(this.#locale, bytes);
  }

  async #start(): Promise<void> {
    const able = isSecureContext && 'serviceWorker' in navigator && 'caches' in window;
    if (!able) {
      this.#status.textContent = this.#say(isSecureContext ? 'unsupported' : 'insecure');
      return;
    }
    try {
      this.#offer = await (await fetch(PACKS_PATH, { cache: 'no-cache' })).json();
    } catch {
      // No network, or a build without a worker: what is kept is shown all the same.
    }
    if (this.#offer?.build) await navigator.serviceWorker.register(WORKER_PATH).catch(() => undefined);
    await this.#draw().catch(() => {
      this.#status.textContent = this.#say('unsupported');
    });
  }

  async #draw(): Promise<void> {
    const kept = await listKept();
    const pack = kept.find((one) => isPack(one) && one.path.startsWith(`/offline/${this.#locale}.`));
    const pages = [...new Map(kept.filter(isPage).map((one) => [one.path, one])).values()];
    this.#panel.replaceChildren(
      ...(await this.#drawPack(pack)),
      ...(pages.length > 0 ? [element('h3', {}, this.#say('visited', { total: pages.length }))] : []),
      element('ul', { className: 'links' }, ...(await Promise.all(pages.map((page) => this.#drawPage(page))))),
      ...(kept.some((one) => isPack(one) || isPage(one)) ? [this.#button('remove', () => this.#remove())] : []),
      element('p', { className: 'quiet' }, await this.#storage()),
    );
  }

  /** Whether all pages are kept, and what can be done about it. */
  async #drawPack(pack: Kept | undefined): Promise<Node[]> {
    const offer = this.#offer?.packs[this.#locale];
    if (pack) {
      const bytes = (await (await caches.match(pack.request))?.blob())?.size ?? 0;
      const missing = this.dataset.retry === undefined ? [] : [element('p', {}, this.#say('noSuchPage'))];
      return [element('p', {}, this.#say('all', { size: this.#size(bytes) })), ...missing];
    }
    if (!offer) return [element('p', {}, this.#say(navigator.onLine ? 'off' : 'noNetwork'))];
    const { pages, bytes } = offer;
    const total = new Intl.NumberFormat(this.#locale).format(pages);
    return [
      element('p', {}, this.#say('offer', { pages: total, size: this.#size(bytes) })),
      this.#button('keep', () => this.#keep()),
    ];
  }

  async #drawPage({ path, cache, request }: Kept): Promise<HTMLElement> {
    const html = (await (await (await caches.open(cache)).match(request))?.text()) ?? '';
    const { documentElement, title } = new DOMParser().parseFromString(html, 'text/html');
    return element('li', {}, element('a', { href: path, lang: documentElement.lang }, title || path));
  }

  async #storage(): Promise<string> {
    const { usage = 0, quota = 0 } = (await navigator.storage?.estimate()) ?? {};
    const isSafe = await navigator.storage?.persisted();
    return [
      this.#say('storage', { usage: this.#size(usage), quota: this.#size(quota) }),
      this.#say(isSafe ? 'persisted' : 'notPersisted'),
    ].join(' ');
  }

  #button(key: 'keep' | 'remove', act: () => Promise<void>): HTMLElement {
    const button = element('button', { type: 'button', className: key }, this.#say(key));
    button.addEventListener('click', () => {
      button.disabled = true;
      void act().finally(() => this.#draw());
    });
    return button;
  }

  /** Fetches the pack, shows how far it is, and keeps it if it is whole. */
  async #keep(): Promise<void> {
    const offer = this.#offer?.packs[this.#locale];
    if (!offer || !this.#offer) return;
    const { url, bytes } = offer;
    const stop = new AbortController();
    const bar = element('progress', { max: bytes, value: 0, ariaLabel: this.#say('progressLabel') });
    const text = element('span', {});
    const button = element('button', { type: 'button', className: 'stop' }, this.#say('stop'));
    button.addEventListener('click', () => stop.abort());
    const show = (done: number) => {
      bar.value = done;
      text.textContent = this.#say('progress', { done: this.#size(done), size: this.#size(bytes) });
    };
    show(0);
    this.#status.textContent = '';
    this.#panel.replaceChildren(element('p', {}, bar, ' ', text), button);
    try {
      const pack = await this.#fetch(url, bytes, stop.signal, show);
      const headers = { 'Content-Type': 'application/octet-stream' };
      await (await caches.open(cacheOf(this.#offer.build))).put(url, new Response(pack, { headers }));
      await navigator.storage?.persist().catch(() => false);
      this.#status.textContent = this.#say('done');
    } catch {
      this.#status.textContent = this.#say(stop.signal.aborted ? 'stopped' : 'failed');
    }
  }

  async #fetch(
    url: string,
    bytes: number,
    signal: AbortSignal,
    show: (done: number) => void,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const answer = await fetch(url, { signal });
    if (!answer.ok || !answer.body) throw new Error(`${url}: the server answered ${answer.status}, expected 200`);
    const pack = new Uint8Array(bytes);
    let done = 0;
    const reader = answer.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      pack.set(part.value, done);
      done += part.value.length;
      show(done);
    }
    const digest = await digestOf(pack);
    if (done !== bytes || !url.includes(digest)) throw new Error(`${url}: found the digest ${digest}; fetch it again`);
    return pack;
  }

  /** Removes pages and packs; what the worker needs to say that a page is not kept stays. */
  async #remove(): Promise<void> {
    for (const one of await listKept()) {
      if (isPack(one) || isPage(one) || one.path.endsWith('.json'))
        await (await caches.open(one.cache)).delete(one.request);
    }
    this.#status.textContent = this.#say('removed');
  }
}

customElements.define('kept-pages', KeptPages);
