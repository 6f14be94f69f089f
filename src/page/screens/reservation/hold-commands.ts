import type { ReservationCard } from '#contract/reservation-card.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';

/** A day longer than now, or back on sale; nothing where it is no hold any more. */
export function holdCommands(
  action: 'ExtendHold' | 'ReleaseHold',
  { reservationId, heldUntil, stay }: ReservationCard,
  today: HotelDay = stay.arrival,
): readonly HotelCommand[] {
  if (heldUntil === undefined) return [];
  if (action === 'ReleaseHold') return [{ type: action, reservationId, heldUntil }];
  const later = addDays(heldUntil < today ? today : heldUntil, 1);
  return [{ type: action, reservationId, heldUntil: Math.min(later, stay.arrival) as HotelDay }];
}
