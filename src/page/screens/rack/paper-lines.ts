import type { Rack, RackBar, RackClosure, RackRoomType } from '#contract/rack.ts';
import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import { rackWords } from '#page/wording/rack-words.ts';
import { isGhost, lookOf, type BarLook } from './bar-look.ts';
import { stackLanes } from './lanes.ts';

/** What lies on some nights of a line; nothing lies where there is no look. */
export type PaperCell = { readonly nights: number; readonly text: string; readonly look: PaperLook | undefined };
export type PaperLook = BarLook | 'closed' | 'house-use';
/** A line of the rack on paper: `head` is empty where a second guest lies in the room of the line above. */
export type PaperLine = { readonly head: string; readonly cells: readonly PaperCell[] };
export type PaperType = { readonly name: string; readonly lines: readonly PaperLine[] };

type Piece = { readonly from: number; readonly to: number; readonly text: string; readonly look: PaperLook };

/** The rack as lines of a table, from its arrival to its departure: every type, first who waits for a room, then its rooms. */
export function paperTypes(rack: Rack, nights: Interval, today: HotelDay): readonly PaperType[] {
  return rack.roomTypes.map((type) => ({ name: type.name, lines: linesOf(type, rack, nights, today) }));
}

function linesOf(type: RackRoomType, rack: Rack, nights: Interval, today: HotelDay): readonly PaperLine[] {
  const bars = rack.bars.filter((bar) => !isGhost(bar));
  const waiting = bars.filter(({ roomId, bookedTypeId }) => !roomId && bookedTypeId === type.roomTypeId);
  const rooms = rack.rooms.filter(({ roomTypeId }) => roomTypeId === type.roomTypeId);
  const barPiece = (bar: RackBar): Piece => pieceOf(bar, today);
  return [
    ...(waiting.length > 0 ? linesWith(rackWords.unassignedShort, waiting.map(barPiece), nights) : []),
    ...rooms.flatMap(({ roomId, number }) =>
      linesWith(
        number,
        [
          ...bars.filter((bar) => bar.roomId === roomId).map(barPiece),
          ...rack.closures.filter((closure) => closure.roomId === roomId).map(closedPiece),
        ],
        nights,
      ),
    ),
  ];
}

function linesWith(head: string, all: readonly Piece[], { arrival, departure }: Interval): readonly PaperLine[] {
  const inSight = all
    .map((piece) => ({ ...piece, from: Math.max(piece.from, arrival), to: Math.min(piece.to, departure) }))
    .filter(({ from, to }) => from < to)
    .toSorted((left, right) => left.from - right.from);
  const { placed, lanes } = stackLanes(inSight);
  return Array.from({ length: lanes }, (_, lane) => ({
    head: lane === 0 ? head : '',
    cells: cellsOf(
      placed.filter((one) => one.lane === lane).map(({ item }) => item),
      { arrival, departure },
    ),
  }));
}

/** Without a gap from the first night to the last: what is free between two stays is a cell too. */
function cellsOf(pieces: readonly Piece[], { arrival, departure }: Interval): readonly PaperCell[] {
  const free = (nights: number): PaperCell[] => Array.from({ length: nights }, () => FREE);
  const cells: PaperCell[] = [];
  let reached: number = arrival;
  for (const { from, to, text, look } of pieces) {
    cells.push(...free(from - reached), { nights: to - from, text, look });
    reached = to;
  }
  return [...cells, ...free(departure - reached)];
}

const FREE: PaperCell = { nights: 1, text: '', look: undefined };

function pieceOf(bar: RackBar, today: HotelDay): Piece {
  const { from, to, guest } = bar;
  return { from, to: Math.max(to, from + 1), text: guest, look: lookOf(bar, today) };
}

function closedPiece({ from, to, reason, houseUse }: RackClosure): Piece {
  return { from, to, text: reason, look: houseUse ? 'house-use' : 'closed' };
}
