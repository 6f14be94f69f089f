import type { HotelId, Position } from '#domain/kernel/identifiers.ts';
import type { Stores } from '#server/open-stores.ts';
import type { SqlStatement, SqlValue } from '#server/sql/sql-connection.ts';

const MEASURED_MS = 2_000;

/**
 * The store's own floor: the rows that the servers have just written to the busiest hotel, written again by a bare client
 * to hotels that nobody decides for, so many commands a transaction. Commands a second.
 */
export async function storeFloor({ store, sql }: Stores, hotelId: HotelId, commandsEach: number): Promise<number> {
  const rows = await store.readAfter(hotelId, 0 as Position, 5_000);
  const [said] = await sql.all<{ n: number }>(
    'SELECT count(*) AS n FROM guest_details_said WHERE hotel_id = ?',
    hotelId,
  );
  if (rows.length === 0 || said?.n === 0) throw new Error('Nothing was written that could be written again');
  const copy = `floor-${commandsEach}` as HotelId;
  const until = performance.now() + MEASURED_MS;
  let written = 0;
  while (performance.now() < until) {
    const statements: SqlStatement[] = [];
    for (let index = 0; index < commandsEach; index += 1)
      statements.push(...rowsOf(copy, written + index + 1, JSON.stringify(rows[(written + index) % rows.length])));
    await sql.transaction(statements);
    written += commandsEach;
  }
  return (written * 1_000) / MEASURED_MS;
}

/** What one registration of a guest leaves: an event, the command, a name. */
function rowsOf(hotelId: HotelId, position: number, record: string): readonly SqlStatement[] {
  const id = `${hotelId}-${position}`;
  return [
    insert('events', hotelId, position, id, 'GuestRegistered', record),
    insert('commands', hotelId, id, id, 1, 'desk', 'accepted', position, position),
    insert('guest_details_said', hotelId, id, 'name', position, '', 'Lucía García'),
  ];
}

function insert(table: string, ...values: readonly SqlValue[]): SqlStatement {
  return { sql: `INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`, values };
}
