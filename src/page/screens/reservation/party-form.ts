import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import type { Party } from '#domain/reservations/reservation.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';

/** How many come after all. Agreed prices stay; the rack, breakfast and housekeeping count with the new figures. */
@customElement('party-form')
export class PartyForm extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    css`
      form {
        display: grid;
        grid-template-columns: repeat(3, 1fr) auto;
        gap: var(--desk-space-2);
        align-items: end;
        padding-block: var(--desk-space-2);
      }
    `,
  ];

  @property({ attribute: false }) reservationId!: ReservationId;
  @property({ attribute: false }) party!: Party;
  @state() private receipt: Receipt | undefined;

  protected override render() {
    return html`
      <form @submit=${this.change}>
        ${this.renderCount('adults', 'Adults', 1)} ${this.renderCount('children', 'Children', 0)}
        ${this.renderCount('infants', 'Infants', 0)}
        <button>Change</button>
      </form>
      <refusal-note .receipt=${this.receipt}></refusal-note>
    `;
  }

  private renderCount(name: 'adults' | 'children' | 'infants', label: string, min: number) {
    return html`<label class="field"
      >${label} <input name=${name} type="number" required min=${min} max="20" .value=${String(this.party[name])}
    /></label>`;
  }

  private async change(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const read = (name: string) => Number(readField(form, name));
    const { childAges, ...before } = this.party;
    const counts = { adults: read('adults'), children: read('children'), infants: read('infants') };
    // Ages that were told are those of as many children: with another number of them nobody knows whose age is gone.
    const ages = childAges && counts.children === before.children ? { childAges } : {};
    this.receipt = await this.hotel.dispatch({
      type: 'ChangeParty',
      reservationId: this.reservationId,
      party: { ...counts, ...ages },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'party-form': PartyForm;
  }
}
