import { plural } from '#page/wording/plural.ts';
import type { BookingDraft, Firmness, MissingOfDraft } from './booking-draft.ts';
import { roomsAsked } from './group-booking.ts';

export const missingWords: Readonly<Record<MissingOfDraft, string>> = {
  guest: 'Who is it for? Enter a name or choose a guest.',
  offer: 'No type has room for this party on these nights. Change the dates or the party, or put them on the waitlist.',
  rooms: 'How many rooms? Enter a number for at least one type.',
  reason: 'Why is it sold so? Choose a reason for the exception.',
  room: 'No room of this type is empty now. Choose another type.',
};

const acts: Readonly<Record<Firmness, string>> = {
  book: 'Book',
  hold: 'Hold',
  wait: 'Add to the waitlist',
  'walk-in': 'Check in now',
};

/** The button says what it will do: 'Book', 'Hold 3 rooms', 'Check in now'. */
export function buttonWords(draft: BookingDraft): string {
  const rooms = roomsAsked(draft);
  return draft.counts ? `${acts[draft.firmness]} ${plural(rooms, 'room')}` : acts[draft.firmness];
}

/** '3 nights', or 'day use' where the guest leaves on the day of arrival. */
export function lengthWords({ stay }: BookingDraft): string {
  const nights = stay.departure - stay.arrival;
  return nights === 0 ? 'day use' : plural(nights, 'night');
}
