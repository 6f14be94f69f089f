import { fieldsOf } from '#domain/guests/guest-details.ts';
import { guestsForgotten } from '#domain/guests/guests-forgotten.ts';
import { withoutNul } from '#server/sql/without-nul.ts';
import type { Batch } from './event-store.ts';

export type PostgresStatement = { readonly text: string; readonly values: readonly unknown[] };

type Row = readonly (string | number)[];

/** A statement takes 65,535 values at most. */
const ROWS_PER_STATEMENT = 2_000;

/** What a batch writes, in the order that every writer keeps: events, commands, details, head. Each names one hotel. */
export function appendStatements(batch: Batch): readonly PostgresStatement[] {
  const { hotelId, after, events } = batch;
  return [
    ...insert(
      'events (hotel_id, position, command_id, type, record)',
      events.map((event) => [hotelId, event.position, event.commandId, event.event.type, JSON.stringify(event)]),
    ),
    ...commandStatements(batch),
    ...insert(SAID, saidRows(batch), SAID_AGAIN),
    ...restoreStatements(batch),
    ...[...guestsForgotten(events)].map((guestId) => ({
      text: 'DELETE FROM guest_details_said WHERE hotel_id = $1 AND guest_id = $2',
      values: [hotelId, guestId],
    })),
    {
      text: 'UPDATE log_head SET position = $1 WHERE hotel_id = $2 AND position = $3',
      values: [after + events.length, hotelId, after],
    },
  ];
}

const SAID = 'guest_details_said (hotel_id, guest_id, field, position, correction_id, value)';
const SAID_AGAIN = `ON CONFLICT (hotel_id, guest_id, field, position)
  DO UPDATE SET correction_id = excluded.correction_id, value = excluded.value`;

function commandStatements({ hotelId, commands, quarantined }: Batch): readonly PostgresStatement[] {
  return [
    ...insert(
      'commands (hotel_id, command_id, replica_id, seq, device_id, verdict, first_position, last_position)',
      commands.map(({ outcome: { commandId, verdict, first, last }, replicaId, seq, device }) => [
        hotelId,
        commandId,
        replicaId,
        seq,
        device,
        verdict,
        first,
        last,
      ]),
    ),
    ...insert(
      'quarantined_commands (hotel_id, command_id, reason, received)',
      quarantined.map(({ commandId, reason, received }) => [hotelId, commandId, reason, JSON.stringify(received)]),
    ),
  ];
}

/** One row per field: where a batch says one twice at one position, the last stands. */
function saidRows({ hotelId, details }: Batch): readonly Row[] {
  const rows = details.flatMap(({ guestId, position, details: changed, correctionId = '' }) =>
    fieldsOf(changed).map((field): Row => [hotelId, guestId, field, position, correctionId, changed[field] ?? '']),
  );
  return [...new Map(rows.map((row) => [JSON.stringify(row.slice(0, 4)), row])).values()];
}

/** What a correction once said is said again, now beside the event that says so. */
function restoreStatements({ hotelId, events }: Batch): readonly PostgresStatement[] {
  return events.flatMap(({ event, position }) =>
    event.type === 'GuestDetailsRestored'
      ? event.fields.map((field) => ({
          text: `INSERT INTO ${SAID} SELECT $1, $2, $3, $4, $5, coalesce((
              SELECT value FROM guest_details_said
              WHERE hotel_id = $1 AND guest_id = $2 AND field = $3 AND correction_id = $5
              ORDER BY position DESC LIMIT 1), '') ${SAID_AGAIN}`,
          values: [hotelId, event.guestId, field, position, event.correctionId ?? ''],
        }))
      : [],
  );
}

function insert(into: string, rows: readonly Row[], onConflict = ''): readonly PostgresStatement[] {
  const statements: PostgresStatement[] = [];
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const values: unknown[] = [];
    const places = rows
      .slice(from, from + ROWS_PER_STATEMENT)
      .map((row) => `(${row.map((value) => `$${values.push(withoutNul(value))}`).join(', ')})`);
    statements.push({ text: `INSERT INTO ${into} VALUES ${places.join(', ')} ${onConflict}`, values });
  }
  return statements;
}
