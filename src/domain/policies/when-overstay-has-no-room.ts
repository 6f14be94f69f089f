import { openCase } from '../cases/case.ts';
import type { CaseOpened, CaseSubject } from '../cases/cases-events.ts';
import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import { addedNights } from '../reservations/change-stay-dates.ts';
import type { StayDatesChanged } from '../reservations/reservation-events.ts';
import { closuresDuring, firstNightWithoutRoom, holdersDuring } from '../reservations/room-nights.ts';

/**
 * A guest who has not left stays a night longer when the day is closed. Where their room is closed for that night or somebody
 * else is to have it, the night has no room, and people must decide at once where the guest sleeps.
 */
export function whenOverstayHasNoRoom(after: HotelState, events: readonly HotelEvent[]): readonly CaseOpened[] {
  if (!events.some(({ type }) => type === 'BusinessDayClosed')) return [];
  return events.flatMap((event) => (event.type === 'StayDatesChanged' ? whatIsContested(after, event) : []));
}

function whatIsContested(after: HotelState, { reservationId, before, stay: dates }: StayDatesChanged) {
  const stay = after.reservations.get(reservationId);
  const roomId = stay?.occupies;
  if (!stay || !roomId || firstNightWithoutRoom(stay) === undefined) return [];
  const [nights = dates] = addedNights(before, dates);
  const holders = holdersDuring(after, roomId, nights, reservationId);
  const subjects: CaseSubject[] = closuresDuring(after, roomId, nights).map((closureId) => ({
    kind: 'displaced-by-closure',
    reservations: [reservationId],
    rooms: [roomId],
    closureId,
  }));
  if (holders.length > 0) {
    subjects.push({
      kind: 'room-promised-twice',
      reservations: [reservationId, ...holders],
      rooms: [roomId],
      nights: dates,
    });
  }
  return subjects.map(openCase).filter(({ caseId }) => !after.cases.has(caseId));
}
