/**
 * Copies what a link leads to. It is fetched when the link is followed: src/client/page.ts follows the link after all
 * if this fails.
 */

async function read(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: found status ${answer.status}, expected the Markdown of this page`);
  return answer.text();
}

/** Puts the text that a link leads to on the clipboard, and says so behind the link. */
export async function copy(link: HTMLAnchorElement): Promise<void> {
  const text = read(link.href);
  // Safari lets a page write only while it handles the click, so the clipboard gets a promise where it takes one.
  if ('ClipboardItem' in window) {
    const blob = text.then((markdown) => new Blob([markdown], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  } else {
    await navigator.clipboard.writeText(await text);
  }
  // An output is a live region: it is read out when its text changes after it has come into the page.
  const found = link.nextElementSibling;
  const status = found instanceof HTMLOutputElement ? found : document.createElement('output');
  link.after(status);
  await new Promise((resolve) => setTimeout(resolve));
  status.textContent = ` ${document.documentElement.dataset.copied ?? ''}`;
  setTimeout(() => status.replaceChildren(), 2000);
}
