import type { ReservationId, RoomId } from '../kernel/identifiers.ts';
import type { Reservation } from './reservation.ts';

/** "Do not move": the guest was promised this very room, so only a person who takes the promise back can give another. */
export type RoomLocked = {
  readonly code: 'room-locked';
  readonly reservationId: ReservationId;
  readonly roomId: RoomId;
};

/** A colleague has given the stay another room, or none, since the clerk looked. */
export type RoomChanged = {
  readonly code: 'room-changed';
  readonly reservationId: ReservationId;
  readonly roomId?: RoomId;
};

/** Why the stay may not go into this room, where a promise of another one is in the way. */
export function lockedElsewhere(
  { reservationId, doNotMove, segments }: Pick<Reservation, 'reservationId' | 'doNotMove' | 'segments'>,
  roomId: RoomId,
): RoomLocked | undefined {
  const promised = segments.at(-1)?.roomId;
  if (!doNotMove || !promised || segments.some((segment) => segment.roomId === roomId)) return undefined;
  return { code: 'room-locked', reservationId, roomId: promised };
}

/** The rooms that the stay means, as one who locks or swaps it has to name them: where the guest is, else what is promised. */
export function roomChanged({ reservationId, occupies, segments }: Reservation): RoomChanged {
  const roomId = occupies ?? segments.at(-1)?.roomId;
  return { code: 'room-changed', reservationId, ...(roomId ? { roomId } : {}) };
}
