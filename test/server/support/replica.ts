import { v7 as uuidv7 } from 'uuid';
import type { CommandEnvelope } from '#contract/commands.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { CommandId, DeviceId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import { atTheDesk } from '#test/support/hotel-aurora.ts';

/** The local database of one device: it gives its commands their ids and an unbroken seq. */
export class Replica {
  readonly replicaId = uuidv7() as ReplicaId;
  readonly device: DeviceId;
  #seq = 0;

  constructor(device: DeviceId = atTheDesk.device) {
    this.device = device;
  }

  says(command: HotelCommand, more: Partial<CommandEnvelope> = {}): CommandEnvelope {
    const { at, businessDate, actor, offline } = atTheDesk;
    this.#seq += 1;
    return {
      commandId: uuidv7() as CommandId,
      replicaId: this.replicaId,
      seq: this.#seq,
      device: this.device,
      actor,
      at,
      businessDate,
      offline,
      basedOn: { position: 0 as Position, seq: this.#seq - 1 },
      command,
      ...more,
    };
  }
}
