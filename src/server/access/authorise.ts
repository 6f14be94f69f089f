import { parseHotelCommand } from '#contract/parse-hotel-command.ts';
import type { ReceivedCommand } from '#contract/parse-push-request.ts';
import { SERVER_DEVICE } from '#contract/server-actor.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { authoriseByRole } from '#domain/permissions/authorise-by-role.ts';
import type { QuarantineReason } from '#domain/verdict-events.ts';
import { authoriseServer } from '#server/actor/authorise-server.ts';
import type { AccessStore } from './access-store.ts';

/** Whether the hotel, as it is when the command is decided, takes it from whoever gave it, or why it is set aside. */
export type Authorise = (received: ReceivedCommand, hotel: HotelState) => 'permitted' | QuarantineReason;

/**
 * Two questions, one after the other: may the *device* on which the command was given speak for the hotel, whichever device
 * brings it (an outbox may be carried over by another one); and may the *person* give this command. What the server does by
 * itself has rights of its own.
 */
export async function authoriserOf(access: AccessStore, hotelId: HotelId): Promise<Authorise> {
  const byDevice = await deviceAuthoriserOf(access, hotelId);
  return (received, hotel) => {
    if (received.device === SERVER_DEVICE) return authoriseServer(received, hotel);
    const device = byDevice(received, hotel);
    return device === 'permitted' ? authorisePerson(received, hotel) : device;
  };
}

async function deviceAuthoriserOf(access: AccessStore, hotelId: HotelId): Promise<Authorise> {
  const enrolled = new Set((await access.devices(hotelId)).map(({ deviceId }) => deviceId));
  return ({ device }) => (enrolled.has(device) ? 'permitted' : 'not-permitted');
}

/** Only what can be understood can be permitted or not; the rest takes no effect and is set aside for that. */
export const authorisePerson: Authorise = ({ actor, basedOn, command }, hotel) => {
  const parsed = parseHotelCommand(command);
  return parsed.ok ? authoriseByRole(hotel, parsed.command, { actor, saw: basedOn.position }) : 'permitted';
};
