import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChartLift } from './chart-lift.ts';
import type { ChartLines } from './chart-lines.ts';
import type { ChartViewport } from './chart-viewport.ts';
import { pixelsToDays, xToDay, type Plane } from './geometry.ts';
import { followFocus, type FocusHost } from './follow-focus.ts';
import { hitAt, type Hit, type Point } from './hit.ts';
import { carryByDays, carryToLine, drawEdge, drawNights, liftBar, liftNights, type Lift } from './lift.ts';
import { holdsStays } from './rack-lines.ts';
import { stickyLineIndexAt, type LineLayout } from './line-layout.ts';

const THRESHOLD = 4;
const TOUCH_SLOP = 10;
const LONG_PRESS_MS = 350;
const SCROLL_ZONE = 44;
const FASTEST_SCROLL = 18;

export type PointerHost = ReactiveControllerHost &
  FocusHost &
  HTMLElement & {
    readonly layout: LineLayout;
    readonly scroller: HTMLElement | null;
    readonly headerHeight: number;
    readonly viewport: ChartViewport;
    readonly lift: ChartLift;
    readonly lines: ChartLines;
    /** A click or a tap. `isHead`: on the room column. */
    readonly actions: { pressed(hit: Hit, isHead: boolean): void };
  };

type Grip = {
  readonly pointerId: number;
  readonly isTouch: boolean;
  readonly start: Point;
  readonly client: Point;
  readonly hit: Hit;
  readonly isHead: boolean;
};

/**
 * Mouse, pen and finger. A press becomes a drag after 4 px (mouse, pen) or 350 ms of rest (finger): until then a finger
 * scrolls. No HTML5 drag and drop: it knows neither long presses nor Esc that can be trusted.
 */
export class ChartPointer implements ReactiveController {
  private readonly host: PointerHost;
  private grip: Grip | undefined;
  private isDragging = false;
  private press: Grip | undefined;
  private last: Point = { x: 0, y: 0 };
  private longPress = 0;
  private scrolling = 0;
  /** Where the bar was lifted from: only there it clings; everywhere else it lies where the hand is. */
  private homeIndex = -1;

  constructor(host: PointerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.release();
  }

  readonly onFocus = (event: FocusEvent): void => {
    followFocus(event, this.host, this.grip !== undefined || this.press !== undefined);
  };

  readonly onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || this.grip) return;
    const point = this.pointOf(event);
    const { plane } = this.host.viewport;
    const hit = point && plane && hitAt(this.host.layout, plane, point);
    if (!point || !hit) return;
    const isHead = this.isOnHead(event);
    const client = { x: event.clientX, y: event.clientY };
    const isTouch = event.pointerType === 'touch';
    this.grip = { pointerId: event.pointerId, isTouch, start: point, client, hit, isHead };
    this.last = client;
    if (isTouch && !isHead) this.longPress = window.setTimeout(() => this.begin(), LONG_PRESS_MS);
  };

  readonly onMove = (event: PointerEvent): void => {
    const { grip } = this;
    if (!grip) return this.hover(event);
    if (event.pointerId !== grip.pointerId) return;
    this.last = { x: event.clientX, y: event.clientY };
    const gone = Math.hypot(event.clientX - grip.client.x, event.clientY - grip.client.y);
    if (!this.isDragging && grip.isTouch && gone > TOUCH_SLOP) return this.release();
    if (!this.isDragging && !grip.isTouch && !grip.isHead && gone > THRESHOLD) this.begin();
    if (this.isDragging) this.drag();
  };

  readonly onUp = (event: PointerEvent): void => {
    const { grip, isDragging } = this;
    if (grip?.pointerId !== event.pointerId) return;
    this.release();
    if (isDragging) void this.host.lift.drop();
    else this.press = grip;
  };

  // The click and not the release opens a card: a release closes popovers, also one that it has just opened.
  readonly onClick = (event: MouseEvent): void => {
    const { press } = this;
    this.press = undefined;
    if (press) this.host.actions.pressed(press.hit, press.isHead);
    else if (event.detail === 0) this.pressedWithoutHand(event);
  };

  readonly onCancel = (): void => {
    if (this.isDragging) this.host.lift.putBack();
    this.release();
  };

  /** While something is in the hand the finger belongs to it, not to the scroller. */
  readonly onTouchMove = (event: TouchEvent): void => {
    if (this.isDragging && event.cancelable) event.preventDefault();
  };

  readonly onContextMenu = (event: Event): void => {
    if (this.grip?.isTouch) event.preventDefault();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.onCancel();
  };

  // Screen readers click without a pointer: what was clicked is known by its cell.
  private pressedWithoutHand(event: MouseEvent): void {
    const elements = event.composedPath().filter((step) => step instanceof HTMLElement);
    const lineKey = elements.map(({ dataset }) => dataset['line']).find((key) => key !== undefined);
    const barId = elements.map(({ dataset }) => dataset['bar']).find((key) => key !== undefined);
    const line = lineKey === undefined ? undefined : this.host.lines.lineOf(lineKey);
    const { plane } = this.host.viewport;
    if (!line || lineKey === undefined || !plane) return;
    const piece = holdsStays(line)
      ? line.placed.find(({ item }) => item.kind === 'bar' && item.bar.barId === barId)
      : undefined;
    const night = piece?.item.from ?? plane.today;
    const index = this.host.layout.indexByKey.get(lineKey) ?? 0;
    this.host.actions.pressed({ index, lineKey, day: night, night, piece }, piece === undefined);
  }

  private begin(): void {
    const { grip, host } = this;
    clearTimeout(this.longPress);
    if (!grip || host.lift.isHeld) return;
    const lift = this.liftOf(grip);
    if (!lift) return;
    this.isDragging = true;
    this.homeIndex = grip.hit.index;
    host.scroller?.setPointerCapture(grip.pointerId);
    window.addEventListener('keydown', this.onKey, true);
    if (grip.isTouch) navigator.vibrate?.(12);
    host.lift.start(lift, false);
    this.scrolling = requestAnimationFrame(this.scrollAtEdges);
  }

  private liftOf({ hit }: Grip): Lift | undefined {
    const { piece, edge } = hit;
    if (piece?.item.kind === 'bar') return liftBar(piece.item.bar, edge ? 'dates' : 'move');
    const line = this.host.lines.lineOf(hit.lineKey);
    if (piece || !line) return undefined;
    return liftNights(line.key, line.type.roomTypeId, hit.night);
  }

  private drag(): void {
    const { grip, host } = this;
    const { current } = host.lift;
    const { plane } = host.viewport;
    const point = this.pointAt(this.last);
    if (!grip || !current || !plane || !point) return;
    host.lift.carry(this.carried(current, grip, point, plane));
  }

  private carried(lift: Lift, grip: Grip, point: Point, plane: Plane): Lift {
    const days = pixelsToDays(plane, point.x - grip.start.x);
    if (lift.mode === 'create') return drawNights(lift, xToDay(plane, point.x));
    if (lift.mode === 'dates') return drawEdge(lift, grip.hit.edge ?? 'departure', days);
    const index = stickyLineIndexAt(this.host.layout, point.y, this.homeIndex);
    return carryToLine(carryByDays(lift, days), this.host.layout.boxes[index]?.line);
  }

  // Near an edge of the scroller the chart comes to the hand, the faster the nearer.
  private readonly scrollAtEdges = (): void => {
    const { scroller, viewport, headerHeight } = this.host;
    if (!this.isDragging || !scroller) return;
    const box = scroller.getBoundingClientRect();
    const head = viewport.plane?.headWidth ?? 0;
    const isRtl = this.host.matches(':dir(rtl)');
    const x = push(this.last.x, box.left + (isRtl ? 0 : head), box.right - (isRtl ? head : 0));
    const y = this.host.lift.current?.mode === 'move' ? push(this.last.y, box.top + headerHeight, box.bottom) : 0;
    if (x !== 0 || y !== 0) {
      viewport.scrollBy(isRtl ? -x : x, y);
      this.drag();
    }
    this.scrolling = requestAnimationFrame(this.scrollAtEdges);
  };

  // Picked up from the card or by a key, the ghost follows the mouse from room to room; a click drops it.
  private hover(event: PointerEvent): void {
    const { host } = this;
    const { plane } = host.viewport;
    const point = this.pointOf(event);
    const hit = point && plane && hitAt(host.layout, plane, point);
    const { current, isHeld } = host.lift;
    if (isHeld && hit && current && current.mode !== 'create' && event.pointerType === 'mouse') {
      host.lift.carry(carryToLine(current, host.layout.boxes[hit.index]?.line));
    }
    host.scroller?.style.setProperty('cursor', cursorFor(hit, isHeld, this.isOnHead(event)));
  }

  private release(): void {
    clearTimeout(this.longPress);
    cancelAnimationFrame(this.scrolling);
    window.removeEventListener('keydown', this.onKey, true);
    const { grip } = this;
    if (grip && this.host.scroller?.hasPointerCapture(grip.pointerId)) {
      this.host.scroller.releasePointerCapture(grip.pointerId);
    }
    this.grip = undefined;
    this.isDragging = false;
  }

  private pointOf(event: PointerEvent): Point | undefined {
    const box = this.host.scroller?.getBoundingClientRect();
    if (!box || event.clientY < box.top + this.host.headerHeight) return undefined;
    return this.pointAt({ x: event.clientX, y: event.clientY });
  }

  private pointAt({ x, y }: Point): Point | undefined {
    const { scroller, viewport, headerHeight } = this.host;
    const box = scroller?.getBoundingClientRect();
    if (!box || !viewport.plane) return undefined;
    const inline = this.host.matches(':dir(rtl)') ? box.right - x : x - box.left;
    return {
      x: inline - viewport.plane.headWidth + viewport.scrolled.x,
      y: y - box.top - headerHeight + viewport.scrolled.y,
    };
  }

  private isOnHead(event: PointerEvent): boolean {
    const box = this.host.scroller?.getBoundingClientRect();
    if (!box) return false;
    const inline = this.host.matches(':dir(rtl)') ? box.right - event.clientX : event.clientX - box.left;
    return inline < (this.host.viewport.plane?.headWidth ?? 0);
  }
}

function push(at: number, start: number, end: number): number {
  if (at < start + SCROLL_ZONE) return -speed(start + SCROLL_ZONE - at);
  return at > end - SCROLL_ZONE ? speed(at - end + SCROLL_ZONE) : 0;
}

function speed(depth: number): number {
  return Math.ceil((Math.min(depth, SCROLL_ZONE) / SCROLL_ZONE) * FASTEST_SCROLL);
}

function cursorFor(hit: Hit | undefined, isHeld: boolean, isHead: boolean): string {
  if (isHeld) return 'copy';
  if (isHead || !hit) return 'default';
  if (hit.edge) return 'ew-resize';
  if (hit.piece) return hit.piece.item.kind === 'bar' ? 'grab' : 'pointer';
  return 'cell';
}
