import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { ReservationCard } from '#contract/reservation-card.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-empty.ts';
import '#page/components/desk-icon.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import '#page/parts/check-in-dialog.ts';
import type { CheckingIn } from '#page/parts/check-in-dialog.ts';
import '#page/parts/check-out-dialog.ts';
import type { CheckingOut } from '#page/parts/check-out-dialog.ts';
import '#page/parts/refusal-note.ts';
import '#page/parts/stay-alerts.ts';
import '#page/parts/status-chip.ts';
import { stayMarks } from '#page/parts/stay-marks.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { labelOf } from '#page/wording/commands.ts';
import { refusalWords } from '#page/wording/refusals.ts';
import './agree-price.ts';
import './alert-form.ts';
import { drawerStyles } from './drawer-styles.ts';
import { holdCommands } from './hold-commands.ts';
import { roomOfToday } from './room-of-today.ts';
import { sortActions, type StayAction } from './stay-actions.ts';
import './stay-bill.ts';
import { stayDialogs, type StayDialog } from './stay-dialogs.ts';
import { stayFacts } from './stay-facts.ts';
import { stayHistory } from './stay-history.ts';
import { stayPrice } from './stay-price.ts';

/** One stay, whole: what it is, what can be done with it, what happened to it. Stands beside the work, never over it. */
@customElement('reservation-drawer')
export class ReservationDrawer extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, drawerStyles];

  @property({ attribute: false }) reservationId!: ReservationId;
  @state() private dialog: StayDialog | undefined;
  @state() private checkingIn: CheckingIn | undefined;
  @state() private checkingOut: CheckingOut | undefined;
  @state() private receipt: Receipt | undefined;
  private readonly query = new LiveQuery(
    this,
    () => this.hotel,
    'Reservation',
    () => ({ reservationId: this.reservationId }),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'complementary');
    this.setAttribute('aria-label', 'Stay');
    this.addEventListener('keydown', this.pressed);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('reservationId')) return;
    this.receipt = undefined;
    this.dialog = undefined;
  }

  protected override render() {
    const card = this.query.value;
    if (!this.query.answer) return html`${this.renderClose()}${answerState(this.query)}`;
    if (!card) {
      return html`${this.renderClose()}<desk-empty
          icon="bed"
          text="This stay is not known on this device yet."
        ></desk-empty>`;
    }
    return html`
      ${this.renderHeader(card)}
      <div class="scroll" tabindex="0" role="group" aria-label="Details">
        ${this.renderActions(card)}
        <stay-alerts .reservationId=${card.reservationId}></stay-alerts>
        <details>
          <summary>Alert the desk</summary>
          <alert-form .reservationId=${card.reservationId}></alert-form>
        </details>
        ${stayFacts(card, this.names)} ${stayPrice(card, this.names)}
        <agree-price .card=${card}></agree-price>
        <section><stay-bill .card=${card}></stay-bill></section>
        <p><a href=${`/print/registration/${card.reservationId}`}>Registration card</a></p>
        <section>
          <h3>History</h3>
          ${stayHistory(card.history, this.names, Date.now())}
        </section>
      </div>
      ${this.renderDialogs(card)}
    `;
  }

  private renderClose() {
    return html`<div class="head">
      <div></div>
      <button class="quiet" aria-label="Close" @click=${this.close}><desk-icon name="close"></desk-icon></button>
    </div>`;
  }

  private renderHeader({ guest, guestId, confirmation, status, marks, doNotMove }: ReservationCard) {
    return html`
      <div class="head">
        <div>
          <h2>
            <a href=${`/guests/${guestId}`}><bdi>${guest?.name ?? 'Guest'}</bdi></a>
          </h2>
          <span class="row">
            <status-chip .status=${status}></status-chip><span class="muted small">${confirmation}</span>
            ${doNotMove ? html`<span class="chip"><desk-icon name="lock"></desk-icon>Do not move</span>` : nothing}
            ${stayMarks(marks)}
          </span>
        </div>
        <button class="quiet" aria-label="Close" @click=${this.close}><desk-icon name="close"></desk-icon></button>
      </div>
    `;
  }

  private renderActions(card: ReservationCard) {
    const { possible, notNow } = sortActions(card.actions);
    return html`
      <section>
        ${
          card.cases.length > 0
            ? html`<desk-notice tone="bad"
                >This stay needs a decision. <a slot="actions" href="/cases">Decide</a></desk-notice
              >`
            : nothing
        }
        <refusal-note .receipt=${this.receipt}></refusal-note>
        <div class="actions">
          ${possible.map(
            (action, index) =>
              html`<button class=${lookOf(action, index)} @click=${() => this.act(action, card)}>
                ${this.labelOf(action, card)}
              </button>`,
          )}
        </div>
        ${
          notNow.length > 0
            ? html`<details class="not-now">
                <summary>Not possible now (${notNow.length})</summary>
                ${notNow.map(({ action, because }) => html`<p><strong>${labelOf(action)}:</strong> ${refusalWords(because, this.names)}</p>`)}
              </details>`
            : nothing
        }
      </section>
    `;
  }

  private renderDialogs(card: ReservationCard) {
    return html`
      <check-in-dialog
        .checkingIn=${this.checkingIn}
        @desk-close=${() => (this.checkingIn = undefined)}
      ></check-in-dialog>
      <check-out-dialog
        .checkingOut=${this.checkingOut}
        @desk-close=${() => (this.checkingOut = undefined)}
      ></check-out-dialog>
      ${stayDialogs(this.dialog, card, () => (this.dialog = undefined))}
    `;
  }

  private labelOf(action: StayAction, { segments }: ReservationCard): string {
    if (action === 'AssignRoom' && segments.length > 0) return 'Change room';
    return labelOf(action);
  }

  private act(action: StayAction, card: ReservationCard): void {
    const { reservationId, stay, segments } = card;
    const guest = card.guest?.name ?? 'the guest';
    this.receipt = undefined;
    switch (action) {
      case 'CheckInGuest':
        this.checkingIn = {
          reservationId,
          guest,
          stay,
          bookedType: card.roomTypeId,
          roomId: roomOfToday(card, this.names.businessDate),
        };
        return;
      case 'CheckOutGuest':
        this.checkingOut = { reservationId, guest, stay };
        return;
      case 'AssignRoom':
      case 'MoveGuestToRoom':
      case 'ScheduleRoomMove':
      case 'ChangeStayDates':
      case 'CancelReservation':
      case 'MarkNoShow':
      case 'RelocateGuest':
        this.dialog = action;
        return;
      case 'ExtendHold':
      case 'ReleaseHold':
        void this.dispatchAll(holdCommands(action, card, this.names.businessDate));
        return;
      case 'LockRoomAssignment': {
        const roomId = segments.at(-1)?.roomId;
        if (roomId) void this.dispatch({ type: action, reservationId, roomId });
        return;
      }
      case 'CancelScheduledMove':
      case 'UnlockRoomAssignment':
      case 'ReinstateCheckOut':
      case 'ConfirmReservation':
      case 'UnassignRoom':
      case 'UndoCheckIn':
      case 'ReinstateReservation':
        void this.dispatch({ type: action, reservationId });
    }
  }

  private async dispatchAll(commands: readonly HotelCommand[]): Promise<void> {
    for (const command of commands) await this.dispatch(command);
  }

  private async dispatch(command: HotelCommand): Promise<void> {
    this.receipt = await this.hotel.dispatch(command);
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && !this.dialog && !this.checkingIn && !this.checkingOut)
      this.close();
  };

  private close(): void {
    this.dispatchEvent(new CustomEvent('drawer-close'));
  }
}

function lookOf(action: StayAction, index: number): string {
  if (action === 'CancelReservation' || action === 'MarkNoShow') return 'careful';
  return index === 0 ? 'first' : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'reservation-drawer': ReservationDrawer;
  }
}
