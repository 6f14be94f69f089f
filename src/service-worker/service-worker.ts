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

const BOARD_ADDRESS = /^\/board(?:\?|$)/;

declare const self: ServiceWorkerGlobalScope & {
  /** Every file of the build, put in by service-worker-plugin.ts. */
  readonly __WB_MANIFEST: PrecacheEntry[];
};

// The whole app is some hundred kilobytes: all of it is on the device before the first visit is over, so that no screen is
// missing when the network is.
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

// The board on the wall is a page of its own, without a desk in it.
registerRoute(new NavigationRoute(createHandlerBoundToURL('/board.html'), { allowlist: [BOARD_ADDRESS] }));

// Every screen is the one page. The server's own addresses are not: they must fail when there is no server.
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/api\//, /^\/(?:healthz|readyz|metrics)$/, /\/[^/?]+\.[^/?]+$/],
  }),
);

// A new version waits until the person at the desk says so: a page must not lose its own files while somebody types.
self.addEventListener('message', (event) => {
  const { data } = event;
  if (isSaid(data, 'SKIP_WAITING')) void self.skipWaiting();
  if (isSaid(data, 'BOARDS_ARE_READY')) event.waitUntil(takeOverFromBoards());
});

// Also windows that were open before there was a service worker: they are to hear of the next version.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('sync', (event) => {
  const { tag } = event as SyncEvent;
  if (tag === OUTBOX_TAG) (event as SyncEvent).waitUntil(backgroundSync());
});

/** A board has nobody to ask and nothing to lose; a desk that is open beside it has both. */
async function takeOverFromBoards(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.every(({ url }) => BOARD_ADDRESS.test(new URL(url).pathname))) await self.skipWaiting();
}

/** In the form of what workbox-window's `messageSkipWaiting` says. */
function isSaid(message: unknown, type: 'SKIP_WAITING' | 'BOARDS_ARE_READY'): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type;
}
