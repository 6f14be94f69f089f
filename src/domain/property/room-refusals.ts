import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ClosureId, ReservationId, RoomId } from '../kernel/identifiers.ts';

/** Somebody else holds a night of the room. */
export type RoomNotFree = {
  readonly code: 'room-not-free';
  readonly roomId: RoomId;
  /** Who holds the first night in the way. */
  readonly heldBy: ReservationId;
  readonly night: HotelDay;
};

/** Nobody can have the room on this night: it is closed, or the hotel has it no longer. */
export type RoomOutOfOrder = RoomClosed | RoomIsRetired;

export type RoomIsRetired = { readonly code: 'room-retired'; readonly roomId: RoomId; readonly from: HotelDay };

type RoomClosed = {
  readonly code: 'room-out-of-order';
  readonly roomId: RoomId;
  readonly closureId: ClosureId;
  readonly night: HotelDay;
  /** Nothing is broken: the house's own people use the room. */
  readonly houseUse?: true;
};
