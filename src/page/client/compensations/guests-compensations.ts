import type { ForgetGuest } from '#domain/guests/forget-guest.ts';
import type { GuestsCommand } from '#domain/guests/guests-commands.ts';
import { cannotBeTakenBack, type Compensations } from './compensation.ts';

export const guestsCompensations: Compensations<GuestsCommand | ForgetGuest> = {
  RegisterGuest: cannotBeTakenBack,
  CorrectGuestDetails: cannotBeTakenBack,
  RestoreGuestDetails: cannotBeTakenBack,
  MergeGuests: ({ otherId }) => [{ type: 'UnmergeGuests', guestIds: [otherId] }],
  UnmergeGuests: cannotBeTakenBack,
  TellGuestsApart: cannotBeTakenBack,
  ForgetGuest: cannotBeTakenBack,
  FlagGuest: ({ guestId, flag }) => [{ type: 'UnflagGuest', guestId, flag }],
  UnflagGuest: ({ guestId, flag }) => [{ type: 'FlagGuest', guestId, flag }],
  NotePreference: ({ guestId, preference }) => [{ type: 'DropPreference', guestId, preference }],
  DropPreference: ({ guestId, preference }) => [{ type: 'NotePreference', guestId, preference }],
};
