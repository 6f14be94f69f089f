import { caseIdOf, openCase } from '../cases/case.ts';
import type { CaseOpened } from '../cases/cases-events.ts';
import { folioBalance, guestFolioId } from '../folios/folio.ts';
import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { FolioId, ReservationId } from '../kernel/identifiers.ts';

/**
 * K26: a guest has left, and the bill is not settled although nobody at the desk said so; or it was, and something came on it
 * afterwards. A payment that makes the balance smaller asks for nothing.
 */
export function whenBalanceIsLeft(
  before: HotelState,
  after: HotelState,
  events: readonly HotelEvent[],
  opened: readonly CaseOpened[],
): readonly CaseOpened[] {
  const stays = new Set(events.flatMap((event) => staysTouched(after, event)));
  return [...stays].flatMap((reservationId) => {
    const folioId = guestFolioId(reservationId);
    const balance = folioBalance(after, folioId);
    const subject = { kind: 'balance-after-check-out', reservations: [reservationId], rooms: [] } as const;
    const isKnown = after.cases.has(caseIdOf(subject)) || isExplained(after, opened, reservationId, balance);
    const hasGrown = Math.abs(balance) > Math.abs(folioBalance(before, folioId)) || leavesNow(events, reservationId);
    return balance !== 0 && hasGrown && !isKnown && !isAgreed(events, reservationId)
      ? [openCase({ ...subject, amountMinor: balance })]
      : [];
  });
}

function staysTouched(after: HotelState, event: HotelEvent): readonly ReservationId[] {
  const folios: readonly FolioId[] =
    event.type === 'PostingTransferred'
      ? [event.fromFolioId, event.toFolioId]
      : event.type === 'PostingSplit'
        ? [event.folioId, ...event.parts.map(({ folioId }) => folioId)]
        : event.type === 'GuestCheckedOut'
          ? [guestFolioId(event.reservationId)]
          : 'folioId' in event
            ? [event.folioId]
            : [];
  const stays = folios.map((folioId) => folioId as string as ReservationId);
  return stays.filter((id) => after.reservations.get(id)?.status === 'checked-out');
}

function leavesNow(events: readonly HotelEvent[], reservationId: ReservationId): boolean {
  return events.some((event) => event.type === 'GuestCheckedOut' && event.reservationId === reservationId);
}

/** The desk knew it and said why. */
function isAgreed(events: readonly HotelEvent[], reservationId: ReservationId): boolean {
  return events.some(
    (event) => event.type === 'GuestCheckedOut' && event.reservationId === reservationId && event.leavesOpen,
  );
}

/** K28: a credit because a payment was taken twice is asked about as that. */
function isExplained(
  after: HotelState,
  opened: readonly CaseOpened[],
  reservationId: ReservationId,
  balance: number,
): boolean {
  const open = [...opened, ...after.cases.values()];
  return (
    balance < 0 &&
    open.some(({ kind, reservations }) => kind === 'payment-taken-twice' && reservations.includes(reservationId))
  );
}
