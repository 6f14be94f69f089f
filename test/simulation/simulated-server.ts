import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { Subject, type Observable } from 'rxjs';
import { parseOffer } from '#contract/parse-offer.ts';
import { parsePushRequest, type ReceivedCommand, type ReceivedPush } from '#contract/parse-push-request.ts';
import {
  PULL_EVENTS_MAX,
  SYNC_PROTOCOL,
  type OfferRequest,
  type Poke,
  type PulledEvent,
  type PullResponse,
} from '#contract/sync-protocol.ts';
import type { RecordedEvent } from '#contract/commands.ts';
import type { CommandId, DeviceId, HotelId, Instant, Position } from '#domain/kernel/identifiers.ts';
import type { HotelCommand, HotelEvent } from '#domain/hotel.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import { enrolDevice } from '#server/access/enrol-device.ts';
import { SqlAccessStore } from '#server/access/sql-access-store.ts';
import { HotelImage } from '#server/log/hotel-image.ts';
import { HotelWriters } from '#server/log/hotel-writers.ts';
import { openSqlite } from '#server/sql/open-sqlite.ts';
import { SqliteConnection } from '#server/sql/sqlite-connection.ts';
import { SqliteEventStore } from '#server/log/sqlite-event-store.ts';
import { beginNewEpoch } from '#server/restore/new-epoch.ts';
import { RestoredHotels } from '#server/restore/restored-hotels.ts';
import { copyDatabase } from '#test/server/support/copy-database.ts';
import type { ExchangeFailure, OfferAnswer, PullAnswer, PushAnswer } from '#worker/sync/sync-server.ts';
import { FaultCount } from './fault-count.ts';
import { MANAGER } from './hotel-to-simulate.ts';
import { ServerPages } from './server-pages.ts';
import { NEWER_APP, newerName, storedName, type SimulatedApp } from './simulated-app.ts';

const WHOLE_LOG = 1_000_000;

export type Backup = DatabaseSyncInstance;

/** The real server behind its HTTP routes: the same parsers, writer, decisions and store, on a database in memory. */
export class SimulatedServer {
  readonly hotelId = 'simulated' as HotelId;
  readonly pokes$: Observable<Poke>;
  readonly #pokes$ = new Subject<Poke>();
  #database = openSqlite(':memory:');
  #access = new SqlAccessStore(new SqliteConnection(this.#database));
  #store = new SqliteEventStore(this.#database);
  #restoredHotels: RestoredHotels | undefined;
  #writers: HotelWriters | undefined;
  #pages: ServerPages | undefined;
  #devices = 0;
  /** Commands in the order in which they were decided, but for those that a restore has moved. */
  #decided: readonly CommandId[] = [];
  readonly #moved = new Set<CommandId>();

  readonly #faults: FaultCount;
  #app: SimulatedApp = NEWER_APP;

  constructor(faults = new FaultCount()) {
    this.#faults = faults;
    this.pokes$ = this.#pokes$;
  }

  /** The version that it runs. */
  get app(): SimulatedApp {
    return this.#app;
  }

  async found(app = NEWER_APP): Promise<void> {
    this.#app = app;
    await this.#store.createHotel(this.hotelId);
    this.start();
  }

  async enrol(name: string): Promise<DeviceId> {
    this.#devices += 1;
    return (await enrolDevice(this.#access, this.hotelId, { name, scope: 'desk' }, Date.now() as Instant)).deviceId;
  }

  /** How many have joined so far. */
  get devices(): number {
    return this.#devices;
  }

  get isUp(): boolean {
    return this.#writers !== undefined;
  }

  start(): void {
    const restoredHotels = new RestoredHotels({
      store: this.#store,
      access: this.#access,
      now: () => Date.now() as Instant,
    });
    this.#restoredHotels = restoredHotels;
    this.#pages = new ServerPages({
      hotelId: this.hotelId,
      store: this.#store,
      sql: new SqliteConnection(this.#database),
    });
    this.#writers = new HotelWriters({
      store: this.#store,
      access: this.#access,
      isGathering: (hotelId, isDeviceThere) => restoredHotels.isGathering(hotelId, isDeviceThere),
      poke: (_, head) => this.#pokes$.next({ head }),
      report: (trouble) => {
        throw trouble;
      },
    });
  }

  /** It is stopped, and started as the newer version. */
  update(): void {
    this.crash();
    this.#app = NEWER_APP;
    this.start();
  }

  /** Its memory is gone; what its store has acknowledged is not. */
  crash(): void {
    this.#writers = undefined;
    void this.#pages?.close();
    this.#pages = undefined;
  }

  /** What new devices begin with; undefined: it is down. */
  get pages(): ServerPages | undefined {
    return this.#pages;
  }

  /** As requests of a device leave a trace. */
  async saw(device: DeviceId): Promise<void> {
    await this.#access.sawDevice(this.hotelId, device, { at: Date.now() as Instant });
  }

  /** As the routes do before they answer: only devices are heard, and one that was removed may only hand over its work. */
  async hear<Answer>(
    device: DeviceId,
    why: 'push' | 'ask',
    answer: () => Promise<Answer>,
  ): Promise<Answer | ExchangeFailure> {
    if (!this.isUp) return { answer: 'no-answer' };
    const known = (await this.#access.devices(this.hotelId)).find(({ deviceId }) => deviceId === device);
    if (!known) return { answer: 'device-not-enrolled' };
    if (known.revokedAt !== undefined && why !== 'push') return { answer: 'device-revoked' };
    await this.saw(device);
    return answer();
  }

  async remove(device: DeviceId): Promise<void> {
    await this.#access.revokeDevice(this.hotelId, device, MANAGER, Date.now() as Instant);
  }

  backUp(): Backup {
    return copyDatabase(this.#database);
  }

  /** Its disk is lost, and it is started again on a backup. */
  async restore(backup: Backup): Promise<void> {
    void this.#pages?.close();
    this.#database = copyDatabase(backup);
    await beginNewEpoch(new SqliteConnection(this.#database));
    this.#access = new SqlAccessStore(new SqliteConnection(this.#database));
    this.#store = new SqliteEventStore(this.#database);
    const kept = await this.commandIds();
    for (const id of this.#decided) if (!kept.has(id)) this.#moved.add(id);
    this.#decided = this.#decided.filter((id) => kept.has(id));
    this.start();
  }

  async offer(sent: OfferRequest, device: DeviceId): Promise<OfferAnswer> {
    if (!this.#restoredHotels) return { answer: 'no-answer' };
    const parsed = parseOffer(asStored(overTheWire(sent)));
    if (!parsed.ok) return { answer: 'misbehaves', detail: parsed.malformed.field };
    if (parsed.value.epoch !== this.#store.epoch) return { answer: 'other-epoch' };
    const response = await this.#restoredHotels.offer(this.hotelId, device, parsed.value);
    return { answer: 'offer', response: overTheWire(response) };
  }

  async push(sent: ReceivedPush): Promise<PushAnswer> {
    if (!this.#writers) return { answer: 'no-answer' };
    const parsed = parsePushRequest(this.#asItReads(overTheWire(sent)));
    if (!parsed.ok) return { answer: 'unreadable', detail: parsed.malformed.field };
    if (parsed.value.epoch !== this.#store.epoch) return { answer: 'other-epoch', epoch: this.#store.epoch };
    // Of a server that is put back meanwhile, the answer is still the one before.
    const { epoch } = this.#store;
    const pushed = await this.#writers.of(this.hotelId).push(parsed.value.commands);
    if (pushed.answer === 'unavailable') return { answer: 'busy', retryAfterMs: 1_000 };
    if (pushed.answer === 'seq-gap') return { answer: 'seq-gap', expectedSeq: pushed.expectedSeq };
    if (pushed.answer === 'gathering') return { answer: 'busy', retryAfterMs: 2_000 };
    const { outcomes, head } = pushed;
    this.#noteDecided(outcomes.map(({ commandId }) => commandId));
    const response = { outcomes, head, epoch, serverTime: Date.now() as Instant };
    return { answer: 'outcomes', response: overTheWire(response) };
  }

  async pull(after: Position, limit: number): Promise<PullAnswer> {
    if (!this.#writers) return { answer: 'no-answer' };
    const store = this.#store;
    const events = await store.readAfter(this.hotelId, after, Math.min(limit, PULL_EVENTS_MAX));
    const head = (await store.head(this.hotelId)) ?? after;
    const batch: PullResponse = {
      protocol: SYNC_PROTOCOL,
      epoch: store.epoch,
      head,
      from: after,
      to: events.at(-1)?.position ?? after,
      serverTime: Date.now() as Instant,
      events,
    };
    return { answer: 'batch', batch: overTheWire(batch) };
  }

  /** A command that its version does not know has a name that it has never heard. */
  #asItReads(push: ReceivedPush): ReceivedPush {
    return { ...push, commands: push.commands.map((envelope) => this.#asUnheardOf(envelope)) };
  }

  #asUnheardOf(envelope: ReceivedCommand): ReceivedCommand {
    const command = envelope.command as HotelCommand;
    if (this.#app.knows(command.type)) return envelope;
    this.#faults.add('older server met a newer command');
    return { ...envelope, command: { ...command, type: newerName(command.type) } };
  }

  /** Whose first outcome was told when. */
  get decided(): readonly CommandId[] {
    return this.#decided;
  }

  #noteDecided(commandIds: readonly CommandId[]): void {
    const isNew = (id: CommandId): boolean => !this.#moved.has(id) && !this.#decided.includes(id);
    this.#decided = [...this.#decided, ...commandIds.filter(isNew)];
  }

  /** What the log tells the outcome of. */
  async commandIds(): Promise<ReadonlySet<CommandId>> {
    return new Set((await this.log()).map(({ commandId }) => commandId));
  }

  async quarantined(): Promise<number> {
    return (await this.log()).filter(({ verdict }) => verdict === 'quarantined').length;
  }

  async details(): Promise<readonly PulledEvent['details'][]> {
    const events = await this.#store.readAfter(this.hotelId, 0 as Position, WHOLE_LOG);
    return events.flatMap(({ details }) => details ?? []);
  }

  async log(): Promise<readonly RecordedEvent[]> {
    const events = await this.#store.readAfter(this.hotelId, 0 as Position, WHOLE_LOG);
    return events.map(({ details: _, ...recorded }) => recorded);
  }

  /** As a process that has just been started sees the hotel. */
  async image(): Promise<HotelState> {
    return (await HotelImage.load(this.#store, this.hotelId)).fork();
  }

  async close(): Promise<void> {
    await this.#pages?.close();
    await this.#store.close();
  }
}

/** A device gives back what it has on its disk, also what its own version cannot read. */
function asStored(offer: OfferRequest): OfferRequest {
  const events = offer.events.map((pulled) => {
    const { event } = pulled;
    return { ...pulled, event: { ...event, type: storedName(event.type) } as HotelEvent };
  });
  return { ...offer, events };
}

function overTheWire<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
