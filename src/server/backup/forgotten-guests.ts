import type { HotelEvent } from '#domain/hotel.ts';
import type { GuestId, HotelId } from '#domain/kernel/identifiers.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import { withoutDetails } from '#contract/without-details.ts';

export type Forgotten = { readonly hotelId: HotelId; readonly guestIds: readonly GuestId[] };

/** Whom a store has promised to forget. */
export async function forgottenGuests(sql: Pick<SqlConnection, 'all'>): Promise<readonly Forgotten[]> {
  const rows = await sql.all<{ hotel: HotelId; record: string }>(
    "SELECT hotel_id AS hotel, record FROM events WHERE type = 'GuestForgotten'",
  );
  return rows.flatMap(({ hotel, record }) => {
    const { event } = JSON.parse(record) as { event: HotelEvent };
    return event.type === 'GuestForgotten' ? [{ hotelId: hotel, guestIds: event.guestIds }] : [];
  });
}

/** An older backup knows more of them than may be known: it is erased before anybody reads it. */
export async function forgetAgain(sql: SqlConnection, forgotten: readonly Forgotten[]): Promise<void> {
  for (const { hotelId, guestIds } of forgotten) {
    for (const guestId of guestIds) {
      await sql.run('DELETE FROM guest_details_said WHERE hotel_id = ? AND guest_id = ?', hotelId, guestId);
    }
    await eraseQuarantined(sql, hotelId, new Set(guestIds));
  }
}

async function eraseQuarantined(sql: SqlConnection, hotelId: HotelId, guestIds: ReadonlySet<GuestId>): Promise<void> {
  const rows = await sql.all<{ id: string; received: string }>(
    'SELECT command_id AS id, received FROM quarantined_commands WHERE hotel_id = ?',
    hotelId,
  );
  for (const { id, received } of rows) {
    const envelope = JSON.parse(received) as { readonly command?: unknown };
    const command = withoutDetails(envelope.command, guestIds);
    if (!command) continue;
    const bare = JSON.stringify({ ...envelope, command });
    await sql.run(
      'UPDATE quarantined_commands SET received = ? WHERE hotel_id = ? AND command_id = ?',
      bare,
      hotelId,
      id,
    );
  }
}
