import type { PlaceName } from './places.ts';

/** Places that have no link of their own in the navigation, and the one of which they are a part. */
const PARTS: Readonly<Partial<Record<PlaceName, PlaceName>>> = {
  'close-day': 'today',
  'print-lists': 'today',
  'print-rack': 'rack',
  group: 'groups',
  sheets: 'housekeeping',
  troubles: 'housekeeping',
  'lost-and-found': 'logbook',
  'set-aside': 'cases',
  staff: 'settings',
  import: 'settings',
  calendars: 'settings',
  connections: 'settings',
  guest: 'guests',
  registration: 'guests',
  forecast: 'reports',
  trail: 'reports',
  folio: 'cashier',
};

/** How a link of the navigation stands to where one is: `page` is the place itself, `true` what it is a part of. */
export function currentOf(link: PlaceName, place: PlaceName): 'page' | 'true' | undefined {
  if (link === place) return 'page';
  return PARTS[place] === link ? 'true' : undefined;
}
