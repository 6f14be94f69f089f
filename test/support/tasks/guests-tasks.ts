import type { GuestsCommand } from '#domain/guests/guests-commands.ts';
import { guestId } from '../hotel-aurora.ts';
import { type Tasks } from './picks.ts';

export const guestsTasks: Tasks<GuestsCommand> = {
  RegisterGuest: ({ newId }) => ({ type: 'RegisterGuest', guestId: guestId(newId), details: { name: newId } }),
};
