/** Chromium, as tests/browser.ts finds it. Scripts learn no reason, so the console and the DevTools protocol are asked. */
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../browser.ts';
import { addTexts, type Result, readTasks, servePage, waitForConsole } from './browser-page.ts';

const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
if (process.argv.includes('--version')) {
  console.log(browser.version());
} else {
  const page = await browser.newPage();
  const { origin, stop } = await servePage();
  let texts: string[] = [];
  page.on('console', (message) => texts.push(message.text()));
  const devTools = await page.context().newCDPSession(page);
  devTools.on('Network.webSocketFrameError', ({ errorMessage }) => texts.push(errorMessage));
  await devTools.send('Network.enable');
  await page.goto(origin);
  for (const task of await readTasks()) {
    texts = [];
    const result = (await page.evaluate(
      // A string, so that the import is the page's own.
      `import('/browser-style.js').then(({ runTask }) => runTask(WebSocket, ${JSON.stringify(task)}))`,
    )) as Result;
    await waitForConsole(result, () => texts.length > 0);
    addTexts(result, texts);
    console.log(JSON.stringify(result));
  }
  stop();
}
await browser.close();
