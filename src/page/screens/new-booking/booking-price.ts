import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TaxesOfNight, TaxesOfStay, ToldTax } from '#domain/taxes/taxes-of-stay.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { dayText } from '#page/wording/days.ts';
import { taxWords } from '#page/wording/money-words.ts';

/** What the guest pays in all: the price, the taxes in it and on top of it, the city tax, and each night by itself. */
@customElement('booking-price')
export class BookingPrice extends DeskElement {
  static override styles = [
    elementStyles,
    screenStyles,
    css`
      table {
        inline-size: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }

      th {
        font-weight: 400;
        text-align: start;
      }

      td {
        text-align: end;
      }

      tfoot :is(th, td) {
        padding-block-start: var(--desk-space-1);
        border-block-start: 1px solid var(--desk-color-line);
        font-weight: 650;
      }
    `,
  ];

  @property({ attribute: false }) taxes: TaxesOfStay | undefined = undefined;

  protected override render() {
    const { taxes } = this;
    if (!taxes) return nothing;
    const { priceMinor, cityTaxMinor, dueMinor, nights } = taxes;
    return html`
      <table class="small" aria-label="What the guest pays">
        <tbody>
          ${this.renderLine(nights.length > 1 ? `${nights.length} nights` : 'Price', priceMinor)}
          ${taxes.taxes.filter(isOnTop).map((tax) => this.renderLine(taxWords(tax), tax.taxMinor))}
          ${cityTaxMinor > 0 ? this.renderLine('City tax', cityTaxMinor) : nothing}
        </tbody>
        <tfoot>
          ${this.renderLine('To pay in all', dueMinor)}
        </tfoot>
      </table>
      ${taxes.taxes.filter(isIncluded).map((tax) => html`<p class="small muted">${taxWords(tax)}, in the price: ${this.names.money(tax.taxMinor)}</p>`)}
      ${
        nights.length > 1
          ? html`<details class="small">
              <summary>Night by night</summary>
              <ul class="plain">
                ${nights.map((night) => html`<li>${this.nightWords(night)}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    `;
  }

  private renderLine(words: string, minor: number) {
    return html`<tr>
      <th scope="row">${words}</th>
      <td>${this.names.money(minor)}</td>
    </tr>`;
  }

  private nightWords({ night, priceMinor, includedMinor, onTopMinor, cityTaxMinor, dueMinor }: TaxesOfNight): string {
    const money = (minor: number): string => this.names.money(minor);
    const parts = [
      includedMinor > 0 ? `with ${money(includedMinor)} tax in it` : '',
      onTopMinor > 0 ? `+ ${money(onTopMinor)} tax` : '',
      cityTaxMinor > 0 ? `+ ${money(cityTaxMinor)} city tax` : '',
    ].filter(Boolean);
    const total = dueMinor === priceMinor ? '' : `, ${money(dueMinor)} in all`;
    return `${dayText(night)}: ${[money(priceMinor), ...parts].join(' ')}${total}`;
  }
}

function isIncluded(tax: ToldTax): boolean {
  return tax.isIncluded;
}

function isOnTop(tax: ToldTax): boolean {
  return !tax.isIncluded;
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-price': BookingPrice;
  }
}
