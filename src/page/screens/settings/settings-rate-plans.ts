import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { HotelCard } from '#contract/hotel-card.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { RatePlanId, TermsId } from '#domain/kernel/identifiers.ts';
import { BASE_PLAN_ID, type Derivation, type Meals } from '#domain/rates/rate-plan.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { newId } from '#page/client/new-id.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { decimalsOf, parseMoney } from '#page/wording/money.ts';
import { mealsWords } from '#page/wording/rates-words.ts';
import { settingsStyles } from './settings-styles.ts';

type Plan = HotelCard['ratePlans'][number];

/** The ways in which nights are sold. Prices are set on the rates screen; bookings keep what was agreed. */
@customElement('settings-rate-plans')
export class SettingsRatePlans extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, settingsStyles];

  @state() private receipt: Receipt | undefined;
  @state() private problem = '';

  protected override render() {
    const { card } = this.names;
    if (!card) return nothing;
    return html`
      <section class="card">
        <h2>Rate plans</h2>
        ${card.ratePlans.filter(({ retired }) => !retired).map((plan) => this.renderPlan(plan, card))}
        <refusal-note .receipt=${this.receipt}></refusal-note>
        ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}
        ${
          this.may('set-prices')
            ? html`<details>
                <summary>Add a rate plan</summary>
                ${this.renderForm(card)}
              </details>`
            : nothing
        }
        <p class="small"><a href="/rates">Prices and restrictions</a></p>
      </section>
    `;
  }

  private renderPlan(plan: Plan, card: HotelCard) {
    const { name, code, follows, meals } = plan;
    const from = follows ? `follows ${this.names.planName(follows.from)}` : 'its own prices';
    const words = html`<strong>${name}</strong>
      <span class="muted">${code} · ${from} · ${mealsWords[meals].toLowerCase()}</span>`;
    if (!this.may('set-prices')) return html`<p>${words}</p>`;
    return html`<details>
      <summary>${words}</summary>
      ${this.renderPlanForm(plan, card)}
    </details>`;
  }

  private renderPlanForm({ ratePlanId, name, termsId }: Plan, card: HotelCard) {
    return html`
      <form class="add" @submit=${(event: SubmitEvent) => this.apply(event, ratePlanId)}>
        <label class="field"
          >Booking terms
          <select name="terms">
            ${namesOfTerms(card).map(
              ([id, label]) => html`<option value=${id} ?selected=${id === termsId}>${label}</option>`,
            )}
          </select></label
        >
        <button ?disabled=${card.terms.length === 0}>Apply</button>
      </form>
      ${
        ratePlanId === BASE_PLAN_ID
          ? nothing
          : html`<button class="careful" @click=${() => this.dispatch({ type: 'RetireRatePlan', ratePlanId })}>
              Retire ${name}
            </button>`
      }
    `;
  }

  private renderForm({ ratePlans }: HotelCard) {
    return html`
      <form @submit=${this.add}>
        <div class="fields">
          <label class="field">Name <input name="name" required /></label>
          <label class="field">Short <input name="code" required maxlength="5" /></label>
          <label class="field"
            >Meals
            <select name="meals">
              ${Object.entries(mealsWords).map(([meals, label]) => html`<option value=${meals}>${label}</option>`)}
            </select></label
          >
        </div>
        <div class="fields">
          <label class="field"
            >Prices
            <select name="from">
              ${ratePlans
                .filter(({ retired }) => !retired)
                .map(
                  ({ ratePlanId, name }) =>
                    html`<option value=${ratePlanId} ?selected=${ratePlanId === BASE_PLAN_ID}>follow ${name}</option>`,
                )}
              <option value="">of its own</option>
            </select></label
          >
          <label class="field">Per cent more or less <input name="percent" value="-10" inputmode="decimal" /></label>
          <label class="field">Amount more or less <input name="amount" value="0" inputmode="decimal" /></label>
          <label class="field">Rounded to <input name="round" value="1" inputmode="decimal" /></label>
        </div>
        <div><button>Add plan</button></div>
      </form>
    `;
  }

  private apply(event: SubmitEvent, ratePlanId: RatePlanId): void {
    event.preventDefault();
    const termsId = readField(event.target as HTMLFormElement, 'terms') as TermsId;
    void this.dispatch({ type: 'ApplyBookingTerms', ratePlanId, termsId });
  }

  private async add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const follows = this.derivationOf(form);
    this.problem = follows === 'unclear' ? 'The numbers are not understood. Write them like -10 or 12.50.' : '';
    if (follows === 'unclear') return;
    const isAdded = await this.dispatch({
      type: 'AddRatePlan',
      ratePlanId: newId(),
      name: readField(form, 'name'),
      code: readField(form, 'code').toUpperCase(),
      meals: readField(form, 'meals') as Meals,
      ...(follows ? { follows } : {}),
    });
    if (isAdded) form.reset();
  }

  /** Undefined: the plan has prices of its own. */
  private derivationOf(form: HTMLFormElement): Derivation | undefined | 'unclear' {
    const from = readField(form, 'from') as RatePlanId | '';
    if (from === '') return undefined;
    const percent = Number(readField(form, 'percent').replace(',', '.'));
    const amount = Number(readField(form, 'amount').replace(',', '.'));
    const roundToMinor = parseMoney(readField(form, 'round'), this.names.currency);
    if (Number.isNaN(percent) || Number.isNaN(amount) || roundToMinor === undefined) return 'unclear';
    const plusMinor = Math.round(amount * 10 ** decimalsOf(this.names.currency));
    return { from, basisPoints: Math.round(percent * 100), plusMinor, roundToMinor };
  }

  private async dispatch(command: HotelCommand): Promise<boolean> {
    this.receipt = await this.hotel.dispatch(command);
    const isSaved = this.receipt.outcome === 'saved';
    if (isSaved) this.say('Saved.');
    return isSaved;
  }
}

/** Each of the hotel's terms once, by its latest name. */
function namesOfTerms({ terms }: HotelCard): readonly (readonly [TermsId, string])[] {
  return [...new Map(terms.map(({ termsId, name }) => [termsId, name]))];
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-rate-plans': SettingsRatePlans;
  }
}
