import { expect, test } from 'vitest';
import type { BoardPicture, BoardRoom } from '#contract/board.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import { boardFigures } from '#page/board/board-figures.ts';
import { isUpToDate } from '#page/board/feed-news.ts';
import { roomTile, tileSentence } from '#page/board/room-tile.ts';
import { TILE_RATIO, tilesAcross } from '#page/board/tiles-across.ts';

const free: BoardRoom = {
  number: '101',
  type: 'DBL',
  condition: 'clean',
  occupied: false,
  today: 'free',
  rush: false,
};
const rooms: Readonly<Record<string, BoardRoom>> = {
  ready: free,
  awaited: { ...free, today: 'arrival', condition: 'inspected' },
  'to-clean': { ...free, today: 'turnover', condition: 'dirty', rush: true },
  occupied: { ...free, occupied: true, today: 'stay-over' },
  'due-out': { ...free, occupied: true, today: 'turnover' },
  closed: { ...free, today: 'out-of-order', closure: 'out-of-order' },
};

test('a tile says first what a room is, to the eye and to the ear', () => {
  for (const [look, room] of Object.entries(rooms)) expect(roomTile(room).look).toBe(look);
  const said = Object.values(rooms).map((room) => tileSentence(room));
  expect(said).toEqual([
    'Room 101, DBL: Ready, vacant, Clean',
    'Room 101, DBL: Ready, vacant, Inspected, Arrival',
    'Room 101, DBL: To clean, vacant, Dirty, Turnover, rush',
    'Room 101, DBL: Occupied, occupied, Clean',
    'Room 101, DBL: Due out, occupied, Clean, Turnover',
    'Room 101, DBL: Out of order, vacant, Clean',
  ]);
  expect(new Set(Object.values(rooms).map((room) => JSON.stringify(roomTile(room)))).size).toBe(6);
});

test('a room in which something small does not work is used all the same, and it is said', () => {
  expect(roomTile({ ...free, closure: 'out-of-service' })).toMatchObject({ look: 'ready', note: 'Out of service' });
  expect(roomTile({ ...free, closure: 'house-use' })).toMatchObject({ look: 'closed', word: 'House use' });
});

test('a picture is shown as the house is now only while the server says so: not without it, and not after a sleep', () => {
  const seen = { picture: {} as BoardPicture, tag: '', asOf: 1_000_000 };
  expect(isUpToDate({ seen, isConnected: true }, 1_060_000)).toBe(true);
  expect(isUpToDate({ seen, isConnected: false }, 1_000_000)).toBe(false);
  expect(isUpToDate({ seen, isConnected: true }, 1_200_000)).toBe(false);
});

test('the figures count the tiles: every room is ready, to be cleaned, occupied or closed', () => {
  const picture: BoardPicture = {
    hotel: 'Hotel Aurora',
    day: 20_000 as HotelDay,
    arrivals: { due: 3, done: 1 },
    departures: { due: 2, done: 4 },
    rooms: Object.values(rooms),
  };
  const values = boardFigures(picture).map(({ label, value, calls }) => [label, value, ...(calls ? ['calls'] : [])]);
  expect(values).toEqual([
    ['Arrivals due', 3],
    ['Departures due', 2],
    ['Rooms ready', 2],
    ['To clean', 1],
    ['Occupied', 2],
    ['Rush', 1, 'calls'],
    ['Out of order', 1],
  ]);
});

test('on a television all rooms are seen at once, and on a telephone each can be read', () => {
  const television = { width: 1880, height: 820 };
  for (const count of [1, 6, 24, 120, 200]) {
    const across = tilesAcross(count, television);
    const rows = Math.ceil(count / across);
    const tile = (television.width - 6 * (across - 1)) / across;
    expect(rows * (tile * TILE_RATIO + 6) - 6).toBeLessThanOrEqual(television.height);
  }
  expect(tilesAcross(120, { width: 374, height: 300 })).toBe(4);
});
