import { withoutDetails } from '#contract/without-details.ts';
import type { ReceivedCommand } from '#contract/parse-push-request.ts';
import type { RecordedEvent } from '#contract/commands.ts';
import type { CommandOutcome } from '#contract/sync-protocol.ts';
import { recordedOn, type RecordedOn } from '#domain/business-day/business-day.ts';
import { evolve } from '#domain/evolve.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { CommandId, GuestId, HotelId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import type { Authorise } from '#server/access/authorise.ts';
import type { Batch, QuarantinedCommand, RecordedCommand, RecordedDetails } from './event-store.ts';
import { judgeCommand, quarantine, type Judgement } from './judge-command.ts';

export type PushAnswer =
  | { readonly answer: 'recorded'; readonly outcomes: readonly CommandOutcome[] }
  | { readonly answer: 'seq-gap'; readonly expectedSeq: number };

/** What several pushes are decided on. The state is a fork: it takes their events, and is thrown away afterwards. */
export type Grounds = {
  readonly hotelId: HotelId;
  readonly state: HotelState;
  readonly position: Position;
  readonly known: ReadonlyMap<CommandId, CommandOutcome>;
  readonly lastSeqs: ReadonlyMap<ReplicaId, number>;
  readonly authorise: Authorise;
  /** Commands on which the domain has thrown: they are set aside undecided. */
  readonly failing: ReadonlySet<CommandId>;
};

export type Decided = { readonly batch: Batch; readonly answers: readonly PushAnswer[] };

/** A bug of the domain, and the command that met it. */
export class DeciderFailed extends Error {
  readonly commandId: CommandId;

  constructor(commandId: CommandId, cause: unknown) {
    super(`Deciding the command ${commandId} failed`, { cause });
    this.commandId = commandId;
  }
}

/** Decides the commands of each push in order, each on the state that those before it have left. */
export function decidePushes(pushes: readonly (readonly ReceivedCommand[])[], grounds: Grounds): Decided {
  const draft = new BatchDraft(grounds);
  const answers = pushes.map((commands) => decidePush(commands, draft));
  return { batch: draft.batch, answers };
}

function decidePush(commands: readonly ReceivedCommand[], draft: BatchDraft): PushAnswer {
  const outcomes: CommandOutcome[] = [];
  for (const received of commands) {
    const known = draft.outcomeOf(received.commandId);
    const expectedSeq = draft.nextSeq(received.replicaId);
    if (!known && received.seq !== expectedSeq) return { answer: 'seq-gap', expectedSeq };
    if (known) draft.pass(received);
    outcomes.push(known ?? draft.decide(received));
  }
  return { answer: 'recorded', outcomes };
}

class BatchDraft {
  readonly #grounds: Grounds;
  readonly #outcomes: Map<CommandId, CommandOutcome>;
  readonly #lastSeqs: Map<ReplicaId, number>;
  readonly #events: RecordedEvent[] = [];
  readonly #commands: RecordedCommand[] = [];
  readonly #details: RecordedDetails[] = [];
  readonly #quarantined: QuarantinedCommand[] = [];

  constructor(grounds: Grounds) {
    this.#grounds = grounds;
    this.#outcomes = new Map(grounds.known);
    this.#lastSeqs = new Map(grounds.lastSeqs);
  }

  get batch(): Batch {
    return {
      hotelId: this.#grounds.hotelId,
      after: this.#grounds.position,
      events: this.#events,
      commands: this.#commands,
      details: this.#details,
      quarantined: this.#quarantined,
    };
  }

  outcomeOf(commandId: CommandId): CommandOutcome | undefined {
    return this.#outcomes.get(commandId);
  }

  nextSeq(replicaId: ReplicaId): number {
    return (this.#lastSeqs.get(replicaId) ?? 0) + 1;
  }

  /** A command that is known from another queue, of before a restore, has its place in this one too. */
  pass({ replicaId, seq }: ReceivedCommand): void {
    if (seq === this.nextSeq(replicaId)) this.#lastSeqs.set(replicaId, seq);
  }

  decide(received: ReceivedCommand): CommandOutcome {
    const dates = recordedOn(this.#grounds.state, received);
    const judgement = this.#judge(received);
    const { commandId, replicaId, seq, device } = received;
    const first = this.#nextPosition();
    this.#record(received, dates, judgement);
    const outcome = { commandId, verdict: judgement.verdict, first, last: (this.#nextPosition() - 1) as Position };
    this.#outcomes.set(commandId, outcome);
    this.#lastSeqs.set(replicaId, seq);
    this.#commands.push({ outcome, replicaId, seq, device });
    return outcome;
  }

  #judge(received: ReceivedCommand): Judgement {
    const { state, authorise, failing } = this.#grounds;
    if (failing.has(received.commandId)) return quarantine('decider-failed');
    try {
      const judgement = judgeCommand(state, received, authorise);
      for (const [index, event] of judgement.events.entries()) {
        evolve(state, event, { ...received, position: (this.#nextPosition() + index) as Position });
      }
      return judgement;
    } catch (error) {
      throw new DeciderFailed(received.commandId, error);
    }
  }

  #record(received: ReceivedCommand, dates: RecordedOn, { verdict, events, details }: Judgement): void {
    const { commandId, at, actor, device, offline } = received;
    if (details) this.#details.push({ ...details, position: this.#nextPosition() });
    for (const event of events) {
      const position = this.#nextPosition();
      this.#events.push({ position, commandId, at, ...dates, actor, device, offline, verdict, event });
      if (event.type === 'CommandQuarantined') {
        this.#quarantined.push({ commandId, reason: event.reason, received: this.#asKept(received) });
      }
    }
  }

  /** Whole, but for what it says of somebody who is forgotten. */
  #asKept(received: ReceivedCommand): unknown {
    const guestId = (received.command as { readonly guestId?: GuestId } | undefined)?.guestId;
    const isForgotten = guestId !== undefined && this.#grounds.state.guests.get(guestId)?.forgotten;
    const command = isForgotten ? withoutDetails(received.command, new Set([guestId])) : undefined;
    return command ? { ...received, command } : received;
  }

  #nextPosition(): Position {
    return (this.#grounds.position + this.#events.length + 1) as Position;
  }
}
