import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { rowHeights, touchRowHeight, type Density } from '#page/theme/density.ts';
import { daysToAsk, drawnDays, type DayRange } from './day-window.ts';
import { dayToX, horizonOf, isInReach, nightsToSpan, type Plane } from './geometry.ts';
import { linesInSight, lineIndexAt, type LineLayout, type LineRange } from './line-layout.ts';

const NARROW = 640;
const HEAD_WIDTH = { narrow: 78, wide: 132 };
const LEAST_COLUMN = 18;
/** A phone shows a week, whatever was chosen at the desk. */
const NARROW_ZOOM = 7;
/** How long scrolling must rest before the new first day is worth remembering. */
const REST_MS = 300;

export type ViewportHost = ReactiveControllerHost &
  HTMLElement & {
    readonly today: HotelDay;
    readonly zoom: number;
    readonly density: Density;
    readonly layout: LineLayout;
    readonly loaded: DayRange | undefined;
    readonly scroller: HTMLElement | null;
    readonly headerHeight: number;
    askFor(days: { readonly from: HotelDay; readonly days: number }): void;
    rested(): void;
  };

type Scroll = { readonly x: number; readonly y: number };

/** What of the plane is seen: measures the scroller, decides which lines and days are alive, keeps the place steady. */
export class ChartViewport implements ReactiveController {
  plane: Plane | undefined;
  drawn: DayRange | undefined;
  lines: LineRange = { first: 0, last: -1 };
  /** While somebody scrolls. */
  isMoving = false;

  private readonly host: ViewportHost;
  private readonly observer = new ResizeObserver(() => this.measure());
  private size = { width: 0, height: 0 };
  private scroll: Scroll = { x: 0, y: 0 };
  private wanted: HotelDay | undefined;
  private wantedTop: number | undefined;
  private asked: DayRange | undefined;
  private fontScale = 1;
  private frame = 0;
  private rest = 0;
  private shown: LineLayout | undefined;

  constructor(host: ViewportHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    cancelAnimationFrame(this.frame);
    clearTimeout(this.rest);
  }

  get firstDay(): HotelDay {
    if (this.wanted !== undefined) return this.wanted;
    const { plane } = this;
    return plane ? addDays(plane.from, Math.round(this.scroll.x / plane.columnWidth)) : this.host.today;
  }

  get daysAcross(): number {
    const { plane } = this;
    return plane ? Math.max(Math.floor((this.size.width - plane.headWidth) / plane.columnWidth), 1) : this.host.zoom;
  }

  get sight(): DayRange {
    return { from: this.firstDay, to: addDays(this.firstDay, this.daysAcross) };
  }

  get linesAcross(): number {
    return Math.max(Math.floor(this.bodyHeight / (this.plane?.rowHeight ?? 32)) - 1, 1);
  }

  get isNarrow(): boolean {
    return this.size.width > 0 && this.size.width < NARROW;
  }

  get scrolled(): Scroll {
    return this.scroll;
  }

  /** Pixels of days and of lines that are seen beside and below the sticky heads. */
  get body(): { readonly width: number; readonly height: number } {
    return { width: this.size.width - (this.plane?.headWidth ?? 0), height: this.bodyHeight };
  }

  showDay(day: HotelDay): void {
    if (!isInReach(this.host.today, day)) return;
    this.wanted = day;
    this.host.requestUpdate();
  }

  /** Scrolls as little as needed so that a night of a line is seen whole. */
  reveal(lineKey: string, night: HotelDay): void {
    const { plane, host } = this;
    const box = host.layout.boxes[host.layout.indexByKey.get(lineKey) ?? -1];
    if (!plane || !box) return;
    const { x, width } = nightsToSpan(plane, night, addDays(night, 1));
    const y = nearest(this.scroll.y, box.top, box.height, this.bodyHeight);
    const toX = nearest(this.scroll.x, x, width, this.body.width);
    // Whole columns: no day is left half under the room column.
    const column = plane.columnWidth;
    const whole = toX < this.scroll.x ? Math.floor(toX / column) * column : Math.ceil(toX / column) * column;
    this.scrollTo({ x: toX === this.scroll.x ? toX : whole, y });
  }

  scrollBy(x: number, y: number): void {
    this.scrollTo({ x: this.scroll.x + x, y: this.scroll.y + y });
  }

  hostUpdate(): void {
    const { host } = this;
    if (this.size.width === 0 || !host.isConnected) return;
    const isRemade = this.remakePlane();
    if (isRemade || this.shown !== host.layout) this.holdLine();
    this.shown = host.layout;
    this.look();
  }

  hostUpdated(): void {
    const { scroller } = this.host;
    // An update may still come after the chart has left the page. There nothing scrolls: every place would read as the
    // plane's first day, and the plane would be made anew around it, for ever.
    if (!scroller?.isConnected) return;
    this.observer.observe(scroller);
    const { plane } = this;
    if (plane && (this.wanted !== undefined || this.wantedTop !== undefined)) {
      const x = this.wanted === undefined ? this.scroll.x : dayToX(plane, this.wanted);
      const y = this.wantedTop ?? this.scroll.y;
      this.wanted = undefined;
      this.wantedTop = undefined;
      this.scrollTo({ x, y });
    }
    this.askIfNeeded();
  }

  readonly onScroll = (): void => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.readScroll();
      if (this.look()) this.host.requestUpdate();
      this.askIfNeeded();
    });
    this.isMoving = true;
    clearTimeout(this.rest);
    this.rest = window.setTimeout(() => {
      this.isMoving = false;
      this.host.rested();
    }, REST_MS);
  };

  private get bodyHeight(): number {
    return Math.max(this.size.height - this.host.headerHeight, 0);
  }

  private measure(): void {
    const { scroller } = this.host;
    if (!scroller) return;
    const { clientWidth: width, clientHeight: height } = scroller;
    if (width === this.size.width && height === this.size.height) return;
    // The first day stays the first day, whatever the width.
    if (this.plane) this.wanted = this.firstDay;
    this.size = { width, height };
    this.fontScale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
    this.host.requestUpdate();
  }

  private remakePlane(): boolean {
    const { today, zoom, density } = this.host;
    const { width } = this.size;
    const isNarrow = this.isNarrow;
    const headWidth = isNarrow ? HEAD_WIDTH.narrow : HEAD_WIDTH.wide;
    const columnWidth = Math.max(Math.floor((width - headWidth) / (isNarrow ? NARROW_ZOOM : zoom)), LEAST_COLUMN);
    const firstDay = this.firstDay;
    const horizon = this.horizonAround(today, firstDay);
    const rowHeight = rowHeightOf(density, isNarrow, this.fontScale);
    const next: Plane = { ...horizon, columnWidth, headWidth, rowHeight, today, isNarrow };
    const before = this.plane;
    if (before && samePlane(before, next)) return false;
    if (before && (before.columnWidth !== columnWidth || before.from !== next.from)) this.wanted = firstDay;
    this.plane = next;
    if (this.wanted !== undefined) this.scroll = { ...this.scroll, x: dayToX(next, this.wanted) };
    return true;
  }

  private horizonAround(today: HotelDay, firstDay: HotelDay): Pick<Plane, 'from' | 'days'> {
    const { plane } = this;
    const isInside = plane && firstDay > plane.from + 7 && firstDay < plane.from + plane.days - 70;
    return isInside && plane.today === today ? plane : horizonOf(today, firstDay);
  }

  // Lines come and go above what is looked at (an unassigned lane, a fold): what is looked at stays where it is.
  private holdLine(): void {
    const { shown, scroll } = this;
    if (!shown || scroll.y === 0) return;
    const box = shown.boxes[lineIndexAt(shown, scroll.y)];
    const index = box && this.host.layout.indexByKey.get(box.line.key);
    const now = index === undefined ? undefined : this.host.layout.boxes[index];
    if (box && now && now.top !== box.top) this.wantedTop = scroll.y + now.top - box.top;
  }

  private look(): boolean {
    const { host, lines, drawn } = this;
    const sight = this.wanted ?? this.firstDay;
    const nextDrawn = drawnDays(sight, this.daysAcross);
    const nextLines = linesInSight(host.layout, this.wantedTop ?? this.scroll.y, this.bodyHeight);
    const isSame =
      drawn?.from === nextDrawn.from &&
      drawn.to === nextDrawn.to &&
      lines.first === nextLines.first &&
      lines.last === nextLines.last;
    if (drawn?.from !== nextDrawn.from || drawn.to !== nextDrawn.to) this.drawn = nextDrawn;
    this.lines = nextLines;
    return !isSame;
  }

  private askIfNeeded(): void {
    if (!this.plane) return;
    const { firstDay, daysAcross } = this;
    const days = daysToAsk(firstDay, daysAcross, this.host.loaded);
    if (!days || !daysToAsk(firstDay, daysAcross, this.asked)) return;
    this.asked = { from: days.from, to: addDays(days.from, days.days) };
    this.host.askFor(days);
  }

  private get direction(): 1 | -1 {
    return this.host.matches(':dir(rtl)') ? -1 : 1;
  }

  private scrollTo({ x, y }: Scroll): void {
    const { scroller } = this.host;
    if (!scroller) return;
    scroller.scrollLeft = this.direction * x;
    scroller.scrollTop = y;
    this.readScroll();
    if (this.look()) this.host.requestUpdate();
  }

  private readScroll(): void {
    const { scroller } = this.host;
    if (scroller) this.scroll = { x: Math.abs(scroller.scrollLeft), y: scroller.scrollTop };
  }
}

// Larger root fonts need taller rows, or the names would be cut.
function rowHeightOf(density: Density, isNarrow: boolean, scale: number): number {
  const height = isNarrow ? touchRowHeight : rowHeights[density];
  return Math.round(height * Math.max(scale, 1));
}

function samePlane(left: Plane, right: Plane): boolean {
  return (Object.keys(left) as (keyof Plane)[]).every((key) => left[key] === right[key]);
}

function nearest(scroll: number, start: number, length: number, visible: number): number {
  if (start < scroll) return start;
  return start + length > scroll + visible ? start + length - visible : scroll;
}
