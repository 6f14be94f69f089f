import type { PoolClient } from 'pg';
import type { GuestId, HotelId } from '#domain/kernel/identifiers.ts';
import { redactReceived } from './redact-received.ts';

type QuarantinedRow = { readonly command_id: string; readonly received: string };

/** Takes what was set aside unread, and speaks of somebody who is forgotten, out of the quarantine's rows. */
export async function redactQuarantined(
  client: PoolClient,
  hotelId: HotelId,
  forgotten: ReadonlySet<GuestId>,
): Promise<void> {
  const { rows } = await client.query<QuarantinedRow>(
    'SELECT command_id, received FROM quarantined_commands WHERE hotel_id = $1',
    [hotelId],
  );
  for (const { command_id, received } of rows) {
    const redacted = redactReceived(received, forgotten);
    if (redacted === undefined) continue;
    await client.query('UPDATE quarantined_commands SET received = $1 WHERE hotel_id = $2 AND command_id = $3', [
      redacted,
      hotelId,
      command_id,
    ]);
  }
}
