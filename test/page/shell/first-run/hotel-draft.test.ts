import type { StaffId } from '#domain/kernel/identifiers.ts';
import { emptyHotelDraft, repeatedNumber, roomNumbersOf, setUpCommands } from '#page/shell/first-run/hotel-draft.ts';
import { expect, test } from 'vitest';

const [single, double] = emptyHotelDraft().types;
const draft = {
  ...emptyHotelDraft(),
  name: 'Astoria',
  person: 'Ana',
  types: [
    { ...single!, pattern: '101–103' },
    { ...double!, price: '109,50', pattern: '' },
  ],
};

test('a new hotel is set up in the order in which each step needs the one before', () => {
  const commands = setUpCommands(draft, 'ana' as StaffId);
  expect(commands.map(({ type }) => type)).toEqual([
    'SetUpHotel',
    'AddStaffMember',
    'AddRoomType',
    'AddRooms',
    'AddRoomType',
  ]);
  expect(commands[1]).toMatchObject({ name: 'Ana', role: 'manager' });
  expect(commands[4]).toMatchObject({ standardPriceMinor: 10_950 });
});

test('rooms are those of the pattern, in their type', () => {
  const [, , type, rooms] = setUpCommands(draft, 'ana' as StaffId);
  expect(rooms).toMatchObject({
    roomTypeId: type && 'roomTypeId' in type ? type.roomTypeId : undefined,
    rooms: [{ number: '101' }, { number: '102' }, { number: '103' }],
  });
});

test('a pattern that means nothing and a room in two types are noticed before anything is sent', () => {
  expect(roomNumbersOf({ ...draft, types: [{ ...single!, pattern: '112–101' }] })).toEqual([undefined]);
  const twice = {
    ...draft,
    types: [
      { ...single!, pattern: '101–103' },
      { ...double!, pattern: '103' },
    ],
  };
  expect(repeatedNumber(twice)).toBe('103');
  expect(repeatedNumber(draft)).toBeUndefined();
});
