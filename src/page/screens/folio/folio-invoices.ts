import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FolioCard } from '#contract/folio.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { InvoiceCard } from '#contract/invoices.ts';
import type { CorrectionReason } from '#domain/folios/folios-events.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { LiveStream } from '#page/client/live-stream.ts';
import { newId } from '#page/client/new-id.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { labelOf } from '#page/wording/commands.ts';
import { dayText } from '#page/wording/days.ts';
import { correctionWords } from '#page/wording/money-words.ts';
import './invoice-dialog.ts';

const REASONS = Object.keys(correctionWords) as readonly CorrectionReason[];

/** The invoices and credit notes of a folio, and how another one is made. */
@customElement('folio-invoices')
export class FolioInvoicesCard extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles];

  @property({ attribute: false }) card!: FolioCard;
  @state() private isInvoicing = false;
  @state() private receipt: Receipt | undefined;
  private readonly sync = new LiveStream(this, () => this.hotel.watchSync());
  private readonly query = new LiveQuery(
    this,
    () => this.hotel,
    'Invoices',
    () => ({ folioId: this.card.folioId }),
  );

  protected override render() {
    const { invoices = [], series = [] } = this.query.value ?? {};
    return html`
      <section class="card" aria-label="Invoices">
        <header class="row between">
          <h2>Invoices</h2>
          ${this.may('handle-money') ? html`<button @click=${this.begin}>${labelOf('IssueInvoice')}</button>` : nothing}
        </header>
        ${
          invoices.length === 0
            ? html`<p class="muted">None yet. The statement can be printed at any time.</p>`
            : html`<ul class="plain">
                ${invoices.map((invoice) => html`<li>${this.renderInvoice(invoice)}</li>`)}
              </ul>`
        }
        <refusal-note .receipt=${this.receipt}></refusal-note>
      </section>
      <invoice-dialog
        .invoicing=${this.isInvoicing ? { card: this.card, series } : undefined}
        @desk-close=${this.end}
      ></invoice-dialog>
    `;
  }

  private begin(): void {
    this.isInvoicing = true;
  }

  private end(): void {
    this.isInvoicing = false;
  }

  private renderInvoice(invoice: InvoiceCard) {
    const { invoiceId, folioId, number, businessDate, grossMinor, credits, creditedBy } = invoice;
    const what = credits ? `Credit note ${number}` : `Invoice ${number}`;
    const amount = this.names.money(credits ? -grossMinor : grossMinor);
    return html`
      <span class="row">
        <a href=${`/print/invoices/${invoiceId}?folio=${folioId}`}>${what}</a>
        <span>${amount}</span>
        <span class="muted small">
          ${dayText(businessDate)}${credits ? `, takes back ${credits.number}: ${correctionWords[credits.reason].toLowerCase()}` : ''}
        </span>
        ${creditedBy ? html`<span class="chip">Taken back by ${creditedBy}</span>` : nothing}
      </span>
      ${credits || creditedBy || !this.may('handle-money') ? nothing : this.renderCredit(invoice)}
    `;
  }

  private renderCredit(invoice: InvoiceCard) {
    return html`<details class="small">
      <summary>Take it back…</summary>
      <form class="row" @submit=${(event: SubmitEvent) => this.credit(event, invoice)}>
        <label class="field"
          >Why
          <select name="reason">
            ${REASONS.map((reason) => html`<option value=${reason}>${correctionWords[reason]}</option>`)}
          </select>
        </label>
        <button class="careful" aria-label=${`${labelOf('IssueCreditNote')} for ${invoice.number}`}>
          ${labelOf('IssueCreditNote')}
        </button>
      </form>
    </details>`;
  }

  private async credit(event: SubmitEvent, { invoiceId }: InvoiceCard): Promise<void> {
    event.preventDefault();
    const all = this.query.value?.series ?? [];
    const own = all.find(({ owner }) => owner === this.sync.value?.deviceId) ?? all[0];
    if (!own) return;
    this.receipt = await this.hotel.dispatch({
      type: 'IssueCreditNote',
      invoiceId: newId(),
      credits: invoiceId,
      seriesId: own.seriesId,
      reason: readField(event.target as HTMLFormElement, 'reason') as CorrectionReason,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folio-invoices': FolioInvoicesCard;
  }
}
