import { expect, test } from 'vitest';
import { decide } from '#domain/decide.ts';
import { atTheDesk, bookRoom, nights, reservationOf, room, suite } from '#test/support/hotel-aurora.ts';
import { restrict } from '#test/support/rates-of-aurora.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const stay = nights('05-11', '05-13');
const garcía = bookRoom('García', stay, { roomId: room('101') });
const closedMeanwhile = () => twoDesks([], garcía, restrict());

test('K36: the booking stands, in its room, in either order, and nobody is asked', () => {
  for (const server of Object.values(closedMeanwhile())) {
    expect(server.stayOf('García')).toBe('reserved 2026-05-11..2026-05-13 in 101');
    expect(server.cases).toEqual([]);
  }
});

test('K36: a booking that the restriction overtook says what it breaks', () => {
  const { frontDeskFirst, backOfficeFirst } = closedMeanwhile();
  const booked = (server: typeof frontDeskFirst) => server.log.find(({ type }) => type === 'ReservationBooked');
  expect(booked(frontDeskFirst)).not.toHaveProperty('despite');
  expect(booked(backOfficeFirst)).toMatchObject({ despite: [{ restriction: 'closed' }, { restriction: 'closed' }] });
});

test('K36: the next booking is refused, in either order', () => {
  for (const { hotel } of Object.values(closedMeanwhile())) {
    const next = decide(hotel, bookRoom('Müller', stay), atTheDesk);
    expect(next).toMatchObject({ accepted: false, refusal: { code: 'restriction-violated' } });
  }
});

test('K36: a limit of the house that was lowered meanwhile leaves the booking as it is', () => {
  const others = ['Müller', 'Okafor', 'Rossi'].map((guest) => bookRoom(guest, stay));
  const suites = ['Tanaka', 'Ødegaard'].map((guest) => bookRoom(guest, stay, { roomTypeId: suite }));
  const one = { type: 'AllowHouseOverbooking', limit: 1 } as const;
  const limits = { type: 'AllowOverbooking', roomTypeId: garcía.roomTypeId, limit: 2 } as const;
  const last = {
    ...bookRoom('García', stay),
    reservationId: reservationOf('last'),
    besides: [reservationOf('García')],
  };
  const lowered = { ...one, limit: 0 };
  for (const server of Object.values(twoDesks([one, limits, ...others, ...suites, garcía], last, lowered))) {
    expect(server.stayOf('last')).toMatch(/^reserved/);
    expect(server.cases).toEqual([]);
  }
});
