import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { RecordedEvent } from '#contract/commands.ts';
import type { CommandOutcome, PulledEvent } from '#contract/sync-protocol.ts';
import type { PackedHotelState } from '#domain/hotel-state.ts';
import type { CommandId, HotelId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import { PostgresConnection } from '#server/sql/postgres-connection.ts';
import type { Appended, Batch, EventStore, ImageSnapshot } from './event-store.ts';
import { postgresAppend } from './postgres-append.ts';
import { withDetails, type DetailsRow } from './with-details.ts';

/** The store that many processes share. */
export class PostgresEventStore implements EventStore {
  readonly epoch: string;
  readonly #pool: Pool;
  readonly #sql: PostgresConnection;

  private constructor(pool: Pool, epoch: string) {
    this.#pool = pool;
    this.#sql = new PostgresConnection(pool);
    this.epoch = epoch;
  }

  /** On a database with our schema. Closing the store ends the pool. */
  static async open(pool: Pool): Promise<PostgresEventStore> {
    const sql = new PostgresConnection(pool);
    await sql.run('INSERT INTO log_identity ("only", epoch) VALUES (1, ?) ON CONFLICT DO NOTHING', randomUUID());
    const identity = await sql.one<{ epoch: string }>('SELECT epoch FROM log_identity');
    if (!identity) throw new Error('The database has forgotten its epoch');
    return new PostgresEventStore(pool, identity.epoch);
  }

  async createHotel(hotelId: HotelId): Promise<boolean> {
    const made = 'INSERT INTO log_head (hotel_id, position) VALUES (?, 0) ON CONFLICT DO NOTHING';
    return (await this.#sql.run(made, hotelId)) === 1;
  }

  async head(hotelId: HotelId): Promise<Position | undefined> {
    const row = await this.#sql.one<{ position: Position }>(
      'SELECT position FROM log_head WHERE hotel_id = ?',
      hotelId,
    );
    return row?.position;
  }

  async readAfter(hotelId: HotelId, position: Position, limit: number): Promise<readonly PulledEvent[]> {
    const rows = await this.#sql.all<{ record: string }>(
      'SELECT record FROM events WHERE hotel_id = ? AND position > ? ORDER BY position LIMIT ?',
      hotelId,
      position,
      limit,
    );
    const events = rows.map(({ record }) => JSON.parse(record) as RecordedEvent);
    const last = events.at(-1)?.position;
    if (last === undefined) return [];
    const details = await this.#sql.all<DetailsRow>(
      `SELECT guest_id AS "guestId", field, value, position, correction_id AS "correctionId" FROM guest_details_said
       WHERE hotel_id = ? AND position > ? AND position <= ?`,
      hotelId,
      position,
      last,
    );
    return withDetails(events, details);
  }

  async outcomesOf(
    hotelId: HotelId,
    commandIds: readonly CommandId[],
  ): Promise<ReadonlyMap<CommandId, CommandOutcome>> {
    if (commandIds.length === 0) return new Map();
    const outcomes = await this.#sql.all<CommandOutcome>(
      `SELECT command_id AS "commandId", verdict, first_position AS first, last_position AS last FROM commands
       WHERE hotel_id = ? AND command_id IN (${commandIds.map(() => '?').join(', ')})`,
      hotelId,
      ...commandIds,
    );
    return new Map(outcomes.map((outcome) => [outcome.commandId, outcome]));
  }

  async lastSeq(hotelId: HotelId, replicaId: ReplicaId): Promise<number> {
    const row = await this.#sql.one<{ seq: number | null }>(
      'SELECT max(seq) AS seq FROM commands WHERE hotel_id = ? AND replica_id = ?',
      hotelId,
      replicaId,
    );
    return row?.seq ?? 0;
  }

  async append(batch: Batch): Promise<Appended> {
    return postgresAppend(this.#pool, batch);
  }

  async image(hotelId: HotelId): Promise<ImageSnapshot | undefined> {
    const row = await this.#sql.one<ImageRow>(
      'SELECT position, revision, packed FROM images WHERE hotel_id = ?',
      hotelId,
    );
    return row && { ...row, packed: JSON.parse(row.packed) as PackedHotelState };
  }

  async keepImage(hotelId: HotelId, { position, revision, packed }: ImageSnapshot): Promise<void> {
    await this.#sql.run(
      `INSERT INTO images (hotel_id, position, revision, packed) VALUES (?, ?, ?, ?)
       ON CONFLICT (hotel_id) DO UPDATE SET position = excluded.position, revision = excluded.revision, packed = excluded.packed`,
      hotelId,
      position,
      revision,
      JSON.stringify(packed),
    );
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

type ImageRow = { readonly position: Position; readonly revision: number; readonly packed: string };
