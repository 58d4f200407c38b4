/**
 * The buttons that copy a link to the page in one format each, fetched when the reader first touches the row. What is
 * copied is made of the page's title, its canonical address and the anchor in the address bar.
 */
import { LINK_FORMATS, type LinkFormat, writeLink } from '../domain/link-formats.ts';
import { toLocale, type Locale } from '../i18n/locales.ts';

/** Filled in when the script is bundled: src/build/inline-assets.ts. */
declare const LINK_TEXTS: Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** The page's one stylesheet has no room for what most readers never open; a policy without inline styles allows this. */
const STYLE = `
.foot details > div { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0.75rem 0; }
.foot details button { font: 500 var(--s0) / 1 var(--sans); color: var(--ink); background: var(--raised); border: 1px solid var(--rule); border-radius: 6px; padding: 0.55rem 0.7rem; cursor: pointer; }
.foot details pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.foot details [role='status'] { min-height: 1lh; }
`;

const texts = LINK_TEXTS[toLocale(document.documentElement.lang)];

/** The address to be linked: the canonical one where the page has one, with the anchor that the reader came to. */
function pageUrl(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const address = canonical?.href ?? location.origin + location.pathname;
  return document.getElementById(location.hash.slice(1)) ? address + location.hash : address;
}

function addButtons(details: HTMLElement): void {
  const buttons = document.createElement('div');
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const write = async (format: LinkFormat) => {
    const text = writeLink(format, { url: pageUrl(), title: document.title });
    details.querySelector('pre')?.remove();
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = (texts['pageLinks.copied'] ?? '').replace('{{format}}', texts[`linkFormat.${format}`] ?? '');
    } catch {
      // Without permission, or on a page that came over plain HTTP.
      const shown = document.createElement('pre');
      shown.textContent = text;
      shown.tabIndex = 0;
      status.textContent = texts['pageLinks.refused'] ?? '';
      status.after(shown);
    }
  };
  for (const format of LINK_FORMATS) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = texts[`linkFormat.${format}`] ?? format;
    button.addEventListener('click', () => void write(format));
    buttons.append(button);
  }
  details.querySelector('summary')?.after(buttons, status);
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);
document.adoptedStyleSheets.push(sheet);
for (const details of document.querySelectorAll<HTMLElement>('.foot > details')) addButtons(details);
