import type { ReservationId } from '../kernel/identifiers.ts';

/** The room was given back to the hotel when its release day had passed, or by somebody at the desk. */
export type HoldHasBeenReleased = { readonly code: 'hold-released'; readonly reservationId: ReservationId };

export function holdReleased(reservationId: ReservationId): HoldHasBeenReleased {
  return { code: 'hold-released', reservationId };
}
