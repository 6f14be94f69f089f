import type { HotelCommand } from '#domain/hotel.ts';
import type { CommandId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import type { OutboxRow } from '#worker/journal/journal.ts';
import { atTheDesk, bookRoom, nights } from '#test/support/hotel-aurora.ts';

/** A booking, or another command, in the outbox; its command is named after its guest. */
export function outboxRow(
  seq: number,
  guest = `guest ${seq}`,
  command: HotelCommand = bookRoom(guest, nights('05-03', '05-05')),
): OutboxRow {
  const commandId = `booking of ${guest}` as CommandId;
  const envelope = {
    commandId,
    replicaId: 'this desk' as ReplicaId,
    seq,
    ...atTheDesk,
    basedOn: { position: 0 as Position, seq: seq - 1 },
    command,
  };
  return { seq, commandId, envelope, events: [] };
}
