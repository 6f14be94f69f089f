import { assignRoom, bookRoom, changeDates, nights, reservationOf, suite } from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';
import { inWriting } from '#test/support/random-desks.ts';
import { twoDesks, type TwoDesks } from '#test/support/two-desks.ts';
import type { CancelReservation } from '#domain/reservations/cancel-reservation.ts';

const stay = nights('05-10', '05-12');
const garcía = bookRoom('García', stay);
const reservationId = reservationOf('García');
const cancel: CancelReservation = { type: 'CancelReservation', reservationId, reason: 'guest-asked', stay };
const cancelledAndChanged = () => twoDesks([garcía], cancel, changeDates('García', nights('05-11', '05-14')));
const converges = ({ frontDeskFirst, backOfficeFirst }: TwoDesks): void => {
  expect(inWriting(frontDeskFirst.hotel)).toBe(inWriting(backOfficeFirst.hotel));
};

test('K7: it is cancelled, the new dates are remembered, and people are asked, whoever is heard first', () => {
  for (const server of Object.values(cancelledAndChanged())) {
    expect(server.stayOf('García')).toBe('cancelled 2026-05-11..2026-05-14 without a room');
    expect(server.cases).toEqual(['cancelled-but-changed: García']);
  }
  converges(cancelledAndChanged());
});

test('K7: it stays cancelled, or stands again with the new dates', () => {
  for (const server of Object.values(cancelledAndChanged())) {
    expect(server.offers('cancelled-but-changed')).toEqual(['keep-as-is', 'reinstate-reservation:García']);
  }
  const [kept, taken] = [cancelledAndChanged().frontDeskFirst, cancelledAndChanged().backOfficeFirst];
  expect(kept.choose('cancelled-but-changed', 0).stayOf('García')).toContain('cancelled');
  expect(kept.cases).toEqual([]);
  expect(taken.choose('cancelled-but-changed', 1).stayOf('García')).toBe(
    'reserved 2026-05-11..2026-05-14 without a room',
  );
  expect(taken.cases).toEqual([]);
});

test('K7: what is sold out meanwhile cannot be taken up again, and is not offered', () => {
  const server = cancelledAndChanged().frontDeskFirst;
  for (const guest of ['Müller', 'Okafor', 'Rossi', 'Tanaka'])
    server.afterwards(bookRoom(guest, nights('05-11', '05-14')));
  expect(server.offers('cancelled-but-changed')).toEqual(['keep-as-is']);
});

test('K7: whoever cancels with the new dates before their eyes is not asked again', () => {
  const desks = twoDesks(
    [garcía, changeDates('García', nights('05-11', '05-14'))],
    {
      ...cancel,
      stay: nights('05-11', '05-14'),
    },
    bookRoom('Müller', stay),
  );
  expect(desks.frontDeskFirst.cases).toEqual([]);
});

test('K9: cancelled at two desks, it is cancelled once', () => {
  const desks = twoDesks([garcía], cancel, { ...cancel, reason: 'hotel' });
  for (const server of Object.values(desks)) {
    expect(server.stayOf('García')).toBe('cancelled 2026-05-10..2026-05-12 without a room');
    expect(server.log.filter(({ type }) => type === 'ReservationCancelled')).toHaveLength(1);
    expect(server.cases).toEqual([]);
  }
  converges(desks);
});

test('K10: cancelled at one desk and given a room at the other, it holds no room', () => {
  const desks = twoDesks([garcía], cancel, assignRoom('García', '102'));
  for (const server of Object.values(desks)) {
    expect(server.stayOf('García')).toBe('cancelled 2026-05-10..2026-05-12 without a room');
    expect(server.hotel.roomNights.size).toBe(0);
    expect(server.cases).toEqual([]);
  }
  converges(desks);
});

test('K13: taken up again at one desk while the other sold the room, both stand and one case asks', () => {
  const lastSuite = bookRoom('Okafor', stay, { roomTypeId: suite });
  const cancelled = bookRoom('García', stay, { roomTypeId: suite });
  const desks = twoDesks(
    [lastSuite, cancelled, cancel],
    { type: 'ReinstateReservation', reservationId },
    bookRoom('Müller', stay, { roomTypeId: suite }),
  );
  for (const server of Object.values(desks)) {
    expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 without a room');
    expect(server.stayOf('Müller')).toBe('reserved 2026-05-10..2026-05-12 without a room');
    expect(server.openCases).toMatchObject([{ kind: 'type-oversold', roomTypeId: suite, nights: stay }]);
  }
  // Whoever was promised it last is asked about first.
  expect(desks.frontDeskFirst.cases).toEqual(['type-oversold: Müller']);
  expect(desks.backOfficeFirst.cases).toEqual(['type-oversold: Müller']);
  expect(desks.backOfficeFirst.offers('type-oversold')).toEqual([
    'put-in-room:Müller:101',
    'put-in-room:Müller:102',
    'allow-overbooking:suite:1',
    'cancel-reservation:Müller',
  ]);
});
