import { Subject, type Observable } from 'rxjs';
import { parsePushRequest, type ReceivedPush } from '#contract/parse-push-request.ts';
import {
  SYNC_PROTOCOL,
  type CommandOutcome,
  type OfferRequest,
  type Poke,
  type PulledEvent,
} from '#contract/sync-protocol.ts';
import type { RecordedEvent } from '#contract/commands.ts';
import { evolve } from '#domain/evolve.ts';
import { guestsForgotten } from '#domain/guests/guests-forgotten.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import { createHotelState, forkHotelState } from '#domain/hotel-state.ts';
import type { CommandId, HotelId, Instant, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import { authorisePerson } from '#server/access/authorise.ts';
import { decidePushes } from '#server/log/decide-pushes.ts';
import type { OfferAnswer, PullAnswer, PushAnswer } from '#worker/sync/sync-server.ts';
import { atTheDesk, hotelAurora } from './hotel-aurora.ts';

/**
 * Hotel Aurora's server without a network and without a disk: the production code decides, memory keeps. Answers at once;
 * a line (unreliable-line.ts) stands for what may happen between a desk and it.
 */
export class FakeServer {
  epoch = 'first epoch';
  serverTime = atTheDesk.at;
  readonly #pokes$ = new Subject<Poke>();
  #hotel = createHotelState();
  #log: readonly PulledEvent[] = [];
  #outcomes = new Map<CommandId, CommandOutcome>();
  #lastSeqs = new Map<ReplicaId, number>();

  constructor(events: readonly HotelEvent[] = hotelAurora) {
    this.#log = events.map((event, index) => ({
      position: (index + 1) as Position,
      commandId: `set-up ${index}` as CommandId,
      ...atTheDesk,
      verdict: 'accepted',
      event,
    }));
    for (const recorded of this.#log) evolve(this.#hotel, recorded.event, recorded);
  }

  get log(): readonly PulledEvent[] {
    return this.#log;
  }

  get head(): Position {
    return this.#log.length as Position;
  }

  get pokes$(): Observable<Poke> {
    return this.#pokes$;
  }

  push(request: ReceivedPush): PushAnswer {
    // As it crosses the wire: undefined fields are gone.
    const parsed = parsePushRequest(JSON.parse(JSON.stringify(request)));
    if (!parsed.ok) return { answer: 'unreadable', detail: parsed.malformed.field };
    const { commands, epoch } = parsed.value;
    if (epoch !== this.epoch) return { answer: 'other-epoch', epoch: this.epoch };
    const { answers, batch } = decidePushes([commands], {
      hotelId: 'aurora' as HotelId,
      state: forkHotelState(this.#hotel),
      position: this.head,
      known: this.#outcomes,
      lastSeqs: this.#lastSeqs,
      authorise: authorisePerson,
      failing: new Set(),
    });
    for (const recorded of batch.events) evolve(this.#hotel, recorded.event, recorded);
    const details = new Map(batch.details.map(({ position, ...change }) => [position, change]));
    for (const event of batch.events) this.#record(event, details.get(event.position));
    for (const { outcome, replicaId, seq } of batch.commands) {
      this.#outcomes.set(outcome.commandId, outcome);
      this.#lastSeqs.set(replicaId, seq);
    }
    if (batch.events.length > 0) this.#pokes$.next({ head: this.head });
    const [answer] = answers;
    if (answer?.answer !== 'recorded') return { answer: 'seq-gap', expectedSeq: answer?.expectedSeq ?? 0 };
    const { head, serverTime } = this;
    return { answer: 'outcomes', response: { outcomes: answer.outcomes, head, epoch, serverTime } };
  }

  /** As the details store keeps it: what is restored is said again. */
  #record(event: RecordedEvent, details: PulledEvent['details']): void {
    const said = details ?? restoredBy(event, this.#log);
    const forgotten = guestsForgotten([event]);
    const kept = this.#log.map((one) => (one.details && forgotten.has(one.details.guestId) ? bare(one) : one));
    this.#log = [...kept, said ? { ...event, details: said } : event];
  }

  pull(from: Position, limit: number): PullAnswer {
    const events = this.#log.slice(from, from + limit);
    const to = (from + events.length) as Position;
    const { epoch, head, serverTime } = this;
    return { answer: 'batch', batch: { protocol: SYNC_PROTOCOL, epoch, head, from, to, serverTime, events } };
  }

  /** It waits for nobody: what a device offers comes too late. */
  offer({ events }: OfferRequest): OfferAnswer {
    return { answer: 'offer', response: { taken: events.length === 0, isGathering: false, head: this.head } };
  }

  /** The server's disk is lost, and it starts again from a backup that knows the log up to a position. */
  restore(position: number): void {
    this.epoch = `restored to ${position}`;
    this.#log = this.#log.slice(0, position);
    this.#hotel = createHotelState();
    for (const recorded of this.#log) evolve(this.#hotel, recorded.event, recorded);
    this.#outcomes = new Map([...this.#outcomes].filter(([, { last }]) => last <= position));
    this.#lastSeqs = new Map();
  }

  /** The clock of the server, as far as it matters. */
  setClock(at: Instant): void {
    this.serverTime = at;
  }
}

function restoredBy({ event }: RecordedEvent, log: readonly PulledEvent[]): PulledEvent['details'] {
  if (event.type !== 'GuestDetailsRestored') return undefined;
  const { guestId, fields, correctionId } = event;
  const said = log.flatMap(({ details }) =>
    details?.guestId === guestId && details.correctionId === correctionId ? [details] : [],
  );
  const values = fields.map((field) => [field, said.findLast(({ details }) => field in details)?.details[field] ?? '']);
  return { guestId, details: Object.fromEntries(values), ...(correctionId ? { correctionId } : {}) };
}

function bare({ details: _, ...event }: PulledEvent): PulledEvent {
  return event;
}
