import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { CorrectionId, GuestId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { fieldsOf, type GuestDetails, type GuestField } from './guest-details.ts';
import type { GuestDetailsCorrected } from './guests-events.ts';
import { notKnown, type NotKnown } from './known-guest.ts';
import { samePerson } from './same-person.ts';

/** Each field changes alone. What it says travels to the details store; the event says only which fields. */
export type CorrectGuestDetails = {
  readonly type: 'CorrectGuestDetails';
  readonly guestId: GuestId;
  readonly correctionId: CorrectionId;
  readonly changes: Partial<GuestDetails>;
  /** The corrections whose values the person had in front of them. */
  readonly saw: readonly CorrectionId[];
};

export type CorrectGuestDetailsRefusal = NotKnown | { readonly code: 'name-missing' } | CorrectedMeanwhile;

/** A colleague has corrected the same fields, and whoever gave the command had not seen it. */
export type CorrectedMeanwhile = {
  readonly code: 'corrected-meanwhile';
  readonly guestId: GuestId;
  readonly fields: readonly GuestField[];
};

export function correctGuestDetails(
  hotel: HotelState,
  command: CorrectGuestDetails,
): Decision<GuestDetailsCorrected, CorrectGuestDetailsRefusal> {
  const { guestId, correctionId, changes } = command;
  const guest = hotel.guests.get(guestId);
  if (!guest || guest.forgotten) return notKnown(hotel, guestId);
  if (changes.name?.trim() === '') return refuse({ code: 'name-missing' });
  const fields = fieldsOf(changes);
  if (fields.every((field) => guest.corrections?.[field] === correctionId)) return accept();
  const unseen = correctionsUnseen(hotel, command).map(({ field }) => field);
  if (unseen.length > 0) return refuse({ code: 'corrected-meanwhile', guestId, fields: [...new Set(unseen)] });
  return accept(correctedEvent(command));
}

export function correctedEvent({ guestId, correctionId, changes }: CorrectGuestDetails): GuestDetailsCorrected {
  return { type: 'GuestDetailsCorrected', guestId, correctionId, fields: fieldsOf(changes) };
}

export type Correction = { readonly field: GuestField; readonly correctionId: CorrectionId };

/** What stands in the fields of the command and its giver did not know of; also of those who are the same person. */
export function correctionsUnseen(
  hotel: HotelState,
  { guestId, correctionId, changes, saw }: CorrectGuestDetails,
): readonly Correction[] {
  const seen = new Set([...saw, correctionId]);
  return samePerson(hotel, guestId).flatMap((member) => {
    const corrections = hotel.guests.get(member)?.corrections ?? {};
    return fieldsOf(changes).flatMap((field) => {
      const standing = corrections[field];
      return standing && !seen.has(standing) ? [{ field, correctionId: standing }] : [];
    });
  });
}
