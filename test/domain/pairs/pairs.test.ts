import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aurora } from '#test/support/given.ts';
import { atTheDesk, bookRoom, cancel, checkIn, closeRoom, nights, room } from '#test/support/hotel-aurora.ts';
import { outcomeOf, type Sent } from './pair-outcomes.ts';
import { PAGE } from './pairs-page.ts';
import { commandTypes } from './try-all-pairs.ts';

const page = readFileSync(PAGE, 'utf8');
const rows = new Map(
  [...page.matchAll(/^\| (\w+) \| (.*) \| (.*) \| (.*) \|$/gm)].map(([, command, settled, cases, shows]) => [
    command,
    { settled: settled?.split(', '), cases: cases?.split(', '), shows },
  ]),
);

test('the page about two desks at once speaks of every command (npm run pairs writes it)', () => {
  expect(new Set([...rows.keys()].filter((name) => name !== 'command'))).toEqual(new Set(commandTypes));
});

// The grave ones of the catalogue: if one of them is decided without asking anybody, this is where it shows.
test.each([
  ['K1, K2', 'BookRoom', 'BookRoom'],
  ['K8', 'CancelReservation', 'CheckInGuest'],
  ['K11', 'CheckInGuest', 'MarkNoShow'],
  ['K15, K16', 'CheckInGuest', 'CheckInGuest'],
  ['K17', 'CheckInGuest', 'PutRoomOutOfOrder'],
  ['K44', 'BookRoom', 'PutRoomOutOfOrder'],
] as const)('%s: %s and %s at once is a case', (_, one, other) => {
  expect(rows.get(one)?.cases).toContain(other);
});

const tonight = nights('05-03', '05-05');
const at = (command: Sent['command']): Sent => ({ command, given: atTheDesk });

test('two bookings of rooms that are left commute, two of the same room are a case, a booking and its price are decided again', () => {
  const hotel = aurora();
  const booked = (guest: string, number: string) => at(bookRoom(guest, tonight, { roomId: room(number) }));
  expect(outcomeOf(hotel, booked('García', '101'), booked('Müller', '102')).outcome).toBe('commutes');
  expect(outcomeOf(hotel, booked('García', '101'), booked('Müller', '101')).outcome).toBe('case');
  const priced = at({ type: 'PriceNights', roomTypeId: 'double' as never, nights: tonight, priceMinor: 1 });
  expect(outcomeOf(hotel, at(bookRoom('García', tonight)), priced).outcome).toBe('re-decided');
});

test('a cancellation and a check-in of one stay are a case whichever comes first', () => {
  const hotel = aurora(bookRoom('García', tonight, { roomId: room('101') }));
  expect(outcomeOf(hotel, at(cancel('García')), at(checkIn('García', '101'))).outcome).toBe('case');
  expect(outcomeOf(hotel, at(checkIn('García', '101')), at(cancel('García'))).outcome).toBe('case');
  const elsewhere = at(closeRoom('104', tonight));
  expect(outcomeOf(hotel, at(cancel('García')), elsewhere).outcome).toBe('commutes');
});
