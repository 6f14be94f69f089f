import type { ForgetGuest } from '#domain/guests/forget-guest.ts';
import type { GuestProfile } from '#contract/guest-profile.ts';
import { fieldsOf, type GuestField } from '#domain/guests/guest-details.ts';
import type { GuestsCommand } from '#domain/guests/guests-commands.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import { cannotBeTakenBack, type Compensations } from './compensation.ts';

export const guestsCompensations: Compensations<GuestsCommand | ForgetGuest> = {
  RegisterGuest: cannotBeTakenBack,
  CorrectGuestDetails: ({ guestId, changes }, { guest }) => (guest ? asBefore(guest, guestId, fieldsOf(changes)) : []),
  RestoreGuestDetails: ({ guestId, fields }, { guest }) => (guest ? asBefore(guest, guestId, fields) : []),
  MergeGuests: ({ otherId }, { guest }) => [{ type: 'UnmergeGuests', guestIds: guest ? peopleIn(guest) : [otherId] }],
  UnmergeGuests: cannotBeTakenBack,
  TellGuestsApart: cannotBeTakenBack,
  ForgetGuest: cannotBeTakenBack,
  RecordRegistrationCard: cannotBeTakenBack,
  FlagGuest: ({ guestId, flag }) => [{ type: 'UnflagGuest', guestId, flag }],
  UnflagGuest: ({ guestId, flag }, { guest }) => {
    const reason = guest?.flags.find((mark) => mark.flag === flag)?.reason;
    return [{ type: 'FlagGuest', guestId, flag, ...(reason ? { reason } : {}) }];
  },
  NotePreference: ({ guestId, preference }) => [{ type: 'DropPreference', guestId, preference }],
  DropPreference: ({ guestId, preference }) => [{ type: 'NotePreference', guestId, preference }],
};

/** Each field says again what it says now, by the correction that it comes from. */
function asBefore({ earlier }: GuestProfile, guestId: GuestId, fields: readonly GuestField[]): readonly HotelCommand[] {
  return fields.map((field) => {
    const correctionId = earlier.findLast((said) => said.field === field && said.stands)?.correctionId;
    return { type: 'RestoreGuestDetails', guestId, fields: [field], ...(correctionId ? { correctionId } : {}) };
  });
}

/** Everybody whom the other guest stood for comes away again, together. */
function peopleIn({ guestId, alsoKnownAs }: GuestProfile): readonly GuestId[] {
  return [guestId, ...alsoKnownAs.map((other) => other.guestId)];
}
