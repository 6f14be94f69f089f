import type { HotelState } from '../hotel-state.ts';
import { leadsToPerson } from '../housekeeping/note-of-thing.ts';
import type { ReservationId, RoomId } from '../kernel/identifiers.ts';
import type { About } from './logbook-events.ts';

export type FlawOfNote =
  | { readonly code: 'note-missing' }
  | { readonly code: 'note-about-a-person' }
  | { readonly code: 'unknown-room'; readonly roomId: RoomId }
  | { readonly code: 'unknown-reservation'; readonly reservationId: ReservationId };

/** What is wrong with a line of the logbook: it says nothing, leads to a person, or is about what the hotel does not know. */
export function flawOfNote(hotel: HotelState, text: string, about: About): FlawOfNote | undefined {
  if (text.trim() === '') return { code: 'note-missing' };
  if (leadsToPerson(text)) return { code: 'note-about-a-person' };
  if (about.kind === 'room' && !hotel.rooms.has(about.roomId)) return { code: 'unknown-room', roomId: about.roomId };
  if (about.kind === 'reservation' && !hotel.reservations.has(about.reservationId)) {
    return { code: 'unknown-reservation', reservationId: about.reservationId };
  }
  return undefined;
}
