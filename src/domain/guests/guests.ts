import type { GuestId } from '../kernel/identifiers.ts';
import type { Table } from '../kernel/table.ts';
import type { GuestsEvent } from './guests-events.ts';

export type Guest = { readonly guestId: GuestId };

export type GuestsTables = { readonly guests: Table<GuestId, Guest> };

export function evolveGuests(tables: GuestsTables, event: GuestsEvent): void {
  switch (event.type) {
    case 'GuestRegistered':
      return tables.guests.set(event.guestId, { guestId: event.guestId });
  }
}
