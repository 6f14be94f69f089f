import type { TypeOffer } from '#contract/availability.ts';
import type { GroupId, GuestId, ReservationId } from '#domain/kernel/identifiers.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { BookGroup } from '#domain/reservations/book-group.ts';
import { releaseDayOf, type BookingDraft } from './booking-draft.ts';

/** Where the ids and numbers of a group's rooms come from. */
export type GroupNumbers = {
  readonly groupId: GroupId;
  readonly newReservationId: () => ReservationId;
  readonly newConfirmation: () => string;
};

/** How many rooms the draft asks for. */
export function roomsAsked({ counts }: BookingDraft): number {
  return counts ? Object.values(counts).reduce((sum, count) => sum + count, 0) : 1;
}

/** What the rooms of the group cost together. */
export function groupTotal({ counts }: BookingDraft, offers: readonly TypeOffer[]): number {
  return offers.reduce((sum, { roomTypeId, totalMinor }) => sum + totalMinor * (counts?.[roomTypeId] ?? 0), 0);
}

/** One command for all rooms of the group, type by type in the order of the offers. */
export function groupCommand(
  draft: BookingDraft,
  offers: readonly TypeOffer[],
  guestId: GuestId,
  numbers: GroupNumbers,
  today: HotelDay | undefined,
): BookGroup {
  const { stay, party, source, occasion, counts, firmness } = draft;
  const rooms = offers.flatMap(({ roomTypeId, nightlyMinor }) =>
    Array.from({ length: counts?.[roomTypeId] ?? 0 }, () => ({
      reservationId: numbers.newReservationId(),
      confirmation: numbers.newConfirmation(),
      guestId,
      roomTypeId,
      stay,
      party,
      nightlyMinor,
      source,
    })),
  );
  return {
    type: 'BookGroup',
    groupId: numbers.groupId,
    guestId,
    occasion,
    asked: Math.max(1, rooms.length),
    rooms,
    ...(firmness === 'hold' ? { heldUntil: releaseDayOf(draft, today) } : {}),
  };
}
