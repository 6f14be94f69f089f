import type { BoardPicture } from '#contract/board.ts';
import { isReady, roomTile } from './room-tile.ts';

export type BoardFigure = {
  readonly label: string;
  readonly value: number;
  /** What belongs to the figure, in words. */
  readonly note: string;
  /** Somebody should do something about it. */
  readonly calls?: true;
};

/** The counts above the rooms. */
export function boardFigures({ arrivals, departures, rooms }: BoardPicture): readonly BoardFigure[] {
  const ofLook = (look: string): number => rooms.filter((room) => roomTile(room).look === look).length;
  const occupied = rooms.filter((room) => room.occupied).length;
  const rush = rooms.filter((room) => room.rush).length;
  const outOfOrder = rooms.filter(({ closure }) => closure === 'out-of-order').length;
  return [
    { label: 'Arrivals due', value: arrivals.due, note: `${arrivals.done} arrived` },
    { label: 'Departures due', value: departures.due, note: `${departures.done} left` },
    { label: 'Rooms ready', value: rooms.filter(isReady).length, note: 'vacant and clean' },
    { label: 'To clean', value: ofLook('to-clean'), note: 'vacant' },
    { label: 'Occupied', value: occupied, note: `of ${rooms.length} rooms` },
    { label: 'Rush', value: rush, ...(rush > 0 ? { note: 'somebody waits', calls: true } : { note: 'nobody waits' }) },
    { label: 'Out of order', value: outOfOrder, note: 'not sold' },
  ];
}
