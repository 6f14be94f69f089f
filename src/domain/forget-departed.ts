import { dateOfSheet } from './cleaning/cleaning.ts';
import { evolve } from './evolve.ts';
import { guestFolioId } from './folios/folio.ts';
import { forgetMoney, owesOrHolds } from './folios/forget-money.ts';
import { forkHotelState, type HotelState } from './hotel-state.ts';
import { addDays, type HotelDay } from './kernel/hotel-day.ts';
import type { Table } from './kernel/table.ts';
import { nightOfKey } from './rates/rates.ts';
import { holdsRooms } from './reservations/reservation.ts';

/** Desks that were offline for so long may still speak of a stay; after that, people look it up in the history. */
const DAYS_REMEMBERED = 30;

/**
 * The image without what no decision needs any more: settled stays that ended, were cancelled or never came, closures and prices of
 * nights long past. What an open case speaks of is remembered. Its size follows the open business of a hotel, not its history.
 * The answer is a fork: pack it as the next snapshot, and the image it came from stays as it is.
 */
export function forgetDeparted(hotel: HotelState, businessDate: HotelDay): HotelState {
  const before = addDays(businessDate, -DAYS_REMEMBERED);
  const remembered = spokenOf(hotel);
  const kept = forkHotelState(hotel);
  for (const reservation of hotel.reservations.values()) {
    const { reservationId } = reservation;
    const isOver = !holdsRooms(reservation) && reservation.stay.departure < before;
    if (!isOver || remembered.has(reservationId) || owesOrHolds(hotel, guestFolioId(reservationId))) continue;
    kept.reservations.delete(reservationId);
  }
  for (const { groupId, reservationIds } of hotel.groups.values()) {
    if (!reservationIds.some((id) => kept.reservations.has(id))) kept.groups.delete(groupId);
  }
  for (const [turnawayId, arrival] of hotel.turnaways.entries()) {
    if (arrival < before) kept.turnaways.delete(turnawayId);
  }
  for (const [caseId, { reservations }] of hotel.decided.entries()) {
    if (reservations.length > 0 && !reservations.some((id) => kept.reservations.has(id))) kept.decided.delete(caseId);
  }
  forgetMoney(kept, before, remembered);
  const beforeEveryStay = firstNightNeeded(kept, before);
  for (const { closureId, roomId, nights } of hotel.closures.values()) {
    if (nights.departure >= beforeEveryStay || remembered.has(closureId)) continue;
    evolve(kept, { type: 'RoomReturnedToService', closureId, roomId, nights, from: nights.departure });
  }
  forgetWork(kept, before);
  forgetNights(kept.prices, beforeEveryStay);
  forgetNights(kept.planPrices, beforeEveryStay);
  forgetNights(kept.restrictions, beforeEveryStay);
  forgetNights(kept.nightLimits, beforeEveryStay);
  return kept;
}

function forgetNights<Key extends string>(table: Table<Key, unknown>, before: HotelDay): void {
  for (const [key] of table.entries()) if (nightOfKey(key) < before) table.delete(key);
}

/** What housekeeping planned and noted for days long past. */
function forgetWork(kept: HotelState, before: HotelDay): void {
  for (const { closureId, nights } of kept.outOfService.values()) {
    if (nights.departure < before) kept.outOfService.delete(closureId);
  }
  for (const { closureId, nights } of kept.endedClosures.values()) {
    if (nights.departure < before) kept.endedClosures.delete(closureId);
  }
  for (const [noteId, { loggedOn }] of kept.notes.entries()) {
    if (loggedOn < before) kept.notes.delete(noteId);
  }
  for (const [key] of kept.sheets.entries()) {
    if (dateOfSheet(key) < before) kept.sheets.delete(key);
  }
}

/** The ids of everything that an open case speaks of. */
function spokenOf(hotel: HotelState): ReadonlySet<string> {
  const ids = [...hotel.cases.values()].flatMap(
    ({ reservations, closureId, postings = [], shifts = [] }): readonly string[] => [
      ...reservations,
      ...(closureId ? [closureId] : []),
      ...postings,
      ...shifts,
    ],
  );
  return new Set(ids);
}

/** A stay that nobody has ended goes on over its first night, however long ago that was: its dates can still change. */
function firstNightNeeded(hotel: HotelState, before: HotelDay): HotelDay {
  let first = before;
  for (const reservation of hotel.reservations.values()) {
    const { arrival } = reservation.stay;
    if (holdsRooms(reservation) && arrival < first) first = arrival;
  }
  return first;
}
