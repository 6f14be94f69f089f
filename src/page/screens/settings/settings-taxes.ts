import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { MoneyRules } from '#contract/folio.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import { formatHotelDay, parseHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
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
import { dayText } from '#page/wording/days.ts';
import { parseMoney } from '#page/wording/money.ts';
import { supplyWords } from '#page/wording/money-words.ts';
import { settingsStyles } from './settings-styles.ts';

const SUPPLIES = Object.keys(supplyWords) as readonly Supply[];

/** Taxes with their rates by day. What was supplied before a day keeps its rate, so nothing here is ever edited. */
@customElement('settings-taxes')
export class SettingsTaxes extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, settingsStyles];

  @state() private receipt: Receipt | undefined;
  private readonly rules = new LiveQuery(
    this,
    () => this.hotel,
    'MoneyRules',
    () => ({}),
  );

  protected override render() {
    const { businessDate } = this.names;
    if (businessDate === undefined) return nothing;
    return html`
      <section class="card">
        <h2>Taxes</h2>
        ${this.rules.value ? this.renderRules(this.rules.value) : nothing}
        ${this.may('set-charges') ? [this.renderTaxForm(businessDate), this.renderCityForm(businessDate)] : nothing}
        <refusal-note .receipt=${this.receipt}></refusal-note>
      </section>
    `;
  }

  private renderRules({ taxes, cityTaxes }: MoneyRules) {
    return html`<ul class="plain">
      ${taxes.map(
        ({ code, basisPoints, from, isIncluded, appliesTo }) =>
          html`<li>
            ${code} ${basisPoints / 100} % from ${dayText(from)}
            <span class="muted small"
              >${isIncluded ? 'in the price' : 'on top'}:
              ${appliesTo.map((supply) => supplyWords[supply].toLowerCase()).join(', ')}</span
            >
          </li>`,
      )}
      ${cityTaxes.map(({ code, amountMinor, from }) => html`<li>${code} ${this.names.money(amountMinor)} a person and night from ${dayText(from)}</li>`)}
    </ul>`;
  }

  private renderTaxForm(today: HotelDay) {
    return html`<form aria-label="Tax" @submit=${this.saveTax}>
      <div class="fields">
        <label class="field">Tax <input name="code" required placeholder="VAT" maxlength="40" /></label>
        <label class="field"
          >Percent <input name="percent" type="number" min="0" max="100" step="0.01" required
        /></label>
        <label class="field"
          >From <input name="from" type="date" required .defaultValue=${formatHotelDay(today)}
        /></label>
        <label class="field"
          >The price
          <select name="included">
            <option value="yes">has it in it</option>
            <option value="no">is without it</option>
          </select>
        </label>
      </div>
      <fieldset class="row">
        <legend class="small">On</legend>
        ${SUPPLIES.map((supply) => html`<label class="row"><input type="checkbox" name="on" .value=${supply} />${supplyWords[supply]}</label>`)}
      </fieldset>
      <p><button>${labelOf('AddTaxRule')}</button></p>
    </form>`;
  }

  private renderCityForm(today: HotelDay) {
    return html`<form aria-label="City tax" @submit=${this.saveCityTax}>
      <div class="fields">
        <label class="field">City tax <input name="code" required value="City tax" maxlength="40" /></label>
        <label class="field">A person and night <input name="amount" inputmode="decimal" required /></label>
        <label class="field"
          >From the night of <input name="from" type="date" required .defaultValue=${formatHotelDay(today)}
        /></label>
        <label class="field">Free below the age of <input name="age" type="number" min="0" max="99" /></label>
        <label class="field">At most so many nights <input name="nights" type="number" min="1" max="365" /></label>
      </div>
      <p><button>${labelOf('AddCityTax')}</button></p>
    </form>`;
  }

  private readonly saveTax = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const from = parseHotelDay(readField(form, 'from'));
    if (from === undefined) return;
    this.receipt = await this.hotel.dispatch({
      type: 'AddTaxRule',
      taxRuleId: newId(),
      code: readField(form, 'code'),
      from,
      basisPoints: Math.round(Number(readField(form, 'percent')) * 100),
      isIncluded: readField(form, 'included') === 'yes',
      appliesTo: new FormData(form).getAll('on') as Supply[],
    });
    if (this.receipt.outcome === 'saved') form.reset();
  };

  private readonly saveCityTax = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const from = parseHotelDay(readField(form, 'from'));
    if (from === undefined) return;
    const [age, nights] = [readField(form, 'age'), readField(form, 'nights')];
    this.receipt = await this.hotel.dispatch({
      type: 'AddCityTax',
      taxRuleId: newId(),
      code: readField(form, 'code'),
      from,
      amountMinor: parseMoney(readField(form, 'amount'), this.names.currency) ?? -1,
      ...(age === '' ? {} : { exemptBelowAge: Number(age) }),
      ...(nights === '' ? {} : { nightsAtMost: Number(nights) }),
    });
    if (this.receipt.outcome === 'saved') form.reset();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-taxes': SettingsTaxes;
  }
}
