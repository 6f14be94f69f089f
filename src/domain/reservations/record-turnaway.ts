import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { Interval } from '../kernel/hotel-day.ts';
import type { RoomTypeId, TurnawayId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { TurnawayReason, TurnawayRecorded } from './group-events.ts';

/** Writes down a request that came to nothing: what could have been sold is worth knowing. */
export type RecordTurnaway = {
  readonly type: 'RecordTurnaway';
  readonly turnawayId: TurnawayId;
  readonly stay: Interval;
  /** The type that was asked for, if it mattered. */
  readonly roomTypeId?: RoomTypeId;
  readonly rooms: number;
  readonly reason: TurnawayReason;
};

export type RecordTurnawayRefusal =
  | { readonly code: 'unknown-room-type'; readonly roomTypeId: RoomTypeId }
  | { readonly code: 'departure-before-arrival' };

export function recordTurnaway(
  hotel: HotelState,
  command: RecordTurnaway,
): Decision<TurnawayRecorded, RecordTurnawayRefusal> {
  const { turnawayId, roomTypeId, stay } = command;
  if (hotel.turnaways.has(turnawayId)) return accept();
  if (roomTypeId && !hotel.roomTypes.has(roomTypeId)) return refuse({ code: 'unknown-room-type', roomTypeId });
  if (stay.departure < stay.arrival) return refuse({ code: 'departure-before-arrival' });
  return accept({ ...command, type: 'TurnawayRecorded' });
}
