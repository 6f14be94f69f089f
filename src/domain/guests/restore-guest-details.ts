import { accept, type Decision } from '../kernel/decider.ts';
import type { CorrectionId, GuestId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { GuestField } from './guest-details.ts';
import type { GuestDetailsRestored } from './guests-events.ts';
import { notKnown, type NotKnown } from './known-guest.ts';

/** Nobody types the earlier value again, so none can be mistyped: the details store has kept it. */
export type RestoreGuestDetails = {
  readonly type: 'RestoreGuestDetails';
  readonly guestId: GuestId;
  /** The correction that said it; absent: what was said when the guest was registered. */
  readonly correctionId?: CorrectionId;
  readonly fields: readonly GuestField[];
};

export type RestoreGuestDetailsRefusal = NotKnown;

export function restoreGuestDetails(
  hotel: HotelState,
  { guestId, correctionId, fields }: RestoreGuestDetails,
): Decision<GuestDetailsRestored, RestoreGuestDetailsRefusal> {
  const guest = hotel.guests.get(guestId);
  if (!guest || guest.forgotten) return notKnown(hotel, guestId);
  const differing = fields.filter((field) => guest.corrections?.[field] !== correctionId);
  if (differing.length === 0) return accept();
  return accept({
    type: 'GuestDetailsRestored',
    guestId,
    ...(correctionId ? { correctionId } : {}),
    fields: differing,
  });
}
