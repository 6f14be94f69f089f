import { GUEST_FIELDS, type GuestField } from '#domain/guests/guest-details.ts';
import type { ForgetGuest } from '#domain/guests/forget-guest.ts';
import type { GuestsCommand } from '#domain/guests/guests-commands.ts';
import type { FlagReason, GuestFlag, Preference } from '#domain/guests/guests-events.ts';
import type { CorrectionId, GuestId } from '#domain/kernel/identifiers.ts';
import { id, list, oneOf, optional, type Shape } from '../parsing/shape.ts';
import { commandShapes } from './common-shapes.ts';
import { newGuestDetails, someDetails } from './guest-details-shape.ts';

const CORRECTIONS_SEEN_MAX = 1_000;
const REGISTERED_TWICE_MAX = 1_000;

const field: Shape<GuestField> = oneOf(...GUEST_FIELDS);
const flag: Shape<GuestFlag> = oneOf('vip', 'regular', 'watch-list');
const reason: Shape<FlagReason> = oneOf('unpaid-bill', 'damage', 'disturbance', 'other');
const preference: Shape<Preference> = oneOf(
  'high-floor',
  'low-floor',
  'quiet-room',
  'near-lift',
  'balcony',
  'bathtub',
  'twin-beds',
  'double-bed',
  'extra-pillow',
  'early-arrival',
  'late-departure',
  'no-daily-cleaning',
);

export const guestsShapes = commandShapes<GuestsCommand | ForgetGuest>({
  RegisterGuest: { guestId: id(), details: newGuestDetails },
  CorrectGuestDetails: {
    guestId: id(),
    correctionId: id(),
    changes: someDetails,
    saw: list<CorrectionId>(id(), CORRECTIONS_SEEN_MAX),
  },
  RestoreGuestDetails: { guestId: id(), correctionId: optional(id()), fields: list(field, GUEST_FIELDS.length) },
  MergeGuests: { guestId: id(), otherId: id() },
  UnmergeGuests: { guestIds: list<GuestId>(id(), REGISTERED_TWICE_MAX) },
  TellGuestsApart: { guestId: id(), otherId: id() },
  RecordRegistrationCard: {
    reservationId: id(),
    guestId: id(),
    fields: list(field, GUEST_FIELDS.length),
    signed: oneOf('on-paper', 'on-screen', 'not-yet'),
  },
  ForgetGuest: { guestId: id() },
  FlagGuest: { guestId: id(), flag, reason: optional(reason) },
  UnflagGuest: { guestId: id(), flag },
  NotePreference: { guestId: id(), preference },
  DropPreference: { guestId: id(), preference },
});
