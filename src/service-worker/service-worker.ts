import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { backgroundSync } from './background-sync.ts';

/** Background Sync, which TypeScript does not know: one event when the browser believes to be connected again. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

// stored format: registered sync tags outlive an update of the app.
const OUTBOX_TAG = 'keyrack-outbox';

declare const self: ServiceWorkerGlobalScope & {
  /** Every file of the build, put in by service-worker-plugin.ts. */
  readonly __WB_MANIFEST: PrecacheEntry[];
};

// The whole app is some hundred kilobytes: all of it is on the device before the first visit is over, so that no screen is
// missing when the network is.
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

// Every screen is the one page. The server's own addresses are not: they must fail when there is no server.
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/api\//, /^\/(?:healthz|readyz|metrics)$/, /\/[^/?]+\.[^/?]+$/],
  }),
);

// A new version waits until the person at the desk says so: a page must not lose its own files while somebody types.
self.addEventListener('message', ({ data }) => {
  if (isSkipWaiting(data)) void self.skipWaiting();
});

// Also windows that were open before there was a service worker: they are to hear of the next version.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('sync', (event) => {
  const { tag } = event as SyncEvent;
  if (tag === OUTBOX_TAG) (event as SyncEvent).waitUntil(backgroundSync());
});

/** What workbox-window's `messageSkipWaiting` says. */
function isSkipWaiting(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'SKIP_WAITING';
}
