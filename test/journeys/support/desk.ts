import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '#test/support/find-browser.ts';
import { newFolder } from './scratch.ts';

export type DeskShape = {
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  readonly touch?: boolean;
};

export const DESKTOP: DeskShape = { width: 1400, height: 900 };
export const PHONE: DeskShape = { width: 390, height: 844, touch: true };

/** Where the hotel is for this device: the server itself, or the device's own line to it. */
export type HotelAddress = { readonly url: string };

/** One device of a hotel: a browser of its own with its own profile on disk, which outlives the browser. */
export class Desk {
  readonly #server: HotelAddress;
  readonly #profile: string;
  readonly #shape: DeskShape;
  #context: BrowserContext | undefined;
  #cookies: Awaited<ReturnType<BrowserContext['cookies']>> = [];
  /** What the browser complained of: a journey ends by looking at it. */
  readonly complaints: string[] = [];

  private constructor(server: HotelAddress, shape: DeskShape) {
    this.#server = server;
    this.#shape = shape;
    this.#profile = newFolder('desk');
  }

  static async open(server: HotelAddress, shape: DeskShape = DESKTOP): Promise<Desk> {
    const desk = new Desk(server, shape);
    await desk.start();
    return desk;
  }

  async start(): Promise<void> {
    const { width, height, dark, touch } = this.#shape;
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      executablePath: await findBrowser(),
      args: [...browserFlags],
      headless: true,
      viewport: { width, height },
      hasTouch: touch ?? false,
      colorScheme: dark ? 'dark' : 'light',
      locale: 'en-GB',
      timezoneId: 'America/New_York',
    });
    await this.#context.addCookies(this.#cookies);
    this.#context.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    this.#context.on('weberror', (error) => this.complaints.push(String(error.error())));
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('The desk is closed.');
    return this.#context;
  }

  /** A new tab of the app at a route. */
  async tab(route = '/'): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.#server.url + route);
    return page;
  }

  offline(): Promise<void> {
    return this.context.setOffline(true);
  }

  online(): Promise<void> {
    return this.context.setOffline(false);
  }

  /** kill -9 of the whole browser: nothing is flushed. Its profile stays on disk. */
  async kill(): Promise<void> {
    const browser = this.context.browser();
    if (!browser) throw new Error('The desk is closed.');
    const devTools = await browser.newBrowserCDPSession();
    const { processInfo } = await devTools.send('SystemInfo.getProcessInfo');
    const pid = processInfo.find(({ type }) => type === 'browser')?.id;
    if (!pid) throw new Error('The browser does not tell its process.');
    // Chromium writes cookies down every 30 seconds: a device that was enrolled longer ago keeps its own.
    this.#cookies = await this.context.cookies();
    const ended = new Promise((resolve) => this.context.once('close', resolve));
    process.kill(pid, 'SIGKILL');
    await ended;
    this.#context = undefined;
  }

  async close(): Promise<void> {
    await this.#context?.close();
    this.#context = undefined;
  }
}
