import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RackNight } from '#contract/rack.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { nightName, roomsWords } from '#page/wording/rack-words.ts';
import type { Cursor } from './cursor.ts';
import type { DayRange } from './day-window.ts';
import { columnIndex, dayToX, type Plane } from './geometry.ts';
import { glyph } from './glyphs.ts';
import { nightCountStyles, nightCount } from './night-count.ts';
import type { TypeLine } from './rack-lines.ts';
import { headStyles } from './row-styles.ts';

/** The head of a room type: its name, a fold, and how many rooms are free each night. */
@customElement('rack-type-row')
export class RackTypeRow extends LitElement {
  static override styles = [
    elementStyles,
    headStyles,
    nightCountStyles,
    css`
      :host {
        background: var(--desk-color-sunken);
      }

      .head {
        gap: var(--desk-space-1);
        padding-inline: var(--desk-space-1) var(--desk-space-2);
        background: var(--desk-color-sunken);
        font-weight: 600;
        cursor: pointer;
      }

      .head:hover {
        background: var(--desk-color-hover);
      }

      .name {
        flex: 1;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .rooms {
        color: var(--desk-color-text-muted);
        font-size: var(--desk-text-small);
        font-weight: 500;
      }
    `,
  ];

  @property({ attribute: false }) line!: TypeLine;
  @property({ attribute: false }) plane!: Plane;
  @property({ attribute: false }) drawn!: DayRange;
  @property({ attribute: false }) cursor: Cursor | undefined;
  @property({ attribute: false }) locale = 'en-GB';

  get cell(): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]') ?? undefined;
  }

  protected override render() {
    const { line, plane } = this;
    const name = plane.isNarrow ? line.type.code : line.type.name;
    return html`<div
        class="head"
        role="rowheader"
        aria-colindex="1"
        aria-expanded=${!line.isCollapsed}
        aria-label="${line.type.name}, ${roomsWords(line.rooms)}"
      >
        ${glyph(line.isCollapsed ? 'folded' : 'open')}<bdi class="name" title=${line.type.name}>${name}</bdi
        ><span class="rooms">${line.rooms}</span>
      </div>
      ${this.renderNights()}`;
  }

  private renderNights() {
    const counts = new Map(this.line.nights.map((night) => [night.night, night]));
    const from = Math.min(this.drawn.from, this.cursor?.night ?? this.drawn.from) as HotelDay;
    const to = Math.max(this.drawn.to, (this.cursor?.night ?? 0) + 1);
    const days = Array.from({ length: to - from }, (_, index) => addDays(from, index));
    const start = this.plane.headWidth + dayToX(this.plane, from);
    return html`<div
      class="nights"
      .style=${`inset-inline-start:${start}px;grid-auto-columns:${this.plane.columnWidth}px`}
    >
      ${days.map((day) => this.renderNight(day, counts.get(day)))}
    </div>`;
  }

  private renderNight(day: HotelDay, counts: RackNight | undefined) {
    return html`<div
      class="night"
      role="gridcell"
      aria-colindex=${columnIndex(this.plane, day)}
      aria-label=${nightName(this.line.type.name, day, counts, this.locale)}
      tabindex=${this.cursor?.night === day ? 0 : nothing}
    >
      ${nightCount(counts)}
    </div>`;
  }
}
