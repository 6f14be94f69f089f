import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FolioCard } from '#contract/folio.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { FolioInvoices } from '#contract/invoices.ts';
import type { SeriesId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveStream } from '#page/client/live-stream.ts';
import { newId } from '#page/client/new-id.ts';
import '#page/components/desk-dialog.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { labelOf } from '#page/wording/commands.ts';

export type Invoicing = { readonly card: FolioCard; readonly series: FolioInvoices['series'] };

const TO_ACCOUNT = 'account';
const TO_GUEST = 'guest';

/** Reviews what becomes an invoice and whom it is for: once it is out, only a credit note takes it back. */
@customElement('invoice-dialog')
export class InvoiceDialog extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles];

  @property({ attribute: false }) invoicing: Invoicing | undefined = undefined;
  @state() private receipt: Receipt | undefined;
  private readonly sync = new LiveStream(this, () => this.hotel.watchSync());

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('invoicing') && changed.get('invoicing') === undefined) this.receipt = undefined;
  }

  protected override render() {
    const { invoicing } = this;
    if (!invoicing) return nothing;
    const own = invoicing.series.filter(({ owner }) => owner === this.sync.value?.deviceId);
    return html`
      <desk-dialog heading=${labelOf('IssueInvoice')} ?open=${true} @desk-close=${this.close}>
        ${own.length > 0 ? this.renderInvoice(invoicing, own) : this.renderSeries()}
        <refusal-note .receipt=${this.receipt}></refusal-note>
        <button slot="actions" @click=${this.close}>Not now</button>
        <button slot="actions" class="first" type="submit" form="invoice">
          ${labelOf(own.length > 0 ? 'IssueInvoice' : 'OpenInvoiceSeries')}
        </button>
      </desk-dialog>
    `;
  }

  private renderInvoice({ card }: Invoicing, own: FolioInvoices['series']) {
    const { label, owner } = card;
    return html`<form id="invoice" class="card" @submit=${(event: SubmitEvent) => this.issue(event, card)}>
      <p>Everything that is charged and on no invoice yet becomes one. It cannot be changed afterwards.</p>
      <label class="field"
        >For
        <select name="billTo" autofocus>
          ${owner ? html`<option value=${TO_GUEST}>${owner.guest}</option>` : nothing}
          ${label === undefined ? nothing : html`<option value=${TO_ACCOUNT} ?selected=${card.kind === 'company'}>${label}</option>`}
        </select>
      </label>
      <label class="field"
        >Number
        <select name="series">
          ${own.map(({ seriesId, prefix }) => html`<option value=${seriesId}>The next of ${prefix}</option>`)}
        </select>
      </label>
      <p class="hint">Name and address are those of the guest’s card on the day it is printed.</p>
    </form>`;
  }

  private renderSeries() {
    return html`<form id="invoice" class="card" @submit=${this.open}>
      <p>This device has no invoice numbers yet. A series is its own: no other device gives out the same number.</p>
      <label class="field"
        >The numbers begin with
        <input name="prefix" required maxlength="20" autocomplete="off" autofocus placeholder="A-2026-" />
      </label>
    </form>`;
  }

  private readonly open = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const prefix = readField(event.target as HTMLFormElement, 'prefix');
    this.receipt = await this.hotel.dispatch({ type: 'OpenInvoiceSeries', seriesId: newId(), prefix });
  };

  private async issue(event: SubmitEvent, { folioId, owner }: FolioCard): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const isToGuest = readField(form, 'billTo') === TO_GUEST;
    this.receipt = await this.hotel.dispatch({
      type: 'IssueInvoice',
      invoiceId: newId(),
      seriesId: readField(form, 'series') as SeriesId,
      folioId,
      ...(isToGuest && owner ? { billTo: owner.guestId } : {}),
    });
    if (this.receipt.outcome === 'saved') this.close();
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-dialog': InvoiceDialog;
  }
}
