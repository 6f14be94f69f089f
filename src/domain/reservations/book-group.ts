import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { GroupId, GuestId, ReservationId } from '../kernel/identifiers.ts';
import { forkHotelState, type HotelState } from '../hotel-state.ts';
import { bookRoom, type BookRoom } from './book-room.ts';
import { evolveReservation } from './evolve-reservation.ts';
import type { GroupBooked, GroupOccasion } from './group-events.ts';
import { holdRoom, type HoldRoom, type HoldRoomRefusal } from './hold-room.ts';
import type { ReservationBooked, RoomAssigned } from './reservation-events.ts';

export type GroupRoom = Omit<BookRoom, 'type' | 'groupId'>;

/**
 * Books several rooms at once, all of them or none: the booker was promised a group and not a part of it. A booker who wants
 * those that can be had gives the command again with these rooms only; `asked` remembers how many it should have been.
 */
export type BookGroup = {
  readonly type: 'BookGroup';
  readonly groupId: GroupId;
  /** Whom the hotel talks to. */
  readonly guestId: GuestId;
  readonly occasion: GroupOccasion;
  readonly asked: number;
  readonly rooms: readonly GroupRoom[];
  /** The rooms are only held, to the end of this day. */
  readonly heldUntil?: HotelDay;
};

/** Why one of the rooms cannot be had, the rooms before it taken. */
export type RoomNotHad = { readonly reservationId: ReservationId; readonly refusal: HoldRoomRefusal };

export type BookGroupRefusal =
  | { readonly code: 'group-without-rooms' }
  | { readonly code: 'unknown-guest'; readonly guestId: GuestId }
  | { readonly code: 'group-not-complete'; readonly rooms: number; readonly notHad: readonly RoomNotHad[] };

export type BookedTogether = GroupBooked | ReservationBooked | RoomAssigned;

export function bookGroup(
  hotel: HotelState,
  command: BookGroup,
  given: Circumstances,
): Decision<BookedTogether, BookGroupRefusal> {
  const { groupId, guestId, rooms } = command;
  if (hotel.groups.has(groupId)) return accept();
  if (!hotel.guests.has(guestId)) return refuse({ code: 'unknown-guest', guestId });
  if (rooms.length === 0) return refuse({ code: 'group-without-rooms' });
  const after = forkHotelState(hotel);
  const events: BookedTogether[] = [groupBooked(command)];
  const notHad: RoomNotHad[] = [];
  for (const room of commandsForRooms(command)) {
    const decision = room.type === 'HoldRoom' ? holdRoom(after, room, given) : bookRoom(after, room, given);
    if (!decision.accepted) {
      notHad.push({ reservationId: room.reservationId, refusal: decision.refusal });
      continue;
    }
    for (const event of decision.events) evolveReservation(after, event);
    events.push(...decision.events);
  }
  return notHad.length > 0 ? refuse({ code: 'group-not-complete', rooms: rooms.length, notHad }) : accept(...events);
}

/** The event of the group itself, without its rooms. */
export function groupBooked({ groupId, guestId, occasion, asked }: BookGroup): GroupBooked {
  return { type: 'GroupBooked', groupId, guestId, occasion, asked };
}

/** Each room as a booking, or a hold, of its own. */
export function commandsForRooms({ groupId, rooms, heldUntil }: BookGroup): readonly (BookRoom | HoldRoom)[] {
  return rooms.map((room) =>
    heldUntil === undefined
      ? { ...room, type: 'BookRoom', groupId }
      : { ...room, type: 'HoldRoom', groupId, heldUntil },
  );
}
