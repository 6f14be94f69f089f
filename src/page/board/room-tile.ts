import type { BoardRoom } from '#contract/board.ts';
import { conditionWords, roomDayWords } from '#page/wording/statuses.ts';

/** How a room looks from across the hall: what it is first of all. */
export type TileLook = 'closed' | 'due-out' | 'occupied' | 'awaited' | 'ready' | 'to-clean';

export type RoomTile = {
  readonly look: TileLook;
  /** Occupied or vacant, and how it is, in two letters: colour never stands alone. */
  readonly letters: string;
  readonly word: string;
  /** What else is to be known today. */
  readonly note: string;
};

const CONDITION_LETTERS: Readonly<Record<BoardRoom['condition'], string>> = {
  dirty: 'D',
  pickup: 'P',
  clean: 'C',
  inspected: 'I',
};

const LOOK_WORDS: Readonly<Record<TileLook, string>> = {
  closed: 'Closed',
  'due-out': 'Due out',
  occupied: 'Occupied',
  awaited: 'Ready',
  ready: 'Ready',
  'to-clean': 'To clean',
};

const CLOSURE_WORDS: Readonly<Record<NonNullable<BoardRoom['closure']>, string>> = {
  'out-of-order': 'Out of order',
  'out-of-service': 'Out of service',
  'house-use': 'House use',
};

/** What a tile of the board says about a room. */
export function roomTile(room: BoardRoom): RoomTile {
  const look = lookOf(room);
  const { occupied, condition, closure } = room;
  return {
    look,
    letters: look === 'closed' ? 'X' : `${occupied ? 'O' : 'V'}${CONDITION_LETTERS[condition]}`,
    word: look === 'closed' && closure ? CLOSURE_WORDS[closure] : LOOK_WORDS[look],
    note: noteOf(room, look),
  };
}

/** The tile in one sentence, for whoever hears it. */
export function tileSentence(room: BoardRoom): string {
  const { number, type, occupied, condition, rush } = room;
  const { word, note } = roomTile(room);
  const facts = [word, occupied ? 'occupied' : 'vacant', conditionWords[condition], ...(note ? [note] : [])];
  return `Room ${number}, ${type}: ${[...facts, ...(rush ? ['rush'] : [])].join(', ')}`;
}

/** It can be given to a guest now. */
export function isReady(room: BoardRoom): boolean {
  const look = lookOf(room);
  return look === 'ready' || look === 'awaited';
}

function lookOf({ closure, occupied, today, condition }: BoardRoom): TileLook {
  // Out of service: something small does not work, and the room is used all the same.
  if (closure && closure !== 'out-of-service') return 'closed';
  if (occupied) return today === 'due-out' || today === 'turnover' ? 'due-out' : 'occupied';
  if (condition === 'dirty' || condition === 'pickup') return 'to-clean';
  return today === 'arrival' || today === 'turnover' ? 'awaited' : 'ready';
}

function noteOf({ today, closure }: BoardRoom, look: TileLook): string {
  if (look === 'closed') return '';
  if (closure) return CLOSURE_WORDS[closure];
  return today === 'arrival' || today === 'turnover' || (today === 'departed' && look !== 'ready')
    ? roomDayWords[today]
    : '';
}
