import type { AuditMove, AuditStay, NightAudit, NightCharge } from '#contract/night-audit.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import { scheduledMove } from '#domain/reservations/cancel-scheduled-move.ts';
import { businessDays, totalsNow } from '../business-days/business-days-query.ts';
import { dayTurns } from '../hotel/hotel-query.ts';
import type { QueryView } from '../query.ts';
import { roomOf } from '../rack/rack-pages.ts';
import { reservationOf } from '../reservations/reservation-rows.ts';
import { guestName } from '../stays/guest-name.ts';
import { roomOfStay } from '../stays/room-of-stay.ts';
import type { StayFacts } from '../stays/stay-facts.ts';
import { houseToday } from '../today/house-today.ts';

const CLOSED_SHOWN = 7;

/** What the night auditor must know before the day is closed. */
export function nightAudit(view: QueryView): NightAudit {
  const day = view.businessDate;
  const { expected, inHouse } = houseToday(view, day);
  const blockedBy = view.blockedBy({ type: 'CloseBusinessDay', day });
  // The decision itself names what is unresolved, however old it is. Without a connection it is not asked that far.
  const unresolved = blockedBy?.code === 'audit-not-ready' ? blockedBy : undefined;
  const expectedNow = expected.filter(({ status }) => status === 'reserved').map(idOf);
  const leaving = inHouse.filter(({ stay }) => stay.departure <= day).map(idOf);
  return {
    day,
    turns: dayTurns(view),
    arrivals: staysOf(view, unresolved?.arrivals ?? expectedNow),
    departures: staysOf(view, unresolved?.departures ?? leaving),
    moves: movesDue(view, inHouse, day),
    shifts: unresolved?.shifts ?? [],
    charges: chargesOf(view, inHouse.map(idOf), day),
    soFar: totalsNow(view, day),
    blockedBy: unresolved ? undefined : blockedBy,
    closed: businessDays(view, { from: addDays(day, -CLOSED_SHOWN), days: CLOSED_SHOWN }).toReversed(),
  };
}

function idOf({ reservationId }: { readonly reservationId: ReservationId }): ReservationId {
  return reservationId;
}

/** The one that waits longest first. */
function staysOf(view: QueryView, ids: readonly ReservationId[]): readonly AuditStay[] {
  const stays = ids.flatMap((reservationId) => {
    const row = reservationOf(view, reservationId);
    if (!row) return [];
    const { guestId, stay } = row;
    const room = roomOf(view, roomOfStay(row, view.businessDate));
    return [{ reservationId, guest: guestName(view, guestId), ...stay, roomNumber: room?.number }];
  });
  return stays.toSorted((left, right) => left.arrival - right.arrival || (left.guest < right.guest ? -1 : 1));
}

function movesDue(view: QueryView, inHouse: readonly StayFacts[], day: HotelDay): readonly AuditMove[] {
  const due = inHouse.flatMap((stay): readonly AuditMove[] => {
    const move = scheduledMove(stay, day);
    if (!move || move.night > day) return [];
    return [{ reservationId: stay.reservationId, guest: guestName(view, stay.guestId), ...move }];
  });
  return due.toSorted((left, right) => (left.guest < right.guest ? -1 : 1));
}

/** A night that nobody has agreed on costs what the last one did. */
function chargesOf(view: QueryView, ids: readonly ReservationId[], day: HotelDay): readonly NightCharge[] {
  return staysOf(view, ids).map(({ reservationId, guest, roomNumber, arrival, departure }) => {
    const prices = reservationOf(view, reservationId)?.nightlyMinor ?? [];
    const priceMinor = prices[day - arrival] ?? prices.at(-1) ?? 0;
    return { reservationId, guest, roomNumber, priceMinor, ifStaying: departure <= day };
  });
}
