import { firstValueFrom, fromEvent } from 'rxjs';
import type { PlaceName } from './places.ts';

type ScreenName = Exclude<PlaceName, 'nowhere'> | 'drawer';

/** Where the screens come from: each is a file of its own, so the desk answers before the screens nobody looks at are there. */
const SCREENS: Readonly<Record<ScreenName, () => Promise<unknown>>> = {
  rack: () => import('#page/screens/rack/rack-screen.ts'),
  today: () => import('#page/screens/today/today-screen.ts'),
  'close-day': () => import('#page/screens/close-day/close-day-screen.ts'),
  'new-booking': () => import('#page/screens/new-booking/new-booking-screen.ts'),
  groups: () => import('#page/screens/groups/groups-screen.ts'),
  group: () => import('#page/screens/groups/group-screen.ts'),
  waitlist: () => import('#page/screens/waitlist/waitlist-screen.ts'),
  housekeeping: () => import('#page/screens/housekeeping/housekeeping-screen.ts'),
  sheets: () => import('#page/screens/sheets/sheets-screen.ts'),
  troubles: () => import('#page/screens/troubles/troubles-screen.ts'),
  'print-sheets': () => import('#page/screens/print-sheets/print-sheets-screen.ts'),
  'print-lists': () => import('#page/screens/today/print-lists-screen.ts'),
  'print-rack': () => import('#page/screens/rack/print-rack-screen.ts'),
  logbook: () => import('#page/screens/logbook/logbook-screen.ts'),
  'lost-and-found': () => import('#page/screens/lost-and-found/lost-and-found-screen.ts'),
  cases: () => import('#page/screens/cases/cases-screen.ts'),
  'set-aside': () => import('#page/screens/set-aside/set-aside-screen.ts'),
  sync: () => import('#page/screens/sync/sync-screen.ts'),
  settings: () => import('#page/screens/settings/settings-screen.ts'),
  staff: () => import('#page/screens/staff/staff-screen.ts'),
  find: () => import('#page/screens/find/find-screen.ts'),
  guests: () => import('#page/screens/guests/guests-screen.ts'),
  registration: () => import('#page/screens/guests/registration-screen.ts'),
  guest: () => import('#page/screens/guests/guest-screen.ts'),
  import: () => import('#page/screens/import/import-screen.ts'),
  connections: () => import('#page/screens/connections/connections-screen.ts'),
  calendars: () => import('#page/screens/calendars/calendars-screen.ts'),
  reports: () => import('#page/screens/reports/reports-screen.ts'),
  forecast: () => import('#page/screens/reports/forecast-screen.ts'),
  trail: () => import('#page/screens/reports/trail-screen.ts'),
  downtime: () => import('#page/screens/downtime/downtime-screen.ts'),
  rates: () => import('#page/screens/rates/rates-screen.ts'),
  cashier: () => import('#page/screens/cashier/cashier-screen.ts'),
  folio: () => import('#page/screens/folio/folio-screen.ts'),
  'print-folio': () => import('#page/screens/print-folio/print-folio-screen.ts'),
  'print-invoice': () => import('#page/screens/print-invoice/print-invoice-screen.ts'),
  drawer: () => import('#page/screens/reservation/reservation-drawer.ts'),
};

/**
 * Resolves once the screen's element can be drawn. Where its file cannot be had it rejects, and goes on to reject until the
 * window is loaded anew: browsers keep in mind that a module could not be fetched (https://github.com/whatwg/html/issues/6768).
 */
export async function loadScreen(name: PlaceName | 'drawer'): Promise<void> {
  if (name !== 'nowhere') await SCREENS[name]();
}

/**
 * Fetches every screen, one after the other, while nobody waits: going to one then costs nothing, and a window that stays open
 * over an update never asks for a file of a version that is gone. Begins when the files are on this device: one that the
 * network did not bring would be missing for as long as the window is open.
 */
export async function loadScreensWhenIdle(): Promise<void> {
  await hasFilesHere();
  for (const name of Object.keys(SCREENS) as ScreenName[]) {
    await untilIdle();
    await loadScreen(name).catch(() => undefined);
  }
}

/** Resolves once a service worker answers for this window; never in a window without one. */
async function hasFilesHere(): Promise<void> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker) return new Promise(() => undefined);
  if (!serviceWorker.controller) await firstValueFrom(fromEvent(serviceWorker, 'controllerchange'));
}

const PATIENCE_MS = 2_000;

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
    else setTimeout(resolve, PATIENCE_MS / 10);
  });
}
