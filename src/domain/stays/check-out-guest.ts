import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { PostingId, ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { depositApplied } from '../folios/apply-deposit.ts';
import type { BalanceNotZero } from '../folios/close-folio.ts';
import { folioBalance, guestFolioId, heldDeposits } from '../folios/folio.ts';
import type { Dated, DepositApplied } from '../folios/folios-events.ts';
import { leftOf } from '../folios/posting.ts';
import { recordedOn } from '../business-day/business-day.ts';
import { unpostedNightCharges, type NightCharge } from '../folios/room-charges.ts';
import {
  unknownReservation,
  wrongStatus,
  type UnknownReservation,
  type WrongStatus,
} from '../reservations/known-reservation.ts';
import type { Reservation } from '../reservations/reservation.ts';
import type { GuestCheckedOut, LeftOpenBecause } from './stays-events.ts';

/** Sees a guest off: charges the nights that nobody has charged yet, uses up deposits, and wants the bill to be settled. */
export type CheckOutGuest = {
  readonly type: 'CheckOutGuest';
  readonly reservationId: ReservationId;
  /** Why the guest leaves although the bill is not settled. */
  readonly leavesOpen?: LeftOpenBecause;
};

export type CheckOutGuestRefusal =
  | UnknownReservation
  | WrongStatus
  | BalanceNotZero
  /** The stay must be shortened first, so that its nights go back on sale and its price is agreed. */
  | { readonly code: 'early-departure'; readonly departure: HotelDay; readonly businessDate: HotelDay };

type Left = FinalBill | GuestCheckedOut;

export function checkOutGuest(
  hotel: HotelState,
  { reservationId, leavesOpen }: CheckOutGuest,
  given: Circumstances,
): Decision<Left, CheckOutGuestRefusal> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, stay, segments, occupies } = reservation;
  if (status === 'checked-out') return accept();
  if (!occupies) return wrongStatus(reservationId, status);
  if (given.businessDate < stay.departure) {
    return refuse({ code: 'early-departure', departure: stay.departure, businessDate: given.businessDate });
  }
  const bill = finalBill(hotel, reservation, recordedOn(hotel, given));
  const balanceMinor = owedAfter(hotel, reservation, bill);
  if (balanceMinor !== 0 && !leavesOpen) {
    return refuse({ code: 'balance-not-zero', folioId: guestFolioId(reservationId), balanceMinor, depositsMinor: 0 });
  }
  const left: GuestCheckedOut = {
    type: 'GuestCheckedOut',
    reservationId,
    roomId: occupies,
    stay,
    segments,
    at: given.at,
    on: given.businessDate,
  };
  return accept<Left>(...bill, balanceMinor !== 0 && leavesOpen ? { ...left, leavesOpen } : left);
}

/** What is owed when the guest leaves, the nights that are charged then included and deposits used; below zero, a credit. */
export function owedAtCheckOut(hotel: HotelState, reservation: Reservation, dated: Dated): number {
  return owedAfter(hotel, reservation, finalBill(hotel, reservation, dated));
}

export type FinalBill = NightCharge | DepositApplied;

/** What is written on the bill when the guest leaves: the nights that are not on it yet, and every deposit that is held. */
export function finalBill(hotel: HotelState, reservation: Reservation, dated: Dated): readonly FinalBill[] {
  const applied = heldDeposits(hotel, guestFolioId(reservation.reservationId)).map((deposit) =>
    depositApplied(deposit, lastOf(deposit.postingId), leftOf(deposit), dated),
  );
  return [...unpostedNightCharges(hotel, reservation, dated), ...applied];
}

/** The same on every desk: two that see one guest off use a deposit once. */
function lastOf(depositId: PostingId): PostingId {
  return `rest:${depositId}` as PostingId;
}

function owedAfter(hotel: HotelState, { reservationId }: Reservation, bill: readonly FinalBill[]): number {
  const owed = folioBalance(hotel, guestFolioId(reservationId));
  return bill.reduce((sum, line) => sum + (line.type === 'DepositApplied' ? -line.amountMinor : line.grossMinor), owed);
}
