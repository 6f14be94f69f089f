import type { HotelCommand } from '#domain/hotel.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import type { Instant, ReservationId, RoomId } from '#domain/kernel/identifiers.ts';

/** What a desk has in front of it when it acts. */
export type InView = {
  readonly hotel: HotelState;
  readonly businessDate: HotelDay;
  readonly at: Instant;
  /** For what the command creates. */
  readonly newId: string;
};

/** What the dice have picked: a room, dates around today, and four dice for the rest. */
export type Picks = InView & {
  readonly roomId: RoomId;
  readonly interval: Interval;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
};

/** For each command of a context, how dice become one: undefined where there is nothing that it could be about. */
export type Tasks<Command extends { readonly type: string }> = {
  readonly [Type in Command['type']]: (picks: Picks) => Extract<Command, { type: Type }> | undefined;
};

export const GUESTS = ['García', 'Müller', 'Okafor', 'Rossi', 'Tanaka', 'Ødegaard'];
export const ROOMS = ['101', '102', '103', '104', '201', '202'];

/** A command about one of the reservations that the desk knows, if it knows any. */
export function about<Command extends HotelCommand>(
  { hotel, d }: Picks,
  command: (reservationId: ReservationId, stay: Interval) => Command | undefined,
): Command | undefined {
  const reservations = [...hotel.reservations.values()];
  const reservation = reservations[d % Math.max(1, reservations.length)];
  return reservation && command(reservation.reservationId, reservation.stay);
}

export function pick<Value>(values: readonly Value[], die: number): Value {
  return values[die % values.length] as Value;
}
