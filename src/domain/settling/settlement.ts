import type { CaseSubject } from '../cases/cases-events.ts';
import type { HotelEvent } from '../hotel.ts';
import type { ReservationId, RoomId } from '../kernel/identifiers.ts';

/**
 * What stands of a command that the state refuses: the events that record it, and what people must decide. No events and no
 * cases: a colleague's work has made the command moot.
 */
export type Kept = { readonly events: readonly HotelEvent[]; readonly cases: readonly CaseSubject[] };

export const moot: Kept = { events: [], cases: [] };

export function keep(events: readonly HotelEvent[], ...cases: readonly CaseSubject[]): Kept {
  return { events, cases };
}

/** A case about stays and rooms, the one that needs a decision first. */
export function aCase(
  kind: CaseSubject['kind'],
  reservations: readonly ReservationId[],
  rooms: readonly RoomId[] = [],
  more: Omit<CaseSubject, 'kind' | 'reservations' | 'rooms' | 'roomTypeId'> = {},
): CaseSubject {
  return { kind, reservations, rooms, ...more };
}
