import type { ReservationId } from '#domain/kernel/identifiers.ts';

/** Every place of the app. What a place shows stands in its address, so it can be reloaded, linked and gone back to. */
export type PlaceName =
  | 'rack'
  | 'today'
  | 'close-day'
  | 'new-booking'
  | 'groups'
  | 'group'
  | 'waitlist'
  | 'housekeeping'
  | 'sheets'
  | 'troubles'
  | 'print-sheets'
  | 'print-lists'
  | 'print-rack'
  | 'logbook'
  | 'lost-and-found'
  | 'cases'
  | 'set-aside'
  | 'sync'
  | 'settings'
  | 'staff'
  | 'find'
  | 'guests'
  | 'guest'
  | 'registration'
  | 'import'
  | 'calendars'
  | 'connections'
  | 'rates'
  | 'reports'
  | 'forecast'
  | 'trail'
  | 'downtime'
  | 'cashier'
  | 'folio'
  | 'print-folio'
  | 'print-invoice'
  | 'nowhere';

export type Place = {
  readonly name: PlaceName;
  /** The stay whose drawer is open beside the place. */
  readonly open: ReservationId | undefined;
  readonly query: URLSearchParams;
  /** Whom or what a page of its own is about: the guest of `/guests/:id`. */
  readonly about?: string;
};

const byPath: Readonly<Record<string, PlaceName>> = {
  '/': 'rack',
  '/index.html': 'rack',
  '/rack': 'rack',
  '/today': 'today',
  '/close-day': 'close-day',
  '/bookings/new': 'new-booking',
  '/groups': 'groups',
  '/waitlist': 'waitlist',
  '/housekeeping': 'housekeeping',
  '/housekeeping/sheets': 'sheets',
  '/housekeeping/troubles': 'troubles',
  '/print/sheets': 'print-sheets',
  '/print/lists': 'print-lists',
  '/print/rack': 'print-rack',
  '/logbook': 'logbook',
  '/lost-and-found': 'lost-and-found',
  '/cases': 'cases',
  '/cases/set-aside': 'set-aside',
  '/sync': 'sync',
  '/settings': 'settings',
  '/settings/people': 'staff',
  '/find': 'find',
  '/guests': 'guests',
  '/import': 'import',
  '/settings/calendars': 'calendars',
  '/settings/connections': 'connections',
  '/rates': 'rates',
  '/reports': 'reports',
  '/reports/forecast': 'forecast',
  '/reports/trail': 'trail',
  '/print/downtime': 'downtime',
  '/cashier': 'cashier',
};

export const placeTitles: Readonly<Record<PlaceName, string>> = {
  rack: 'Rack',
  today: 'Today',
  'close-day': 'Close the day',
  'new-booking': 'New booking',
  groups: 'Groups',
  group: 'Group',
  waitlist: 'Holds and waitlist',
  housekeeping: 'Housekeeping',
  sheets: 'Sheets',
  troubles: 'Discrepancies and faults',
  'print-sheets': 'Sheets to print',
  'print-lists': 'Lists to print',
  'print-rack': 'Rack to print',
  logbook: 'Logbook',
  'lost-and-found': 'Lost and found',
  cases: 'Needs you',
  'set-aside': 'Set aside',
  sync: 'Sync',
  settings: 'Settings',
  staff: 'People',
  find: 'Search',
  guests: 'Guests',
  guest: 'Guest',
  registration: 'Registration card',
  import: 'Take bookings over',
  calendars: 'Calendars of channels',
  connections: 'Connections',
  rates: 'Rates',
  reports: 'Reports',
  forecast: 'Forecast',
  trail: 'Audit trail',
  downtime: 'Downtime pack',
  cashier: 'Cashier',
  folio: 'Folio',
  'print-folio': 'Statement to print',
  'print-invoice': 'Invoice to print',
  nowhere: 'Not found',
};

/** An address → the place it means. `/reservations/:id` is the rack with that stay open beside it. */
export function placeOf(url: URL): Place {
  const query = url.searchParams;
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/$/, '') : url.pathname;
  const reservation = /^\/reservations\/([\w-]+)$/.exec(path)?.[1];
  if (reservation) return { name: 'rack', open: reservation as ReservationId, query };
  const open = (query.get('open') ?? undefined) as ReservationId | undefined;
  const guest = /^\/guests\/([^/]+)$/.exec(path)?.[1];
  if (guest) return { name: 'guest', open, query, about: decodeURIComponent(guest) };
  const group = /^\/groups\/([\w-]+)$/.exec(path)?.[1];
  if (group) return { name: 'group', open, query, about: group };
  const card = /^\/print\/registration\/([^/]+)$/.exec(path)?.[1];
  if (card) return { name: 'registration', open, query, about: decodeURIComponent(card) };
  const [, print, folio] = /^(\/print)?\/folios\/([\w-]+)$/.exec(path) ?? [];
  if (folio) return { name: print ? 'print-folio' : 'folio', open, query, about: folio };
  const invoice = /^\/print\/invoices\/([\w-]+)$/.exec(path)?.[1];
  if (invoice) return { name: 'print-invoice', open, query, about: invoice };
  return { name: byPath[path] ?? 'nowhere', open, query };
}
