import { describe, expect, test } from 'vitest';
import { departuresOf, groupDepartures } from '../../src/domain/departures.ts';
import { pageIdOf } from '../../src/domain/libraries.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { type BuiltPage, PAGES } from './read-dist.ts';
import { MEASURED } from './read-measured.ts';

/** How many sentences the page of an implementation must have, by the id of the page. */
const EXPECTED = new Map<string, number>();
for (const one of MEASURED) {
  const page = pageIdOf(one);
  EXPECTED.set(page, (EXPECTED.get(page) ?? 0) + groupDepartures(departuresOf(one.record)).length);
}

/** The sentences about departures on a page. */
function sentencesOn(page: BuiltPage) {
  return page.root.querySelector('h2#against')?.parentNode?.querySelectorAll('li') ?? [];
}

describe.each(LOCALES)('what departs from a standard, in "%s"', (locale) => {
  const pages = PAGES.filter((page) => page.kind === 'library' && page.locale === locale);

  test('every departure has its sentence, and nobody else has one', () => {
    expect(pages.length).toBeGreaterThan(40);
    const wrong = pages
      .map((page) => ({ id: page.key.split('/').at(-1) ?? '', count: sentencesOn(page).length }))
      .filter(({ id, count }) => count !== (EXPECTED.get(id) ?? 0));
    expect(wrong).toEqual([]);
    expect([...EXPECTED.values()].some((count) => count > 5)).toBe(true);
  });

  test('every sentence leads to the text of a standard, and to results on its page', () => {
    const links = pages.flatMap((page) =>
      sentencesOn(page).flatMap((sentence) => {
        const hrefs = sentence.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
        const places = hrefs.filter((href) => href.startsWith('#'));
        const missing = places.filter((href) => page.root.querySelector(`[id="${href.slice(1)}"]`) === null);
        const rules = hrefs.filter((href) =>
          /^https:\/\/(www\.rfc-editor\.org\/rfc\/rfc6455#section-[\d.]+|websockets\.spec\.whatwg\.org\/#[\w-]+)$/.test(
            href,
          ),
        );
        return rules.length > 0 && places.length > 0 && missing.length === 0
          ? []
          : [`dist/${page.file}: ${sentence.text.trim()}: ${missing.join(' ') || 'lacks a link'}`];
      }),
    );
    expect(links).toEqual([]);
  });

  test('what was measured otherwise leads to its result', () => {
    const page = pages.find(({ key }) => key.endsWith('/gorilla-websocket'));
    const hrefs = page?.root.querySelectorAll('dd p a').map((link) => link.getAttribute('href') ?? '') ?? [];
    expect(hrefs).toContain('#s-tcp-rst');
    expect(hrefs.filter((href) => page?.root.querySelector(`[id="${href.slice(1)}"]`) === null)).toEqual([]);
  });

  test('the tables mark the cells that depart, and the legend explains the mark', () => {
    const page = PAGES.find((one) => one.kind === 'interop' && one.locale === locale);
    const marked =
      page?.root.querySelectorAll('table.interop td a').filter((cell) => cell.text.trim().endsWith('!')) ?? [];
    const targets = marked.map((cell) => cell.getAttribute('href') ?? '');
    expect(targets.some((href) => href.endsWith('/libraries/firefox#h-tls-selfsigned'))).toBe(true);
    expect(targets.some((href) => href.includes('/libraries/ws#'))).toBe(false);
    expect(page?.root.querySelectorAll('.legend dt').map(({ text }) => text)).toContain('!');
  });
});
