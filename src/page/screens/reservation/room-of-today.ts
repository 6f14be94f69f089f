import type { ReservationCard } from '#contract/reservation-card.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';

/** The room a stay has tonight; before it begins its first one, after it its last. */
export function roomOfToday(
  { segments }: Pick<ReservationCard, 'segments'>,
  today: HotelDay | undefined,
): RoomId | undefined {
  const tonight = segments.find(({ from, to }) => today !== undefined && from <= today && today < to);
  if (tonight) return tonight.roomId;
  const isOver = today !== undefined && segments.every(({ to }) => to <= today);
  return (isOver ? segments.at(-1) : segments[0])?.roomId;
}
