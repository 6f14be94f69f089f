import type { ForgetGuest } from '#domain/guests/forget-guest.ts';
import type { GuestsCommand } from '#domain/guests/guests-commands.ts';
import { GUEST_FIELDS } from '#domain/guests/guest-details.ts';
import type { CorrectionId } from '#domain/kernel/identifiers.ts';
import { guestId } from '../hotel-aurora.ts';
import { about, pick, GUESTS, type Picks, type Tasks } from './picks.ts';

const one = ({ a }: Picks) => guestId(pick(GUESTS, a));
const another = ({ b }: Picks) => guestId(pick(GUESTS, b));
const flag = ({ c }: Picks) => pick(['vip', 'regular', 'watch-list'] as const, c);
const preference = ({ c }: Picks) => pick(['balcony', 'quiet-room'] as const, c);

export const guestsTasks: Tasks<GuestsCommand | ForgetGuest> = {
  RegisterGuest: ({ newId }) => ({ type: 'RegisterGuest', guestId: guestId(newId), details: { name: newId } }),
  CorrectGuestDetails: (picks) => ({
    type: 'CorrectGuestDetails',
    guestId: one(picks),
    correctionId: picks.newId as CorrectionId,
    changes: { [pick(GUEST_FIELDS, picks.c)]: picks.newId },
    saw: [...picks.hotel.guests.values()].flatMap(({ corrections }) => Object.values(corrections ?? {})),
  }),
  RestoreGuestDetails: (picks) => ({
    type: 'RestoreGuestDetails',
    guestId: one(picks),
    fields: [pick(GUEST_FIELDS, picks.c)],
  }),
  MergeGuests: (picks) => ({ type: 'MergeGuests', guestId: one(picks), otherId: another(picks) }),
  UnmergeGuests: (picks) => ({ type: 'UnmergeGuests', guestIds: [one(picks)] }),
  TellGuestsApart: (picks) => ({ type: 'TellGuestsApart', guestId: one(picks), otherId: another(picks) }),
  RecordRegistrationCard: (picks) =>
    about(picks, (reservationId) => ({
      type: 'RecordRegistrationCard',
      reservationId,
      guestId: one(picks),
      fields: ['name'],
      signed: picks.c % 2 === 0 ? 'on-paper' : 'not-yet',
    })),
  ForgetGuest: (picks) => ({ type: 'ForgetGuest', guestId: one(picks) }),
  FlagGuest: (picks) => ({
    type: 'FlagGuest',
    guestId: one(picks),
    flag: flag(picks),
    ...(picks.d % 2 === 0 ? { reason: 'damage' } : {}),
  }),
  UnflagGuest: (picks) => ({ type: 'UnflagGuest', guestId: one(picks), flag: flag(picks) }),
  NotePreference: (picks) => ({ type: 'NotePreference', guestId: one(picks), preference: preference(picks) }),
  DropPreference: (picks) => ({ type: 'DropPreference', guestId: one(picks), preference: preference(picks) }),
};
