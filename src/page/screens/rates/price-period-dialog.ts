import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { addDays, formatHotelDay, parseHotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { PriceNights } from '#domain/rates/price-nights.ts';
import { BASE_PLAN_ID } from '#domain/rates/rate-plan.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-dialog.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { parseMoney } from '#page/wording/money.ts';
import type { RateLine } from './rates-selection.ts';
import { chosenWeekdays, weekdayChoice } from './weekday-choice.ts';
import { weekdayStyles } from './weekday-styles.ts';

/** One price for a whole season, or for its weekends only. `rates-done` with the commands. */
@customElement('price-period-dialog')
export class PricePeriodDialog extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    weekdayStyles,
    css`
      form {
        display: grid;
        gap: var(--desk-space-4);
      }
    `,
  ];

  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) lines: readonly RateLine[] = [];
  /** The line that is chosen at first. */
  @property({ attribute: false }) line = 0;
  @property({ attribute: false }) nights: Interval | undefined = undefined;
  @state() private problem = '';
  @query('form') private readonly form!: HTMLFormElement;

  protected override render() {
    const { nights } = this;
    if (!this.open || !nights) return nothing;
    return html`
      <desk-dialog heading="Price a period" ?open=${true} @desk-close=${this.close}>
        <form @submit=${this.submitted}>
          <label class="field"
            >Type and plan
            <select name="line">
              ${this.lines.map(
                ({ typeName, planName }, line) =>
                  html`<option value=${line} ?selected=${line === this.line}>${typeName} · ${planName}</option>`,
              )}
            </select></label
          >
          <div class="fields">
            <label class="field"
              >First night <input type="date" name="from" required .value=${formatHotelDay(nights.arrival)}
            /></label>
            <label class="field"
              >Last night <input type="date" name="to" required .value=${formatHotelDay(addDays(nights.departure, -1))}
            /></label>
            <label class="field"
              >Price a night <input name="price" inputmode="decimal" autocomplete="off" required autofocus
            /></label>
          </div>
          ${weekdayChoice()} ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}
          <button type="submit" hidden></button>
        </form>
        <button slot="actions" @click=${this.close}>Not now</button>
        <button slot="actions" class="first" @click=${() => this.form.requestSubmit()}>Price these nights</button>
      </desk-dialog>
    `;
  }

  private submitted(event: SubmitEvent): void {
    event.preventDefault();
    const command = this.commandOf(event.target as HTMLFormElement);
    this.problem = command ? '' : 'The price or the dates are not understood. Write a price like 109 or 109.50.';
    if (command) this.dispatchEvent(new CustomEvent('rates-done', { detail: [command] }));
  }

  private commandOf(form: HTMLFormElement): PriceNights | undefined {
    const line = this.lines[Number(readField(form, 'line'))];
    const [arrival, last] = [parseHotelDay(readField(form, 'from')), parseHotelDay(readField(form, 'to'))];
    const priceMinor = parseMoney(readField(form, 'price'), this.names.currency);
    if (!line || arrival === undefined || last === undefined || priceMinor === undefined) return undefined;
    const { roomTypeId, ratePlanId } = line;
    const plan = ratePlanId === BASE_PLAN_ID ? {} : { ratePlanId };
    const nights = { arrival, departure: addDays(last, 1) };
    return { type: 'PriceNights', roomTypeId, ...plan, nights, ...chosenWeekdays(form), priceMinor };
  }

  private close(): void {
    this.problem = '';
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'price-period-dialog': PricePeriodDialog;
  }
}
