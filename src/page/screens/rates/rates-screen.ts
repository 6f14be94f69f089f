import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { RatesGrid } from '#contract/rates-grid.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { addDays, formatHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import '#page/parts/refusal-note.ts';
import '#page/parts/stale-strip.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { doneWords } from '#page/wording/commands.ts';
import { dayOfInput } from '#page/wording/dates.ts';
import { nightsText } from '#page/wording/days.ts';
import './price-period-dialog.ts';
import './rates-bar.ts';
import type { RatesBar } from './rates-bar.ts';
import { linesOf, pricingCommands, selectedLines, selectedNights, type Selection } from './rates-selection.ts';
import { ratesStyles } from './rates-styles.ts';
import './rates-table.ts';
import type { RatesTable } from './rates-table.ts';
import './restrict-dialog.ts';

const DAYS_SHOWN = 21;
const DAYS_TURNED = 7;
const START: Selection = { anchor: { line: 0, day: 0 }, cursor: { line: 0, day: 0 } };

/** What every night costs and what holds its sale back. Prices that were agreed with guests are not touched from here. */
@customElement('rates-screen')
export class RatesScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, ratesStyles];

  @state() private chosenFrom: HotelDay | undefined;
  @state() private selection = START;
  @state() private dialog: 'period' | 'restrict' | undefined;
  @state() private receipt: Receipt | undefined;
  @state() private isNarrow = false;
  @query('rates-table') private readonly table!: RatesTable;
  @query('rates-bar') private readonly bar!: RatesBar;
  private readonly narrow = matchMedia('(max-width: 639px)');
  private readonly rates = new LiveQuery(
    this,
    () => this.hotel,
    'RatesGrid',
    () => (this.from === undefined ? undefined : { from: this.from, days: DAYS_SHOWN }),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.isNarrow = this.narrow.matches;
    this.narrow.addEventListener('change', this.turned);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.narrow.removeEventListener('change', this.turned);
  }

  private get from(): HotelDay | undefined {
    return this.chosenFrom ?? this.names.businessDate;
  }

  protected override render() {
    const grid = this.rates.value;
    return html`
      <div class="page">
        <div class="heading">
          <h1>Rates</h1>
          <span class="muted small">${grid ? nightsText(grid.days) : ''} · ${this.names.currency}</span>
        </div>
        <stale-strip .asOf=${this.rates.asOf}></stale-strip>
        ${this.renderToolbar()} ${grid ? this.renderGrid(grid) : answerState(this.rates)}
      </div>
    `;
  }

  private renderToolbar() {
    const { from } = this;
    return html`
      <div class="row" role="toolbar" aria-label="Days">
        <button @click=${() => this.turn(-1)}>A week earlier</button>
        <label class="field day"
          ><span class="for-screen-readers">First day</span
          ><input type="date" .value=${from === undefined ? '' : formatHotelDay(from)} @change=${this.fromChanged}
        /></label>
        <button @click=${() => this.turn(1)}>A week later</button>
        ${
          this.may('set-prices')
            ? html`<button class="push" @click=${() => (this.dialog = 'period')}>Price a period…</button>`
            : html`<span class="push muted small">Managers set the prices.</span>`
        }
      </div>
    `;
  }

  private renderGrid(grid: RatesGrid) {
    const lines = linesOf(grid);
    const selection = this.selection;
    return html`
      ${this.isNarrow ? this.renderLineChoice(lines) : nothing}
      <rates-table
        ?upright=${this.isNarrow}
        .grid=${grid}
        .lines=${lines}
        .selection=${selection}
        @rates-selected=${this.selected}
        @rates-typed=${this.typed}
        @rates-withdrawn=${() => this.price(undefined)}
        @rates-turned=${({ detail }: CustomEvent<number>) => this.turn(detail)}
      ></rates-table>
      <rates-bar
        .lines=${selectedLines(selection, lines)}
        .nights=${selectedNights(selection, grid.days)}
        .cell=${isOneCell(selection) ? lines[selection.cursor.line]?.cells[selection.cursor.day] : undefined}
        @rates-priced=${({ detail }: CustomEvent<number | undefined>) => this.price(detail)}
        @rates-restrict=${() => (this.dialog = 'restrict')}
        @rates-left=${() => this.table.focusCursor()}
      ></rates-bar>
      <refusal-note .receipt=${this.receipt}></refusal-note>
      ${this.renderDialogs(grid, lines)}
    `;
  }

  private renderLineChoice(lines: ReturnType<typeof linesOf>) {
    return html`<label class="field"
      >Type and plan
      <select @change=${this.lineChosen}>
        ${lines.map(
          ({ typeName, planName }, line) =>
            html`<option value=${line} ?selected=${line === this.selection.cursor.line}>
              ${typeName} · ${planName}
            </option>`,
        )}
      </select></label
    >`;
  }

  private renderDialogs(grid: RatesGrid, lines: ReturnType<typeof linesOf>) {
    const nights = selectedNights(this.selection, grid.days);
    const close = () => {
      this.dialog = undefined;
      void this.table.focusCursor();
    };
    return html`
      <price-period-dialog
        ?open=${this.dialog === 'period'}
        .lines=${lines}
        .line=${this.selection.cursor.line}
        .nights=${nights}
        @desk-close=${close}
        @rates-done=${({ detail }: CustomEvent<readonly HotelCommand[]>) => this.dispatch(detail).then(close)}
      ></price-period-dialog>
      <restrict-dialog
        ?open=${this.dialog === 'restrict'}
        .lines=${selectedLines(this.selection, lines)}
        .nights=${nights}
        @desk-close=${close}
        @rates-done=${({ detail }: CustomEvent<readonly HotelCommand[]>) => this.dispatch(detail).then(close)}
      ></restrict-dialog>
    `;
  }

  private readonly turned = (): void => {
    this.isNarrow = this.narrow.matches;
  };

  private readonly selected = ({ detail }: CustomEvent<Selection>): void => {
    this.selection = detail;
    this.receipt = undefined;
  };

  private readonly typed = ({ detail }: CustomEvent<string>): void => {
    if (this.may('set-prices')) this.bar.beginPrice(detail);
  };

  private fromChanged({ target }: Event): void {
    this.chosenFrom = dayOfInput((target as HTMLInputElement).valueAsNumber) ?? this.chosenFrom;
  }

  private lineChosen({ target }: Event): void {
    const line = Number((target as HTMLSelectElement).value);
    const { anchor, cursor } = this.selection;
    this.selection = { anchor: { ...anchor, line }, cursor: { ...cursor, line } };
  }

  /** The cursor stays on its night, where that is still shown. */
  private turn(weeks: number): void {
    if (this.from === undefined) return;
    this.chosenFrom = addDays(this.from, weeks * DAYS_TURNED);
    const shift = (day: number) => Math.max(0, Math.min(DAYS_SHOWN - 1, day - weeks * DAYS_TURNED));
    const { anchor, cursor } = this.selection;
    this.selection = { anchor: { ...anchor, day: shift(anchor.day) }, cursor: { ...cursor, day: shift(cursor.day) } };
    void this.table?.focusCursor();
  }

  private price(priceMinor: number | undefined): void {
    const grid = this.rates.value;
    const nights = grid && selectedNights(this.selection, grid.days);
    if (!grid || !nights || !this.may('set-prices')) return;
    void this.dispatch(pricingCommands(selectedLines(this.selection, linesOf(grid)), nights, priceMinor));
    void this.table.focusCursor();
  }

  private async dispatch([first, ...others]: readonly HotelCommand[]): Promise<void> {
    if (!first) return;
    this.receipt = await this.hotel.dispatch(first, ...others);
    if (this.receipt.outcome === 'saved') this.say(doneWords(others.at(-1) ?? first, this.names));
  }
}

function isOneCell({ anchor, cursor }: Selection): boolean {
  return anchor.line === cursor.line && anchor.day === cursor.day;
}

declare global {
  interface HTMLElementTagNameMap {
    'rates-screen': RatesScreen;
  }
}
