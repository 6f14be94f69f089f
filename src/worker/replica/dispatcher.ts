import type { Preview, Receipt } from '#contract/hotel-worker-api.ts';
import { COMMAND_CLASSES } from '#domain/command-classes.ts';
import { decide } from '#domain/decide.ts';
import { evolve } from '#domain/evolve.ts';
import type { HotelCommand, HotelEvent, HotelRefusal } from '#domain/hotel.ts';
import type { DeviceScope } from '#domain/permissions/device-scopes.ts';
import { refusedByRole, refusedOnDevice } from '#domain/permissions/refused-by-role.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { Circumstances, Decision } from '#domain/kernel/decider.ts';
import type { DeviceId, ReplicaId, StaffId } from '#domain/kernel/identifiers.ts';
import type { Clock } from '../clock.ts';
import { crashPoint } from '../crash-points/crash-point.ts';
import { storageTrouble } from '../storage-trouble.ts';
import { businessDayAt } from './business-day.ts';
import { stampCommand } from './command-stamp.ts';
import type { Desk, HotelReplica } from './hotel-replica.ts';
import { offersFor } from './offers.ts';
import type { PendingCommand } from './pending-command.ts';
import type { Standing } from './standing.ts';

/** What a desk knows of its way to the server. */
export type Connectedness = {
  readonly isOnline: boolean;
  /** Resolves soon, also where nothing becomes known. */
  untilKnown(): Promise<void>;
};

/** What a desk must know of itself to give commands. */
export type DeskFacts = {
  readonly replicaId: ReplicaId;
  readonly device: DeviceId;
  /** What this device is for: it takes no command of another scope, whoever gives it. */
  readonly scope: DeviceScope;
  readonly clock: Clock;
  readonly connection: Connectedness;
  readonly standing: Pick<Standing, 'actor'>;
  /** Hears what the disk said to a commit; undefined: it took it. */
  readonly heardFromDisk: (error: unknown) => void;
};

type Waiting = {
  readonly command: HotelCommand;
  readonly actor: StaffId;
  readonly resolve: (receipt: Receipt) => void;
  readonly reject: (bug: unknown) => void;
};

type Outcome = { readonly receipt: Receipt; readonly pending?: PendingCommand } | { readonly bug: unknown };

/** Takes commands from the screens. Those that arrive while the disk is busy share the next commit, each decided in turn. */
export class Dispatcher {
  readonly #replica: HotelReplica;
  readonly #facts: DeskFacts;
  #waiting: Waiting[] = [];
  #isCommitting = false;

  constructor(replica: HotelReplica, facts: DeskFacts) {
    this.#replica = replica;
    this.#facts = facts;
  }

  get scope(): DeviceScope {
    return this.#facts.scope;
  }

  async dispatch(command: HotelCommand, actor: StaffId): Promise<Receipt> {
    // A hotel that is set up the moment its first device is enrolled must not be told that there is no connection.
    if (isControl(command) && !this.#facts.connection.isOnline) await this.#facts.connection.untilKnown();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ command, actor, resolve, reject });
      void this.#commitWaiting();
    });
  }

  /** What `dispatch` would answer now. */
  preview(command: HotelCommand, actor: StaffId): Preview {
    const { hotel } = this.#replica;
    const given = this.given(hotel, actor);
    const decision = this.#decide(hotel, command, given);
    return decision.accepted
      ? { accepted: true }
      : { ...decision, offers: offersFor(hotel, command, decision.refusal, given) };
  }

  /** Why a command would be refused now. */
  blockedBy(command: HotelCommand): HotelRefusal | undefined {
    const { hotel } = this.#replica;
    const decision = this.#decide(hotel, command, this.given(hotel, this.#facts.standing.actor));
    return decision.accepted ? undefined : decision.refusal;
  }

  given(hotel: HotelState, actor: StaffId): Circumstances {
    const at = this.#facts.clock();
    return {
      at,
      businessDate: businessDayAt(hotel, at),
      actor,
      device: this.#facts.device,
      offline: !this.#facts.connection.isOnline,
    };
  }

  async #commitWaiting(): Promise<void> {
    if (this.#isCommitting) return;
    this.#isCommitting = true;
    while (this.#waiting.length > 0) await this.#commit(this.#waiting.splice(0));
    this.#isCommitting = false;
  }

  async #commit(burst: readonly Waiting[]): Promise<void> {
    let outcomes: readonly Outcome[] = [];
    try {
      await this.#replica.record((desk) => {
        outcomes = this.#decideBurst(desk, burst);
        return outcomes.flatMap((outcome) => ('pending' in outcome && outcome.pending ? [outcome.pending] : []));
      });
      this.#facts.heardFromDisk(undefined);
    } catch (error) {
      this.#facts.heardFromDisk(error);
      const trouble = storageTrouble(error);
      for (const { resolve, reject } of burst)
        if (trouble) resolve({ outcome: 'failed', trouble });
        else reject(error);
      return;
    }
    crashPoint('dispatch/before-receipt');
    for (const [index, { resolve, reject }] of burst.entries()) {
      const outcome = outcomes[index];
      if (outcome && 'receipt' in outcome) resolve(outcome.receipt);
      else reject(outcome?.bug);
    }
  }

  #decideBurst(desk: Desk, burst: readonly Waiting[]): readonly Outcome[] {
    let { nextSeq } = desk;
    return burst.map((waiting) => {
      try {
        const outcome = this.#decideOne({ ...desk, nextSeq }, waiting);
        if (outcome.pending) nextSeq += 1;
        return outcome;
      } catch (bug) {
        // A decider that fails on one command must not take its neighbours with it.
        return { bug };
      }
    });
  }

  #decideOne(desk: Desk, { command, actor }: Waiting): Exclude<Outcome, { bug: unknown }> {
    const { hotel } = desk;
    const given = this.given(hotel, actor);
    const decision = this.#decide(hotel, command, given);
    if (!decision.accepted) {
      const { refusal } = decision;
      return { receipt: { outcome: 'refused', refusal, offers: offersFor(hotel, command, refusal, given) } };
    }
    const { events } = decision;
    const envelope = stampCommand(command, given, this.#facts.replicaId, desk);
    const { commandId, seq } = envelope;
    if (events.length === 0) return { receipt: { outcome: 'saved', commandId, hadEffect: false } };
    for (const event of events) evolve(hotel, event);
    const pending = { row: { seq, commandId, envelope, events }, events, atRisk: undefined };
    return { receipt: { outcome: 'saved', commandId, hadEffect: true }, pending };
  }

  #decide(hotel: HotelState, command: HotelCommand, given: Circumstances): Decision<HotelEvent, HotelRefusal> {
    if (given.offline && isControl(command)) {
      return { accepted: false, refusal: { code: 'needs-connection' } };
    }
    const refusal = refusedOnDevice(this.scope, command) ?? refusedByRole(hotel, command, given.actor);
    return refusal ? { accepted: false, refusal } : decide(hotel, command, given);
  }
}

function isControl({ type }: HotelCommand): boolean {
  return COMMAND_CLASSES[type] === 'control';
}
