import type { HotelCard } from '#contract/hotel-card.ts';
import type { Right } from '#domain/permissions/rights.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';
import { mayHere } from '#page/client/rights-here.ts';
import { navLinks, type NavLink } from './nav-links.ts';
import type { PlaceName } from './places.ts';

/** The right without which a place shows nothing; undefined: it is for everybody. A place without a line does not compile. */
export const PLACE_RIGHTS: Readonly<Record<PlaceName, Right | undefined>> = {
  rack: 'see-stays',
  today: 'see-stays',
  'close-day': 'close-the-day',
  'new-booking': 'sell-rooms',
  groups: 'see-stays',
  group: 'see-stays',
  waitlist: 'see-stays',
  housekeeping: 'see-the-house',
  sheets: 'see-the-house',
  troubles: 'see-the-house',
  'print-sheets': 'see-the-house',
  'print-lists': 'see-stays',
  'print-rack': 'see-stays',
  logbook: 'see-the-house',
  'lost-and-found': 'see-the-house',
  cases: 'see-stays',
  'set-aside': 'manage-people',
  sync: undefined,
  settings: undefined,
  staff: undefined,
  find: 'see-stays',
  guests: 'see-contacts',
  guest: 'see-contacts',
  registration: 'see-contacts',
  import: 'sell-rooms',
  calendars: 'sell-rooms',
  connections: 'run-the-house',
  rates: 'see-money',
  reports: 'see-money',
  forecast: 'see-money',
  trail: 'see-the-trail',
  downtime: 'see-stays',
  cashier: 'see-money',
  folio: 'see-money',
  'print-folio': 'see-money',
  'print-invoice': 'see-money',
  nowhere: undefined,
};

/** The places that a person can use. Where people come first is the first of them. */
export function linksFor(card: HotelCard | undefined, actor: StaffId | undefined): readonly NavLink[] {
  return navLinks.filter(({ place }) => mayHere(card, actor, PLACE_RIGHTS[place]));
}
