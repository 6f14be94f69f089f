import type { HotelCommand } from '#domain/hotel.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';
import { parseRoomNumbers } from '#domain/property/room-numbers.ts';
import { newId } from '#page/client/new-id.ts';
import { parseMoney } from '#page/wording/money.ts';

export type TypeDraft = {
  readonly name: string;
  readonly code: string;
  readonly sleeps: number;
  readonly price: string;
  readonly pattern: string;
};

/** What has been typed so far; nothing of it is a hotel until the last step is done. */
export type HotelDraft = {
  readonly name: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly types: readonly TypeDraft[];
  readonly person: string;
};

export function emptyHotelDraft(): HotelDraft {
  return {
    name: '',
    currency: 'EUR',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    types: [
      { name: 'Single', code: 'SGL', sleeps: 1, price: '79', pattern: '' },
      { name: 'Double', code: 'DBL', sleeps: 2, price: '109', pattern: '' },
    ],
    person: '',
  };
}

/** The rooms of every type that its pattern means; undefined where a pattern means nothing. */
export function roomNumbersOf({ types }: HotelDraft): readonly (readonly string[] | undefined)[] {
  return types.map(({ pattern }) => (pattern.trim() === '' ? [] : parseRoomNumbers(pattern)));
}

/** A number that stands in two patterns, or twice in none. */
export function repeatedNumber(draft: HotelDraft): string | undefined {
  const numbers = roomNumbersOf(draft).flatMap((all) => all ?? []);
  return numbers.find((number, index) => numbers.indexOf(number) !== index);
}

/** The commands that make a hotel of the draft, in the order in which each needs the one before. */
export function setUpCommands(draft: HotelDraft, manager: StaffId): readonly HotelCommand[] {
  const { name, currency, timeZone, types, person } = draft;
  const numbers = roomNumbersOf(draft);
  return [
    { type: 'SetUpHotel', name: name.trim(), currency, timeZone },
    { type: 'AddStaffMember', staffId: manager, name: person.trim(), role: 'manager' },
    ...types.flatMap(({ name: typeName, code, sleeps, price }, index): readonly HotelCommand[] => {
      const roomTypeId = newId<never>();
      const rooms = (numbers[index] ?? []).map((number) => ({ roomId: newId<never>(), number }));
      const standardPriceMinor = parseMoney(price, currency) ?? 0;
      return [
        {
          type: 'AddRoomType',
          roomTypeId,
          name: typeName.trim(),
          code: code.trim().toUpperCase(),
          sleeps,
          standardPriceMinor,
        },
        ...(rooms.length > 0 ? [{ type: 'AddRooms', roomTypeId, rooms } as const] : []),
      ];
    }),
  ];
}
