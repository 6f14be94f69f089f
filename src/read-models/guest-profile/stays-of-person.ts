import type { GuestFigures, GuestStay } from '#contract/guest-profile.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import { reservationsOfGuest } from '../guest-stays/guest-stays-projection.ts';
import type { QueryView } from '../query.ts';
import { roomOf } from '../rack/rack-pages.ts';
import { reservationOf } from '../reservations/reservation-rows.ts';
import { roomOfStay } from '../stays/room-of-stay.ts';

/** Every stay of a person, under whichever id they were booked; the latest arrival first. */
export function staysOfPerson(view: QueryView, guestId: GuestId): readonly GuestStay[] {
  const person = view.samePerson(guestId);
  return person
    .flatMap((id) => reservationsOfGuest(view, id))
    .flatMap((reservationId): readonly GuestStay[] => {
      const row = reservationOf(view, reservationId);
      if (!row) return [];
      const { confirmation, status, stay, totalMinor } = row;
      const roomNumber = roomOf(view, roomOfStay(row, view.businessDate))?.number;
      const comesAlong = !person.includes(row.guestId);
      return [{ reservationId, confirmation, status, stay, roomNumber, totalMinor, comesAlong }];
    })
    .toSorted((left, right) => right.stay.arrival - left.stay.arrival);
}

export function figuresOf(stays: readonly GuestStay[]): GuestFigures {
  const figures = { stays: 0, nights: 0, totalMinor: 0, cancelled: 0, noShows: 0 };
  for (const { status, stay, totalMinor, comesAlong } of stays) {
    if (status === 'cancelled') figures.cancelled += 1;
    else if (status === 'no-show') figures.noShows += 1;
    else {
      figures.stays += 1;
      figures.nights += stay.departure - stay.arrival;
      if (!comesAlong) figures.totalMinor += totalMinor;
    }
  }
  return figures;
}
