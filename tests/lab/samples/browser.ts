/** Runs samples in Chromium. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { makeCertificate } from '../../bench/certificate.ts';
import { findBrowser } from '../../browser.ts';
import type { RawServer } from '../peers/raw-server.ts';
import type { Session } from '../peers/session.ts';
import type { Play } from '../scenarios.ts';
import { eventually, sessionOf, startPeer, textsOf } from './peer.ts';

const PREPARATION = fileURLToPath(new URL('in-browser.js', import.meta.url));
/** Longer than any delay of a sample: what has not happened until then never will. */
const NEVER_MS = 600_000;
/** What a page has that samples ask for. */
const DOCUMENT = '<button id="leave">Leave</button><button id="retry" hidden>Retry</button><p id="status"></p>';

/** How a sample is run. */
export interface BrowserOptions {
  /** What the server does on each connection, the last one again and again. */
  readonly plays: readonly Play[];
  /** What Math.random gives, one after another; then always 0.5. */
  readonly randoms?: readonly number[];
  /** Names of the sample's own functions that the test calls. */
  readonly calls?: readonly string[];
  /** The server speaks TLS, with a certificate that nobody trusts. */
  readonly tls?: true;
}

interface InPage {
  readonly lab: {
    readonly attempts: readonly { at: number; url: string }[];
    readonly closes: readonly { at: number; code: number }[];
    readonly opens: readonly { at: number }[];
    readonly logs: readonly string[];
  };
}

/** Chromium, and a server that answers whatever a page asks for. */
export class BrowserHost {
  readonly #browser: Browser;
  readonly #web: ReturnType<typeof createServer>;

  private constructor(browser: Browser, web: ReturnType<typeof createServer>) {
    this.#browser = browser;
    this.#web = web;
  }

  static async start(): Promise<BrowserHost> {
    const { executablePath, args } = await findBrowser();
    const browser = await chromium.launch({ executablePath, args });
    const web = createServer(({ method }, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(method === 'POST' ? 'fresh token' : DOCUMENT);
    });
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
    return new BrowserHost(browser, web);
  }

  /** Runs a sample in a page of its own. */
  async run(source: string, options: BrowserOptions, use: (sample: BrowserSample) => Promise<void>): Promise<void> {
    const { plays, randoms = [], calls = [], tls } = options;
    const server = await startPeer(plays, tls && makeCertificate());
    const context = await this.#browser.newContext();
    try {
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.addInitScript({ path: PREPARATION });
      await page.goto(`http://127.0.0.1:${(this.#web.address() as AddressInfo).port}/`);
      await page.evaluate(
        `localStorage.setItem('token', 'stored token'); lab.useRandoms(${JSON.stringify(randoms)}); 0`,
      );
      const scheme = tls ? 'wss' : 'ws';
      const content = source.replaceAll(/wss:\/\/(\w+\.)?example\.com/g, `${scheme}://127.0.0.1:${server.port}/$1`);
      await page.addScriptTag({ type: 'module', content: `${content}\nglobalThis.sample = { ${calls.join(', ')} };` });
      await page.waitForFunction('globalThis.sample !== undefined');
      await use(new BrowserSample(page, server));
      expect(errors, 'errors that nobody caught').toEqual([]);
    } finally {
      await context.close();
      server.stop();
    }
  }

  /** What a call throws in a page without any sample: the exception's name; null: nothing. */
  async thrownBy(calls: readonly string[]): Promise<Record<string, string | null>> {
    const page = await this.#browser.newPage();
    await page.goto(`http://127.0.0.1:${(this.#web.address() as AddressInfo).port}/`);
    const thrown = await page.evaluate(
      (texts) =>
        Object.fromEntries(
          texts.map((text) => {
            const socket = new WebSocket(location.href);
            try {
              new Function('socket', text)(socket);
              return [text, null];
            } catch (error) {
              return [text, (error as Error).name];
            }
          }),
        ),
      calls,
    );
    await page.close();
    return thrown;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    this.#web.close();
  }
}

/** A sample that runs in a page. */
export class BrowserSample {
  readonly page: Page;
  readonly #server: RawServer;
  #closes = 0;

  constructor(page: Page, server: RawServer) {
    this.page = page;
    this.#server = server;
  }

  async #state(): Promise<InPage['lab']> {
    return this.page.evaluate(() => {
      const { attempts, closes, opens, logs } = (globalThis as unknown as InPage).lab;
      return { attempts, closes, opens, logs };
    });
  }

  /** What it has logged so far, each with its level. */
  async logs(): Promise<readonly string[]> {
    return (await this.#state()).logs;
  }

  /** Where it has tried to connect to. */
  async attempts(): Promise<readonly string[]> {
    return (await this.#state()).attempts.map(({ url }) => url);
  }

  /** Waits until the sample has been told of one more end, and gives the code. */
  async nextClose(): Promise<number | undefined> {
    this.#closes += 1;
    return eventually(async () => {
      const { closes } = await this.#state();
      expect(closes.length, 'close events').toBeGreaterThanOrEqual(this.#closes);
      return closes[this.#closes - 1]?.code;
    });
  }

  /** Waits until so many connections of the sample have been open. */
  async opened(count = 1): Promise<void> {
    await eventually(async () => expect((await this.#state()).opens.length, 'opened').toBeGreaterThanOrEqual(count));
  }

  /**
   * Waits for so many ends. After each: how many milliseconds later the sample connects again, or fetches what it needs
   * for that; null: it never does.
   */
  async delays(count: number, until: 'attempts' | 'fetches' = 'attempts'): Promise<(number | null)[]> {
    const delays: (number | null)[] = [];
    while (delays.length < count) {
      await this.nextClose();
      delays.push(await this.page.evaluate(`lab.advanceToNext('${until}', ${NEVER_MS})`));
    }
    return delays;
  }

  /** Lets time pass in the page. */
  async advance(ms: number): Promise<void> {
    await this.page.evaluate(`lab.advance(${ms})`);
  }

  /** Calls a function of the sample. */
  async call(name: string, ...args: readonly unknown[]): Promise<void> {
    await this.page.evaluate(`sample.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);
  }

  /** What the server saw of a connection, the first one without an index. */
  session(index = 0): Promise<Session> {
    return sessionOf(this.#server, index);
  }

  /** Waits until the server has received so many messages on a connection. */
  async texts(count: number, index = 0): Promise<readonly string[]> {
    const session = await this.session(index);
    return eventually(() => {
      const texts = textsOf(session);
      expect(texts.length, 'messages').toBeGreaterThanOrEqual(count);
      return texts;
    });
  }
}
