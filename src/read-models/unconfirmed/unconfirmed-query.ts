import type { Answers } from '#contract/questions.ts';
import type { HoldLine, UnconfirmedLine } from '#contract/unconfirmed.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { staysInCases } from '../cases/open-cases.ts';
import { roomTypes } from '../hotel/hotel-query.ts';
import type { QueryView } from '../query.ts';
import { reservationOf } from '../reservations/reservation-rows.ts';
import type { ReservationRow } from '../reservations/reservations-projection.ts';
import { guestName } from '../stays/guest-name.ts';
import { unconfirmedReservations } from './unconfirmed-projection.ts';

/** Whom to ring today: holds whose release day comes, and guests for whom a room has become free. */
export function unconfirmed(view: QueryView): Answers<'Unconfirmed'> {
  const rows = unconfirmedReservations(view).flatMap((id) => reservationOf(view, id) ?? []);
  const toLine = lines(view);
  const holds = rows.flatMap((row): HoldLine[] => {
    const { heldUntil } = row;
    if (heldUntil === undefined) return [];
    return [{ ...toLine(row), heldUntil, release: releaseOf(heldUntil, view.businessDate) }];
  });
  return {
    holds: holds.toSorted((left, right) => left.heldUntil - right.heldUntil || byArrival(left, right)),
    waitlist: rows
      .filter(({ waitlisted }) => waitlisted)
      .map(toLine)
      .toSorted((left, right) => rankOf(left) - rankOf(right) || byArrival(left, right)),
  };
}

function lines(view: QueryView): (row: ReservationRow) => UnconfirmedLine {
  const inCases = staysInCases(view);
  const typeNames = new Map<RoomTypeId, string>(roomTypes(view).map(({ roomTypeId, name }) => [roomTypeId, name]));
  return ({ reservationId, confirmation, guestId, party, stay, roomTypeId, totalMinor, groupId }) => ({
    reservationId,
    confirmation,
    guest: guestName(view, guestId),
    phone: view.guest(guestId)?.phone,
    email: view.guest(guestId)?.email,
    party,
    stay,
    bookedType: typeNames.get(roomTypeId) ?? '',
    totalMinor,
    ...(groupId ? { groupId } : {}),
    confirmBlockedBy: view.blockedBy({ type: 'ConfirmReservation', reservationId }),
    marks: { ...view.waiting(reservationId), conflict: inCases.has(reservationId) },
  });
}

function releaseOf(heldUntil: HotelDay, today: HotelDay): HoldLine['release'] {
  if (heldUntil < today) return 'lapsed';
  return heldUntil === today ? 'due' : 'to-come';
}

function rankOf({ confirmBlockedBy }: UnconfirmedLine): number {
  return confirmBlockedBy ? 1 : 0;
}

/** Ids are made in the order of time, so among equals the one that waits longest is first. */
function byArrival(left: UnconfirmedLine, right: UnconfirmedLine): number {
  return left.stay.arrival - right.stay.arrival || (left.reservationId < right.reservationId ? -1 : 1);
}
