import type { PullResponse } from '#contract/sync-protocol.ts';
import { guestsForgotten } from '#domain/guests/guests-forgotten.ts';
import type { HotelDatabase } from './hotel-database.ts';
import { withoutFound } from './lost-work.ts';
import { SENT_KEPT_EVENTS, sentPageOf, sentWithoutForgotten } from './sent-commands.ts';

/** Keeps what a pull confirms of this device's own commands, inside the transaction that stores the pull. */
export async function keepSent(
  { outbox, sent, recovery }: HotelDatabase,
  batch: PullResponse,
  confirmed: readonly string[],
): Promise<void> {
  if (confirmed.length > 0) {
    const page = sentPageOf(batch, await outbox.where('commandId').anyOf(confirmed).toArray());
    if (page) await sent.put(page);
    await sent
      .where('to')
      .below(batch.to - SENT_KEPT_EVENTS)
      .delete();
  }
  if (guestsForgotten(batch.events).size > 0) {
    await sent.bulkPut(sentWithoutForgotten(batch.events, await sent.toArray()));
  }
  const told = (await recovery.get('recovery'))?.recovery;
  const left = told && withoutFound(told, batch.events);
  if (left && left !== told) await recovery.put({ key: 'recovery', recovery: left });
}
