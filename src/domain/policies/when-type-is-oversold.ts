import { openCase } from '../cases/case.ts';
import type { CaseOpened, CaseSubject } from '../cases/cases-events.ts';
import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import { addDays, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type { ReservationId, RoomTypeId } from '../kernel/identifiers.ts';
import { oversoldNights, roomsToSell } from '../reservations/availability.ts';
import { countsInType, type Reservation } from '../reservations/reservation.ts';
import { nightsTouched } from './nights-touched.ts';
import { whoCouldGo } from './who-could-go.ts';

/**
 * No type is silently oversold: for every stay too many on a night to come there is a case, whichever command led to it. A
 * stay is asked about once for a type, whatever nights of it are too many.
 */
export function whenTypeIsOversold(
  after: HotelState,
  events: readonly HotelEvent[],
  given: Circumstances,
): readonly CaseOpened[] {
  return [...nightsTouched(after, events)].flatMap(([roomTypeId, nights]) => {
    const asked = staysAsked(after, roomTypeId);
    const known = new Set(asked);
    for (const night of [...nights].toSorted((left, right) => left - right)) {
      if (night >= given.businessDate) askForExcess(after, events, roomTypeId, night, given, asked);
    }
    return [...asked]
      .filter((reservationId) => !known.has(reservationId))
      .map((reservationId) => oversold(after, reservationId, roomTypeId, given.businessDate));
  });
}

/** Adds as many stays of the night as it has too many, besides those that are asked about already. */
function askForExcess(
  after: HotelState,
  events: readonly HotelEvent[],
  roomTypeId: RoomTypeId,
  night: HotelDay,
  given: Circumstances,
  asked: Set<ReservationId>,
): void {
  const excess = -roomsToSell(after, roomTypeId, night);
  if (excess <= 0) return;
  const couldGo = whoCouldGo(after, events, roomTypeId, night, given);
  const missing = excess - couldGo.filter((reservationId) => asked.has(reservationId)).length;
  const unasked = couldGo.filter((reservationId) => !asked.has(reservationId));
  for (const reservationId of unasked.slice(0, Math.max(0, missing))) asked.add(reservationId);
}

/** The stays that a case already asks about. */
function staysAsked(after: HotelState, roomTypeId: RoomTypeId): Set<ReservationId> {
  const about = ({ kind, roomTypeId: asked, reservations }: CaseSubject): readonly ReservationId[] =>
    kind === 'type-oversold' && asked === roomTypeId ? reservations : [];
  return new Set([...after.cases.values()].flatMap(about));
}

/** The case says from which of its nights to which the stay is one too many. */
function oversold(
  after: HotelState,
  reservationId: ReservationId,
  roomTypeId: RoomTypeId,
  businessDate: HotelDay,
): CaseOpened {
  const stay = after.reservations.get(reservationId);
  const nights = stay && nightsTooMany(after, stay, roomTypeId, businessDate);
  const about = { reservations: [reservationId], rooms: [], roomTypeId, ...(nights ? { nights } : {}) };
  return openCase({ kind: 'type-oversold', ...about });
}

function nightsTooMany(
  after: HotelState,
  stay: Reservation,
  roomTypeId: RoomTypeId,
  businessDate: HotelDay,
): Interval | undefined {
  const nights = oversoldNights(after, roomTypeId, stay.stay).filter(
    (night) => night >= businessDate && countsInType(after, stay, roomTypeId, night),
  );
  const [arrival] = nights;
  const last = nights.at(-1);
  return arrival === undefined || last === undefined ? undefined : { arrival, departure: addDays(last, 1) };
}
