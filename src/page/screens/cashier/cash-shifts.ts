import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ShiftReport } from '#contract/folio.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { ShiftId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { newId } from '#page/client/new-id.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { labelOf } from '#page/wording/commands.ts';
import { momentWords } from '#page/wording/moments.ts';
import { parseMoney } from '#page/wording/money.ts';
import { methodWords } from '#page/wording/money-words.ts';

/** The cash drawers: opened with a float, lightened into the safe, counted and closed. */
@customElement('cash-shifts')
export class CashShifts extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles];

  @state() private receipt: Receipt | undefined;
  private readonly shifts = new LiveQuery(
    this,
    () => this.hotel,
    'CashShifts',
    () => ({}),
  );

  protected override render() {
    const all = this.shifts.value;
    if (!all) return answerState(this.shifts);
    const counted = all.filter((shift) => shift.counted);
    return html`
      <section class="card" aria-label="Cash drawers">
        <h2>Cash drawers</h2>
        ${all.filter((shift) => !shift.counted).map((shift) => this.renderOpen(shift))}
        ${this.may('handle-money') ? this.renderOpening() : nothing}
        ${all.length === 0 ? html`<p class="hint">Cash is taken without shifts until the first one is opened.</p>` : nothing}
        <refusal-note .receipt=${this.receipt}></refusal-note>
        ${
          counted.length > 0
            ? html`<details>
                <summary>Counted (${counted.length})</summary>
                ${counted.map((shift) => this.renderReport(shift))}
              </details>`
            : nothing
        }
      </section>
    `;
  }

  private renderOpening() {
    return html`<form class="fields" @submit=${this.open}>
      <label class="field">Drawer <input name="drawer" required value="Front desk" maxlength="40" /></label>
      <label class="field">Float <input name="amount" inputmode="decimal" required /></label>
      <div class="act"><button>${labelOf('OpenCashShift')}</button></div>
    </form>`;
  }

  private renderOpen(shift: ShiftReport) {
    const isMine = shift.cashier === this.hotel.actor;
    return html`
      ${this.renderReport(shift)}
      ${this.may(isMine ? 'handle-money' : 'count-others-cash') ? this.renderCount(shift) : nothing}
      ${this.may('handle-money') ? this.renderDrop(shift) : nothing}
    `;
  }

  private renderCount({ shiftId, drawer }: ShiftReport) {
    return html`
      <form
        class="fields"
        aria-label=${`Count ${drawer}`}
        @submit=${(event: SubmitEvent) => this.close(event, shiftId)}
      >
        <label class="field">Counted at ${drawer} <input name="amount" inputmode="decimal" required /></label>
        <div class="act"><button class="first">${labelOf('CloseCashShift')}</button></div>
      </form>
    `;
  }

  private renderDrop({ shiftId, drawer }: ShiftReport) {
    return html`
      <form
        class="fields"
        aria-label=${`Drop from ${drawer}`}
        @submit=${(event: SubmitEvent) => this.drop(event, shiftId)}
      >
        <label class="field">Into the safe from ${drawer} <input name="amount" inputmode="decimal" required /></label>
        <div class="act"><button>${labelOf('DropCash')}</button></div>
      </form>
    `;
  }

  private renderReport(shift: ShiftReport) {
    const { drawer, cashier, openedAt, floatMinor, byMethod, droppedMinor, expectedMinor, counted } = shift;
    const { names } = this;
    const over = counted ? counted.countedMinor - counted.expectedMinor : 0;
    return html`<div>
      <h3>${drawer} · ${names.staffName(cashier)} · since ${momentWords(openedAt, Date.now())}</h3>
      <p class="small">
        Float ${names.money(floatMinor)}.
        ${byMethod.map(({ method, inMinor, outMinor }) => html`${methodWords[method]} in ${names.money(inMinor)}${outMinor === 0 ? '' : `, out ${names.money(outMinor)}`}. `)}
        ${droppedMinor === 0 ? nothing : html`Into the safe ${names.money(droppedMinor)}.`}
        ${counted ? html`Counted ${names.money(counted.countedMinor)}, expected ${names.money(counted.expectedMinor)}.` : html`Expected in the drawer: <strong>${names.money(expectedMinor)}</strong>.`}
        ${counted ? html`<span class=${over === 0 ? 'chip good' : 'chip warn'}>${overWords(over, names.money(Math.abs(over)))}</span>` : nothing}
      </p>
    </div>`;
  }

  private readonly open = (event: SubmitEvent): Promise<void> =>
    this.submit(event, (floatMinor, form) => {
      return { type: 'OpenCashShift', shiftId: newId(), drawer: readField(form, 'drawer'), floatMinor };
    });

  private drop(event: SubmitEvent, shiftId: ShiftId): Promise<void> {
    return this.submit(event, (amountMinor) => ({ type: 'DropCash', dropId: newId(), shiftId, amountMinor }));
  }

  private close(event: SubmitEvent, shiftId: ShiftId): Promise<void> {
    return this.submit(event, (countedMinor) => ({ type: 'CloseCashShift', shiftId, countedMinor }));
  }

  private async submit(
    event: SubmitEvent,
    command: (minor: number, form: HTMLFormElement) => HotelCommand,
  ): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const minor = parseMoney(readField(form, 'amount'), this.names.currency);
    if (minor === undefined) return this.say('The amount is not understood. Write it like 84.50.', { urgent: true });
    this.receipt = await this.hotel.dispatch(command(minor, form));
    if (this.receipt.outcome === 'saved') form.reset();
  }
}

/** What a count comes to. */
function overWords(over: number, amount: string): string {
  if (over === 0) return 'It is right';
  return over > 0 ? `${amount} over` : `${amount} short`;
}

declare global {
  interface HTMLElementTagNameMap {
    'cash-shifts': CashShifts;
  }
}
