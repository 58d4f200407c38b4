/**
 * What script adds to a page that reads without it: buttons that copy code, links that copy their own address or
 * what they lead to, a language switch that keeps the place, and, once the page has loaded, the fonts for the pages after it.
 * It stands in the head, one script and one hash for all of it, and so before the page that it listens to.
 */
import { urls } from './fonts.ts';

/** Whether the site is built with a service worker. */
declare const HAS_WORKER: boolean;

const copyLabels = document.documentElement.dataset;

function copy(text: string, button: HTMLElement): void {
  void navigator.clipboard?.writeText(text).then(() => {
    button.textContent = copyLabels.copied ?? '';
    setTimeout(() => {
      button.textContent = copyLabels.copy ?? '';
    }, 2000);
  });
}

/** Gives every code block its button, once, on the first touch. */
function addCopyButtons(): void {
  for (const block of document.querySelectorAll('pre')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = copyLabels.copy ?? '';
    button.addEventListener('click', () => copy(block.querySelector('code')?.textContent ?? '', button));
    block.before(button);
  }
}

for (const event of ['pointerover', 'touchstart', 'keydown'] as const) {
  addEventListener(
    event,
    () => {
      if (!document.querySelector('.copy')) addCopyButtons();
    },
    { once: true, passive: true },
  );
}

/** Fetches the script that an element asks for, and beside it the data, when the reader first touches the element. */
function fetchScript(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  const { script, load } = element.dataset;
  if (!script) return;
  delete element.dataset.script;
  // Parsed while the script is still on its way; where it fails, the script asks again.
  if (load)
    Object.assign(element, {
      loaded: fetch(load)
        .then((answer) => answer.json())
        .catch(() => 0),
    });
  import(script).catch(() => {
    element.dataset.script = script;
  });
}
for (const event of ['focusin', 'pointerdown'] as const) {
  addEventListener(event, ({ target }) => {
    const wants = target instanceof Element && target.closest('[data-script]');
    if (wants) fetchScript(wants);
    // Keeps what is visited for when there is no network; after a touch that waits for nothing, so that nothing waits for this.
    // Without https or in a private window there may be no such thing.
    else if (HAS_WORKER) navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
  });
}
// An address that carries what to show, as /find?q= and /decode#, asks for the script by itself.
addEventListener('DOMContentLoaded', () => {
  if (location.search || location.hash) fetchScript(document.querySelector('[data-script][data-opens]'));
});

addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.matches('input,textarea,select,[contenteditable]');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = document.querySelector<HTMLInputElement>('#q');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  const { copies } = link.dataset;
  if (copies && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    // Where it cannot be copied, the link is still a link.
    import(copies).then((script) => script.copy(link)).catch(() => location.assign(link.href));
  }
  if (link.hreflang) link.hash = location.hash;
  // A heading is a link to itself: following it puts the address in the bar, and here on the clipboard as well.
  if (link.parentElement?.matches('h2,h3')) void navigator.clipboard?.writeText(link.href);
});

/** Fetches the fonts into the browser's cache, and remembers that they are there: src/client/fonts.ts uses them then. */
async function keepFonts(): Promise<void> {
  if (localStorage.getItem('fonts') === urls) return;
  for (const url of urls.split(' ')) {
    const answer = await fetch(url);
    if (!answer.ok) return;
    await answer.arrayBuffer(); // only a whole file is kept in the cache
  }
  localStorage.setItem('fonts', urls);
}

addEventListener('load', () => {
  // Storage may be forbidden and the network away; the page has all that it needs.
  setTimeout(() => void keepFonts().catch(() => undefined), 1000);
});
