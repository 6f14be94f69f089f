import type { ReceivedCommand } from '#contract/parse-push-request.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { Instant, Position } from '#domain/kernel/identifiers.ts';

/**
 * An envelope that the server refuses to read, put whole into one that it can read, under the same id and seq. The server
 * does not know this command, so it keeps it for a manager, and the queue behind it goes on: nothing is lost or blocked.
 */
export function setAsideUnreadable(envelope: ReceivedCommand): ReceivedCommand {
  const { commandId, replicaId, seq, device, actor, at, businessDate } = envelope;
  return {
    commandId,
    replicaId,
    seq,
    device,
    actor,
    at: Number.isSafeInteger(at) && at >= 0 ? at : (0 as Instant),
    businessDate: Number.isSafeInteger(businessDate) && businessDate >= 0 ? businessDate : (0 as HotelDay),
    offline: true,
    basedOn: { position: 0 as Position, seq: 0 },
    command: { type: 'UnreadableCommand', envelope },
  };
}
