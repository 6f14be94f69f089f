import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { ReservationCard } from '#contract/reservation-card.ts';
import type { Transport } from '#domain/reservations/reservation-events.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-dialog.ts';
import { formStyles } from '#page/components/form-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { stayText } from '#page/wording/days.ts';
import { transportWords } from '#page/wording/group-words.ts';
import { parseMoney } from '#page/wording/money.ts';

/** There is no room for a guest who was promised one: where they sleep instead, how they get there, and what it costs us. */
@customElement('relocate-dialog')
export class RelocateDialog extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles];

  @property({ attribute: false }) card: ReservationCard | undefined = undefined;
  @state() private receipt: Receipt | undefined;

  protected override render() {
    const { card } = this;
    if (!card) return nothing;
    const nights = Math.max(1, card.stay.departure - card.stay.arrival);
    return html`
      <desk-dialog
        heading=${`Walk ${card.guest?.name ?? 'the guest'} to another hotel`}
        ?open=${true}
        @desk-close=${this.close}
      >
        <form id="walk" @submit=${(event: SubmitEvent) => this.walk(event, card)}>
          <p>${stayText(card.stay)}. The booking ends here as walked; its nights go back on sale.</p>
          <div class="fields">
            <label class="field">Other hotel <input name="hotel" required autofocus autocomplete="off" /></label>
            <label class="field"
              >Nights we pay <input name="nights" type="number" required min="1" max=${nights} .value=${String(nights)}
            /></label>
            <label class="field"
              >What it costs us <input name="cost" required inputmode="decimal" placeholder="120" autocomplete="off"
            /></label>
            <label class="field"
              >How they get there
              <select name="transport">
                ${Object.entries(transportWords).map(([value, words]) => html`<option value=${value} ?selected=${value === 'taxi'}>${words}</option>`)}
              </select>
            </label>
          </div>
        </form>
        <refusal-note .receipt=${this.receipt}></refusal-note>
        <button slot="actions" @click=${this.close}>Keep the booking</button>
        <button slot="actions" class="careful" form="walk">Walk the guest</button>
      </desk-dialog>
    `;
  }

  /** The button stands in the dialog's own foot, outside the form. */
  private async walk(event: SubmitEvent, { reservationId }: ReservationCard): Promise<void> {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const textOf = (name: string): string => {
      const value = fields.get(name);
      return typeof value === 'string' ? value : '';
    };
    this.receipt = await this.hotel.dispatch({
      type: 'RelocateGuest',
      reservationId,
      toHotel: textOf('hotel').trim(),
      nights: Number(textOf('nights')),
      costMinor: parseMoney(textOf('cost'), this.names.currency) ?? -1,
      transport: textOf('transport') as Transport,
    });
    if (this.receipt.outcome === 'saved') this.close();
  }

  private close(): void {
    this.receipt = undefined;
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relocate-dialog': RelocateDialog;
  }
}
