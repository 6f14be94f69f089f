import type { GroupId, GuestId, ReservationId } from '#domain/kernel/identifiers.ts';
import { newId } from '#page/client/new-id.ts';

/** What the draft will be called once it is booked: made beforehand, so that a second try repeats nothing. */
export type DraftIds = {
  readonly reservationId: ReservationId;
  readonly newGuestId: GuestId;
  readonly groupId: GroupId;
};

export function newDraftIds(): DraftIds {
  return { reservationId: newId(), newGuestId: newId(), groupId: newId() };
}
