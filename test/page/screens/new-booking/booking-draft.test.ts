import type { TypeOffer } from '#contract/availability.ts';
import { addDays, hotelDay } from '#domain/kernel/hotel-day.ts';
import type { GuestId, ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import {
  bookingCommands,
  draftOf,
  fittingOffers,
  missingOf,
  takenOffer,
  withArrival,
} from '#page/screens/new-booking/booking-draft.ts';
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
