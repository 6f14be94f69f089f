import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RackBar, RackClosure } from '#contract/rack.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { cardWords, closureName, freeName, pickedName, rackWords, roomName } from '#page/wording/rack-words.ts';
import { barClasses, barContent, countMarks, nameOfBar } from './bar-view.ts';
import { pickedNights, pieceAt, type Cursor } from './cursor.ts';
import type { DayRange } from './day-window.ts';
import { columnIndex, nightsToSpan, type Plane } from './geometry.ts';
import { glyph } from './glyphs.ts';
import type { StayLine } from './rack-lines.ts';
import { barStyles } from './bar-styles.ts';
import { headStyles, roomHeadStyles } from './row-styles.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { statusStyles } from './status-styles.ts';

/** A room, or the unassigned lane of a type. Draws again only when one of its own properties changes. */
@customElement('rack-row')
export class RackRow extends LitElement {
  static override styles = [elementStyles, headStyles, roomHeadStyles, statusStyles, barStyles];

  @property({ attribute: false }) line!: StayLine;
  @property({ attribute: false }) plane!: Plane;
  @property({ attribute: false }) drawn!: DayRange;
  @property({ attribute: false }) loaded!: DayRange;
  /** Present in one row of the chart: the row with the tab stop. */
  @property({ attribute: false }) cursor: Cursor | undefined;
  @property({ attribute: false }) liftedBarId: string | undefined;
  /** The stay of this line that would change places with what is held over it. */
  @property({ attribute: false }) swapsWith: ReservationId | undefined;
  @property({ attribute: false }) locale = 'en-GB';
  /** How many of its stays are in sight. */
  @property({ attribute: false }) stays = 0;

  /** How far the days are scrolled. No reason to draw: it only decides how much of a name is shown. */
  seenX = 0;

  private hadFocus = false;
  private shortened: readonly HTMLElement[] = [];

  /** The cell with the tab stop; undefined in every row but one. */
  get cell(): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>('.cell[tabindex="0"]') ?? undefined;
  }

  protected override willUpdate(): void {
    this.hadFocus = this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement !== null;
  }

  protected override updated(_changes: PropertyValues<this>): void {
    // The cell with the focus may have been replaced under it: by a booking that came in, or by a step of the cursor.
    if (this.hadFocus && this.cursor && this.cell !== (this.renderRoot as ShadowRoot).activeElement) {
      this.cell?.focus({ preventScroll: true });
    }
    this.fitNames(this.seenX);
  }

  /** A name whose bar began out of sight comes into sight and gets the room that is left. Called when scrolling rests. */
  fitNames(x: number): void {
    this.seenX = x;
    for (const label of this.shortened) label.style.cssText = '';
    this.shortened = this.line.placed.flatMap(({ item }) => {
      const span = nightsToSpan(this.plane, item.from, item.to);
      const left = span.x + span.width - x;
      if (span.x >= x || left <= 0 || item.kind === 'closure') return [];
      const label = this.renderRoot.querySelector<HTMLElement>(`[data-bar="${CSS.escape(item.bar.barId)}"] .label`);
      if (!label) return [];
      const width = Math.max(left - 14 - 22 * countMarks(item.bar), 0);
      label.style.cssText = `margin-inline-start:${Math.round(x - span.x)}px;max-inline-size:${width}px`;
      return [label];
    });
  }

  protected override render() {
    return html`${this.line.kind === 'room' ? this.renderRoom() : this.renderLane()}${repeat(
      this.segments(),
      (segment) => this.keyOf(segment),
      (segment) => this.renderSegment(segment),
    )}`;
  }

  private renderRoom() {
    if (this.line.kind !== 'room') return nothing;
    const { room, type } = this.line;
    const isClosed = this.line.placed.some(
      ({ item }) => item.kind === 'closure' && item.from <= this.plane.today && this.plane.today < item.to,
    );
    const letter = isClosed ? 'X' : rackWords.conditionLetters[room.condition];
    return html`<div class=${this.headClass} role="rowheader" aria-colindex="1" aria-label=${roomName(room, type.name)}>
      <bdi class="number">${room.number}</bdi>
      <span class="condition ${isClosed ? 'closed' : room.condition}"><i></i><b>${letter}</b></span>
    </div>`;
  }

  private renderLane() {
    if (this.line.kind !== 'lane') return nothing;
    const { stays } = this;
    const { type } = this.line;
    return html`<div
      class=${this.headClass}
      role="rowheader"
      aria-colindex="1"
      aria-label=${rackWords.unassignedOf(type.name, stays)}
    >
      <span class="number lane-name">${this.plane.isNarrow ? rackWords.unassignedShort : rackWords.unassigned}</span
      >${stays > 0 ? html`<span class="waiting">${stays}</span>` : nothing}
    </div>`;
  }

  private renderSegment(segment: Segment) {
    if (segment.kind !== 'stay' && segment.kind !== 'closed') return this.renderOpen(segment);
    const { item, lane } = segment.placed;
    return item.kind === 'bar' ? this.renderBar(item.bar, lane) : this.renderClosure(item.closure, lane);
  }

  private renderBar(bar: RackBar, lane: number) {
    const { today } = this.plane;
    const { x, width } = nightsToSpan(this.plane, bar.from, bar.to);
    const isLifted = bar.barId === this.liftedBarId;
    const isSwapped = bar.reservationId === this.swapsWith;
    return html`<div
      class="${barClasses(bar, today, width)} ${isLifted ? 'lifted' : ''} ${isSwapped ? 'swapped' : ''}"
      role="gridcell"
      aria-haspopup="dialog"
      aria-colindex=${columnIndex(this.plane, bar.from)}
      aria-colspan=${Math.max(bar.to - bar.from, 1)}
      aria-label=${nameOfBar(bar, this.place, today, this.locale)}
      tabindex=${this.isCursorOn(bar.from, bar.to, lane) ? 0 : -1}
      data-bar=${bar.barId}
      .style=${this.pieceStyle(x, width, lane)}
    >
      ${barContent(bar, today, width)}${isSwapped ? glyph('swap', 'swap') : nothing}
    </div>`;
  }

  private renderClosure(closure: RackClosure, lane: number) {
    const { x, width } = nightsToSpan(this.plane, closure.from, closure.to);
    return html`<div
      class="cell bar closure"
      role="gridcell"
      aria-haspopup="dialog"
      aria-colindex=${columnIndex(this.plane, closure.from)}
      aria-colspan=${closure.to - closure.from}
      aria-label=${closureName(this.place, closure, this.locale)}
      tabindex=${this.isCursorOn(closure.from, closure.to, lane) ? 0 : -1}
      .style=${this.pieceStyle(x, width, lane)}
    >
      <span class="label">${glyph('closed')}<span class="guest">${closure.reason}</span></span>
    </div>`;
  }

  private renderOpen({ kind, from, to }: Segment) {
    const { x, width } = nightsToSpan(this.plane, from, to);
    const name =
      kind === 'unknown'
        ? rackWords.loading
        : kind === 'picked'
          ? pickedName(this.place, from, to, this.locale)
          : freeName(this.place, from, to, this.locale);
    return html`<div
      class="cell ${kind}"
      role="gridcell"
      aria-colindex=${columnIndex(this.plane, from)}
      aria-colspan=${to - from}
      aria-label=${name}
      tabindex=${kind === 'picked' || (kind === 'unknown' && this.isCursorOn(from, to)) ? 0 : -1}
      .style=${`inset-inline-start:${this.plane.headWidth + x}px;inline-size:${width}px`}
    ></div>`;
  }

  private get headClass(): string {
    return this.plane.isNarrow ? 'head narrow' : 'head';
  }

  private get place(): string {
    return this.line.kind === 'room' ? cardWords.room(this.line.room.number) : rackWords.unassigned;
  }

  private segments(): readonly Segment[] {
    const { cursor, drawn } = this;
    // A cursor that has scrolled out of sight keeps its cell, and with it the focus.
    const reach = cursor
      ? {
          from: Math.min(drawn.from, cursor.night) as HotelDay,
          to: Math.max(drawn.to, cursor.night + 1) as HotelDay,
        }
      : drawn;
    const picked = cursor && pickedNights(this.line, cursor);
    return segmentsOf(this.line, { drawn: reach, loaded: this.loaded, picked });
  }

  private keyOf(segment: Segment): string {
    if (segment.kind !== 'stay' && segment.kind !== 'closed') return `${segment.kind}-${segment.from}`;
    const { item } = segment.placed;
    return item.kind === 'bar' ? item.bar.barId : item.closure.closureId;
  }

  private isCursorOn(from: HotelDay, to: HotelDay, lane?: number): boolean {
    const { cursor } = this;
    if (!cursor) return false;
    const piece = pieceAt(this.line, cursor);
    if (lane !== undefined) return piece?.item.from === from && piece.item.to === to && piece.lane === lane;
    return !piece && from <= cursor.night && cursor.night < to;
  }

  // One pixel on each side keeps two guests of one day apart.
  private pieceStyle(x: number, width: number, lane: number): string {
    const { headWidth, rowHeight } = this.plane;
    const inset = rowHeight <= 28 ? 2 : 3;
    return `inset-inline-start:${headWidth + x + 1}px;inline-size:${width - 2}px;top:${lane * rowHeight + inset}px;block-size:${rowHeight - 2 * inset}px`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rack-row': RackRow;
  }
}
