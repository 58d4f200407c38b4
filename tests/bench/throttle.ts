/** A phone on slow 4G as Lighthouse defines it, applied by the browser: every byte really waits. */
import type { Browser, Page } from 'playwright-core';

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
} as const;
export const CPU_SLOWDOWN = 4;
const PHONE = { width: 412, height: 823 } as const;

/** Opens a page in a fresh profile under throttling, and hands it over; the profile is gone afterwards. */
export async function withThrottledPage<T>(
  browser: Browser,
  use: (page: Page) => Promise<T>,
  blockedUrls: string[] = [],
): Promise<T> {
  const context = await browser.newContext({
    viewport: PHONE,
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    ignoreHTTPSErrors: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    if (blockedUrls.length > 0) await session.send('Network.setBlockedURLs', { urls: blockedUrls });
    return await use(page);
  } finally {
    await context.close();
  }
}
