import type { HotelCommand } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { StaffId } from '../kernel/identifiers.ts';
import type { StaffRole } from '../staff/staff-events.ts';
import { may } from './may.ts';
import { rightFor } from './right-for.ts';
import { COMMAND_RIGHTS } from './command-rights.ts';
import { scopeHas, type DeviceScope } from './device-scopes.ts';
import { ROLES_WITH, type Right } from './rights.ts';

/** The person's roles do not have the right; these do. */
export type NotPermitted = {
  readonly code: 'not-permitted';
  readonly right: Right;
  readonly heldBy: readonly StaffRole[];
};

/** What a device says of a command that it is not for, whoever gives it: to be given at a desk. */
export type NotOnThisDevice = { readonly code: 'not-on-this-device'; readonly right: Right };

export function refusedOnDevice(scope: DeviceScope, { type }: HotelCommand): NotOnThisDevice | undefined {
  const right = COMMAND_RIGHTS[type];
  return scopeHas(scope, right) ? undefined : { code: 'not-on-this-device', right };
}

/** What a desk says before anything is decided; undefined where the person may give the command. */
export function refusedByRole(hotel: HotelState, command: HotelCommand, actor: StaffId): NotPermitted | undefined {
  const right = rightFor(hotel, command, actor);
  return may(hotel, actor, right) ? undefined : { code: 'not-permitted', right, heldBy: ROLES_WITH[right] };
}
