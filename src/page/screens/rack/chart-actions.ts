import type { ReactiveControllerHost } from 'lit';
import type { RackBar } from '#contract/rack.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { Density } from '#page/theme/density.ts';
import { liftWords } from '#page/wording/rack-words.ts';
import type { StayChoice } from './card-subject.ts';
import type { CursorKey } from './chart-keys.ts';
import type { ChartCard } from './chart-card.ts';
import type { ChartLift } from './chart-lift.ts';
import type { ChartLines } from './chart-lines.ts';
import type { ChartVoice } from './chart-voice.ts';
import { placeWords } from './place-words.ts';
import type { ChartViewport } from './chart-viewport.ts';
import { pickedNights, pieceAt, type Cursor } from './cursor.ts';
import type { Hit } from './hit.ts';
import { carryToLine, drawEdge, drawNights, liftBar, liftNights } from './lift.ts';
import { rackEvent, type Dropped, type RackProposal, type Zoom } from './rack-events.ts';
import { holdsStays, type RackLine } from './rack-lines.ts';
import type { CardChoice } from './rack-card.ts';
import type { LiftStep } from './rack-lift-bar.ts';
import type { ToolbarChoice } from './rack-toolbar.ts';

export type ActionHost = ReactiveControllerHost &
  HTMLElement & {
    density: Density;
    readonly lookOnly: string | undefined;
    showGhosts: boolean;
    readonly viewport: ChartViewport;
    readonly lift: ChartLift;
    readonly cursor: Cursor | undefined;
    readonly lines: ChartLines;
    readonly voice: ChartVoice;
    readonly card: ChartCard;
    goTo(day: HotelDay): void;
    placeCursor(cursor: Cursor): void;
    fold(typeId: RoomTypeId): void;
    openToolbar(part: 'date' | 'view'): void;
    zoomTo(zoom: Zoom): void;
    rested(): void;
  };

/** What a click, a key or a button comes to: a card, a lift, or an event for the screen. */
export class ChartActions {
  private readonly host: ActionHost;

  constructor(host: ActionHost) {
    this.host = host;
  }

  pressed(hit: Hit, isHead: boolean): void {
    const { host } = this;
    const line = host.lines.lineOf(hit.lineKey);
    if (!line) return;
    if (host.lift.isHeld) return this.pressedWhileHeld(hit, line);
    // The room column has no day: the cursor keeps its own, or takes the first that is seen.
    const night = isHead ? this.nightInSight : hit.night;
    host.placeCursor({ lineKey: hit.lineKey, night, lane: hit.piece?.lane ?? 0 });
    if (line.kind === 'type') return host.fold(line.type.roomTypeId);
    if (isHead) return this.openRoomCard(line);
    this.openCardAtCursor();
  }

  keyed(meaning: CursorKey): void {
    switch (meaning.means) {
      case 'undo':
        return this.tell('rack-undo', { again: meaning.again });
      case 'enter':
        return this.enter();
      case 'actions':
        return this.openCardAtCursor();
      case 'lift-room':
        return this.withBar((bar) => this.pickUp(bar, 'move'));
      case 'lift-dates':
        return this.withBar((bar) => this.pickUp(bar, 'dates'));
      case 'unassign':
        return this.withBar((bar) => bar.roomId !== undefined && this.act(bar, 'unassign'));
      case 'lock':
        return this.withBar((bar) => bar.roomId !== undefined && this.act(bar, bar.doNotMove ? 'unlock' : 'lock'));
      case 'room-card':
        return this.openRoomCard(this.line);
      case 'date':
        return this.host.openToolbar('date');
      case 'search':
        return this.tell('rack-search', {});
      case 'help':
        return this.host.openToolbar('view');
      case 'escape':
    }
  }

  readonly cardChosen = ({ detail }: CustomEvent<CardChoice>): void => {
    this.host.card.close();
    switch (detail.about) {
      case 'stay':
        return this.act(detail.bar, detail.choice);
      case 'return-room':
        return this.tell('rack-return-room', detail.closure);
      case 'condition':
        return this.tell('rack-room-condition', { roomId: detail.room.roomId, condition: detail.condition });
      case 'close-room':
        return this.tell('rack-close-room', { roomId: detail.room.roomId, from: detail.from, to: detail.to });
      case 'change-closure': {
        const { roomId, from, to } = detail.closure;
        return this.tell('rack-close-room', { roomId, from, to, changes: detail.closure });
      }
      case 'create':
        return this.create();
    }
  };

  readonly lifted = ({ detail }: CustomEvent<LiftStep>): void => {
    const { lift } = this.host;
    const { current } = lift;
    switch (detail.step) {
      case 'drop':
        return void lift.drop();
      case 'put-back':
        return lift.putBack();
      case 'draw': {
        const { edge, days } = detail;
        if (!current || current.mode === 'create') return;
        return lift.carry(drawEdge(current, edge, current[edge] - current.bar[edge] + days));
      }
    }
  };

  readonly toolbarChosen = ({ detail }: CustomEvent<ToolbarChoice>): void => {
    const { host } = this;
    switch (detail.about) {
      case 'zoom':
        return host.zoomTo(detail.zoom);
      case 'first-day':
        return host.goTo(detail.day);
      case 'density':
        host.density = detail.density;
        return host.rested();
      case 'ghosts':
        host.showGhosts = detail.show;
        return host.rested();
      case 'assign-rooms': {
        const { from, to } = host.viewport.sight;
        return this.tell('rack-assign-rooms', { from, to });
      }
    }
  };

  dropped(proposal: Dropped<RackProposal>): void {
    switch (proposal.kind) {
      case 'move':
        return this.tell('rack-move', proposal);
      case 'dates':
        return this.tell('rack-dates', proposal);
      case 'create':
        return this.tell('rack-create', proposal);
    }
  }

  private get line(): RackLine | undefined {
    return this.host.cursor && this.host.lines.lineOf(this.host.cursor.lineKey);
  }

  private get nightInSight(): HotelDay {
    const { from, to } = this.host.viewport.sight;
    const night = this.host.cursor?.night ?? from;
    return from <= night && night < to ? night : from;
  }

  // What was picked up is set down by a click: on a room to move it, on a day to change the dates.
  private pressedWhileHeld(hit: Hit, line: RackLine): void {
    const { lift } = this.host;
    const { current } = lift;
    if (current?.mode === 'move') {
      lift.carry(carryToLine(current, line));
      void lift.drop();
    } else if (current?.mode === 'dates') {
      const edge = hit.day > current.arrival ? 'departure' : 'arrival';
      lift.carry(drawEdge(current, edge, hit.day - current.bar[edge]));
    }
  }

  private enter(): void {
    const { line, host } = this;
    if (line?.kind === 'type') return host.fold(line.type.roomTypeId);
    if (host.cursor && pieceAt(line, host.cursor)) return this.openCardAtCursor();
    this.create();
  }

  private create(): void {
    const { line, host } = this;
    const picked = host.cursor && pickedNights(line, host.cursor);
    if (!line || !holdsStays(line) || !picked) return;
    host.lift.start(drawNights(liftNights(line.key, line.type.roomTypeId, picked.from), picked.to), false);
    void host.lift.drop();
  }

  private openCardAtCursor(): void {
    const { line, host } = this;
    const { cursor } = host;
    if (!line || !cursor) return;
    if (line.kind === 'type') return host.fold(line.type.roomTypeId);
    const place = placeWords(line);
    const item = pieceAt(line, cursor)?.item;
    if (item?.kind === 'bar') return host.card.open({ kind: 'stay', bar: item.bar, place });
    if (item) return host.card.open({ kind: 'closure', closure: item.closure, place });
    const picked = pickedNights(line, cursor);
    const room = line.kind === 'room' ? line.room : undefined;
    if (picked && host.lookOnly === undefined) host.card.open({ kind: 'nights', place, room, ...picked });
  }

  private openRoomCard(line: RackLine | undefined): void {
    const { cursor } = this.host;
    if (line?.kind !== 'room' || !cursor) return;
    this.host.card.open({ kind: 'room', room: line.room, type: line.type, night: cursor.night });
  }

  private withBar(use: (bar: RackBar) => unknown): void {
    const item = this.host.cursor && pieceAt(this.line, this.host.cursor)?.item;
    if (item?.kind === 'bar') use(item.bar);
  }

  private act(bar: RackBar, choice: StayChoice): void {
    const { reservationId } = bar;
    if (choice === 'open') return this.tell('rack-open', { reservationId });
    if (this.host.lookOnly !== undefined) return this.host.voice.say(this.host.lookOnly);
    if (choice === 'move' || choice === 'dates') return this.pickUp(bar, choice);
    this.tell('rack-action', { reservationId, action: choice, bar });
  }

  private pickUp(bar: RackBar, mode: 'move' | 'dates'): void {
    const lift = liftBar(bar, mode);
    if (!lift) return this.host.voice.say(liftWords.historyStays, 'assertive');
    this.host.lift.start(lift, true);
    this.host.viewport.reveal(lift.lineKey, mode === 'dates' ? addDays(lift.departure, -1) : lift.arrival);
  }

  private tell(...[name, detail]: Parameters<typeof rackEvent>): void {
    this.host.dispatchEvent(rackEvent(name, detail));
  }
}
