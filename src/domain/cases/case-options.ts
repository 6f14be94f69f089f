import type { HotelDay } from '../kernel/hotel-day.ts';
import type { GuestField } from '../guests/guest-details.ts';
import type { ClosureId, CorrectionId, GuestId, ReservationId, RoomId, RoomTypeId } from '../kernel/identifiers.ts';
import type { HotelCommand } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { firstNightWithoutRoom } from '../reservations/room-nights.ts';
import type { OpenCase } from './case.ts';
import { giveUp } from './give-up.ts';
import { offer } from './offer.ts';
import { offerContestedRoom } from './offer-contested-room.ts';
import { offerEndOfClosure } from './offer-end-of-closure.ts';
import { offerMoreOfType } from './offer-more-of-type.ts';
import { offerMoves, offerRooms } from './offer-rooms.ts';
import { offerWhatIsRight } from './offer-what-is-right.ts';
import { offerToUndoCheckIn } from './offer-to-undo-check-in.ts';
import { offerWhereGuestIs } from './offer-where-guest-is.ts';

/** What a person can choose, in the order of what harms the least; wording/cases.ts says it in words. */
export type CaseChoice =
  | { readonly code: 'put-in-room'; readonly reservationId: ReservationId; readonly roomId: RoomId }
  | {
      readonly code: 'swap';
      readonly reservationId: ReservationId;
      readonly roomId: RoomId;
      readonly other: ReservationId;
      readonly otherRoomId: RoomId;
    }
  | { readonly code: 'move-guest'; readonly reservationId: ReservationId; readonly roomId: RoomId }
  | { readonly code: 'shorten-stay'; readonly reservationId: ReservationId; readonly departure: HotelDay }
  | { readonly code: 'allow-overbooking'; readonly roomTypeId: RoomTypeId; readonly limit: number }
  | { readonly code: 'cancel-reservation'; readonly reservationId: ReservationId }
  | { readonly code: 'undo-check-in'; readonly reservationId: ReservationId }
  | { readonly code: 'return-room-to-service'; readonly roomId: RoomId; readonly closureId: ClosureId }
  | { readonly code: 'guest-is-in'; readonly reservationId: ReservationId; readonly roomId: RoomId }
  | { readonly code: 'guests-share'; readonly roomId: RoomId }
  | {
      readonly code: 'value-is-right';
      readonly guestId: GuestId;
      readonly field: GuestField;
      readonly correctionId: CorrectionId;
    }
  | { readonly code: 'keep-as-is' };

export type CaseOption = {
  readonly optionId: string;
  readonly choice: CaseChoice;
  /** The ordinary commands that the choice stands for, in order; none where people only had to know. */
  readonly does: readonly HotelCommand[];
};

const keepAsIs = offer({ code: 'keep-as-is' });

/**
 * The options of a case on the state as it is now, best first: never stale, because they are never stored. Every one of
 * them is accepted when it is chosen on the state it was offered on.
 */
export function caseOptions(hotel: HotelState, open: OpenCase, businessDate: HotelDay): readonly CaseOption[] {
  if (open.kind === 'guest-details-differ') return offerWhatIsRight(hotel, open);
  const stay = open.reservations[0] && hotel.reservations.get(open.reservations[0]);
  const options = stay ? optionsFor(hotel, open, stay, businessDate) : [];
  return options.length > 0 ? options : [keepAsIs];
}

function optionsFor(
  hotel: HotelState,
  open: OpenCase,
  stay: Reservation,
  businessDate: HotelDay,
): readonly CaseOption[] {
  const { reservationId } = stay;
  switch (open.kind) {
    case 'guest-details-differ':
      return [];
    case 'room-promised-twice':
      return [
        ...offerRooms(hotel, stay, businessDate),
        ...offerContestedRoom(hotel, open, stay, businessDate),
        ...giveUp(stay, firstNightWithoutRoom(stay), businessDate),
      ];
    case 'displaced-by-closure':
      return [
        ...offerRooms(hotel, stay, businessDate),
        ...offerEndOfClosure(hotel, open, stay, businessDate),
        ...giveUp(stay, firstNightWithoutRoom(stay), businessDate),
      ];
    case 'type-oversold':
      return offerMoreOfType(hotel, open, stay, businessDate);
    case 'room-occupied-twice':
      return [
        ...offerToPart(hotel, open, businessDate),
        ...open.rooms.map((roomId) => offer({ code: 'guests-share', roomId })),
      ];
    case 'guest-in-two-rooms':
      return open.rooms.flatMap((roomId) => offerWhereGuestIs(hotel, stay, roomId, businessDate));
    case 'occupied-out-of-order':
      return [
        ...offerMoves(hotel, stay, businessDate),
        ...offerEndOfClosure(hotel, open, stay, businessDate),
        keepAsIs,
      ];
    case 'cancelled-but-in-house': {
      const cancel = { type: 'CancelReservation', reservationId, reason: 'guest-asked' } as const;
      return [keepAsIs, ...offerToUndoCheckIn(stay, cancel, businessDate)];
    }
    case 'no-show-but-arrived':
      return [keepAsIs, ...offerToUndoCheckIn(stay, { type: 'MarkNoShow', reservationId }, businessDate)];
    case 'booked-but-forgotten':
      return [keepAsIs, ...giveUp(stay, undefined, businessDate)];
    case 'arrived-on-other-dates':
    case 'left-before-departure':
      return [keepAsIs];
  }
}

/** One of the guests in the room goes to another: whoever came last first, for they have unpacked the least. */
function offerToPart(hotel: HotelState, open: OpenCase, businessDate: HotelDay): readonly CaseOption[] {
  return open.reservations.toReversed().flatMap((reservationId) => {
    const stay = hotel.reservations.get(reservationId);
    return stay ? offerMoves(hotel, stay, businessDate).slice(0, 1) : [];
  });
}
