import { randomUUID } from 'node:crypto';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { CommandOutcome, PulledEvent } from '#contract/sync-protocol.ts';
import type { RecordedEvent } from '#contract/commands.ts';
import type { CommandId, HotelId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import type { PackedHotelState } from '#domain/hotel-state.ts';
import type { Appended, Batch, EventStore, ImageSnapshot } from './event-store.ts';
import { SqliteAppend } from './sqlite-append.ts';
import { withDetails, type DetailsRow } from './with-details.ts';

/** The embedded store. SQLite answers at once; the promises are for the stores that do not. */
export class SqliteEventStore implements EventStore {
  readonly epoch: string;
  readonly #database: DatabaseSyncInstance;
  readonly #append: SqliteAppend;
  readonly #statements: ReturnType<typeof prepareStatements>;

  constructor(database: DatabaseSyncInstance) {
    this.#database = database;
    this.#append = new SqliteAppend(database);
    this.#statements = prepareStatements(database);
    database.prepare('INSERT OR IGNORE INTO log_identity (only, epoch) VALUES (1, ?)').run(randomUUID());
    this.epoch = (database.prepare('SELECT epoch FROM log_identity').get() as { epoch: string }).epoch;
  }

  async createHotel(hotelId: HotelId): Promise<boolean> {
    return this.#statements.createHotel.run(hotelId).changes === 1;
  }

  async head(hotelId: HotelId): Promise<Position | undefined> {
    return (this.#statements.head.get(hotelId) as { position: Position } | undefined)?.position;
  }

  async readAfter(hotelId: HotelId, position: Position, limit: number): Promise<readonly PulledEvent[]> {
    const rows = this.#statements.readAfter.all(hotelId, position, limit) as { record: string }[];
    const events = rows.map(({ record }) => JSON.parse(record) as RecordedEvent);
    const last = events.at(-1)?.position ?? position;
    return withDetails(events, this.#statements.detailsBetween.all(hotelId, position, last) as DetailsRow[]);
  }

  async outcomesOf(
    hotelId: HotelId,
    commandIds: readonly CommandId[],
  ): Promise<ReadonlyMap<CommandId, CommandOutcome>> {
    const outcomes = new Map<CommandId, CommandOutcome>();
    for (const commandId of commandIds) {
      const outcome = this.#statements.outcome.get(hotelId, commandId) as CommandOutcome | undefined;
      if (outcome) outcomes.set(commandId, { ...outcome });
    }
    return outcomes;
  }

  async lastSeq(hotelId: HotelId, replicaId: ReplicaId): Promise<number> {
    return (this.#statements.lastSeq.get(hotelId, replicaId) as { seq: number | null }).seq ?? 0;
  }

  async append(batch: Batch): Promise<Appended> {
    return this.#append.append(batch);
  }

  async image(hotelId: HotelId): Promise<ImageSnapshot | undefined> {
    const row = this.#statements.image.get(hotelId) as ImageRow | undefined;
    return row && { ...row, packed: JSON.parse(row.packed) as PackedHotelState };
  }

  async keepImage(hotelId: HotelId, { position, revision, packed }: ImageSnapshot): Promise<void> {
    this.#statements.keepImage.run(hotelId, position, revision, JSON.stringify(packed));
  }

  async close(): Promise<void> {
    this.#database.close();
  }
}

type ImageRow = { readonly position: Position; readonly revision: number; readonly packed: string };

function prepareStatements(database: DatabaseSyncInstance) {
  return {
    createHotel: database.prepare('INSERT OR IGNORE INTO log_head (hotel_id, position) VALUES (?, 0)'),
    head: database.prepare('SELECT position FROM log_head WHERE hotel_id = ?'),
    readAfter: database.prepare(
      'SELECT record FROM events WHERE hotel_id = ? AND position > ? ORDER BY position LIMIT ?',
    ),
    detailsBetween: database.prepare(
      `SELECT guest_id AS guestId, field, value, position, correction_id AS correctionId FROM guest_details_said
       WHERE hotel_id = ? AND position > ? AND position <= ?`,
    ),
    outcome: database.prepare(
      `SELECT command_id AS commandId, verdict, first_position AS first, last_position AS last FROM commands
       WHERE hotel_id = ? AND command_id = ?`,
    ),
    lastSeq: database.prepare('SELECT max(seq) AS seq FROM commands WHERE hotel_id = ? AND replica_id = ?'),
    image: database.prepare('SELECT position, revision, packed FROM images WHERE hotel_id = ?'),
    keepImage: database.prepare(
      'INSERT OR REPLACE INTO images (hotel_id, position, revision, packed) VALUES (?, ?, ?, ?)',
    ),
  };
}
