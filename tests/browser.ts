import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A browser to drive: where it is and what it needs to start. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  /** Where it was found, for messages. */
  readonly found: string;
}

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** No traffic but the site's own; no sandbox where the user is root, as in most containers. */
const ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Finds a Chromium: the environment variable CHROMIUM_PATH, Playwright's own, one installed on the system,
 * the one inside the npm package @sparticuz/chromium (Linux x64).
 * @throws when there is none, with what to do
 */
export async function findBrowser(): Promise<Browser> {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (!existsSync(CHROMIUM_PATH))
      throw new Error(`CHROMIUM_PATH: no file at "${CHROMIUM_PATH}"; correct the path or unset the variable`);
    return { executablePath: CHROMIUM_PATH, args: ARGS, found: 'CHROMIUM_PATH' };
  }
  const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core');
  if (existsSync(chromium.executablePath()))
    return { executablePath: chromium.executablePath(), args: ARGS, found: 'Playwright' };
  const system = SYSTEM_PATHS.find((path) => existsSync(path));
  if (system) return { executablePath: system, args: ARGS, found: 'the system' };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return {
      executablePath: await packaged.executablePath(),
      args: [...ARGS, '--headless=new', '--disable-gpu'],
      found: '@sparticuz/chromium',
    };
  }
  throw new Error(
    `No browser found on ${process.platform} ${process.arch}. Install Chrome or Chromium, run "npx playwright install chromium", or set CHROMIUM_PATH to a Chromium executable.`,
  );
}
