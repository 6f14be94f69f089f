import type { TypeOffer } from '#contract/availability.ts';
import { addDays, hotelDay } from '#domain/kernel/hotel-day.ts';
import type { GroupId, GuestId, ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import {
  bookingCommands,
  draftOf,
  firmnessesOf,
  fittingOffers,
  missingOf,
  takenOffer,
  withArrival,
  type BookingDraft,
} from '#page/screens/new-booking/booking-draft.ts';
import { groupCommand, groupTotal } from '#page/screens/new-booking/group-booking.ts';
import { expect, test } from 'vitest';

const today = hotelDay(2026, 3, 13);
const draft = draftOf(new URLSearchParams(), today);
const offer = (name: string, changes: Partial<TypeOffer>): TypeOffer => ({
  roomTypeId: name as RoomTypeId,
  name,
  sleeps: 2,
  free: 3,
  nightlyMinor: [10_000],
  totalMinor: 10_000,
  rooms: [],
  ...changes,
});
const single = offer('single', { sleeps: 1, totalMinor: 8000 });
const double = offer('double', {});
const family = offer('family', { sleeps: 4, totalMinor: 15_000 });
const ids = { reservationId: 'new' as ReservationId, newGuestId: 'ada' as GuestId, confirmation: 'K7-4M2QX-9' };

test('nights marked on the rack are the nights of the booking', () => {
  const marked = draftOf(new URLSearchParams('arrival=2026-03-20&departure=2026-03-23&room=r204'), today);
  expect(marked).toMatchObject({ stay: { arrival: addDays(today, 7), departure: addDays(today, 10) }, roomId: 'r204' });
});

test('nights in the past become tonight', () => {
  expect(draftOf(new URLSearchParams('arrival=2026-03-01&departure=2026-03-04'), today).stay.arrival).toBe(today);
});

test('who chose a single room on the rack books it for one', () => {
  const adults = (type: string) => draftOf(new URLSearchParams({ type }), today, [single, double, family]).party.adults;
  expect([adults('single'), adults('family'), adults('')]).toEqual([1, 2, 2]);
});

test('a later arrival keeps the number of nights', () => {
  expect(withArrival(draft, addDays(today, 5)).stay).toEqual({
    arrival: addDays(today, 5),
    departure: addDays(today, 6),
  });
});

test('a party is offered only rooms it fits in, the cheapest free one first', () => {
  const full = offer('budget', { free: 0, totalMinor: 5000 });
  const names = fittingOffers([family, full, single, double], { adults: 2, children: 0, infants: 1 }).map(
    ({ name }) => name,
  );
  expect(names).toEqual(['double', 'family', 'budget']);
});

test('what is not chosen is the best that is free, and what is chosen stays chosen', () => {
  expect(takenOffer(draft, [offer('full', { free: 0 }), double])?.name).toBe('double');
  expect(takenOffer({ ...draft, roomTypeId: 'family' as RoomTypeId }, [double, family])?.name).toBe('family');
  expect(takenOffer(draft, [offer('full', { free: 0 })])).toBeUndefined();
});

test('nothing is booked for nobody', () => {
  expect(missingOf({ ...draft, name: '  ' }, double)).toBe('guest');
  expect(missingOf({ ...draft, name: 'Ada' }, undefined)).toBe('offer');
  expect(missingOf({ ...draft, name: 'Ada' }, double)).toBeUndefined();
});

test('a new guest is registered before the booking; one who has been here is not', () => {
  const named = { ...draft, name: ' Ada ', phone: '', email: 'ada@example.com' };
  const [register, book] = bookingCommands(named, double, ids);
  expect(register).toEqual({
    type: 'RegisterGuest',
    guestId: 'ada',
    details: { name: 'Ada', email: 'ada@example.com' },
  });
  expect(book).toMatchObject({ type: 'BookRoom', guestId: 'ada', nightlyMinor: [10_000] });
  expect(bookingCommands({ ...named, guestId: 'known' as GuestId }, double, ids)).toHaveLength(1);
});

test('a room of a type that was given up for another is not booked', () => {
  const chosen = { ...draft, name: 'Ada', roomId: 'r204' as RoomId };
  const withRoom = offer('double', { rooms: [{ roomId: 'r204' as RoomId } as never] });
  expect(bookingCommands(chosen, withRoom, ids)[1]).toMatchObject({ roomId: 'r204' });
  expect(bookingCommands(chosen, double, ids)[1]).not.toHaveProperty('roomId');
});

const inAWeek = addDays(today, 7);
const commandOf = (changes: Partial<BookingDraft>, taken = double) =>
  bookingCommands({ ...draft, guestId: 'ana' as GuestId, ...changes }, taken, ids, today).at(-1);

test('a hold is kept for a week unless another day was said, and never beyond the arrival', () => {
  const later = { arrival: addDays(today, 30), departure: addDays(today, 31) };
  expect(commandOf({ firmness: 'hold', stay: later })).toMatchObject({ type: 'HoldRoom', heldUntil: inAWeek });
  expect(commandOf({ firmness: 'hold', stay: later, heldUntil: addDays(today, 3) })).toMatchObject({
    heldUntil: addDays(today, 3),
  });
  const soon = { arrival: addDays(today, 2), departure: addDays(today, 3) };
  expect(commandOf({ firmness: 'hold', stay: soon })).toMatchObject({ heldUntil: soon.arrival });
});

test('who waits, waits for what is full, and for no room in particular', () => {
  const full = offer('full', { free: 0 });
  expect(takenOffer({ ...draft, firmness: 'wait' }, [full])?.name).toBe('full');
  const command = commandOf({ firmness: 'wait', roomId: 'r204' as RoomId }, full);
  expect(command).toMatchObject({ type: 'AddToWaitlist', roomTypeId: 'full' });
  expect(command).not.toHaveProperty('roomId');
});

test('a walk-in gets the room that was chosen, else the first that is ready, else one that is empty', () => {
  const rooms = [
    { roomId: 'r1', number: '1', roomTypeId: 'double', condition: 'clean', occupied: true },
    { roomId: 'r2', number: '2', roomTypeId: 'double', condition: 'dirty', occupied: false },
    { roomId: 'r3', number: '3', roomTypeId: 'double', condition: 'inspected', occupied: false },
  ] as unknown as TypeOffer['rooms'];
  const walkIn = { firmness: 'walk-in' } as const;
  expect(commandOf(walkIn, offer('double', { rooms }))).toMatchObject({ type: 'CheckInWalkIn', roomId: 'r3' });
  expect(commandOf({ ...walkIn, roomId: 'r2' as RoomId }, offer('double', { rooms }))).toMatchObject({ roomId: 'r2' });
  expect(commandOf(walkIn, offer('double', { rooms: rooms.slice(0, 2) }))).toMatchObject({ roomId: 'r2' });
  const none = offer('double', { rooms: rooms.slice(0, 1) });
  expect(missingOf({ ...draft, name: 'Ada', ...walkIn }, none)).toBe('room');
});

test('only who arrives today can walk in', () => {
  expect(firmnessesOf(draft, today)).toContain('walk-in');
  expect(firmnessesOf(withArrival(draft, inAWeek), today)).not.toContain('walk-in');
});

test('a group needs a room; each of its rooms has its own number and the price of its type', () => {
  expect(missingOf({ ...draft, name: 'Ada', counts: {} }, double)).toBe('rooms');
  const counts = { double: 2, family: 1 } as Record<RoomTypeId, number>;
  let made = 0;
  const numbers = {
    groupId: 'tour' as GroupId,
    newReservationId: () => `r${(made += 1)}` as ReservationId,
    newConfirmation: () => `K${made}`,
  };
  const group = groupCommand(
    { ...draft, counts, occasion: 'tour' },
    [double, family],
    'ana' as GuestId,
    numbers,
    today,
  );
  expect(group).toMatchObject({ type: 'BookGroup', asked: 3, occasion: 'tour' });
  expect(
    group.rooms.map(({ reservationId, confirmation, roomTypeId }) => [reservationId, confirmation, roomTypeId]),
  ).toEqual([
    ['r1', 'K1', 'double'],
    ['r2', 'K2', 'double'],
    ['r3', 'K3', 'family'],
  ]);
  expect(groupTotal({ ...draft, counts }, [double, family])).toBe(2 * double.totalMinor + family.totalMinor);
});

test('what the desk saw of the guest’s other stays travels with the booking', () => {
  const besides = ['other' as ReservationId];
  const [booked] = bookingCommands({ ...draft, guestId: 'ana' as GuestId }, double, { ...ids, besides });
  expect(booked).toMatchObject({ besides });
});
