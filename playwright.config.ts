import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser.ts';

const { executablePath, args } = await findBrowser();
/** Not the port of `npm start`, so that both can run. */
const PORT = Number(process.env.E2E_PORT ?? 4322);

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  // A busy machine is slow, not wrong: what never comes is said later, what comes is not waited for any longer.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // What passes at its second attempt is named as flaky at the end: a bug of the test or of the site, to be found.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  use: { baseURL: `http://localhost:${PORT}`, launchOptions: { executablePath, args } },
  webServer: {
    command: `astro preview --ignore-lock --port ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
