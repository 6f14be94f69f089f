import { createHash } from 'node:crypto';
import type { CommandEnvelope } from '#contract/commands.ts';
import { SERVER_ACTOR, SERVER_DEVICE } from '#contract/server-actor.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { CommandId, ReplicaId } from '#domain/kernel/identifiers.ts';

export type ServerCommand = Pick<CommandEnvelope, 'at' | 'businessDate'> & {
  readonly position: CommandEnvelope['basedOn']['position'];
  readonly command: HotelCommand;
  /** What makes it this one and no other: whoever says the same gives the very same command, which is decided once. */
  readonly named: string;
};

/** A command in the server's own name. It has a replica of its own, because processes share no counter. */
export function serverCommand({ at, businessDate, position, command, named }: ServerCommand): CommandEnvelope {
  const id = idOf(named);
  return {
    commandId: id as CommandId,
    replicaId: id as ReplicaId,
    seq: 1,
    device: SERVER_DEVICE,
    actor: SERVER_ACTOR,
    at,
    businessDate,
    offline: false,
    basedOn: { position, seq: 0 },
    command,
  };
}

/** A UUID of version 8: made of what it stands for. */
function idOf(said: string): string {
  const hex = createHash('sha256').update(said).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
