import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { Supply } from '#domain/taxes/taxes-events.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { newId } from '#page/client/new-id.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { labelOf } from '#page/wording/commands.ts';
import { parseMoney } from '#page/wording/money.ts';
import { supplyWords } from '#page/wording/money-words.ts';
import { settingsStyles } from './settings-styles.ts';

const SUPPLIES = Object.keys(supplyWords) as readonly Supply[];

/** What the hotel charges beside the nights. */
@customElement('settings-charges')
export class SettingsCharges extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, settingsStyles];

  @state() private receipt: Receipt | undefined;
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
        ${
          items.length > 0
            ? html`<ul class="plain">
                ${items.map(({ label, unitMinor, supply }) => html`<li>${label}, ${this.names.money(unitMinor)} <span class="muted small">${supplyWords[supply]}</span></li>`)}
              </ul>`
            : nothing
        }
        ${this.may('set-charges') ? this.renderForm() : nothing}
        <refusal-note .receipt=${this.receipt}></refusal-note>
      </section>
    `;
  }

  private renderForm() {
    return html`
      <form @submit=${this.save}>
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

  private async save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this.receipt = await this.hotel.dispatch({
      type: 'AddChargeItem',
      itemId: newId(),
      label: readField(form, 'label'),
      supply: readField(form, 'supply') as Supply,
      unitMinor: parseMoney(readField(form, 'price'), this.names.currency) ?? -1,
    });
    if (this.receipt.outcome === 'saved') form.reset();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-charges': SettingsCharges;
  }
}
