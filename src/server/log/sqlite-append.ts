import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Appended, Batch } from './event-store.ts';
import { guestsForgotten } from '#domain/guests/guests-forgotten.ts';
import { fieldsOf } from '#domain/guests/guest-details.ts';
import { crashPoint } from '#server/crash-points/crash-point.ts';
import { redactReceived } from './redact-received.ts';

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
      crashPoint('sqlite/before-commit');
      this.#database.exec(appended === 'ok' ? 'COMMIT' : 'ROLLBACK');
      crashPoint('sqlite/after-commit');
      if (appended === 'ok' && guestsForgotten(batch.events).size > 0) this.#emptyWriteAheadLog();
      return appended;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  /** Pages as they were before stand in the write-ahead log until it is emptied; a reader may put that off until the next. */
  #emptyWriteAheadLog(): void {
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  #write(batch: Batch): Appended {
    if (!isUnique(() => this.#putEvents(batch))) return 'moved';
    crashPoint('sqlite/events-without-commands');
    if (!isUnique(() => this.#putCommands(batch))) return 'duplicate';
    this.#putDetails(batch);
    this.#restoreDetails(batch);
    this.#forgetGuests(batch);
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
    for (const { guestId, position, details: changed, correctionId = '' } of details) {
      for (const field of fieldsOf(changed)) {
        this.#statements.putDetails.run(hotelId, guestId, field, position, correctionId, changed[field] ?? '');
      }
    }
  }

  /** What a correction once said is said again, now beside the event that says so. */
  #restoreDetails({ hotelId, events }: Batch): void {
    for (const { event, position } of events) {
      if (event.type !== 'GuestDetailsRestored') continue;
      const { guestId, fields, correctionId = '' } = event;
      for (const field of fields) {
        const said = this.#statements.said.get(hotelId, guestId, field, correctionId) as { value: string } | undefined;
        this.#statements.putDetails.run(hotelId, guestId, field, position, correctionId, said?.value ?? '');
      }
    }
  }

  /** Erased with the tombstone, in one transaction: what was said of them, and what was set aside unread. */
  #forgetGuests({ hotelId, events }: Batch): void {
    const forgotten = guestsForgotten(events);
    if (forgotten.size === 0) return;
    for (const guestId of forgotten) this.#statements.forget.run(hotelId, guestId);
    const rows = this.#statements.quarantined.all(hotelId) as { commandId: string; received: string }[];
    for (const { commandId, received } of rows) {
      const redacted = redactReceived(received, forgotten);
      if (redacted !== undefined) this.#statements.requarantine.run(redacted, hotelId, commandId);
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
      `INSERT OR REPLACE INTO guest_details_said (hotel_id, guest_id, field, position, correction_id, value)
       VALUES (?, ?, ?, ?, ?, ?)`,
    ),
    said: database.prepare(
      `SELECT value FROM guest_details_said
       WHERE hotel_id = ? AND guest_id = ? AND field = ? AND correction_id = ? ORDER BY position DESC LIMIT 1`,
    ),
    forget: database.prepare('DELETE FROM guest_details_said WHERE hotel_id = ? AND guest_id = ?'),
    quarantined: database.prepare(
      'SELECT command_id AS commandId, received FROM quarantined_commands WHERE hotel_id = ?',
    ),
    requarantine: database.prepare(
      'UPDATE quarantined_commands SET received = ? WHERE hotel_id = ? AND command_id = ?',
    ),
    moveHead: database.prepare('UPDATE log_head SET position = ? WHERE hotel_id = ? AND position = ?'),
  };
}
