import type { HotelDay } from '../kernel/hotel-day.ts';
import type { GuestField } from '../guests/guest-details.ts';
import type {
  ClosureId,
  CorrectionId,
  GuestId,
  PostingId,
  ReservationId,
  RoomId,
  RoomTypeId,
} from '../kernel/identifiers.ts';
import type { HotelCommand } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { firstNightWithoutRoom } from '../reservations/room-nights.ts';
import type { OpenCase } from './case.ts';
import type { CaseKind } from './cases-events.ts';
import { giveUp } from './give-up.ts';
import { offer } from './offer.ts';
import { offerContestedRoom } from './offer-contested-room.ts';
import { offerDates } from './offer-dates.ts';
import { offerEndOfClosure } from './offer-end-of-closure.ts';
import { offerMoreOfType } from './offer-more-of-type.ts';
import { isAboutMoney, type MoneyCaseKind } from './money-case.ts';
import { offerMoney } from './offer-money.ts';
import { offerMoves, offerRooms } from './offer-rooms.ts';
import { offerWhatIsRight } from './offer-what-is-right.ts';
import { offerToUndoCheckIn } from './offer-to-undo-check-in.ts';
import { offerToCancelDuplicate } from './offer-to-cancel-duplicate.ts';
import { offerToLink } from './offer-to-link.ts';
import { offerToReinstateCheckOut } from './offer-to-reinstate-check-out.ts';
import { offerToReinstate } from './offer-to-reinstate.ts';
import { offerToWaiveFee } from './offer-to-waive-fee.ts';
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
  | { readonly code: 'link-to-calendar'; readonly reservationId: ReservationId; readonly confirmation: string }
  | { readonly code: 'cancel-duplicate'; readonly reservationId: ReservationId; readonly confirmation: string }
  | { readonly code: 'reinstate-reservation'; readonly reservationId: ReservationId }
  | {
      readonly code: 'take-dates' | 'combine-dates';
      readonly reservationId: ReservationId;
      readonly arrival: HotelDay;
      readonly departure: HotelDay;
    }
  | { readonly code: 'reinstate-check-out'; readonly reservationId: ReservationId }
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
  | { readonly code: 'void-posting'; readonly postingId: PostingId; readonly amountMinor: number }
  | { readonly code: 'refund'; readonly postingId: PostingId; readonly amountMinor: number }
  | { readonly code: 'allow'; readonly postingId: PostingId; readonly amountMinor: number }
  | { readonly code: 'write-off'; readonly amountMinor: number }
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
  if (open.kind === 'decided-twice') return [keepAsIs];
  if (open.kind === 'guest-details-differ') return offerWhatIsRight(hotel, open);
  if (isAboutMoney(open.kind)) return [...offerMoney(hotel, open, businessDate), keepAsIs];
  const stay = open.reservations[0] && hotel.reservations.get(open.reservations[0]);
  const options = stay ? OPTIONS[open.kind](hotel, open, stay, businessDate) : [];
  return options.length > 0 ? options : [keepAsIs];
}

type Offers = (hotel: HotelState, open: OpenCase, stay: Reservation, businessDate: HotelDay) => readonly CaseOption[];

const onlyKeep: Offers = () => [keepAsIs];

const OPTIONS: Readonly<Record<Exclude<CaseKind, 'guest-details-differ' | 'decided-twice' | MoneyCaseKind>, Offers>> = {
  'room-promised-twice': (hotel, open, stay, businessDate) => [
    ...offerRooms(hotel, stay, businessDate),
    ...offerContestedRoom(hotel, open, stay, businessDate),
    ...giveUp(stay, firstNightWithoutRoom(stay), businessDate),
  ],
  'displaced-by-closure': (hotel, open, stay, businessDate) => [
    ...offerRooms(hotel, stay, businessDate),
    ...offerEndOfClosure(hotel, open, stay, businessDate),
    ...giveUp(stay, firstNightWithoutRoom(stay), businessDate),
  ],
  'displaced-by-retirement': (hotel, _, stay, businessDate) => [
    ...offerRooms(hotel, stay, businessDate),
    ...giveUp(stay, firstNightWithoutRoom(stay), businessDate),
  ],
  'type-oversold': offerMoreOfType,
  'room-occupied-twice': (hotel, open, _, businessDate) => [
    ...offerToPart(hotel, open, businessDate),
    ...open.rooms.map((roomId) => offer({ code: 'guests-share', roomId })),
  ],
  'guest-in-two-rooms': (hotel, open, stay, businessDate) =>
    open.rooms.flatMap((roomId) => offerWhereGuestIs(hotel, stay, roomId, businessDate)),
  'occupied-out-of-order': (hotel, open, stay, businessDate) => [
    ...offerMoves(hotel, stay, businessDate),
    ...offerEndOfClosure(hotel, open, stay, businessDate),
    keepAsIs,
  ],
  'cancelled-but-in-house': (_, __, stay, businessDate) => {
    const { reservationId } = stay;
    const cancel = { type: 'CancelReservation', reservationId, reason: 'guest-asked' } as const;
    return [keepAsIs, ...offerToUndoCheckIn(stay, businessDate, cancel)];
  },
  'no-show-but-arrived': (_, __, stay, businessDate) => {
    const { reservationId } = stay;
    return [keepAsIs, ...offerToUndoCheckIn(stay, businessDate, { type: 'MarkNoShow', reservationId })];
  },
  'walked-but-in-house': (_, __, stay, businessDate) => [keepAsIs, ...offerToUndoCheckIn(stay, businessDate)],
  'cancelled-but-changed': (hotel, _, stay, businessDate) => [keepAsIs, ...offerToReinstate(hotel, stay, businessDate)],
  'cancelled-and-no-show': (hotel, _, stay, businessDate) => [
    keepAsIs,
    ...offerToWaiveFee(hotel, stay),
    ...offerToReinstate(hotel, stay, businessDate),
  ],
  'booked-twice': (hotel, open) => [...offerToLink(hotel, open), keepAsIs, ...offerToCancelDuplicate(hotel, open)],
  'booked-but-forgotten': (_, __, stay, businessDate) => [keepAsIs, ...giveUp(stay, undefined, businessDate)],
  'arrived-on-other-dates': onlyKeep,
  'left-before-departure': (hotel, open, stay, businessDate) => [
    keepAsIs,
    ...offerToReinstateCheckOut(hotel, open, stay, businessDate),
  ],
  'dates-changed-twice': offerDates,
};

/** One of the guests in the room goes to another: whoever came last first, for they have unpacked the least. */
function offerToPart(hotel: HotelState, open: OpenCase, businessDate: HotelDay): readonly CaseOption[] {
  return open.reservations.toReversed().flatMap((reservationId) => {
    const stay = hotel.reservations.get(reservationId);
    return stay ? offerMoves(hotel, stay, businessDate).slice(0, 1) : [];
  });
}
