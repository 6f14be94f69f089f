import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { RatesGrid } from '#contract/rates-grid.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { dayWords, weekdayOf } from '#page/wording/dates.ts';
import { dayText } from '#page/wording/days.ts';
import { locale } from '#page/wording/locale.ts';
import { plainMoney } from '#page/wording/money.ts';
import { cellWords, restrictionMarks } from './rate-words.ts';
import { isSelected, step, type RateLine, type Selection, type Spot } from './rates-selection.ts';
import { ratesTableStyles } from './rates-table-styles.ts';

const STEPS: Readonly<Record<string, Spot>> = {
  ArrowUp: { line: -1, day: 0 },
  ArrowDown: { line: 1, day: 0 },
  ArrowLeft: { line: 0, day: -1 },
  ArrowRight: { line: 0, day: 1 },
  Home: { line: 0, day: -Infinity },
  End: { line: 0, day: Infinity },
};

/**
 * Types and plans down, days across; on a phone one line, its days down. Cells are selected with the mouse, a finger or the
 * arrow keys (with Shift: a range). `rates-selected` when the selection changes, `rates-typed` when a digit begins a price,
 * `rates-withdrawn` when the prices shall go, `rates-turned` when a step leads out of the days that are shown.
 */
@customElement('rates-table')
export class RatesTable extends DeskElement {
  static override styles = [elementStyles, ratesTableStyles];

  @property({ attribute: false }) grid!: RatesGrid;
  @property({ attribute: false }) lines: readonly RateLine[] = [];
  @property({ attribute: false }) selection!: Selection;
  /** One line only, its days below each other: the layout of a phone. */
  @property({ type: Boolean }) upright = false;
  private isDragging = false;

  /** Puts the keyboard on the cursor's cell. */
  async focusCursor(): Promise<void> {
    await this.updateComplete;
    const { line, day } = this.selection.cursor;
    this.renderRoot.querySelector<HTMLElement>(`[data-line='${line}'][data-day='${day}']`)?.focus();
  }

  protected override render() {
    return html`
      <table
        role="grid"
        aria-label="Rates"
        aria-multiselectable="true"
        @keydown=${this.pressed}
        @pointerdown=${this.pointed}
        @pointerover=${this.dragged}
        @pointerup=${this.dropped}
        @pointercancel=${this.dropped}
      >
        ${this.upright ? this.renderUpright() : this.renderAcross()}
      </table>
    `;
  }

  private renderAcross() {
    const { days } = this.grid;
    let line = -1;
    return html`
      <thead>
        <tr>
          <th scope="col">Type and plan</th>
          ${days.map(
            (day) =>
              html`<th scope="col" aria-label=${dayText(day)} class=${classMap(this.dayLook(day))}>
                ${dayHead(day)}
              </th>`,
          )}
        </tr>
      </thead>
      ${this.grid.types.map(
        (type) => html`
          <tbody>
            <tr class="type">
              <th scope="row">${type.name} <span>left to sell</span></th>
              ${type.toSell.map((left) => html`<td class=${left > 0 ? '' : 'none'}>${left}</td>`)}
            </tr>
            ${type.plans.map((plan) => {
              line += 1;
              return html`<tr>
                <th scope="row">${plan.name}${plan.isDerived ? html` <span>derived</span>` : nothing}</th>
                ${days.map((_, day) => this.renderCell({ line, day }))}
              </tr>`;
            })}
          </tbody>
        `,
      )}
    `;
  }

  private renderUpright() {
    const { line } = this.selection.cursor;
    const shown = this.lines[line];
    const type = this.grid.types.find(({ roomTypeId }) => roomTypeId === shown?.roomTypeId);
    return html`
      <thead>
        <tr>
          <th scope="col">Night</th>
          <th scope="col">Price</th>
          <th scope="col">Left</th>
        </tr>
      </thead>
      <tbody>
        ${this.grid.days.map(
          (date, day) => html`
            <tr>
              <th scope="row" class=${classMap(this.dayLook(date))}>${dayText(date)}</th>
              ${this.renderCell({ line, day })}
              <td class=${(type?.toSell[day] ?? 0) > 0 ? '' : 'none'}>${type?.toSell[day]}</td>
            </tr>
          `,
        )}
      </tbody>
    `;
  }

  private renderCell(spot: Spot) {
    const line = this.lines[spot.line];
    const cell = line?.cells[spot.day];
    const day = this.grid.days[spot.day];
    if (!line || !cell || day === undefined) return nothing;
    const { cursor } = this.selection;
    const isCursor = cursor.line === spot.line && cursor.day === spot.day;
    const look = {
      ...this.dayLook(day),
      set: cell.isSet === true,
      closed: cell.restrictions?.closed === true,
      cursor: isCursor,
    };
    return html`<td
      role="gridcell"
      class=${classMap(look)}
      data-line=${spot.line}
      data-day=${spot.day}
      tabindex=${isCursor ? 0 : -1}
      aria-selected=${isSelected(this.selection, spot)}
      aria-label=${cellWords(line, day, cell, this.names)}
    >
      ${cell.priceMinor === undefined ? '–' : plainMoney(cell.priceMinor, this.names.currency)}
      ${cell.restrictions ? html`<small>${restrictionMarks(cell.restrictions).join(' ')}</small>` : nothing}
    </td>`;
  }

  private dayLook(day: HotelDay) {
    return { weekend: dayWords(locale).weekend.has(weekdayOf(day)), today: day === this.names.businessDate };
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const asked = STEPS[event.key];
    if (asked) this.move(event, this.upright ? { line: 0, day: asked.day + asked.line } : asked);
    else if (/^\d$/.test(event.key)) this.tell(event, 'rates-typed', event.key);
    else if (event.key === 'Enter' || event.key === 'F2') this.tell(event, 'rates-typed', '');
    else if (event.key === 'Delete' || event.key === 'Backspace') this.tell(event, 'rates-withdrawn', undefined);
    else if (event.key === 'PageDown') this.tell(event, 'rates-turned', 1);
    else if (event.key === 'PageUp') this.tell(event, 'rates-turned', -1);
  };

  private move(event: KeyboardEvent, by: Spot): void {
    const { cursor } = this.selection;
    const size = { lines: this.lines.length, days: this.grid.days.length };
    const next = step(this.selection, by, size, event.shiftKey);
    const isStuck = next.cursor.day === cursor.day && Math.abs(by.day) === 1;
    if (isStuck) return this.tell(event, 'rates-turned', by.day);
    this.tell(event, 'rates-selected', next);
    // Where people type next is where the cursor is.
    void this.focusCursor();
  }

  private readonly pointed = (event: PointerEvent): void => {
    const spot = spotOf(event);
    if (!spot) return;
    this.isDragging = event.pointerType === 'mouse';
    const anchor = event.shiftKey ? this.selection.anchor : spot;
    this.tell(undefined, 'rates-selected', { anchor, cursor: spot });
  };

  private readonly dragged = (event: PointerEvent): void => {
    const spot = this.isDragging ? spotOf(event) : undefined;
    if (spot) this.tell(undefined, 'rates-selected', { anchor: this.selection.anchor, cursor: spot });
  };

  private readonly dropped = (): void => {
    this.isDragging = false;
  };

  private tell<Name extends keyof RatesTableEvents>(
    event: Event | undefined,
    name: Name,
    detail: RatesTableEvents[Name],
  ): void {
    event?.preventDefault();
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function dayHead(day: HotelDay) {
  const words = dayWords(locale);
  return html`<span>${words.weekday(day)}</span> ${words.dayOfMonth(day)}`;
}

function spotOf(event: Event): Spot | undefined {
  const [target] = event.composedPath();
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : undefined;
  return cell ? { line: Number(cell.dataset['line']), day: Number(cell.dataset['day']) } : undefined;
}

type RatesTableEvents = {
  readonly 'rates-selected': Selection;
  readonly 'rates-typed': string;
  readonly 'rates-withdrawn': undefined;
  readonly 'rates-turned': number;
};

declare global {
  interface HTMLElementTagNameMap {
    'rates-table': RatesTable;
  }
}
