import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { MoneyRules } from '#contract/folio.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { ChargeItemId } from '#domain/kernel/identifiers.ts';
import type { Supply } from '#domain/taxes/taxes-events.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { newId } from '#page/client/new-id.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { doneWords, labelOf } from '#page/wording/commands.ts';
import { parseMoney } from '#page/wording/money.ts';
import { supplyWords } from '#page/wording/money-words.ts';
import { settingsStyles } from './settings-styles.ts';

const SUPPLIES = Object.keys(supplyWords) as readonly Supply[];

type Item = MoneyRules['items'][number];

/** What the hotel charges beside the nights. What was charged keeps its price and its name. */
@customElement('settings-charges')
export class SettingsCharges extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, settingsStyles];

  @state() private receipt: Receipt | undefined;
  @state() private problem = '';
  private readonly rules = new LiveQuery(
    this,
    () => this.hotel,
    'MoneyRules',
    () => ({}),
  );

  protected override render() {
    const items = this.rules.value?.items ?? [];
    return html`
      <section class="card">
        <h2>Charge items</h2>
        ${items.map((item) => this.renderItem(item))} ${this.may('set-charges') ? this.renderForm() : nothing}
        ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}
        <refusal-note .receipt=${this.receipt}></refusal-note>
      </section>
    `;
  }

  private renderItem(item: Item) {
    const { label, unitMinor, supply, retired } = item;
    const words = html`<strong>${label}</strong>
      <span class="muted">${this.names.money(unitMinor)} · ${supplyWords[supply]}${retired ? ' · retired' : ''}</span>`;
    if (!this.may('set-charges')) return html`<p>${words}</p>`;
    return html`<details>
      <summary>${words}</summary>
      ${retired ? this.renderRetired(item) : this.renderItemForm(item)}
    </details>`;
  }

  private renderItemForm({ itemId, label, unitMinor }: Item) {
    return html`
      <form class="add" @submit=${(event: SubmitEvent) => this.reprice(event, itemId, unitMinor)}>
        <label class="field">New price of ${label} <input name="price" inputmode="decimal" required /></label>
        <button>${labelOf('RepriceChargeItem')}</button>
      </form>
      <p class="hint">What was charged stays as it is.</p>
      <button class="careful" @click=${() => this.dispatch({ type: 'RetireChargeItem', itemId })}>
        Retire ${label}
      </button>
    `;
  }

  private renderRetired({ itemId }: Item) {
    return html`<button @click=${() => this.dispatch({ type: 'ReinstateChargeItem', itemId })}>
      ${labelOf('ReinstateChargeItem')}
    </button>`;
  }

  private renderForm() {
    return html`
      <form @submit=${this.add}>
        <div class="fields">
          <label class="field">Item <input name="label" required maxlength="80" autocomplete="off" /></label>
          <label class="field">Price of one <input name="price" inputmode="decimal" required /></label>
          <label class="field"
            >It is
            <select name="supply">
              ${SUPPLIES.map((supply) => html`<option value=${supply} ?selected=${supply === 'food'}>${supplyWords[supply]}</option>`)}
            </select>
          </label>
        </div>
        <p><button>${labelOf('AddChargeItem')}</button></p>
      </form>
    `;
  }

  private add(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    const unitMinor = this.priceIn(event);
    if (unitMinor === undefined) return;
    const [label, supply] = [readField(form, 'label'), readField(form, 'supply') as Supply];
    void this.dispatch({ type: 'AddChargeItem', itemId: newId(), label, supply, unitMinor }, form);
  }

  private reprice(event: SubmitEvent, itemId: ChargeItemId, before: number): void {
    const unitMinor = this.priceIn(event);
    if (unitMinor === undefined) return;
    void this.dispatch({ type: 'RepriceChargeItem', itemId, unitMinor, before }, event.target as HTMLFormElement);
  }

  private priceIn(event: SubmitEvent): number | undefined {
    event.preventDefault();
    const price = parseMoney(readField(event.target as HTMLFormElement, 'price'), this.names.currency);
    this.problem = price === undefined ? 'The price is not understood. Write it like 14 or 14.50.' : '';
    return price;
  }

  private async dispatch(command: HotelCommand, form?: HTMLFormElement): Promise<void> {
    this.receipt = await this.hotel.dispatch(command);
    if (this.receipt.outcome !== 'saved') return;
    form?.reset();
    this.say(doneWords(command, this.names));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-charges': SettingsCharges;
  }
}
