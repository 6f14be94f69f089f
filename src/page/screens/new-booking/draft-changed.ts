import type { BookingDraft } from './booking-draft.ts';

/** The one event of the parts of the form: the whole draft as it is now. */
export function draftChanged(draft: BookingDraft): CustomEvent<BookingDraft> {
  return new CustomEvent('draft-changed', { detail: draft, bubbles: true, composed: true });
}
