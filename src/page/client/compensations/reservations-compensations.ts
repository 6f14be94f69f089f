import type { ReservationCard } from '#contract/reservation-card.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import { scheduledMove } from '#domain/reservations/cancel-scheduled-move.ts';
import type { ChangeStayDates } from '#domain/reservations/change-stay-dates.ts';
import type { OverrideNightPrices } from '#domain/reservations/override-night-prices.ts';
import { isExpected } from '#domain/reservations/reservation.ts';
import type { ReservationsCommand } from '#domain/reservations/reservations-commands.ts';
import { cannotBeTakenBack, type Before, type Compensations } from './compensation.ts';

export const reservationsCompensations: Compensations<ReservationsCommand> = {
  BookRoom: cancelAsMistake,
  BookGroup: ({ rooms, heldUntil }) =>
    rooms.flatMap((room) => (heldUntil === undefined ? cancelAsMistake(room) : [release(room, heldUntil)])),
  HoldRoom: (command) => [release(command, command.heldUntil)],
  ExtendHold: cannotBeTakenBack,
  ReleaseHold: reinstate,
  AddToWaitlist: cancelAsMistake,
  ConfirmReservation: cannotBeTakenBack,
  AssignRoom: backToRoomBefore,
  UnassignRoom: backToRoomBefore,
  ChangeParty: ({ reservationId }, { stay }) =>
    stay ? [{ type: 'ChangeParty', reservationId, party: stay.party }] : [],
  AddGuestToStay: (named) => [{ ...named, type: 'RemoveGuestFromStay' }],
  RemoveGuestFromStay: (named) => [{ ...named, type: 'AddGuestToStay' }],
  LockRoomAssignment: ({ reservationId }) => [{ type: 'UnlockRoomAssignment', reservationId }],
  UnlockRoomAssignment: lockAgain,
  LinkReservationToCalendar: cannotBeTakenBack,
  ScheduleRoomMove: ({ reservationId }) => [{ type: 'CancelScheduledMove', reservationId }],
  CancelScheduledMove: ({ reservationId }, { stay, today }) => {
    const move = stay && today !== undefined && scheduledMove(stay, today);
    return move ? [{ type: 'ScheduleRoomMove', reservationId, night: move.night, roomId: move.roomId }] : [];
  },
  SwapRooms: (swap) => [{ ...swap, roomId: swap.otherRoomId, otherRoomId: swap.roomId }],
  AutoAssignRooms: ({ proposals }) =>
    proposals.map(({ reservationId }) => ({ type: 'UnassignRoom', reservationId }) as const),
  ChangeStayDates: backToDates,
  OverrideNightPrices: backToPrices,
  CancelReservation: reinstate,
  ReinstateReservation: cannotBeTakenBack,
  WithdrawImport: cannotBeTakenBack,
  MarkNoShow: reinstate,
  RelocateGuest: reinstate,
  RecordTurnaway: cannotBeTakenBack,
};

type OfStay = { readonly reservationId: ReservationId };

function lockAgain({ reservationId }: OfStay, { stay }: Before): readonly HotelCommand[] {
  const roomId = stay?.segments.at(-1)?.roomId;
  return roomId && stay.doNotMove ? [{ type: 'LockRoomAssignment', reservationId, roomId }] : [];
}

function cancelAsMistake({ reservationId }: OfStay): readonly HotelCommand[] {
  return [{ type: 'CancelReservation', reservationId, reason: 'duplicate' }];
}

function release({ reservationId }: OfStay, heldUntil: HotelDay): HotelCommand {
  return { type: 'ReleaseHold', reservationId, heldUntil };
}

function reinstate({ reservationId }: OfStay, { stay }: Before): readonly HotelCommand[] {
  return [{ type: 'ReinstateReservation', reservationId }, ...(stay?.segments[0] ? [backToRoom(stay)] : [])];
}

/** Nights that were quoted anew, or given up, have their former prices again and not today's. */
function backToDates(change: ChangeStayDates, { stay: before }: Before): readonly HotelCommand[] {
  if (!before) return [];
  const { reservationId, reprice, stay: changed } = change;
  const { stay, nightlyMinor, status } = before;
  const dates = { type: 'ChangeStayDates', reservationId, stay, before: changed } as const;
  const isWhole = changed.arrival <= stay.arrival && stay.departure <= changed.departure;
  const hasPrices = status === 'reserved' || status === 'in-house';
  if ((isWhole && !reprice) || !hasPrices) return [dates];
  const nights = nightlyMinor.map((priceMinor, index) => ({ night: addDays(stay.arrival, index), priceMinor }));
  return [dates, { type: 'OverrideNightPrices', reservationId, nights, reason: 'mistake-corrected' }];
}

function backToPrices({ reservationId, nights }: OverrideNightPrices, { stay }: Before): readonly HotelCommand[] {
  if (!stay) return [];
  const before = nights.map(({ night }) => ({ night, priceMinor: stay.nightlyMinor[night - stay.stay.arrival] ?? 0 }));
  return [{ type: 'OverrideNightPrices', reservationId, nights: before, reason: 'mistake-corrected' }];
}

function backToRoomBefore(_: OfStay, { stay }: Before): readonly HotelCommand[] {
  return stay && isExpected(stay) ? [backToRoom(stay)] : [];
}

function backToRoom({ reservationId, segments }: ReservationCard): HotelCommand {
  const roomId = segments.at(-1)?.roomId;
  return roomId ? { type: 'AssignRoom', reservationId, roomId } : { type: 'UnassignRoom', reservationId };
}
