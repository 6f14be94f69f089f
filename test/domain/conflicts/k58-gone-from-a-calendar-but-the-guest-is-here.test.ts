import type { CalendarEntryId, CalendarId, ImportId } from '#domain/kernel/identifiers.ts';
import { bookRoom, checkIn, nights, room } from '#test/support/hotel-aurora.ts';
import { twoDesks } from '#test/support/two-desks.ts';
import { expect, test } from 'vitest';

const stay = nights('05-03', '05-05');
const told = bookRoom('García', stay, {
  roomId: room('101'),
  source: 'channel',
  importId: 'calendar' as ImportId,
  fromCalendar: { channel: 'airbnb', calendarId: '101' as CalendarId, entryId: 'entry' as CalendarEntryId },
});
/** What reading a calendar gives where a stay is in it no more. */
const { reservationId } = told;
const gone = { type: 'CancelReservation', reservationId, reason: 'channel', stay } as const;
const goneAndArrived = () => twoDesks([told], gone, checkIn('García', '101'));

test('K58: the calendar has lost the stay and the guest is here, so the stay stands, in either order', () => {
  const { frontDeskFirst, backOfficeFirst } = goneAndArrived();
  for (const server of [frontDeskFirst, backOfficeFirst]) {
    expect(server.stayOf('García')).toBe('in-house 2026-05-03..2026-05-05 in 101, now in 101');
    expect(server.cases).toEqual(['cancelled-but-in-house: García']);
  }
  expect(backOfficeFirst.openCases).toEqual(frontDeskFirst.openCases);
});

test('K58: the stay is kept, or the check-in was the mistake; either ends the case', () => {
  for (const index of [0, 1]) {
    for (const server of Object.values(goneAndArrived())) {
      expect(server.offers('cancelled-but-in-house')).toEqual(['keep-as-is', 'undo-check-in:García']);
      expect(server.choose('cancelled-but-in-house', index).cases).toEqual([]);
    }
  }
});

test('K58: a stay whose dates the desk has changed is not cancelled behind its back', () => {
  const longer = {
    type: 'ChangeStayDates',
    reservationId: told.reservationId,
    stay: nights('05-03', '05-06'),
  } as const;
  for (const server of Object.values(twoDesks([told], longer, gone))) {
    expect(server.cases).toEqual(['cancelled-but-changed: García']);
  }
});
