import type { CommandClasses, Deciders } from '../context.ts';
import { registerGuest, type RegisterGuest, type RegisterGuestRefusal } from './register-guest.ts';
import type { GuestsEvent } from './guests-events.ts';

export type GuestsCommand = RegisterGuest;

export type GuestsRefusal = RegisterGuestRefusal;

export const guestsDeciders: Deciders<GuestsCommand, GuestsEvent, GuestsRefusal> = {
  RegisterGuest: registerGuest,
};

export const guestsClasses: CommandClasses<GuestsCommand> = {
  RegisterGuest: 'edit',
};
