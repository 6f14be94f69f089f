import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Rack } from '#contract/rack.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ReservationId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { Density } from '#page/theme/density.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { locale } from '#page/wording/locale.ts';
import { rackWords } from '#page/wording/rack-words.ts';
import { ChartActions } from './chart-actions.ts';
import { ChartCard } from './chart-card.ts';
import { ChartKeys } from './chart-keys.ts';
import { ChartLift } from './chart-lift.ts';
import { ChartLines } from './chart-lines.ts';
import { ChartPointer } from './chart-pointer.ts';
import { chartStyles, HEADER_HEIGHT } from './chart-styles.ts';
import { ChartViewport } from './chart-viewport.ts';
import { ChartVoice } from './chart-voice.ts';
import { startCursor, type Cursor } from './cursor.ts';
import type { DayRange } from './day-window.ts';
import { isInReach } from './geometry.ts';
import { ghostStyles } from './ghost-view.ts';
import { gridView } from './grid-view.ts';
import type { LineLayout } from './line-layout.ts';
import { rackEvent, type RackJudge, type Zoom } from './rack-events.ts';
import { lineKeyOf } from './rack-lines.ts';
import type { RackRow } from './rack-row.ts';
import type { RackToolbar } from './rack-toolbar.ts';
import type { RackTypeRow } from './rack-type-row.ts';
import './rack-card.ts';
import './rack-lift-bar.ts';
import './rack-toolbar.ts';

/**
 * The tape chart: rooms down, days across, stays as bars. It shows `rack`, asks `judge` while something is in the hand,
 * and tells what was done by the events of rack-events.ts; it never changes a booking itself.
 * The default slot stands in the toolbar; the slot "empty" replaces the sentence shown while the hotel has no rooms.
 */
@customElement('tape-chart')
export class TapeChart extends LitElement {
  static override styles = [elementStyles, chartStyles, ghostStyles];

  @property({ attribute: false }) rack: Rack | undefined;
  /** The business day. */
  @property({ attribute: false }) today = 0 as HotelDay;
  /** Set it to go there. Scrolling does not write it back: `rack-view` tells. */
  @property({ attribute: false }) firstDay: HotelDay | undefined;
  @property({ attribute: false }) zoom: Zoom = 14;
  @property({ attribute: false }) density: Density = 'normal';
  @property({ attribute: false }) judge: RackJudge | undefined;
  /** Why whoever looks may change nothing, in words; undefined: they may. */
  @property({ attribute: false }) lookOnly: string | undefined = undefined;
  @property({ attribute: false }) showGhosts = false;
  /** Folded room types at the start; later the chart folds by itself and tells with `rack-view`. */
  @property({ attribute: false }) collapsed: readonly RoomTypeId[] = [];
  /** Off: the chart leaves single letters alone (WCAG 2.1.4). */
  @property({ attribute: false }) letterKeys = true;
  @property({ attribute: false }) locale: string = locale;

  @state() cursor: Cursor | undefined;

  @query('.scroller') readonly scroller!: HTMLElement | null;
  @query('rack-toolbar') private readonly toolbar!: RackToolbar | null;

  readonly viewport: ChartViewport = new ChartViewport(this);
  readonly lift: ChartLift = new ChartLift(this);
  readonly headerHeight = HEADER_HEIGHT;
  readonly lines: ChartLines = new ChartLines();
  readonly voice: ChartVoice = new ChartVoice(this);
  readonly card: ChartCard = new ChartCard(this);
  readonly actions: ChartActions = new ChartActions(this);
  private readonly keys = new ChartKeys(this);
  private readonly pointer = new ChartPointer(this);
  private loadedDays: DayRange | undefined;

  get layout(): LineLayout {
    return this.lines.layout(this.viewport.plane?.rowHeight ?? 0);
  }

  get loaded(): DayRange | undefined {
    return this.loadedDays;
  }

  get cursorCell(): HTMLElement | undefined {
    return this.cursorRow?.cell;
  }

  /** Goes to a stay of the loaded days and gives it the focus. False: it is not there. */
  showStay(reservationId: ReservationId): boolean {
    const bar = this.rack?.bars.find((each) => each.reservationId === reservationId);
    if (!bar) return false;
    this.viewport.showDay(addDays(bar.from, -2));
    this.placeCursor({ lineKey: lineKeyOf(bar), night: bar.from, lane: 0 });
    return true;
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('collapsed')) this.lines.collapsed = new Set(this.collapsed);
    const isSentElsewhere = changes.has('firstDay') && this.wantedDay !== this.viewport.firstDay;
    if (isSentElsewhere || !this.hasUpdated) this.viewport.showDay(this.wantedDay);
    if (changes.has('rack') || changes.has('collapsed') || changes.has('showGhosts')) this.readRack();
    if (changes.has('rack')) this.lift.settled();
    this.lines.fit(this.viewport.sight, this.viewport.isMoving || this.lift.current !== undefined);
  }

  protected override render() {
    const { plane, drawn } = this.viewport;
    return html`<rack-toolbar
        class=${this.viewport.isNarrow ? 'narrow' : ''}
        .firstDay=${this.viewport.firstDay}
        .today=${this.today}
        .zoom=${this.zoom}
        .density=${this.density}
        .showGhosts=${this.showGhosts}
        .isNarrow=${this.viewport.isNarrow}
        .lookOnly=${this.lookOnly !== undefined}
        @toolbar-choice=${this.actions.toolbarChosen}
        ><slot></slot
      ></rack-toolbar>
      <div
        class="scroller"
        tabindex="-1"
        @scroll=${{ handleEvent: this.viewport.onScroll, passive: true }}
        @keydown=${this.keys.onKey}
        @focusin=${this.pointer.onFocus}
        @pointerdown=${this.pointer.onDown}
        @pointermove=${this.pointer.onMove}
        @pointerup=${this.pointer.onUp}
        @click=${this.pointer.onClick}
        @pointercancel=${this.pointer.onCancel}
        @touchmove=${{ handleEvent: this.pointer.onTouchMove, passive: false }}
        @contextmenu=${this.pointer.onContextMenu}
      >
        ${plane && drawn ? gridView(this, plane, drawn) : nothing}
      </div>
      ${
        this.rack?.rooms.length === 0
          ? html`<div class="empty"><slot name="empty">${rackWords.noRooms}</slot></div>`
          : nothing
      }
      ${this.renderHeld()}${this.card.render(this.actions.cardChosen)}${this.voice.render()}`;
  }

  private renderHeld() {
    const { current, isHeld, verdict, aim } = this.lift;
    if (!current || current.mode === 'create' || !isHeld) return nothing;
    return html`<rack-lift-bar
      .lift=${current}
      .verdict=${verdict}
      .aim=${aim}
      @lift-step=${this.actions.lifted}
      @keydown=${this.keys.onKey}
    ></rack-lift-bar>`;
  }

  // For the parts of the chart.

  /** The cursor goes along, the focus does not: whoever is typing a date goes on typing. */
  goTo(day: HotelDay): void {
    this.viewport.showDay(day);
    if (this.cursor) this.cursor = { ...this.cursor, night: this.viewport.firstDay, anchor: undefined };
  }

  placeCursor(cursor: Cursor): void {
    this.cursor = cursor;
    this.viewport.reveal(cursor.lineKey, cursor.night);
    this.focusCursor();
  }

  focusCursor(): void {
    void this.updateComplete.then(async () => {
      await this.cursorRow?.updateComplete;
      this.cursorCell?.focus({ preventScroll: true });
    });
  }

  fold(typeId: RoomTypeId): void {
    const done = this.lines.fold(typeId);
    this.readRack();
    this.requestUpdate();
    this.voice.say(rackWords.folded(done === 'opened', this.lines.nameOfType(typeId)));
    this.rested();
  }

  zoomTo(zoom: Zoom): void {
    this.zoom = zoom;
    this.voice.say(rackWords.zoomed(zoom));
    this.rested();
  }

  openToolbar(part: 'date' | 'view'): void {
    if (part === 'date') this.toolbar?.focusDate();
    else this.toolbar?.openView();
  }

  askFor(days: { readonly from: HotelDay; readonly days: number }): void {
    this.dispatchEvent(rackEvent('rack-window', days));
  }

  rested(): void {
    const { zoom, density, showGhosts } = this;
    const collapsed = [...this.lines.collapsed];
    this.requestUpdate();
    for (const row of this.renderRoot.querySelectorAll('rack-row')) row.fitNames(this.viewport.scrolled.x);
    this.dispatchEvent(
      rackEvent('rack-view', { firstDay: this.viewport.firstDay, zoom, density, showGhosts, collapsed }),
    );
  }

  private get cursorRow(): RackRow | RackTypeRow | undefined {
    const { cursor } = this;
    const rows = this.renderRoot.querySelectorAll<RackRow | RackTypeRow>('[data-line]');
    return cursor && [...rows].find((row) => row.dataset['line'] === cursor.lineKey);
  }

  private get wantedDay(): HotelDay {
    const { firstDay, today } = this;
    return firstDay !== undefined && isInReach(today, firstDay) ? firstDay : addDays(today, -1);
  }

  private readRack(): void {
    const { rack, loadedDays } = this;
    this.lines.read(rack, this.showGhosts);
    const to = rack && addDays(rack.from, rack.days);
    if (rack?.from !== loadedDays?.from || to !== loadedDays?.to) {
      this.loadedDays = rack && to !== undefined ? { from: rack.from, to } : undefined;
    }
    // Where people look by now: somebody may have gone to another day before there was a line to put the cursor on.
    const { from, to: end } = this.viewport.sight;
    this.cursor = startCursor(this.cursor, this.lines.all, from <= this.today && this.today < end ? this.today : from);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tape-chart': TapeChart;
  }
}
