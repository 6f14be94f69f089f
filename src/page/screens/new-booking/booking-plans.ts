import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PlanQuote, TypeQuote } from '#contract/quote.ts';
import type { RatePlanId } from '#domain/kernel/identifiers.ts';
import type { ExceptionReason } from '#domain/rates/exception-reason.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { dayText } from '#page/wording/days.ts';
import { parseMoney } from '#page/wording/money.ts';
import { exceptionWords, mealsWords } from '#page/wording/rates-words.ts';
import { refusalWords } from '#page/wording/refusals.ts';
import { termsWords } from '#page/wording/terms.ts';
import type { BookingDraft } from './booking-draft.ts';
import { isReasonMissing, takenPlan } from './booking-sale.ts';
import './booking-price.ts';
import { draftChanged } from './draft-changed.ts';

/** On which plan, terms and price the stay is sold; what cannot be sold says why, and for a reason it can. */
@customElement('booking-plans')
export class BookingPlans extends DeskElement {
  static override styles = [
    elementStyles,
    formStyles,
    screenStyles,
    css`
      :host {
        display: grid;
        gap: var(--desk-space-3);
      }

      .why {
        color: var(--desk-color-warn);
      }
    `,
  ];

  @property({ attribute: false }) draft!: BookingDraft;
  /** Of the type that is taken. */
  @property({ attribute: false }) quote: TypeQuote | undefined = undefined;

  protected override render() {
    const { quote } = this;
    const plan = takenPlan(this.draft, quote);
    if (!quote || !plan) return nothing;
    return html`
      ${quote.plans.length > 1 ? this.renderChoice(quote.plans, plan) : nothing}
      ${plan.whyNot.map((refusal) => html`<p class="small why">${refusalWords(refusal, this.names)}</p>`)}
      <booking-price .taxes=${plan.taxes}></booking-price>
      <details class="small">
        <summary>${termsWords(plan.terms, this.names)[0]}</summary>
        <ul class="plain">
          ${termsWords(plan.terms, this.names)
            .slice(1)
            .map((words) => html`<li>${words}</li>`)}
          ${plan.deposit ? html`<li>${this.depositWords(plan.deposit)}</li>` : nothing}
        </ul>
      </details>
      ${this.renderException()}
    `;
  }

  private renderChoice(plans: readonly PlanQuote[], taken: PlanQuote) {
    return html`<label class="field"
      >Rate plan
      <select @change=${this.planChosen}>
        ${plans.map(
          (plan) =>
            html`<option value=${plan.ratePlanId} ?selected=${plan.ratePlanId === taken.ratePlanId}>
              ${this.planWords(plan)}
            </option>`,
        )}
      </select></label
    >`;
  }

  private renderException() {
    const { agreedMinor, exceptionReason } = this.draft;
    const isNeeded = isReasonMissing(this.draft, this.quote);
    return html`
      <details ?open=${isNeeded || agreedMinor !== undefined || exceptionReason !== undefined}>
        <summary class="small">Another price, or in spite of a restriction</summary>
        <div class="fields">
          <label class="field"
            >Agreed price a night
            <input inputmode="decimal" autocomplete="off" @change=${this.priceChanged} />
          </label>
          <label class="field"
            >Because
            <select @change=${this.reasonChosen}>
              <option value="" ?selected=${!exceptionReason}>${isNeeded ? 'Choose a reason' : 'No exception'}</option>
              ${Object.entries(exceptionWords).map(
                ([reason, words]) =>
                  html`<option value=${reason} ?selected=${reason === exceptionReason}>${words}</option>`,
              )}
            </select></label
          >
        </div>
      </details>
    `;
  }

  private planWords({ name, meals, totalMinor, whyNot }: PlanQuote): string {
    const price = totalMinor === undefined ? 'no price' : this.names.money(totalMinor);
    const besides = meals === 'none' ? '' : `, ${mealsWords[meals].toLowerCase()}`;
    return `${name}${besides} · ${price}${whyNot.length > 0 ? ' · not sold' : ''}`;
  }

  private depositWords({ amountMinor, dueOn }: NonNullable<PlanQuote['deposit']>): string {
    return `${this.names.money(amountMinor)} are due by ${dayText(dueOn)}.`;
  }

  private planChosen({ target }: Event): void {
    this.change({ ratePlanId: (target as HTMLSelectElement).value as RatePlanId });
  }

  private priceChanged({ target }: Event): void {
    const field = target as HTMLInputElement;
    const agreedMinor = parseMoney(field.value, this.names.currency);
    if (agreedMinor === undefined) field.value = '';
    this.change({ agreedMinor });
  }

  private reasonChosen({ target }: Event): void {
    const { value } = target as HTMLSelectElement;
    this.change({ exceptionReason: value === '' ? undefined : (value as ExceptionReason) });
  }

  private change(changes: Partial<BookingDraft>): void {
    this.dispatchEvent(draftChanged({ ...this.draft, ...changes }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-plans': BookingPlans;
  }
}
