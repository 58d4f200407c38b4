/**
 * What script adds to a page that reads without it: buttons that copy code, links that copy their own
 * address, and a language switch that keeps the place. Nothing runs before the reader touches the page.
 */
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

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  if (link.hreflang) link.hash = location.hash;
  // A heading is a link to itself: following it puts the address in the bar, and here on the clipboard as well.
  if (link.parentElement?.matches('h2,h3')) void navigator.clipboard?.writeText(link.href);
});
