import type { CommandEnvelope, Verdict } from '#contract/commands.ts';
import type { PulledEvent, PullResponse } from '#contract/sync-protocol.ts';
import { decide } from '#domain/decide.ts';
import { evolve } from '#domain/evolve.ts';
import { detailsSaid } from '#domain/details-said.ts';
import type { GuestDetailsChange } from '#domain/guests/guest-details.ts';
import type { HotelCommand, HotelEvent } from '#domain/hotel.ts';
import { createHotelState, type HotelState } from '#domain/hotel-state.ts';
import type { CommandId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import { settle } from '#domain/settle.ts';
import { givenBy } from '#worker/replica/pending-command.ts';
import { atTheDesk, hotelAurora } from '#test/support/hotel-aurora.ts';

export const EPOCH = 'first server';

/** The hotel's confirmed log, as its server decides it: in memory, without a network. */
export class ConfirmedLog {
  readonly events: PulledEvent[] = [];
  readonly hotel: HotelState = createHotelState();
  #commands = 0;

  /** Hotel Aurora is set up. */
  static ofAurora(): ConfirmedLog {
    const log = new ConfirmedLog();
    for (const event of hotelAurora) log.happens(event);
    return log;
  }

  get head(): Position {
    return this.events.length as Position;
  }

  /** Another desk does something. */
  hears(command: HotelCommand, given = atTheDesk): this {
    this.#commands += 1;
    const commandId = `other desk ${this.#commands}` as CommandId;
    return this.decides({
      commandId,
      replicaId: 'other desk' as ReplicaId,
      seq: this.#commands,
      ...given,
      basedOn: { position: this.head, seq: this.#commands - 1 },
      command,
    });
  }

  /** A desk's command arrives; one that arrived before changes nothing. */
  decides(envelope: CommandEnvelope): this {
    if (this.events.some(({ commandId }) => commandId === envelope.commandId)) return this;
    const { command } = envelope;
    const decision = decide(this.hotel, command, givenBy(envelope));
    const { verdict, events } = decision.accepted
      ? { verdict: 'accepted' as const, events: decision.events }
      : settle(this.hotel, command, givenBy(envelope), decision.refusal);
    const recorded = events.length > 0 ? events : [{ type: 'CommandHadNoEffect' } as const];
    const details = detailsSaid(command, recorded);
    for (const [index, event] of recorded.entries()) {
      this.#append(event, envelope, verdict, index === 0 ? details : undefined);
    }
    return this;
  }

  /** An event of which no desk remembers the command. */
  happens(event: HotelEvent): this {
    this.#commands += 1;
    const commandId = `event ${this.#commands}` as CommandId;
    this.#append(event, { commandId, ...atTheDesk }, 'accepted', undefined);
    return this;
  }

  /** What a pull after a position answers. */
  after(from: Position, limit = 2_000): PullResponse {
    const events = this.events.slice(from, from + limit);
    const to = (from + events.length) as Position;
    return { protocol: 1, epoch: EPOCH, head: this.head, from, to, serverTime: atTheDesk.at, events };
  }

  #append(
    event: HotelEvent,
    { commandId, at, businessDate, actor, device, offline }: typeof atTheDesk & { readonly commandId: CommandId },
    verdict: Verdict,
    details: GuestDetailsChange | undefined,
  ): void {
    const position = (this.head + 1) as Position;
    evolve(this.hotel, event, { position, commandId, actor, at });
    const recorded = { position, commandId, at, businessDate, actor, device, offline, verdict, event };
    // What crosses the wire has no undefined fields.
    this.events.push(JSON.parse(JSON.stringify(details ? { ...recorded, details } : recorded)) as PulledEvent);
  }
}
