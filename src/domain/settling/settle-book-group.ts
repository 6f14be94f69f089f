import type { CaseSubject } from '../cases/cases-events.ts';
import { evolve } from '../evolve.ts';
import type { HotelEvent } from '../hotel.ts';
import { forkHotelState, type HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import { bookRoom } from '../reservations/book-room.ts';
import { commandsForRooms, groupBooked, type BookGroup } from '../reservations/book-group.ts';
import { holdRoom } from '../reservations/hold-room.ts';
import { settleBookRoom, settleHoldRoom } from './settle-bookings.ts';
import { keep, type Kept } from './settlement.ts';

/** K1 and K2 for a whole group: the booker was promised every room of it, so every room stands, with a bed or without. */
export function settleBookGroup(hotel: HotelState, command: BookGroup, given: Circumstances): Kept | undefined {
  const after = forkHotelState(hotel);
  const events: HotelEvent[] = [groupBooked(command)];
  const cases: CaseSubject[] = [];
  for (const room of commandsForRooms(command)) {
    const kept = keptRoom(after, room, given);
    if (!kept) return undefined;
    for (const event of kept.events) evolve(after, event);
    events.push(...kept.events);
    cases.push(...kept.cases);
  }
  return keep(events, ...cases);
}

function keptRoom(
  hotel: HotelState,
  room: ReturnType<typeof commandsForRooms>[number],
  given: Circumstances,
): Kept | undefined {
  const decision = room.type === 'HoldRoom' ? holdRoom(hotel, room, given) : bookRoom(hotel, room, given);
  if (decision.accepted) return keep(decision.events);
  const { refusal } = decision;
  return room.type === 'HoldRoom'
    ? settleHoldRoom(hotel, room, given, refusal)
    : settleBookRoom(hotel, room, given, refusal);
}
