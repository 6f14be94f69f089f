import { cardWords, rackWords } from '#page/wording/rack-words.ts';
import type { RackLine } from './rack-lines.ts';

/** 'Room 204', or 'Unassigned' on the lane and the head of a type. */
export function placeWords(line: RackLine | undefined): string {
  return line?.kind === 'room' ? cardWords.room(line.room.number) : rackWords.unassigned;
}
