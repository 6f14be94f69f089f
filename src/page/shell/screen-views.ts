import { html, type TemplateResult } from 'lit';
import type { FolioId, GroupId, GuestId, InvoiceId, ReservationId } from '#domain/kernel/identifiers.ts';
import '#page/components/desk-empty.ts';
import { placeTitles, type Place, type PlaceName } from './places.ts';

/** How each place is drawn; a place without a screen does not compile. */
const VIEWS: Readonly<Record<PlaceName, (place: Place) => TemplateResult>> = {
  rack: ({ query }) => html`<rack-screen .query=${query}></rack-screen>`,
  today: () => html`<today-screen></today-screen>`,
  'close-day': () => html`<close-day-screen></close-day-screen>`,
  'new-booking': ({ query }) => html`<new-booking-screen .query=${query}></new-booking-screen>`,
  groups: () => html`<groups-screen></groups-screen>`,
  group: ({ about }) => html`<group-screen .groupId=${about as GroupId}></group-screen>`,
  waitlist: () => html`<waitlist-screen></waitlist-screen>`,
  housekeeping: () => html`<housekeeping-screen></housekeeping-screen>`,
  sheets: () => html`<sheets-screen></sheets-screen>`,
  troubles: () => html`<troubles-screen></troubles-screen>`,
  'print-sheets': () => html`<print-sheets-screen></print-sheets-screen>`,
  'print-lists': () => html`<print-lists-screen></print-lists-screen>`,
  'print-rack': ({ query }) => html`<print-rack-screen .query=${query}></print-rack-screen>`,
  logbook: () => html`<logbook-screen></logbook-screen>`,
  'lost-and-found': () => html`<lost-and-found-screen></lost-and-found-screen>`,
  cases: () => html`<cases-screen></cases-screen>`,
  'set-aside': () => html`<set-aside-screen></set-aside-screen>`,
  sync: () => html`<sync-screen></sync-screen>`,
  settings: () => html`<settings-screen></settings-screen>`,
  staff: () => html`<staff-screen></staff-screen>`,
  rates: () => html`<rates-screen></rates-screen>`,
  reports: () => html`<reports-screen></reports-screen>`,
  forecast: () => html`<forecast-screen></forecast-screen>`,
  trail: () => html`<trail-screen></trail-screen>`,
  downtime: () => html`<downtime-screen></downtime-screen>`,
  import: () => html`<import-screen></import-screen>`,
  connections: () => html`<connections-screen></connections-screen>`,
  calendars: () => html`<calendars-screen></calendars-screen>`,
  find: ({ query }) => html`<find-screen .text=${query.get('q') ?? ''}></find-screen>`,
  guests: ({ query }) => html`<guests-screen .text=${query.get('q') ?? ''}></guests-screen>`,
  registration: ({ about }) =>
    html`<registration-screen .reservationId=${about as ReservationId}></registration-screen>`,
  guest: ({ about }) => html`<guest-screen .guestId=${about as GuestId}></guest-screen>`,
  cashier: () => html`<cashier-screen></cashier-screen>`,
  folio: ({ about }) => html`<folio-screen .folioId=${about as FolioId}></folio-screen>`,
  'print-folio': ({ about }) => html`<print-folio-screen .folioId=${about as FolioId}></print-folio-screen>`,
  'print-invoice': ({ about, query }) =>
    html`<print-invoice-screen
      .invoiceId=${about as InvoiceId}
      .folioId=${(query.get('folio') ?? '') as FolioId}
    ></print-invoice-screen>`,
  nowhere: () =>
    html`<h1>${placeTitles.nowhere}</h1>
      <desk-empty icon="search" text="There is nothing at this address."
        ><a href="/rack">Go to the rack</a></desk-empty
      >`,
};

export function screenView(place: Place): TemplateResult {
  return VIEWS[place.name](place);
}
