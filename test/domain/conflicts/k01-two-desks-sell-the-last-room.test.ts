import {
  bookRoom,
  cancel,
  checkIn,
  closeRoom,
  day,
  doubleRoom,
  nights,
  noonPlus,
  reservationOf,
} from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';
import { aurora } from '#test/support/given.ts';
import { inWriting } from '#test/support/random-desks.ts';
import { Server, twoDesks } from '#test/support/two-desks.ts';

const twoNights = nights('05-10', '05-12');
const allButOneDouble = ['Okafor', 'Rossi', 'Tanaka'].map((guest) => bookRoom(guest, twoNights));
const lastRoomSoldTwice = () => twoDesks(allButOneDouble, bookRoom('García', twoNights), bookRoom('Müller', twoNights));

test('K1: both bookings of the last double stand, and one case says that a room is missing', () => {
  const { frontDeskFirst, backOfficeFirst } = lastRoomSoldTwice();
  for (const server of [frontDeskFirst, backOfficeFirst]) {
    expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 without a room');
    expect(server.stayOf('Müller')).toBe('reserved 2026-05-10..2026-05-12 without a room');
  }
});

test('K1: who was promised the room last is asked about, whomever the server hears last', () => {
  const { frontDeskFirst, backOfficeFirst } = lastRoomSoldTwice();
  for (const server of [frontDeskFirst, backOfficeFirst]) expect(server.cases).toEqual(['type-oversold: Müller']);
  expect(inWriting(frontDeskFirst.hotel)).toBe(inWriting(backOfficeFirst.hotel));
});

test('K1: promised at the same moment, the same guest is asked about in either order', () => {
  const at = { at: noonPlus(0) };
  const sold = (guest: string) => [bookRoom(guest, twoNights), at] as const;
  for (const server of Object.values(twoDesks(allButOneDouble, sold('Müller'), sold('García')))) {
    expect(server.cases).toEqual(['type-oversold: Müller']);
  }
});

test('K1: two desks that have a night too many in common ask about the same stay, whichever nights it has besides', () => {
  const { frontDeskFirst, backOfficeFirst } = twoDesks(
    allButOneDouble,
    bookRoom('García', nights('05-11', '05-14')),
    bookRoom('Müller', nights('05-08', '05-12')),
  );
  expect(frontDeskFirst.openCases).toMatchObject([
    { caseId: 'type-oversold:Müller:double', nights: nights('05-11', '05-12') },
  ]);
  expect(inWriting(frontDeskFirst.hotel)).toBe(inWriting(backOfficeFirst.hotel));
});

test('K1: an earlier night that becomes too many is asked about by the same case, also once the later one is mended', () => {
  const server = new Server(
    aurora(
      ...['Okafor', 'Rossi', 'Tanaka'].map((guest) => bookRoom(guest, nights('05-10', '05-16'))),
      bookRoom('Müller', nights('05-10', '05-12')),
      bookRoom('García', nights('05-14', '05-15')),
    ),
  );
  server.afterwards(closeRoom('104', nights('05-14', '05-15')));
  expect(server.openCases).toMatchObject([{ reservations: ['Tanaka'], nights: nights('05-14', '05-15') }]);
  server.afterwards(closeRoom('103', nights('05-10', '05-11')));
  expect(server.openCases).toMatchObject([{ reservations: ['Tanaka'], nights: nights('05-10', '05-15') }]);
  expect(server.afterwards(cancel('García')).cases).toEqual(['type-oversold: Tanaka']);
  expect(server.afterwards(cancel('Müller')).cases).toEqual([]);
});

test('K1: a later night that becomes too many is asked about by the same case', () => {
  const server = new Server(
    aurora(...['Okafor', 'Rossi', 'Tanaka'].map((guest) => bookRoom(guest, nights('05-10', '05-16')))),
  );
  server.afterwards(closeRoom('104', nights('05-10', '05-11')));
  server.afterwards(closeRoom('103', nights('05-10', '05-11')));
  expect(server.openCases).toMatchObject([{ reservations: ['Tanaka'], nights: nights('05-10', '05-11') }]);
  server.afterwards(closeRoom('102', nights('05-14', '05-15')));
  server.afterwards(closeRoom('101', nights('05-14', '05-15')));
  expect(server.openCases).toMatchObject([{ reservations: ['Tanaka'], nights: nights('05-10', '05-15') }]);
});

test('K1: a guest in the house keeps their bed, however late they were promised another night', () => {
  const here = [bookRoom('García', nights('05-03', '05-10')), checkIn('García', '101')];
  const longer = {
    type: 'ChangeStayDates',
    reservationId: reservationOf('García'),
    stay: nights('05-03', '05-11'),
  } as const;
  for (const server of Object.values(
    twoDesks([...allButOneDouble, ...here], bookRoom('Müller', twoNights), [longer, { at: noonPlus(9) }]),
  )) {
    expect(server.cases).toEqual(['type-oversold: Müller']);
  }
});

test('K1: the case names the type and the nights that are oversold', () => {
  const [open] = lastRoomSoldTwice().frontDeskFirst.openCases;
  expect(open).toMatchObject({ roomTypeId: doubleRoom, nights: twoNights });
});

test('K1: an upgrade is offered first, then one more room than exist, then to take the promise back', () => {
  expect(lastRoomSoldTwice().frontDeskFirst.offers('type-oversold')).toEqual([
    'put-in-room:Müller:201',
    'put-in-room:Müller:202',
    'allow-overbooking:double:1',
    'cancel-reservation:Müller',
  ]);
});

test.each([0, 1, 2, 3])('K1: option %i ends the case', (index) => {
  for (const server of Object.values(lastRoomSoldTwice())) {
    expect(server.choose('type-oversold', index).cases).toEqual([]);
    expect(server.roomNightsHeldTwice).toEqual([]);
  }
});

test('K1: a third desk that sold the same room makes a second case', () => {
  const server = lastRoomSoldTwice().frontDeskFirst.afterwards(bookRoom('Ødegaard', twoNights));
  expect(server.cases).toEqual(['type-oversold: Müller', 'type-oversold: Ødegaard']);
});

test('K1: within the overbooking limit nobody is asked', () => {
  const limit = { type: 'AllowOverbooking', roomTypeId: doubleRoom, limit: 1 } as const;
  const allowed = twoDesks([...allButOneDouble, limit], bookRoom('García', twoNights), bookRoom('Müller', twoNights));
  expect(allowed.frontDeskFirst.cases).toEqual([]);
  expect(allowed.backOfficeFirst.cases).toEqual([]);
});

test('K1: a cancellation by another guest settles the case by itself', () => {
  const { frontDeskFirst } = lastRoomSoldTwice();
  frontDeskFirst.afterwards({
    type: 'CancelReservation',
    reservationId: reservationOf('Rossi'),
    reason: 'guest-asked',
  });
  expect(frontDeskFirst.cases).toEqual([]);
  expect(frontDeskFirst.log.at(-1)).toMatchObject({ type: 'CaseResolved', resolution: 'settled-itself' });
});

test('K1: only the nights that are oversold are in the case', () => {
  const longer = twoDesks(
    allButOneDouble,
    bookRoom('García', nights('05-11', '05-14')),
    bookRoom('Müller', nights('05-09', '05-12')),
  );
  const [open] = longer.frontDeskFirst.openCases;
  expect(open?.nights).toEqual({ arrival: day('05-11'), departure: day('05-12') });
});
