/**
 * The page for addresses that do not exist: leads on from a spelling that means a page, where the host did not, and else
 * finds a number in the address and shows the range it lies in.
 * All texts stand in the page already; without script the reader sees all of them.
 */
import { findRange, HIGHEST_CODE } from '../domain/ranges';
import { properPath } from '../i18n/proper-path';

const listed = document.querySelectorAll<HTMLElement>('[data-ranges=""] [data-from]');
const proper = properPath(location.pathname, new Set(Array.from(listed, ({ dataset }) => Number(dataset.from))));
if (proper !== location.pathname) location.replace(proper + location.search + location.hash);

const number = Number(/\d+/.exec(location.pathname)?.[0] ?? Number.NaN);
const locale = location.pathname.split('/')[1] === 'vi' ? 'vi' : 'en';

for (const block of document.querySelectorAll<HTMLElement>('[data-not-found]')) {
  block.hidden = block.dataset.notFound !== locale && document.querySelectorAll('[data-not-found]').length > 1;
  if (!block.hidden) {
    document.documentElement.lang = block.lang;
    document.title = block.querySelector('h1')?.textContent ?? document.title;
  }
}

// The page that stands for one that is not kept tells what is: nothing else is to be read here.
const { script } = document.querySelector<HTMLElement>('[data-retry]')?.dataset ?? {};
if (script) void import(script);

if (!Number.isNaN(number)) {
  // Ranges and the codes with pages of their own, which are ranges of one.
  for (const list of document.querySelectorAll<HTMLElement>('[data-ranges]')) {
    const entries = [...list.querySelectorAll<HTMLElement>('[data-from]')];
    const ranges = entries.map((entry) => ({
      entry,
      from: Number(entry.dataset.from),
      to: Number(entry.dataset.to),
    }));
    const match = findRange(ranges, number);
    const nothing = list.dataset.ranges === 'must' && (number > HIGHEST_CODE || !match);
    for (const { entry } of ranges) entry.hidden = nothing || (match !== undefined && entry !== match.entry);
  }
  for (const heading of document.querySelectorAll<HTMLElement>('[data-number]')) {
    heading.textContent = (heading.dataset.number ?? '').replace('{{number}}', String(number));
    heading.hidden = false;
  }
  for (const text of document.querySelectorAll<HTMLElement>('[data-too-big]')) text.hidden = number <= HIGHEST_CODE;
}
