import type { FolioCard } from '#contract/folio.ts';
import type { ReservationCard } from '#contract/reservation-card.ts';
import { guestFolioId } from '#domain/folios/folio.ts';
import type { TakingMoney } from '#page/parts/payment-dialog.ts';

/** Money of a guest who is still expected is a deposit; of anybody else it pays what is owed. */
export function takingFrom(
  { reservationId, guest, status }: ReservationCard,
  bill: FolioCard | undefined,
): TakingMoney {
  const as = status === 'reserved' ? 'deposit' : 'payment';
  const owedMinor = as === 'payment' ? (bill?.balanceMinor ?? 0) : 0;
  return { folioId: guestFolioId(reservationId), who: guest?.name ?? 'the guest', as, owedMinor };
}
