import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RackNight } from '#contract/rack.ts';
import { addDays, civilDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { dayWords, weekdayOf } from '#page/wording/dates.ts';
import { nightName, rackWords } from '#page/wording/rack-words.ts';
import type { DayRange } from './day-window.ts';
import { columnIndex, dayToX, type Plane } from './geometry.ts';
import { nightCount, nightCountStyles } from './night-count.ts';

/** From this width on weekday and number stand side by side; below the second the weekday is a letter. Pixels. */
const WIDE = 72;
const TIGHT = 34;

/** The sticky head of the chart: months, days, and the free rooms of the whole house. */
@customElement('rack-days')
export class RackDays extends LitElement {
  static override styles = [
    elementStyles,
    nightCountStyles,
    css`
      :host {
        position: sticky;
        inset-block-start: 0;
        z-index: 5;
        display: block;
        border-block-end: 1px solid var(--desk-color-line-strong);
        background: var(--desk-color-surface);
        font: var(--desk-text-bar) / 1.15 var(--desk-font);
        font-variant-numeric: tabular-nums;
      }

      .row {
        position: relative;
      }

      .days {
        block-size: var(--rack-days-height);
      }

      .house {
        block-size: var(--rack-house-height);
        border-block-start: 1px solid var(--desk-color-line);
      }

      .head {
        position: sticky;
        inset-inline-start: 0;
        z-index: 2;
        display: flex;
        align-items: center;
        inline-size: var(--rack-head);
        block-size: 100%;
        padding-inline: var(--desk-space-3) var(--desk-space-2);
        border-inline-end: 1px solid var(--desk-color-line-strong);
        background: var(--desk-color-surface);
        color: var(--desk-color-text-muted);
        font-size: var(--desk-text-small);
        font-weight: 600;
      }

      .month {
        position: absolute;
        inset-block-start: 0;
        block-size: 22px;
        border-inline-start: 1px solid var(--desk-color-line-strong);
      }

      .month span {
        position: sticky;
        inset-inline-start: calc(var(--rack-head) + 8px);
        display: inline-block;
        padding: 5px 8px 0;
        color: var(--desk-color-text);
        font-weight: 600;
        white-space: nowrap;
      }

      .columns {
        position: absolute;
        inset-block: 22px 0;
        display: grid;
        grid-auto-flow: column;
      }

      .day {
        display: flex;
        flex-direction: column;
        align-items: center;
        justify-content: center;
        gap: 1px;
        min-inline-size: 0;
        color: var(--desk-color-text);
        font-weight: 600;
      }

      .wide .day {
        flex-direction: row;
        gap: 5px;
      }

      .day small {
        color: var(--desk-color-text-muted);
        font-size: 0.6875rem;
        font-weight: 500;
      }

      .wide .day small {
        font-size: inherit;
      }

      .weekend {
        background: var(--desk-color-weekend);
      }

      .today {
        border-radius: var(--desk-radius) var(--desk-radius) 0 0;
        background: var(--desk-color-brand);
      }

      .today,
      .day.today small {
        color: var(--desk-color-on-brand);
      }

      @media (forced-colors: active) {
        .today {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
      }
    `,
  ];

  @property({ attribute: false }) plane!: Plane;
  @property({ attribute: false }) drawn!: DayRange;
  @property({ attribute: false }) nights: readonly RackNight[] = [];
  @property({ attribute: false }) locale = 'en-GB';

  protected override render() {
    const days = Array.from({ length: this.drawn.to - this.drawn.from }, (_, index) => addDays(this.drawn.from, index));
    const start = `inset-inline-start:${this.plane.headWidth + dayToX(this.plane, this.drawn.from)}px;grid-auto-columns:${this.plane.columnWidth}px`;
    const counts = new Map(this.nights.map((night) => [night.night, night]));
    return html`<div class="row days" role="row" aria-rowindex="1">
        ${this.renderMonths(days)}
        <div class="head" role="columnheader" aria-colindex="1"><span class="for-screen-readers">Room</span></div>
        <div class="columns ${this.plane.columnWidth < WIDE ? '' : 'wide'}" .style=${start}>
          ${days.map((day) => this.renderDay(day))}
        </div>
      </div>
      <div class="row house" role="row" aria-rowindex="2">
        <div class="head" role="rowheader" aria-colindex="1">
          ${this.plane.isNarrow ? rackWords.freeShort : rackWords.freeRooms}
        </div>
        <div class="nights" .style=${start}>${days.map((day) => this.renderNight(day, counts.get(day)))}</div>
      </div>`;
  }

  private renderMonths(days: readonly HotelDay[]) {
    const starts = days.filter((day, index) => index === 0 || civilDay(day).dayOfMonth === 1);
    return starts.map((day, index) => {
      const width = ((starts[index + 1] ?? this.drawn.to) - day) * this.plane.columnWidth;
      const x = this.plane.headWidth + dayToX(this.plane, day);
      return html`<div class="month" aria-hidden="true" .style=${`inset-inline-start:${x}px;inline-size:${width}px`}>
        <span>${dayWords(this.locale).month(day)}</span>
      </div>`;
    });
  }

  private renderDay(day: HotelDay) {
    const words = dayWords(this.locale);
    const isTight = this.plane.columnWidth < TIGHT;
    const classes = [day === this.plane.today && 'today', words.weekend.has(weekdayOf(day)) && 'weekend'].filter(
      (name) => name !== false,
    );
    return html`<div
      class="day ${classes.join(' ')}"
      role="columnheader"
      aria-colindex=${columnIndex(this.plane, day)}
      aria-label=${words.long(day)}
    >
      <small>${isTight ? words.weekdayLetter(day) : words.weekday(day)}</small>${words.dayOfMonth(day)}
    </div>`;
  }

  private renderNight(day: HotelDay, counts: RackNight | undefined) {
    return html`<div
      class="night"
      role="gridcell"
      aria-colindex=${columnIndex(this.plane, day)}
      aria-label=${nightName(rackWords.house, day, counts, this.locale)}
    >
      ${nightCount(counts)}
    </div>`;
  }
}
