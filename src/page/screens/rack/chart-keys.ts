import type { ReactiveControllerHost } from 'lit';
import { addDays } from '#domain/kernel/hotel-day.ts';
import { rackWords } from '#page/wording/rack-words.ts';
import type { ChartLift } from './chart-lift.ts';
import type { ChartVoice } from './chart-voice.ts';
import type { ChartViewport } from './chart-viewport.ts';
import { moveCursor, type Cursor, type CursorField, type CursorMove } from './cursor.ts';
import { meaningOf, type KeyMeaning } from './key-bindings.ts';
import { canLieOn, carryByDays, carryToLine, drawEdge, type LiftedBar } from './lift.ts';
import type { LineLayout } from './line-layout.ts';
import { zooms, type Zoom } from './rack-events.ts';
import type { RackLine } from './rack-lines.ts';

export type KeyHost = ReactiveControllerHost &
  HTMLElement & {
    zoom: Zoom;
    readonly layout: LineLayout;
    readonly letterKeys: boolean;
    readonly viewport: ChartViewport;
    readonly lift: ChartLift;
    readonly cursor: Cursor | undefined;
    placeCursor(cursor: Cursor): void;
    zoomTo(zoom: Zoom): void;
    readonly voice: ChartVoice;
    /** What remains is about the thing under the cursor. */
    readonly actions: { keyed(meaning: CursorKey): void };
  };

export type CursorKey = Exclude<KeyMeaning, { readonly means: 'move' | 'zoom' }>;

/** The chart by keyboard: the cursor, or what is in the hand. */
export class ChartKeys {
  private readonly host: KeyHost;

  constructor(host: KeyHost) {
    this.host = host;
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const { host } = this;
    const meaning = meaningOf(event, host.matches(':dir(rtl)'), host.letterKeys);
    if (!meaning || event.defaultPrevented) return;
    const isTaken = host.lift.isHeld ? this.steer(meaning, event.shiftKey) : this.go(meaning);
    if (!isTaken) return;
    event.preventDefault();
    event.stopPropagation();
  };

  private go(meaning: KeyMeaning): boolean {
    const { host } = this;
    switch (meaning.means) {
      case 'move':
        return this.moveCursor(meaning.move);
      case 'zoom':
        return this.zoom(meaning.step);
      case 'escape':
        if (host.cursor?.anchor === undefined) return false;
        host.placeCursor({ ...host.cursor, anchor: undefined });
        return true;
      case 'undo':
      case 'enter':
      case 'actions':
      case 'lift-room':
      case 'lift-dates':
      case 'unassign':
      case 'lock':
      case 'room-card':
      case 'date':
      case 'search':
      case 'help':
        host.actions.keyed(meaning);
        return true;
    }
  }

  private moveCursor(move: CursorMove): boolean {
    const { host } = this;
    if (!host.cursor) return false;
    const next = moveCursor(host.cursor, move, this.field);
    if (next === host.cursor && move.endsWith('-stay')) host.voice.say(rackWords.noMoreBookings);
    host.placeCursor(next);
    if (move === 'today') host.viewport.showDay(addDays(host.viewport.plane?.today ?? next.night, -1));
    return true;
  }

  private zoom(step: 1 | -1): boolean {
    const next = zooms[zooms.indexOf(this.host.zoom) - step];
    if (next !== undefined) this.host.zoomTo(next);
    return true;
  }

  /** Every key belongs to what is in the hand, except those that only move the chart. */
  private steer(meaning: KeyMeaning, withShift: boolean): boolean {
    const { lift } = this.host;
    const { current } = lift;
    if (meaning.means === 'enter') void lift.drop();
    else if (meaning.means === 'escape') lift.putBack();
    else if (meaning.means === 'move' && current && current.mode !== 'create') {
      const next =
        current.mode === 'move' ? this.steerMove(current, meaning.move) : steerDates(current, meaning.move, withShift);
      lift.carry(next);
      this.host.viewport.reveal(
        next.lineKey,
        current.mode === 'dates' && !withShift ? addDays(next.departure, -1) : next.arrival,
      );
    }
    return true;
  }

  private steerMove(lift: LiftedBar, move: CursorMove): LiftedBar {
    const { layout, viewport } = this.host;
    const days = lift.arrival - lift.bar.from;
    const index = layout.indexByKey.get(lift.lineKey) ?? 0;
    const to = (target: number, step: 1 | -1) => carryToLine(lift, nearestLine(lift, layout, target, step));
    switch (move) {
      case 'earlier':
      case 'choose-earlier':
        return carryByDays(lift, days - 1);
      case 'later':
      case 'choose-later':
        return carryByDays(lift, days + 1);
      case 'up':
        return to(index - 1, -1);
      case 'down':
        return to(index + 1, 1);
      case 'page-up':
        return to(Math.max(index - viewport.linesAcross, 0), 1);
      case 'page-down':
        return to(Math.min(index + viewport.linesAcross, layout.boxes.length - 1), -1);
      case 'first-line':
        return to(0, 1);
      case 'last-line':
        return to(layout.boxes.length - 1, -1);
      case 'previous-stay':
      case 'next-stay':
      case 'previous-type':
      case 'next-type':
      case 'first-day':
      case 'last-day':
      case 'today':
        return lift;
    }
  }

  private get field(): CursorField {
    const { layout, viewport } = this.host;
    const plane = viewport.plane;
    const today = plane?.today ?? viewport.firstDay;
    const from = plane?.from ?? today;
    return {
      lines: layout.boxes.map(({ line }) => line),
      indexOf: (key) => layout.indexByKey.get(key) ?? -1,
      sight: viewport.sight,
      horizon: { from, to: addDays(from, plane?.days ?? 1) },
      today,
      page: viewport.linesAcross,
    };
  }
}

// Heads of other types lie between the rooms: the bar steps over them.
function nearestLine(lift: LiftedBar, { boxes }: LineLayout, from: number, step: 1 | -1): RackLine | undefined {
  for (let index = from; index >= 0 && index < boxes.length; index += step) {
    const line = boxes[index]?.line;
    if (line && canLieOn(lift, line)) return line;
  }
  return undefined;
}

function steerDates(lift: LiftedBar, move: CursorMove, withShift: boolean): LiftedBar {
  const edge = withShift ? 'arrival' : 'departure';
  const days = lift[edge] - lift.bar[edge];
  if (move === 'earlier' || move === 'choose-earlier') return drawEdge(lift, edge, days - 1);
  return move === 'later' || move === 'choose-later' ? drawEdge(lift, edge, days + 1) : lift;
}
