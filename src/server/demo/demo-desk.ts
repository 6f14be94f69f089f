import { v7 as uuidv7 } from 'uuid';
import type { CommandEnvelope } from '#contract/commands.ts';
import { decide } from '#domain/decide.ts';
import { evolve } from '#domain/evolve.ts';
import type { HotelCommand, HotelEvent } from '#domain/hotel.ts';
import { createHotelState, type HotelState } from '#domain/hotel-state.ts';
import type { CommandId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import { settle } from '#domain/settle.ts';
import type { DemoClock, DemoTime } from './demo-clock.ts';
import type { DemoDevice, DemoPerson } from './demo-house.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Who does something, on which device, and when. */
export type DemoMoment = DemoTime & { readonly person: DemoPerson; readonly device: DemoDevice };

/** The desks of the demo hotel: what they dispatch is decided by the domain, as on any desk, and kept to be sent. */
export class DemoDesk {
  readonly state: HotelState = createHotelState();
  readonly random: SeededRandom;
  readonly clock: DemoClock;
  readonly #commands: CommandEnvelope[] = [];
  readonly #seqs = new Map<ReplicaId, number>();
  #position = 0;

  constructor(random: SeededRandom, clock: DemoClock) {
    this.random = random;
    this.clock = clock;
  }

  get commands(): readonly CommandEnvelope[] {
    return this.#commands;
  }

  /** The same for the same story, so that a story that was sent in part can be sent again. */
  newId({ day, minutes }: DemoTime): string {
    return uuidv7({ msecs: (day * 24 * 60 + minutes) * 60_000, seq: 0, random: this.random.bytes(16) });
  }

  /** Whether the hotel allows it; what it refuses did not happen. */
  dispatch(command: HotelCommand, moment: DemoMoment): boolean {
    const envelope = this.#envelope(command, moment, false);
    const decision = decide(this.state, command, envelope);
    if (decision.accepted && decision.events.length > 0) this.#keep(envelope, decision.events);
    return decision.accepted;
  }

  /** A device without a connection did this, and sends it later, whatever the others have done meanwhile. */
  dispatchOffline(command: HotelCommand, moment: DemoMoment): void {
    const envelope = this.#envelope(command, moment, true);
    const decision = decide(this.state, command, envelope);
    const { events } = decision.accepted ? decision : settle(this.state, command, envelope, decision.refusal);
    this.#keep(envelope, events);
  }

  #envelope(command: HotelCommand, moment: DemoMoment, offline: boolean): CommandEnvelope {
    const { replicaId, deviceId } = moment.device;
    const lastSeq = this.#seqs.get(replicaId) ?? 0;
    return {
      commandId: this.newId(moment) as CommandId,
      replicaId,
      seq: lastSeq + 1,
      device: deviceId,
      actor: moment.person.staffId,
      at: this.clock.instantOf(moment),
      businessDate: moment.day,
      offline,
      basedOn: { position: this.#position as Position, seq: lastSeq },
      command,
    };
  }

  #keep(envelope: CommandEnvelope, events: readonly HotelEvent[]): void {
    for (const event of events) {
      this.#position += 1;
      evolve(this.state, event, { ...envelope, position: this.#position as Position });
    }
    this.#seqs.set(envelope.replicaId, envelope.seq);
    this.#commands.push(envelope);
  }
}
