import type { CDPSession, Page } from 'playwright-core';

/** The browser's own say over the service worker of a page's origin. */
export class BackgroundSync {
  readonly #devTools: CDPSession;
  readonly #origin: string;
  readonly #registrationId: string;

  private constructor(devTools: CDPSession, origin: string, registrationId: string) {
    this.#devTools = devTools;
    this.#origin = origin;
    this.#registrationId = registrationId;
  }

  /** Of a page on which a service worker is installed. */
  static async of(page: Page): Promise<BackgroundSync> {
    const devTools = await page.context().newCDPSession(page);
    const known = new Promise<string>((resolve) => {
      devTools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [registration] }) => {
        if (registration) resolve(registration.registrationId);
      });
    });
    await devTools.send('ServiceWorker.enable');
    return new BackgroundSync(devTools, new URL(page.url()).origin, await known);
  }

  /** As the browser does when it believes to be connected again. */
  async begin(): Promise<void> {
    const [origin, registrationId] = [this.#origin, this.#registrationId];
    const event = { origin, registrationId, tag: 'keyrack-outbox', lastChance: false };
    await this.#devTools.send('ServiceWorker.dispatchSyncEvent', event);
  }

  /** Ends the service worker wherever it is. */
  async stop(): Promise<void> {
    await this.#devTools.send('ServiceWorker.stopAllWorkers');
  }
}
