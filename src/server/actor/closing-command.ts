import type { CommandEnvelope } from '#contract/commands.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { HotelId, Instant, Position } from '#domain/kernel/identifiers.ts';
import { serverCommand } from './server-command.ts';

export type Closing = {
  readonly hotelId: HotelId;
  readonly day: HotelDay;
  /** The last day that is due: it names the night in which the server tries. */
  readonly due: HotelDay;
  readonly at: Instant;
  readonly position: Position;
};

/**
 * The server closes a day in its own name and accepts nothing for anybody. Its id says which day and which night, so
 * several processes, and one that was started again, close it once.
 */
export function closingCommand({ hotelId, day, due, at, position }: Closing): CommandEnvelope {
  const named = `${hotelId}|CloseBusinessDay|${day}|${due}`;
  return serverCommand({ at, businessDate: day, position, named, command: { type: 'CloseBusinessDay', day } });
}
