import { bookRoom, day, doubleRoom, holdRoom, nights, reservationOf, room } from '#test/support/hotel-aurora.ts';
import { describe, expect, test } from 'vitest';
import { twoDesks, type TwoDesks } from '#test/support/two-desks.ts';
import { inWriting } from '#test/support/random-desks.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { ReleaseHold } from '#domain/reservations/release-hold.ts';

const stay = nights('05-10', '05-12');
const reservationId = reservationOf('García');
const heldIn102 = holdRoom('García', stay, '05-06', { roomId: room('102') });
const confirm: HotelCommand = { type: 'ConfirmReservation', reservationId };
const release: ReleaseHold = { type: 'ReleaseHold', reservationId, heldUntil: day('05-06') };
const extend = (until: string): HotelCommand => ({ type: 'ExtendHold', reservationId, heldUntil: day(until) });
const cancel: HotelCommand = { type: 'CancelReservation', reservationId, reason: 'guest-asked' };
const threeDoubles = ['Okafor', 'Rossi', 'Tanaka'].map((guest) => bookRoom(guest, stay));
const later = { businessDate: day('05-07') };

const converges = ({ frontDeskFirst, backOfficeFirst }: TwoDesks): void => {
  expect(inWriting(frontDeskFirst.hotel)).toBe(inWriting(backOfficeFirst.hotel));
};

describe('K59: one desk confirms the hold, the other releases it', () => {
  const desks = () => twoDesks([heldIn102], confirm, release);

  test('the guest was told yes: it is booked in its room, and nobody is asked', () => {
    for (const server of Object.values(desks())) {
      expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 in 102');
      expect(server.cases).toEqual([]);
    }
    converges(desks());
  });
});

describe('K59: one desk confirms a hold whose release day has passed, the other sells its room', () => {
  const desks = () => twoDesks([...threeDoubles, heldIn102], [confirm, later], [bookRoom('Müller', stay), later]);

  test('both guests were told yes: both stand, and one case says that a room is missing', () => {
    const { frontDeskFirst, backOfficeFirst } = desks();
    for (const server of [frontDeskFirst, backOfficeFirst]) {
      expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 in 102');
      expect(server.stayOf('Müller')).toBe('reserved 2026-05-10..2026-05-12 without a room');
      expect(server.openCases).toMatchObject([{ kind: 'type-oversold', roomTypeId: doubleRoom, nights: stay }]);
    }
    expect(frontDeskFirst.cases).toEqual(['type-oversold: Müller']);
    expect(backOfficeFirst.cases).toEqual(['type-oversold: Müller']);
  });

  test('the options, best first: an upgrade, one more room than exist, or to take the promise back', () => {
    expect(desks().frontDeskFirst.offers('type-oversold')).toEqual([
      'put-in-room:Müller:201',
      'put-in-room:Müller:202',
      'allow-overbooking:double:1',
      'cancel-reservation:Müller',
    ]);
  });

  test('the very room of the hold was given away: the guest stands without it, and both are named', () => {
    const sold = bookRoom('Müller', stay, { roomId: room('102') });
    for (const server of Object.values(twoDesks([heldIn102], [confirm, later], [sold, later]))) {
      expect(server.cases).toHaveLength(1);
      expect(server.caseIds).toEqual(['room-promised-twice:García:Müller:102']);
      expect(server.roomNightsHeldTwice).toEqual([]);
    }
  });
});

describe('K59: one desk holds longer, the other releases', () => {
  test('the promise to keep the room stands', () => {
    const desks = twoDesks([heldIn102], extend('05-08'), release);
    for (const server of Object.values(desks)) {
      expect(server.stayOf('García')).toBe('tentative 2026-05-10..2026-05-12 in 102');
      expect(server.hotel.reservations.get(reservationId)?.heldUntil).toBe(day('05-08'));
    }
    converges(desks);
  });
});

describe('K59: two desks hold longer', () => {
  test('the later day stands', () => {
    const desks = twoDesks([heldIn102], extend('05-08'), extend('05-09'));
    expect(desks.frontDeskFirst.hotel.reservations.get(reservationId)?.heldUntil).toBe(day('05-09'));
    converges(desks);
  });
});

describe('K59: one desk confirms, the other holds longer', () => {
  test('it is booked', () => {
    const desks = twoDesks([heldIn102], confirm, extend('05-08'));
    expect(desks.backOfficeFirst.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 in 102');
    converges(desks);
  });
});

describe('K59: two desks release', () => {
  test('the room is on sale once', () => {
    const desks = twoDesks([heldIn102], release, release);
    expect(desks.frontDeskFirst.stayOf('García')).toBe('cancelled 2026-05-10..2026-05-12 without a room');
    converges(desks);
  });
});

describe('K59: the guest gives the hold up at one desk, the other releases it', () => {
  test('it is given up for good', () => {
    const desks = twoDesks([heldIn102], cancel, release);
    expect(desks.frontDeskFirst.hotel.reservations.get(reservationId)?.gaveBack).toBeUndefined();
    converges(desks);
  });
});

describe('K59: the guest gives the hold up at one desk, and says yes at the other', () => {
  test('it is cancelled, whoever is heard first', () => {
    const desks = twoDesks([heldIn102], cancel, confirm);
    for (const server of Object.values(desks)) {
      expect(server.stayOf('García')).toBe('cancelled 2026-05-10..2026-05-12 without a room');
    }
  });
});

describe('K59: the guest of a hold arrives at one desk, the other releases it', () => {
  test('who is here is here, and nobody is asked', () => {
    const comesToday = holdRoom('García', nights('05-03', '05-05'), '05-03');
    const arrives: HotelCommand = { type: 'CheckInGuest', reservationId, roomId: room('102') };
    const desks = twoDesks([comesToday], arrives, { ...release, heldUntil: day('05-03') });
    for (const server of Object.values(desks)) {
      expect(server.stayOf('García')).toBe('in-house 2026-05-03..2026-05-05 in 102, now in 102');
      expect(server.cases).toEqual([]);
    }
    converges(desks);
  });
});

describe('K59: two desks confirm the last room for two guests on the waitlist', () => {
  test('both were told yes: both stand, and one case says that a room is missing', () => {
    const waiting = ['García', 'Müller'].map((guest) => {
      const { type: _, ...booking } = bookRoom(guest, stay);
      return { type: 'AddToWaitlist', ...booking } as const;
    });
    const confirms = ['García', 'Müller'].map((guest) => ({
      type: 'ConfirmReservation' as const,
      reservationId: reservationOf(guest),
    }));
    const [one, other] = confirms;
    if (!one || !other) throw new Error('two guests wait');
    for (const server of Object.values(twoDesks([...threeDoubles, ...waiting], one, other))) {
      expect(server.cases).toHaveLength(1);
      expect(server.openCases[0]?.kind).toBe('type-oversold');
    }
  });
});

test('K59: a hold that was released, got other dates and was confirmed after all has no night of its old room outside them', () => {
  const server = twoDesks([heldIn102], release, bookRoom('Müller', nights('05-20', '05-21'))).frontDeskFirst;
  server.afterwards({ type: 'ChangeStayDates', reservationId, stay: nights('05-11', '05-14') });
  server.afterwards(confirm);
  expect(server.stayOf('García')).toBe('reserved 2026-05-11..2026-05-14 in 102 2026-05-11..2026-05-12');
});
