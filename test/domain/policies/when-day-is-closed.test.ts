import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import { aurora, type Past } from '#test/support/given.ts';
import { day, holdRoom, nights, noonPlus, reservationOf, room, today } from '#test/support/hotel-aurora.ts';
import { Server, twoDesks } from '#test/support/two-desks.ts';

const byAudit: Past = { type: 'ChooseDayTurn', turns: { by: 'night-audit' } };
const close: HotelCommand = { type: 'CloseBusinessDay', day: today };
const stay = nights('05-10', '05-12');
const untilToday = holdRoom('García', stay, '05-03', { roomId: room('102') });

test('the night audit releases the holds whose release day it closes, and no others', () => {
  const later = holdRoom('Müller', stay, '05-04');
  const server = new Server(aurora(byAudit, untilToday, later)).afterwards(close);
  expect(server.stayOf('García')).toBe('cancelled 2026-05-10..2026-05-12 without a room');
  expect(server.stayOf('Müller')).toBe('tentative 2026-05-10..2026-05-12 without a room');
  expect(server.log.filter(({ type }) => type === 'HoldReleased')).toMatchObject([
    { reservationId: reservationOf('García'), because: 'release-day-passed' },
  ]);
});

test('K59: a guest who said yes while the audit ran is booked in the room, whoever is heard first', () => {
  const confirm: HotelCommand = { type: 'ConfirmReservation', reservationId: reservationOf('García') };
  const audit = [close, { at: noonPlus(12 * 60), businessDate: day('05-03') }] as const;
  for (const server of Object.values(twoDesks([byAudit, untilToday], confirm, audit))) {
    expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 in 102');
    expect(server.cases).toEqual([]);
  }
});
