import { html, type TemplateResult } from 'lit';
import type { ReservationCard } from '#contract/reservation-card.ts';
import '#page/parts/cancel-dialog.ts';
import type { Cancelling } from '#page/parts/cancel-dialog.ts';
import '#page/parts/no-show-dialog.ts';
import './change-dates-dialog.ts';
import './choose-room-dialog.ts';
import './plan-move-dialog.ts';
import './relocate-dialog.ts';
import type { StayAction } from './stay-actions.ts';

/** The actions that ask before they are done. */
export type StayDialog = Extract<
  StayAction,
  | 'AssignRoom'
  | 'MoveGuestToRoom'
  | 'ScheduleRoomMove'
  | 'ChangeStayDates'
  | 'CancelReservation'
  | 'MarkNoShow'
  | 'RelocateGuest'
>;

/** The dialogs of a stay, of which one is open at most. */
export function stayDialogs(open: StayDialog | undefined, card: ReservationCard, close: () => void): TemplateResult {
  const of = (...actions: readonly StayDialog[]) => (open && actions.includes(open) ? card : undefined);
  return html`
    <change-dates-dialog .card=${of('ChangeStayDates')} @desk-close=${close}></change-dates-dialog>
    <choose-room-dialog .card=${of('AssignRoom', 'MoveGuestToRoom')} @desk-close=${close}></choose-room-dialog>
    <plan-move-dialog .card=${of('ScheduleRoomMove')} @desk-close=${close}></plan-move-dialog>
    <relocate-dialog .card=${of('RelocateGuest')} @desk-close=${close}></relocate-dialog>
    <cancel-dialog
      .cancelling=${open === 'CancelReservation' ? cancellingOf(card) : undefined}
      @desk-close=${close}
    ></cancel-dialog>
    <no-show-dialog
      .missed=${open === 'MarkNoShow' ? cancellingOf(card) : undefined}
      @desk-close=${close}
    ></no-show-dialog>
  `;
}

function cancellingOf({ reservationId, guest, stay }: ReservationCard): Cancelling {
  return { reservationId, guest: guest?.name ?? 'this booking', stay };
}
