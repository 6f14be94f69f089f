import type { BoardCount, BoardPicture, BoardRoom } from './board.ts';
import { list, oneOf, optional, parse, record, text, whole, yesOrNo, type Parsed } from './parsing/shape.ts';

export function parseBoardPicture(found: unknown): Parsed<BoardPicture> {
  return parse(found, picture);
}

const ROOMS_MAX = 10_000;
const count = record<BoardCount>({ due: whole(0), done: whole(0) });

const room = record<BoardRoom>({
  number: text(100),
  type: text(100),
  condition: oneOf('dirty', 'pickup', 'clean', 'inspected'),
  occupied: yesOrNo,
  today: oneOf('free', 'arrival', 'stay-over', 'due-out', 'departed', 'turnover', 'out-of-order'),
  rush: yesOrNo,
  closure: optional(oneOf('out-of-order', 'out-of-service', 'house-use')),
});

const picture = record<BoardPicture>({
  hotel: text(1_000),
  day: whole(0),
  arrivals: count,
  departures: count,
  rooms: list(room, ROOMS_MAX),
});
