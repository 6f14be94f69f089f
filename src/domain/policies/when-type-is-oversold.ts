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
 * stay is asked about once for a type. Where a night of it becomes too many that was not asked about, the same case is opened
 * again and asks about that one too.
 */
export function whenTypeIsOversold(
  after: HotelState,
  events: readonly HotelEvent[],
  given: Circumstances,
): readonly CaseOpened[] {
  return [...nightsTouched(after, events)].flatMap(([roomTypeId, nights]) => {
    const asked = staysAsked(after, roomTypeId);
    const opened = new Set<ReservationId>();
    for (const night of [...nights].toSorted((left, right) => left - right)) {
      if (night < given.businessDate) continue;
      for (const reservationId of staysMissing(after, events, roomTypeId, night, given, asked)) {
        // The case will ask about this night and every later one that is too many.
        asked.set(reservationId, { arrival: night, departure: Infinity });
        opened.add(reservationId);
      }
    }
    return [...opened].map((reservationId) => oversold(after, reservationId, roomTypeId, given.businessDate));
  });
}

/** As many stays of the night as it has too many, besides those that are asked about it already: who is asked anyway first. */
function staysMissing(
  after: HotelState,
  events: readonly HotelEvent[],
  roomTypeId: RoomTypeId,
  night: HotelDay,
  given: Circumstances,
  asked: Asked,
): readonly ReservationId[] {
  const excess = -roomsToSell(after, roomTypeId, night);
  if (excess <= 0) return [];
  const couldGo = whoCouldGo(after, events, roomTypeId, night, given);
  const isAsked = (id: ReservationId): boolean => {
    const nights = asked.get(id);
    return nights !== undefined && nights.arrival <= night && night < nights.departure;
  };
  const missing = Math.max(0, excess - couldGo.filter(isAsked).length);
  const unasked = couldGo.filter((id) => !isAsked(id));
  const isAskedOtherwise = (id: ReservationId): boolean => asked.has(id);
  return [...unasked.filter(isAskedOtherwise), ...unasked.filter((id) => !isAskedOtherwise(id))].slice(0, missing);
}

/** The stays that a case already asks about, and which of their nights. */
type Asked = Map<ReservationId, { readonly arrival: number; readonly departure: number }>;

const EVERY_NIGHT = { arrival: -Infinity, departure: Infinity };

function staysAsked(after: HotelState, roomTypeId: RoomTypeId): Asked {
  const about = ({ kind, roomTypeId: asked, reservations, nights }: CaseSubject) =>
    kind === 'type-oversold' && asked === roomTypeId
      ? reservations.map((id) => [id, nights ?? EVERY_NIGHT] as const)
      : [];
  return new Map([...after.cases.values()].flatMap(about));
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
