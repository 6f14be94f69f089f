import { expect, test } from 'vitest';
import { given } from '#test/support/given.ts';
import { assignRoom, bookRoom, day, nights, reservationOf, room } from '#test/support/hotel-aurora.ts';
import type { AutoAssignRooms } from '#domain/reservations/auto-assign-rooms.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const stay = nights('05-10', '05-12');
const two = [bookRoom('García', stay), bookRoom('Müller', stay)];
const proposed = (...pairs: readonly (readonly [guest: string, number: string])[]): AutoAssignRooms => ({
  type: 'AutoAssignRooms',
  proposals: pairs.map(([guest, number]) => ({ reservationId: reservationOf(guest), roomId: room(number) })),
});
const assigned = (guest: string, number: string) =>
  ({
    type: 'RoomAssigned',
    reservationId: reservationOf(guest),
    roomId: room(number),
    stay,
    segments: [{ roomId: room(number), from: day('05-10'), to: day('05-12') }],
    automatic: true,
  }) as const;

test('every stay gets the room that was proposed, and the events say that a rule chose it', () => {
  given(...two)
    .when(proposed(['García', '101'], ['Müller', '102']))
    .emits(assigned('García', '101'), assigned('Müller', '102'));
});

test('a proposal that no longer holds leaves the others standing', () => {
  given(...two, assignRoom('García', '103'))
    .when(proposed(['García', '101'], ['Müller', '102'], ['nobody', '104']))
    .emits(assigned('Müller', '102'));
});

test('one room is given once, whatever was proposed', () => {
  given(...two)
    .when(proposed(['García', '101'], ['Müller', '101']))
    .emits(assigned('García', '101'));
});

test('proposals that are done already change nothing', () => {
  const proposal = proposed(['García', '101'], ['Müller', '102']);
  given(...two, proposal)
    .when(proposal)
    .emitsNothing();
});

test('K24: two desks let the rule assign at once, and one of them a person: the person has the say, in either order', () => {
  const chosen = twoDesks(two, proposed(['García', '101'], ['Müller', '102']), assignRoom('Müller', '101'));
  for (const server of Object.values(chosen)) {
    expect(server.stayOf('Müller')).toBe('reserved 2026-05-10..2026-05-12 in 101');
    expect(server.roomNightsHeldTwice).toEqual([]);
    expect(server.cases).toEqual([]);
  }
});
