import { openCase } from '../cases/case.ts';
import type { CaseOpened, CaseSubject } from '../cases/cases-events.ts';
import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import { addDays, type HotelDay } from '../kernel/hotel-day.ts';
import type { ReservationId, RoomTypeId } from '../kernel/identifiers.ts';
import { roomsToSell } from '../reservations/availability.ts';
import { countsInType } from '../reservations/reservation.ts';
import { nightsTouched } from './nights-touched.ts';
import { whoCouldGo } from './who-could-go.ts';

type Oversold = CaseSubject & Required<Pick<CaseSubject, 'roomTypeId' | 'nights'>>;

/**
 * No type is silently oversold: for every stay too many on a night to come there is a case, whichever command led to it. The
 * stays that these events speak of are asked first, then those who would lose the least.
 */
export function whenTypeIsOversold(
  after: HotelState,
  events: readonly HotelEvent[],
  { businessDate }: Circumstances,
): readonly CaseOpened[] {
  const opened: Oversold[] = [];
  for (const [roomTypeId, nights] of nightsTouched(after, events)) {
    for (const night of [...nights].toSorted((left, right) => left - right)) {
      if (night >= businessDate) openForExcess(after, events, roomTypeId, night, opened);
    }
  }
  return opened.map(openCase);
}

function openForExcess(
  after: HotelState,
  events: readonly HotelEvent[],
  roomTypeId: RoomTypeId,
  night: HotelDay,
  opened: Oversold[],
): void {
  const excess = -roomsToSell(after, roomTypeId, night);
  if (excess <= 0) return;
  const asked = staysAsked(after, roomTypeId, night, opened);
  for (const reservationId of whoCouldGo(after, events, roomTypeId, night)) {
    if (asked.size >= excess) return;
    if (asked.has(reservationId)) continue;
    asked.add(reservationId);
    addNight(opened, reservationId, roomTypeId, night);
  }
}

/** The stays that a case already asks about on this night. */
function staysAsked(
  after: HotelState,
  roomTypeId: RoomTypeId,
  night: HotelDay,
  opened: readonly Oversold[],
): Set<ReservationId> {
  const isAsked = ({ kind, nights, ...open }: CaseSubject): boolean =>
    kind === 'type-oversold' &&
    open.roomTypeId === roomTypeId &&
    nights !== undefined &&
    nights.arrival <= night &&
    night < nights.departure;
  const asked = [...after.cases.values(), ...opened].filter(isAsked).flatMap(({ reservations }) => {
    const stay = reservations[0] && after.reservations.get(reservations[0]);
    return stay && countsInType(after, stay, roomTypeId, night) ? [stay.reservationId] : [];
  });
  return new Set(asked);
}

/** One case for consecutive nights of one stay. */
function addNight(opened: Oversold[], reservationId: ReservationId, roomTypeId: RoomTypeId, night: HotelDay): void {
  const departure = addDays(night, 1);
  const index = opened.findIndex(
    (open) =>
      open.reservations[0] === reservationId && open.roomTypeId === roomTypeId && open.nights.departure === night,
  );
  const before = opened[index];
  if (before) opened[index] = { ...before, nights: { ...before.nights, departure } };
  else
    opened.push({
      kind: 'type-oversold',
      reservations: [reservationId],
      rooms: [],
      roomTypeId,
      nights: { arrival: night, departure },
    });
}
