import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MoneyRules } from '#contract/folio.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { ChargeItemId, FolioId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { newId } from '#page/client/new-id.ts';
import '#page/components/desk-dialog.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { parseMoney } from '#page/wording/money.ts';

/** Charges something that the guest has had. */
@customElement('charge-dialog')
export class ChargeDialog extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles];

  @property({ attribute: false }) folioId: FolioId | undefined = undefined;
  @state() private receipt: Receipt | undefined;
  @state() private problem = '';
  private readonly rules = new LiveQuery(
    this,
    () => this.hotel,
    'MoneyRules',
    () => (this.folioId ? {} : undefined),
  );

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('folioId')) return;
    this.receipt = undefined;
    this.problem = '';
  }

  private get items(): MoneyRules['items'] {
    return (this.rules.value?.items ?? []).filter(({ retired }) => !retired);
  }

  protected override render() {
    const { folioId } = this;
    if (!folioId) return nothing;
    const items = this.items;
    return html`
      <desk-dialog heading="Post charge" ?open=${true} @desk-close=${this.close}>
        ${
          items.length === 0
            ? html`<p>
                There is nothing on the list yet. <a href="/settings">Add items in the settings</a>, such as breakfast
                or parking.
              </p>`
            : html`<form id="charge" class="card" @submit=${(event: SubmitEvent) => this.save(event, folioId)}>
                <label class="field"
                  >What
                  <select name="item" autofocus>
                    ${items.map(({ itemId, label, unitMinor }) => html`<option value=${itemId}>${label}, ${this.names.money(unitMinor)}</option>`)}
                  </select>
                </label>
                <div class="fields">
                  <label class="field"
                    >How many <input name="quantity" type="number" min="1" max="999" value="1"
                  /></label>
                  <label class="field">Another price <input name="price" inputmode="decimal" /></label>
                </div>
              </form>`
        }
        ${this.problem ? html`<p role="alert" class="small">${this.problem}</p>` : nothing}
        <refusal-note .receipt=${this.receipt}></refusal-note>
        <button slot="actions" @click=${this.close}>Not now</button>
        ${items.length > 0 ? html`<button slot="actions" class="first" type="submit" form="charge">Post charge</button>` : nothing}
      </desk-dialog>
    `;
  }

  private async save(event: SubmitEvent, folioId: FolioId): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const itemId = readField(form, 'item') as ChargeItemId;
    const unitMinor = this.priceIn(form, itemId);
    this.problem = unitMinor === undefined ? 'The price is not understood. Write it like 14 or 14.50.' : '';
    if (unitMinor === undefined) return;
    this.receipt = await this.hotel.dispatch({
      type: 'PostCharge',
      postingId: newId(),
      folioId,
      itemId,
      quantity: Number(readField(form, 'quantity')),
      unitMinor,
    });
    if (this.receipt.outcome === 'saved') this.close();
  }

  /** The price that the guest is told here holds, whatever a manager elsewhere makes of the item meanwhile. */
  private priceIn(form: HTMLFormElement, chosen: ChargeItemId): number | undefined {
    const another = readField(form, 'price').trim();
    if (another !== '') return parseMoney(another, this.names.currency);
    return this.items.find(({ itemId }) => itemId === chosen)?.unitMinor;
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'charge-dialog': ChargeDialog;
  }
}
