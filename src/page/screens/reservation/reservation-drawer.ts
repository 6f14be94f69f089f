import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ReservationCard } from '#contract/reservation-card.ts';
import { guestFolioId } from '#domain/folios/folio.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-empty.ts';
import '#page/components/desk-icon.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import '#page/parts/payment-dialog.ts';
import type { TakingMoney } from '#page/parts/payment-dialog.ts';
import '#page/parts/stay-alerts.ts';
import '#page/parts/status-chip.ts';
import { stayMarks } from '#page/parts/stay-marks.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import './agree-price.ts';
import './alert-form.ts';
import { drawerStyles } from './drawer-styles.ts';
import './stay-bill.ts';
import { stayFacts } from './stay-facts.ts';
import './stay-guests.ts';
import { stayHistory } from './stay-history.ts';
import { stayPrice } from './stay-price.ts';
import './stay-tasks.ts';
import { takingFrom } from './taking-from.ts';

/** One stay, whole: what it is, what can be done with it, what happened to it. Stands beside the work, never over it. */
@customElement('reservation-drawer')
export class ReservationDrawer extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, drawerStyles];

  @property({ attribute: false }) reservationId!: ReservationId;
  @state() private taking: TakingMoney | undefined;
  private readonly query = new LiveQuery(
    this,
    () => this.hotel,
    'Reservation',
    () => ({ reservationId: this.reservationId }),
  );
  private readonly bill = new LiveQuery(
    this,
    () => this.hotel,
    'Folio',
    () => ({ folioId: guestFolioId(this.reservationId) }),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'complementary');
    this.setAttribute('aria-label', 'Stay');
    this.addEventListener('keydown', this.pressed);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('reservationId')) this.taking = undefined;
  }

  protected override render() {
    const card = this.query.value;
    const bill = this.bill.value;
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
        <stay-tasks .card=${card} .owedMinor=${bill?.balanceMinor ?? 0} @take-money=${this.takeMoney}></stay-tasks>
        <section>
          <stay-alerts .reservationId=${card.reservationId}></stay-alerts>
          ${
            this.may('look-after-guests')
              ? html`<details>
                  <summary>Alert the desk</summary>
                  <alert-form .reservationId=${card.reservationId}></alert-form>
                </details>`
              : nothing
          }
        </section>
        <section>
          <h3>Guests</h3>
          <stay-guests .card=${card}></stay-guests>
        </section>
        ${stayFacts(card, this.names)} ${stayPrice(card, this.names)}
        <agree-price .card=${card}></agree-price>
        ${bill ? html`<section><stay-bill .card=${card} .bill=${bill} @take-money=${this.takeMoney}></stay-bill></section>` : nothing}
        <p><a href=${`/print/registration/${card.reservationId}`}>Registration card</a></p>
        <section>
          <h3>History</h3>
          ${stayHistory(card.history, this.names, Date.now())}
        </section>
      </div>
      <payment-dialog .taking=${this.taking} @desk-close=${this.tookMoney}></payment-dialog>
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

  private readonly pressed = (event: KeyboardEvent): void => {
    // A dialog that is open closes itself.
    const isAsked = event.composedPath().some((part) => part instanceof HTMLDialogElement);
    if (event.key === 'Escape' && !event.defaultPrevented && !isAsked) this.close();
  };

  private takeMoney(): void {
    const card = this.query.value;
    if (card) this.taking = takingFrom(card, this.bill.value);
  }

  private tookMoney(): void {
    this.taking = undefined;
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('drawer-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reservation-drawer': ReservationDrawer;
  }
}
