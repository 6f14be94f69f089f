import type { CommandEnvelope, PostedEvent } from '#contract/commands.ts';
import { recordedOn } from '#domain/business-day/business-day.ts';
import { decide } from '#domain/decide.ts';
import { evolve } from '#domain/evolve.ts';
import type { HotelCommand, HotelRefusal } from '#domain/hotel.ts';
import { forgetDeparted } from '#domain/forget-departed.ts';
import { createHotelState, packHotelState, unpackHotelState, type HotelState } from '#domain/hotel-state.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { CommandId, DeviceId, Instant, Position, ReplicaId, StaffId } from '#domain/kernel/identifiers.ts';
import { MemoryPages } from '#read-models/memory-pages.ts';
import type { ReadModel } from '#read-models/read-model.ts';
import { replayId } from './replay-ids.ts';

/** A hotel in memory that lives through commands as a device would: decide, evolve, fold into the read models. */
export class ReplayedHotel {
  #state = createHotelState();
  readonly pages: MemoryPages;
  readonly #replicaId: ReplicaId;
  #seq = 0;
  #position = 0;

  constructor(models: readonly ReadModel<unknown>[], replicaId: ReplicaId) {
    this.pages = new MemoryPages(models);
    this.#replicaId = replicaId;
  }

  get state(): HotelState {
    return this.#state;
  }

  get commands(): number {
    return this.#seq;
  }

  get events(): number {
    return this.#position;
  }

  /** Decides the command and, if it is accepted, lives it; the envelope is what a device would send to its server. */
  give(command: HotelCommand, businessDate: HotelDay, at: Instant): CommandEnvelope | HotelRefusal {
    const envelope = this.#envelope(command, businessDate, at);
    const decision = decide(this.#state, command, envelope);
    if (!decision.accepted) return decision.refusal;
    const dates = recordedOn(this.#state, envelope);
    this.#seq = envelope.seq;
    for (const event of decision.events) {
      this.#position += 1;
      const position = this.#position as Position;
      evolve(this.#state, event, { ...envelope, position });
      const posted: PostedEvent = { ...envelope, ...dates, position, event };
      this.pages.fold(posted);
    }
    return envelope;
  }

  /** What is long over leaves the image, as it does on a server: its size follows what is open. */
  forgetDeparted(businessDate: HotelDay): void {
    this.#state = unpackHotelState(packHotelState(forgetDeparted(this.#state, businessDate)));
  }

  #envelope(command: HotelCommand, businessDate: HotelDay, at: Instant): CommandEnvelope {
    const seq = this.#seq + 1;
    return {
      commandId: replayId<CommandId>(at, seq),
      replicaId: this.#replicaId,
      seq,
      device: 'replay' as DeviceId,
      actor: 'replay' as StaffId,
      at,
      businessDate,
      offline: false,
      basedOn: { position: this.#position as Position, seq: this.#seq },
      command,
    };
  }
}

export function isRefusal(given: CommandEnvelope | HotelRefusal): given is HotelRefusal {
  return 'code' in given;
}
