import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { PriceChange, RateCell } from '#contract/rates-grid.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { stayText } from '#page/wording/days.ts';
import { parseMoney } from '#page/wording/money.ts';
import { momentWords } from '#page/wording/moments.ts';
import { plural } from '#page/wording/plural.ts';
import { restrictionList } from './rate-words.ts';
import type { RateLine } from './rates-selection.ts';

/** What is selected, in words, and what can be done with it. `rates-priced`, `rates-restrict`, `rates-left`. */
@customElement('rates-bar')
export class RatesBar extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    screenStyles,
    css`
      :host {
        display: grid;
        gap: var(--desk-space-2);
        padding: var(--desk-space-3) var(--desk-space-4);
        border: 1px solid var(--desk-color-line);
        border-radius: var(--desk-radius-card);
        background: var(--desk-color-raised);
        box-shadow: var(--desk-shadow-lift);
      }

      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--desk-space-2);
        align-items: end;
      }

      .price {
        inline-size: 120px;
      }
    `,
  ];

  @property({ attribute: false }) lines: readonly RateLine[] = [];
  @property({ attribute: false }) nights: Interval | undefined = undefined;
  /** Where a single night of a single line is selected. */
  @property({ attribute: false }) cell: RateCell | undefined = undefined;
  @state() private problem = '';
  @query('input') private readonly field!: HTMLInputElement;

  /** A digit was typed on the grid: it begins the price. Nothing typed: the price is asked for. */
  beginPrice(digit: string): void {
    this.field.value = digit;
    this.field.focus();
  }

  protected override render() {
    const { nights, lines, cell } = this;
    if (!nights) return nothing;
    const [line] = lines;
    const where = lines.length === 1 && line ? `${line.typeName}, ${line.planName}` : `${lines.length} lines`;
    const count = nights.departure - nights.arrival;
    return html`
      <strong>${where} · ${stayText(nights)}, ${plural(count, 'night')}</strong>
      ${cell ? this.renderCell(cell) : nothing} ${this.may('set-prices') ? this.renderForm() : nothing}
    `;
  }

  private renderForm() {
    return html`
      <form @submit=${this.submitted} @keydown=${this.pressed}>
        <label class="field price">Price a night <input inputmode="decimal" autocomplete="off" /></label>
        <button class="first">Price</button>
        <button type="button" @click=${() => this.tell('rates-priced')}>Take back</button>
        <button type="button" @click=${() => this.tell('rates-restrict')}>Restrict…</button>
      </form>
      ${this.problem ? html`<p role="alert" class="small">${this.problem}</p>` : nothing}
    `;
  }

  private renderCell({ restrictions = {}, changes = [] }: RateCell) {
    const held = restrictionList(restrictions);
    return html`
      ${held.length > 0 ? html`<span class="small">Held back: ${held.join(', ')}.</span>` : nothing}
      ${
        changes.length > 0
          ? html`<details class="small">
              <summary>${this.changeWords(changes[0] as PriceChange)}</summary>
              <ul class="plain">
                ${changes.slice(1).map((change) => html`<li>Before: ${this.changeWords(change)}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    `;
  }

  private changeWords({ priceMinor, actor, device, at }: PriceChange): string {
    const what = priceMinor === undefined ? 'taken back' : this.names.money(priceMinor);
    return `${what} by ${this.names.staffName(actor)} on ${this.names.deviceName(device)}, ${momentWords(at, Date.now())}`;
  }

  private submitted(event: SubmitEvent): void {
    event.preventDefault();
    const priceMinor = parseMoney(this.field.value, this.names.currency);
    this.problem = priceMinor === undefined ? 'The price is not understood. Write it like 109 or 109.50.' : '';
    if (priceMinor === undefined) return;
    this.field.value = '';
    this.tell('rates-priced', priceMinor);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.field.value = '';
    this.problem = '';
    this.tell('rates-left');
  }

  private tell(name: 'rates-priced' | 'rates-restrict' | 'rates-left', detail?: number): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rates-bar': RatesBar;
  }
}
