import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { InvoiceCard } from '#contract/invoices.ts';
import { EFFECTS } from '#domain/folios/posting.ts';
import type { FolioId, InvoiceId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-empty.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import { statementStyles } from '#page/parts/statement-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayText, longDayText } from '#page/wording/days.ts';
import { lineWords } from '#page/wording/folio-words.ts';
import { correctionWords, postingWords, taxWords } from '#page/wording/money-words.ts';

/** An invoice or a credit note on paper, with the amounts as they were frozen. */
@customElement('print-invoice-screen')
export class PrintInvoiceScreen extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    screenStyles,
    statementStyles,
    css`
      address {
        font-style: normal;
      }

      @media print {
        * {
          color: black !important;
        }
      }
    `,
  ];

  @property({ attribute: false }) invoiceId!: InvoiceId;
  @property({ attribute: false }) folioId!: FolioId;
  private readonly query = new LiveQuery(
    this,
    () => this.hotel,
    'Invoices',
    () => ({ folioId: this.folioId }),
  );

  protected override render() {
    const invoice = this.query.value?.invoices.find(({ invoiceId }) => invoiceId === this.invoiceId);
    return html`
      <div class="page">
        <header class="heading no-print">
          <h1>${invoice?.credits ? 'Credit note' : 'Invoice'} to print</h1>
          <button class="first push" ?disabled=${!invoice} @click=${() => print()}>Print</button>
          <a href=${`/folios/${this.folioId}`}>Back to the folio</a>
        </header>
        ${invoice ? this.renderInvoice(invoice) : this.renderNone()}
      </div>
    `;
  }

  private renderNone() {
    return this.query.answer
      ? html`<desk-empty icon="info" text="This invoice is not known on this device yet."></desk-empty>`
      : answerState(this.query);
  }

  private renderInvoice(invoice: InvoiceCard) {
    const { number, businessDate, credits, creditedBy, openMinor } = invoice;
    const { names } = this;
    return html`
      <section class="card" aria-label=${credits ? 'Credit note' : 'Invoice'}>
        <header class="heading">
          <h2><bdi>${names.card?.name ?? ''}</bdi></h2>
          <span class="push">${longDayText(businessDate)}</span>
        </header>
        ${this.renderParty(invoice)}
        <h3>${credits ? `Credit note ${number}` : `Invoice ${number}`}</h3>
        ${credits ? html`<p>Takes back invoice ${credits.number}: ${correctionWords[credits.reason].toLowerCase()}.</p>` : nothing}
        ${creditedBy ? html`<p><strong>Taken back by credit note ${creditedBy}.</strong></p>` : nothing}
        ${this.renderLines(invoice)}
        ${openMinor === undefined ? nothing : html`<p>${openMinor > 0 ? `Open when it was issued: ${names.money(openMinor)}` : 'Paid.'}</p>`}
        <p class="small muted">
          Taxes are reckoned for each line; the sums are the sums of the lines. This document is not signed by a fiscal
          device.
        </p>
      </section>
    `;
  }

  private renderParty({ party, label, billTo }: InvoiceCard) {
    if (billTo === undefined) return html`<address><bdi>${label ?? ''}</bdi></address>`;
    const lines = [
      party?.company,
      party?.name,
      party?.street,
      [party?.postcode, party?.city].filter(Boolean).join(' '),
      party?.country,
      party?.vatId && `VAT number ${party.vatId}`,
    ];
    return html`<address>${lines.filter(Boolean).map((line) => html`<bdi>${line}</bdi><br />`)}</address>`;
  }

  private renderLines({ lines, taxes, netMinor, grossMinor, credits }: InvoiceCard) {
    const { names } = this;
    const money = (minor: number): string => names.money(credits ? -minor : minor);
    return html`<div class="statement" tabindex="0" role="group" aria-label="Lines">
      <table>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">What</th>
            <th scope="col" class="figure">Amount</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            (line) =>
              html`<tr>
                <td>${dayText(line.businessDate)}</td>
                <td>${line.told ? lineWords(line.told, names) : postingWords[line.kind]}</td>
                <td class="figure">${money(EFFECTS[line.kind].balance * line.grossMinor)}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colspan="2">Net</th>
            <td class="figure">${money(netMinor)}</td>
          </tr>
          ${taxes.map(
            (tax) =>
              html`<tr>
                <th scope="row" colspan="2">${taxWords(tax)} of ${money(tax.netMinor)}</th>
                <td class="figure">${money(tax.taxMinor)}</td>
              </tr>`,
          )}
          <tr class="total">
            <th scope="row" colspan="2">${credits ? 'Taken back' : 'Total'}</th>
            <td class="figure">${money(grossMinor)}</td>
          </tr>
        </tfoot>
      </table>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'print-invoice-screen': PrintInvoiceScreen;
  }
}
