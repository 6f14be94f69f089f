const HOUR_MS = 60 * 60_000;

/**
 * Puts the board on this device, so that it starts without a network, and lets it take the next version by itself: nobody
 * stands in front of a television to say when. The service worker waits all the same while a desk is open in this browser.
 */
export function keepCurrent(): void {
  // The development server has no service worker. Without a secure context there is none either, and the board is a page.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  // Without a controller this is the first visit: the worker that takes over then brings nothing new.
  let isFirst = serviceWorker.controller === null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (!isFirst) location.reload();
    isFirst = false;
  });
  serviceWorker.register('/service-worker.js').then(followVersions, () => undefined);
}

function followVersions(registration: ServiceWorkerRegistration): void {
  const takeOver = (): void => registration.waiting?.postMessage({ type: 'BOARDS_ARE_READY' });
  takeOver();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', takeOver);
  });
  setInterval(() => {
    // A desk may have been closed since.
    takeOver();
    registration.update().catch(() => undefined);
  }, HOUR_MS);
}
