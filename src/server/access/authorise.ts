import { parseHotelCommand } from '#contract/parse-hotel-command.ts';
import type { ReceivedCommand } from '#contract/parse-push-request.ts';
import { SERVER_DEVICE } from '#contract/server-actor.ts';
import type { CommandType } from '#domain/hotel.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { COMMAND_RIGHTS } from '#domain/permissions/command-rights.ts';
import { scopeHas, type DeviceScope } from '#domain/permissions/device-scopes.ts';
import { authoriseByRole } from '#domain/permissions/authorise-by-role.ts';
import type { QuarantineReason } from '#domain/verdict-events.ts';
import { authoriseServer } from '#server/actor/authorise-server.ts';
import type { AccessStore } from './access-store.ts';

/** Whether the hotel, as it is when the command is decided, takes it from whoever gave it, or why it is set aside. */
export type Authorise = (received: ReceivedCommand, hotel: HotelState) => 'permitted' | QuarantineReason;

/**
 * Two questions, one after the other: may the *device* on which the command was given speak for the hotel, and the one that
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
  const devices = new Map((await access.devices(hotelId)).map((device) => [device.deviceId, device]));
  return (received) => {
    // Whoever brings a command could say that another device gave it: both must be devices on which it may be given.
    for (const deviceId of [received.device, received.broughtBy ?? received.device]) {
      const device = devices.get(deviceId);
      if (!device) return 'not-permitted';
      if (device.revokedAt !== undefined) return 'device-revoked';
      if (!isOfScope(received, device.scope)) return 'not-permitted';
    }
    return 'permitted';
  };
}

/** What cannot be understood is set aside for that, whatever the device is for. */
function isOfScope({ command }: ReceivedCommand, scope: DeviceScope): boolean {
  const type = (command as { readonly type?: unknown } | undefined)?.type;
  return typeof type !== 'string' || !isCommandType(type) || scopeHas(scope, COMMAND_RIGHTS[type]);
}

function isCommandType(type: string): type is CommandType {
  return Object.hasOwn(COMMAND_RIGHTS, type);
}

/** Only what can be understood can be permitted or not; the rest takes no effect and is set aside for that. */
export const authorisePerson: Authorise = ({ actor, basedOn, command }, hotel) => {
  const parsed = parseHotelCommand(command);
  return parsed.ok ? authoriseByRole(hotel, parsed.command, { actor, saw: basedOn.position }) : 'permitted';
};
