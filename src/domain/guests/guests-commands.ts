import type { CommandClasses, Deciders } from '../context.ts';
import {
  correctGuestDetails,
  type CorrectGuestDetails,
  type CorrectGuestDetailsRefusal,
} from './correct-guest-details.ts';
import { dropPreference, type DropPreference } from './drop-preference.ts';
import { flagGuest, type FlagGuest } from './flag-guest.ts';
import type { GuestsEvent } from './guests-events.ts';
import { mergeGuests, type MergeGuests } from './merge-guests.ts';
import { notePreference, type NotePreference } from './note-preference.ts';
import {
  recordRegistrationCard,
  type RecordRegistrationCard,
  type RecordRegistrationCardRefusal,
} from './record-registration-card.ts';
import { registerGuest, type RegisterGuest, type RegisterGuestRefusal } from './register-guest.ts';
import { restoreGuestDetails, type RestoreGuestDetails } from './restore-guest-details.ts';
import { tellGuestsApart, type TellGuestsApart } from './tell-guests-apart.ts';
import { unflagGuest, type UnflagGuest } from './unflag-guest.ts';
import { unmergeGuests, type UnmergeGuests } from './unmerge-guests.ts';

export type GuestsCommand =
  | RegisterGuest
  | CorrectGuestDetails
  | RestoreGuestDetails
  | MergeGuests
  | UnmergeGuests
  | TellGuestsApart
  | FlagGuest
  | UnflagGuest
  | NotePreference
  | DropPreference
  | RecordRegistrationCard;

/** What most of them are refused with, an unknown guest, is among those of a correction. */
export type GuestsRefusal = RegisterGuestRefusal | CorrectGuestDetailsRefusal | RecordRegistrationCardRefusal;

export const guestsDeciders: Deciders<GuestsCommand, GuestsEvent, GuestsRefusal> = {
  RegisterGuest: registerGuest,
  CorrectGuestDetails: correctGuestDetails,
  RestoreGuestDetails: restoreGuestDetails,
  MergeGuests: mergeGuests,
  UnmergeGuests: unmergeGuests,
  TellGuestsApart: tellGuestsApart,
  FlagGuest: flagGuest,
  UnflagGuest: unflagGuest,
  NotePreference: notePreference,
  DropPreference: dropPreference,
  RecordRegistrationCard: recordRegistrationCard,
};

export const guestsClasses: CommandClasses<GuestsCommand> = {
  RegisterGuest: 'edit',
  CorrectGuestDetails: 'edit',
  RestoreGuestDetails: 'edit',
  MergeGuests: 'edit',
  UnmergeGuests: 'edit',
  TellGuestsApart: 'edit',
  FlagGuest: 'edit',
  UnflagGuest: 'edit',
  NotePreference: 'edit',
  DropPreference: 'edit',
  RecordRegistrationCard: 'fact',
};
