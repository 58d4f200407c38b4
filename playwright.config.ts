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
  failOnFlakyTests: !!process.env.CI,
  reporter: [['list']],
  use: { baseURL: `http://localhost:${PORT}`, launchOptions: { executablePath, args } },
  webServer: {
    command: `astro preview --ignore-lock --port ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
