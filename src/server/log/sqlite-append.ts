import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Appended, Batch } from './event-store.ts';
import { DETAILS_FIELDS } from './with-details.ts';

/** The one transaction that writes a log. */
export class SqliteAppend {
  readonly #database: DatabaseSyncInstance;
  readonly #statements: ReturnType<typeof prepareStatements>;

  constructor(database: DatabaseSyncInstance) {
    this.#database = database;
    this.#statements = prepareStatements(database);
  }

  append(batch: Batch): Appended {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const appended = this.#write(batch);
      this.#database.exec(appended === 'ok' ? 'COMMIT' : 'ROLLBACK');
      return appended;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  #write(batch: Batch): Appended {
    if (!isUnique(() => this.#putEvents(batch))) return 'moved';
    if (!isUnique(() => this.#putCommands(batch))) return 'duplicate';
    this.#putDetails(batch);
    const { hotelId, after, events } = batch;
    const moved = this.#statements.moveHead.run(after + events.length, hotelId, after);
    return moved.changes === 1 ? 'ok' : 'moved';
  }

  #putEvents({ hotelId, events }: Batch): void {
    for (const event of events) {
      const { position, commandId } = event;
      this.#statements.putEvent.run(hotelId, position, commandId, event.event.type, JSON.stringify(event));
    }
  }

  #putCommands({ hotelId, commands, quarantined }: Batch): void {
    for (const { outcome, replicaId, seq, device } of commands) {
      const { commandId, verdict, first, last } = outcome;
      this.#statements.putCommand.run(hotelId, commandId, replicaId, seq, device, verdict, first, last);
    }
    for (const { commandId, reason, received } of quarantined) {
      this.#statements.quarantine.run(hotelId, commandId, reason, JSON.stringify(received));
    }
  }

  #putDetails({ hotelId, details }: Batch): void {
    for (const { guestId, position, details: changed } of details) {
      for (const field of DETAILS_FIELDS) {
        const value = changed[field];
        if (value !== undefined) this.#statements.putDetails.run(hotelId, guestId, field, position, value);
      }
    }
  }

  /** SQLite has rolled back by itself after some errors (disk full, I/O); a second ROLLBACK would hide the first error. */
  #rollBack(): void {
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
  }
}

/** False where a row of the same key is there already. */
function isUnique(insert: () => void): boolean {
  try {
    insert();
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.includes('UNIQUE constraint failed')) return false;
    throw error;
  }
}

function prepareStatements(database: DatabaseSyncInstance) {
  return {
    putEvent: database.prepare(
      'INSERT INTO events (hotel_id, position, command_id, type, record) VALUES (?, ?, ?, ?, ?)',
    ),
    putCommand: database.prepare(
      `INSERT INTO commands (hotel_id, command_id, replica_id, seq, device_id, verdict, first_position, last_position)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    quarantine: database.prepare(
      'INSERT INTO quarantined_commands (hotel_id, command_id, reason, received) VALUES (?, ?, ?, ?)',
    ),
    putDetails: database.prepare(
      'INSERT OR REPLACE INTO guest_details (hotel_id, guest_id, field, position, value) VALUES (?, ?, ?, ?, ?)',
    ),
    moveHead: database.prepare('UPDATE log_head SET position = ? WHERE hotel_id = ? AND position = ?'),
  };
}
