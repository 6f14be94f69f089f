import { v7 as uuidv7 } from 'uuid';
import type { CommandEnvelope } from '#contract/commands.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { Circumstances } from '#domain/kernel/decider.ts';
import type { CommandId, ReplicaId } from '#domain/kernel/identifiers.ts';
import type { Desk } from './hotel-replica.ts';

/** Puts a command into its envelope: where and when it was given, by whom, and what they saw. */
export function stampCommand(
  command: HotelCommand,
  given: Circumstances,
  replicaId: ReplicaId,
  { basedOn, nextSeq }: Desk,
): CommandEnvelope {
  const commandId = uuidv7() as CommandId;
  const sawUpTo = { position: basedOn.cursor, seq: nextSeq - 1 };
  return { commandId, replicaId, seq: nextSeq, ...given, basedOn: sawUpTo, command };
}
