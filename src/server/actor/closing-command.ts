import { createHash } from 'node:crypto';
import type { CommandEnvelope } from '#contract/commands.ts';
import { SERVER_ACTOR, SERVER_DEVICE } from '#contract/server-actor.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { CommandId, HotelId, Instant, Position, ReplicaId } from '#domain/kernel/identifiers.ts';

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
 * several processes, and one that was started again, give the very same command: it is decided once. It has a replica of
 * its own, because processes share no counter.
 */
export function closingCommand({ hotelId, day, due, at, position }: Closing): CommandEnvelope {
  const id = idOf(`${hotelId}|CloseBusinessDay|${day}|${due}`);
  return {
    commandId: id as CommandId,
    replicaId: id as ReplicaId,
    seq: 1,
    device: SERVER_DEVICE,
    actor: SERVER_ACTOR,
    at,
    businessDate: day,
    offline: false,
    basedOn: { position, seq: 0 },
    command: { type: 'CloseBusinessDay', day },
  };
}

/** A UUID of version 8: made of what it stands for. */
function idOf(said: string): string {
  const hex = createHash('sha256').update(said).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
