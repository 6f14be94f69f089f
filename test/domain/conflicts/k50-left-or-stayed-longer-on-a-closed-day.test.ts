import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { aurora } from '#test/support/given.ts';
import { bookRoom, changeDates, checkIn, checkOut, day, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { balanceOf, folio, pay } from '#test/support/money.ts';
import { Server, twoDesks, type Said } from '#test/support/two-desks.ts';

const byAudit = { type: 'ChooseDayTurn', turns: { by: 'night-audit' } } as const;
const dueOut = day('05-04');
const extraNight = `room:García:${dueOut}`;
const auditOf = (on: string): HotelCommand => ({
  type: 'CloseBusinessDay',
  day: day(on),
  overstays: [reservationOf('García')],
});
/** García was to leave on the 4th and has paid; the night audit of the 4th lets them stay a night longer. */
const paid = [
  byAudit,
  bookRoom('García', nights('05-03', '05-04')),
  checkIn('García', '101'),
  auditOf('05-03'),
  pay('card', 'García', 9000),
];
const DAY_MS = 86_400_000;
const audit: Said = [auditOf('05-04'), { businessDate: dueOut, at: (day('05-05') * DAY_MS) as Instant }];
const onTheFourth = (command: HotelCommand): Said => [command, { businessDate: dueOut }];
const settlesUp: HotelCommand = { type: 'CheckOutGuest', reservationId: reservationOf('García') };
const leftWhileAudited = () => twoDesks(paid, audit, onTheFourth(settlesUp));
const kinds = ({ log }: Server) => log.map(({ type }) => type);

test('K50: a guest who had left when the night audit kept them for a night has left and owes nothing, in either order', () => {
  for (const server of Object.values(leftWhileAudited())) {
    expect(server.stayOf('García')).toBe('checked-out 2026-05-03..2026-05-04 in 101');
    expect(server.hotel.reservations.get(reservationOf('García'))?.nightlyMinor).toEqual([9000]);
    expect(balanceOf(server.hotel, 'García')).toBe(0);
    expect(server.conditionOf('101')).toBe('dirty');
    expect(server.cases).toEqual([]);
  }
});

test('K50: the night that was charged is taken off on the open day, and the figures of the closed day are restated', () => {
  const { frontDeskFirst, backOfficeFirst } = leftWhileAudited();
  expect(frontDeskFirst.log).toContainEqual(
    expect.objectContaining({
      type: 'AllowancePosted',
      against: extraNight,
      grossMinor: 9000,
      businessDate: day('05-05'),
      originalBusinessDate: dueOut,
    }),
  );
  expect(frontDeskFirst.log.at(-1)).toEqual({ type: 'WorkRecordedLate', day: dueOut, done: { departures: 1 } });
  expect(kinds(backOfficeFirst)).not.toContain('WorkRecordedLate');
  expect(kinds(backOfficeFirst)).not.toContain('AllowancePosted');
});

test('K50: a check-out that two desks tell late is one departure, and the night is taken off once', () => {
  const server = leftWhileAudited().frontDeskFirst.afterwards(onTheFourth(settlesUp));
  expect(kinds(server).filter((type) => type === 'GuestCheckedOut').length).toBe(1);
  expect(balanceOf(server.hotel, 'García')).toBe(0);
});

test('K50: a bill that was paid and closed meanwhile is open again, and people give the credit back', () => {
  const onTheFifth = { businessDate: day('05-05') };
  const server = new Server(aurora(...paid)).afterwards(audit).afterwards([pay('cash', 'García', 9000), onTheFifth]);
  server.afterwards([{ type: 'CloseFolio', folioId: folio('García') }, onTheFifth]);
  expect(server.hotel.folios.get(folio('García'))?.isClosed).toBe(true);
  server.afterwards(onTheFourth(settlesUp));
  expect(server.hotel.folios.get(folio('García'))?.isClosed).toBeUndefined();
  expect(server.openCases).toMatchObject([{ kind: 'balance-after-check-out', amountMinor: -9000 }]);
});

test('K50: a day use that the night audit kept for a night is paid once, as a day', () => {
  const dayUse = [byAudit, bookRoom('García', nights('05-03', '05-03')), checkIn('García', '101')];
  for (const server of Object.values(twoDesks(dayUse, auditOf('05-03'), checkOut('García')))) {
    expect(server.stayOf('García')).toBe('checked-out 2026-05-03..2026-05-03 without a room');
    expect(balanceOf(server.hotel, 'García')).toBe(9000);
    expect(server.cases).toEqual([]);
  }
});

test.each([
  ['by the night that the audit had given them', '05-05'],
  ['by more nights than the audit had given them', '05-07'],
])('K50: a guest who stays longer %s stays as they asked, and each night is charged once, in either order', (_, to) => {
  const longer = changeDates('García', nights('05-03', to));
  const { frontDeskFirst, backOfficeFirst } = twoDesks(paid, audit, onTheFourth(longer));
  expect(frontDeskFirst.stayOf('García')).toBe(`in-house 2026-05-03..2026-${to} in 101, now in 101`);
  expect(frontDeskFirst.stayOf('García')).toBe(backOfficeFirst.stayOf('García'));
  for (const server of [frontDeskFirst, backOfficeFirst]) {
    expect(balanceOf(server.hotel, 'García')).toBe(9000);
    expect(server.log.filter((event) => event.type === 'RoomChargePosted').length).toBe(1);
    expect(server.cases).toEqual([]);
  }
});

test('K50: an extension that changed the nights of a day that is closed says so', () => {
  const longer = changeDates('García', nights('05-03', '05-07'));
  const { frontDeskFirst, backOfficeFirst } = twoDesks(paid, audit, onTheFourth(longer));
  expect(frontDeskFirst.log.at(-1)).toEqual({ type: 'WorkRecordedLate', day: dueOut, done: {} });
  expect(kinds(backOfficeFirst)).not.toContain('WorkRecordedLate');
});
