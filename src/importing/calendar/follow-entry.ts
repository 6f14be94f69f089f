import type { CalendarStay } from '#contract/calendar-feed.ts';
import type { CalendarLine, OutsideFlaw } from '#contract/calendar-import.ts';
import { addDays, sameDates, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { ChangeStayDates } from '#domain/reservations/change-stay-dates.ts';
import { holdsRooms, type Reservation } from '#domain/reservations/reservation.ts';
import type { CalendarStep, Rehearsing } from './rehearse-calendar.ts';

/** What becomes of a stay that the hotel knows, when its entry is read again: nothing, or the dates that it has now. */
export function followEntry(
  { copy, given, attempt, saidBefore }: Rehearsing,
  known: Reservation,
  { stay }: CalendarStay,
  guest: string,
): CalendarStep | OutsideFlaw {
  const { reservationId, confirmation, status, stay: before } = known;
  if (!holdsRooms(known)) {
    // A guest who has been here is no news; one who does not come any more is, as long as the channel thinks otherwise.
    return isOver(known, given.businessDate)
      ? nothing({ action: 'here', reservationId, confirmation, guest, stay: before })
      : { code: 'ended-here', status, confirmation };
  }
  const now = datesNow(known, stay, given.businessDate);
  if (sameDates(now, before)) return nothing({ action: 'here', reservationId, confirmation, guest, stay: now });
  // Nobody looks at this one: only what the channel itself has changed since is changed here.
  const said = saidBefore ? saidBefore.get(reservationId) : before;
  if (!said) return { code: 'other-dates', confirmation };
  const saidThen = datesNow(known, said, given.businessDate);
  if (sameDates(now, saidThen)) return nothing({ action: 'here', reservationId, confirmation, guest, stay: before });
  const change: ChangeStayDates = { type: 'ChangeStayDates', reservationId, stay: now, before: saidThen };
  const refusal = attempt(copy, change, given);
  if (refusal) return { code: 'refused', refusal };
  return {
    line: { action: 'change', reservationId, confirmation, guest, stay: now, before },
    does: [change],
    undo: [{ type: 'ChangeStayDates', reservationId, stay: before, before: now }],
  };
}

function nothing(line: CalendarLine): CalendarStep {
  return { line, does: [], undo: [] };
}

function isOver({ status, stay }: Reservation, today: HotelDay): boolean {
  return status === 'checked-out' || stay.departure <= today;
}

/** A stay that runs begins, in some calendars, today: the guest came when they came. */
function datesNow({ status, stay: before }: Reservation, told: Interval, today: HotelDay): Interval {
  const hasBegun = status === 'in-house' || before.arrival < today;
  const isRunning = hasBegun && before.arrival < told.arrival && told.arrival <= addDays(today, 1);
  return isRunning ? { arrival: before.arrival, departure: told.departure } : told;
}
