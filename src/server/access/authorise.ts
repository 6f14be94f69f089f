import type { ReceivedCommand } from '#contract/parse-push-request.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { AccessStore } from './access-store.ts';

/** Whether the hotel takes this command from whoever gave it. */
export type Authorise = (received: ReceivedCommand) => boolean;

/**
 * A command counts when it was given on a device of the hotel, whichever device brings it: an outbox may be carried over by
 * another one. The table command × role joins here when staff have more than a name (architecture.md section 10).
 */
export async function authoriserOf(access: AccessStore, hotelId: HotelId): Promise<Authorise> {
  const enrolled = new Set((await access.devices(hotelId)).map(({ deviceId }) => deviceId));
  return ({ device }) => enrolled.has(device);
}
