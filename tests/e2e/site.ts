import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { type Locale, LOCALES } from '../../src/i18n/locales.ts';
import { vi } from '../../src/i18n/vi.ts';

/** The strings of each language, to find things by the names that readers see. */
export const STRINGS = { en, vi } as const;

/** One page of each kind, by its path in the language at the root. Both sorts of pairs: written and composed. */
export const KINDS = {
  home: '/',
  code: '/1006',
  'hand-written pair': '/compare/1005-vs-1012',
  'composed pair': '/compare/1000-vs-1002',
  range: '/ranges/4000-4999',
  compare: '/compare',
  claims: '/wrong-claims',
  find: '/find',
  decode: '/decode',
  api: '/api',
  number: '/4004',
  vendors: '/vendors',
  vendor: '/vendors/discord',
  'vendor code': '/vendors/graphql-ws/4401',
  'vendor code of several products': '/vendors/discord/4006',
  'hand-written vendor pair': '/vendors/discord/4003-vs-4004',
  'composed vendor pair': '/vendors/pusher/4100-vs-4200',
  'vendor pair with a standard code': '/vendors/graphql-ws/1008-vs-4401',
  collisions: '/collisions',
  links: '/links',
  changes: '/changes',
  offline: '/offline',
  libraries: '/libraries',
  library: '/libraries/ws',
  'library against the standard': '/libraries/tomcat',
  interop: '/interop',
  proxies: '/proxies',
  'not found': '/4321',
} as const;

export type KindName = keyof typeof KINDS;

/** The 19 codes that have a page. */
export const CODES = [
  1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 3000, 3003, 3008,
] as const;

/**
 * A path in a language.
 * @example inLocale('vi', '/1006') // => '/vi/1006'
 */
export function inLocale(locale: Locale, path: string): string {
  return locale === 'en' ? path : `/${locale}${path === '/' ? '' : path}`;
}

/** One page of each kind in each language. */
export const EVERY_KIND: readonly { kind: string; locale: Locale; path: string }[] = LOCALES.flatMap((locale) =>
  Object.entries(KINDS).map(([kind, path]) => ({ kind, locale, path: inLocale(locale, path) })),
);

/** Visits the site once and lets it fetch its fonts: the pages after the first are drawn with them. */
export async function fetchFonts(page: Page, locale: Locale): Promise<void> {
  await page.goto(inLocale(locale, '/'));
  await page.waitForFunction(() => localStorage.getItem('fonts') === document.documentElement.dataset.fonts);
}

/**
 * Clicks something far below, as a reader does: scrolls to it, and clicks once it stays where it is. What is far below is
 * laid out when it comes near (`content-visibility`), and a click in the same frame as the scroll goes down on the
 * target and up beside it.
 */
export async function clickFarBelow(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  let before: string | undefined;
  await expect(async () => {
    const place = JSON.stringify(await target.boundingBox());
    const stays = place === before;
    before = place;
    expect(stays).toBe(true);
  }).toPass({ intervals: [50] });
  await target.click();
}

/** What a browser complains about on a page: errors, refusals of the policy, requests that fail or fetch a script. */
export async function listenForTrouble(page: Page): Promise<readonly string[]> {
  const trouble: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} refuses ${blockedURI}`);
    });
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => trouble.push(`request failed: ${request.url()}`));
  page.on('request', (request) => {
    if (request.resourceType() === 'script') trouble.push(`script fetched: ${request.url()}`);
  });
  page.on('response', (response) => {
    const isUnknownAddress = response.request().isNavigationRequest() && response.status() === 404;
    if (response.status() >= 400 && !isUnknownAddress) trouble.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    const isUnknownAddress = message.location().url === page.url() && message.text().includes('404');
    if (['error', 'warning'].includes(message.type()) && !isUnknownAddress) trouble.push(`console: ${message.text()}`);
  });
  return trouble;
}
