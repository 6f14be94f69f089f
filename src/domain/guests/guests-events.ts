import type { CorrectionId, GuestId, ReservationId } from '../kernel/identifiers.ts';
import type { GuestField } from './guest-details.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
// Nothing about a person stands here: names and contacts are rows of the guest details (see guest-details.ts). What is said
// here are codes, and which fields have changed.
export type GuestsEvent =
  | GuestRegistered
  | GuestDetailsCorrected
  | GuestDetailsRestored
  | GuestsMerged
  | GuestsUnmerged
  | GuestsToldApart
  | GuestFlagged
  | GuestUnflagged
  | PreferenceNoted
  | PreferenceDropped
  | GuestForgotten
  | RegistrationCardRecorded;

export type GuestRegistered = { readonly type: 'GuestRegistered'; readonly guestId: GuestId };

/** What the fields say now travels beside the event; what they said before is kept until the guest is forgotten. */
export type GuestDetailsCorrected = {
  readonly type: 'GuestDetailsCorrected';
  readonly guestId: GuestId;
  readonly correctionId: CorrectionId;
  readonly fields: readonly GuestField[];
};

/** The fields say again what a correction, or the registration where none is named, had said. */
export type GuestDetailsRestored = {
  readonly type: 'GuestDetailsRestored';
  readonly guestId: GuestId;
  readonly correctionId?: CorrectionId;
  readonly fields: readonly GuestField[];
};

/** All of them are one person. The first, who has been known for longest, stands for all. */
export type GuestsMerged = { readonly type: 'GuestsMerged'; readonly guestIds: readonly GuestId[] };

/** These are together one person, and another one than those who were taken for the same. */
export type GuestsUnmerged = {
  readonly type: 'GuestsUnmerged';
  readonly guestIds: readonly GuestId[];
  readonly from: readonly GuestId[];
};

/** They are alike, and a person has said that they are two. */
export type GuestsToldApart = { readonly type: 'GuestsToldApart'; readonly guestIds: readonly [GuestId, GuestId] };

export type GuestFlag = 'vip' | 'regular' | 'watch-list';
export type FlagReason = 'unpaid-bill' | 'damage' | 'disturbance' | 'other';

export type GuestFlagged = {
  readonly type: 'GuestFlagged';
  readonly guestId: GuestId;
  readonly flag: GuestFlag;
  readonly reason?: FlagReason;
};
export type GuestUnflagged = { readonly type: 'GuestUnflagged'; readonly guestId: GuestId; readonly flag: GuestFlag };

/** What a guest likes, as far as it says nothing about health or belief: that is a wish in the details. */
export type Preference =
  | 'high-floor'
  | 'low-floor'
  | 'quiet-room'
  | 'near-lift'
  | 'balcony'
  | 'bathtub'
  | 'twin-beds'
  | 'double-bed'
  | 'extra-pillow'
  | 'early-arrival'
  | 'late-departure'
  | 'no-daily-cleaning';

export type PreferenceNoted = {
  readonly type: 'PreferenceNoted';
  readonly guestId: GuestId;
  readonly preference: Preference;
};
export type PreferenceDropped = {
  readonly type: 'PreferenceDropped';
  readonly guestId: GuestId;
  readonly preference: Preference;
};

/** The tombstone of a person: whoever folds it erases all that was said of these guests. Stays and figures stay as they are. */
export type GuestForgotten = { readonly type: 'GuestForgotten'; readonly guestIds: readonly GuestId[] };

/** How a registration card was signed: with a pen on the printed card, on a screen, or not yet. */
export type CardSigned = 'on-paper' | 'on-screen' | 'not-yet';

/** A guest has filled in the card of a stay: these fields are complete. */
export type RegistrationCardRecorded = {
  readonly type: 'RegistrationCardRecorded';
  readonly reservationId: ReservationId;
  readonly guestId: GuestId;
  readonly fields: readonly GuestField[];
  readonly signed: CardSigned;
};
