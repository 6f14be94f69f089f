import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type {
  ChargeItemId,
  DeviceId,
  ReplicaId,
  RoomId,
  RoomTypeId,
  StaffId,
  TaxRuleId,
} from '#domain/kernel/identifiers.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { Supply } from '#domain/taxes/taxes-events.ts';
import type { StaffRole } from '#domain/staff/staff-events.ts';

export const DEMO_TIME_ZONE = 'Europe/Lisbon';
/** Days of history behind today, so that the month to date is a whole one, and of bookings ahead of it. */
export const DEMO_DAYS_BACK = 35;
export const DEMO_DAYS_AHEAD = 60;

export type DemoDevice = { readonly deviceId: DeviceId; readonly replicaId: ReplicaId; readonly name: string };

/** Not named as a browser names itself at enrolment ("Reception PC"): the visitor's own device stands beside it. */
export const RECEPTION_PC = demoDevice('demo-reception-pc', 'Front desk PC');
export const HOUSEKEEPING_PHONE = demoDevice('demo-housekeeping-phone', 'Housekeeping phone');

export type DemoPerson = { readonly staffId: StaffId; readonly name: string; readonly role: StaffRole };

export const MANAGER = demoPerson('Helena Marques', 'manager');
export const RECEPTIONISTS: readonly [DemoPerson, ...DemoPerson[]] = [
  demoPerson('Miguel Santos', 'receptionist'),
  demoPerson('Aisha Rahman', 'receptionist'),
];
export const HOUSEKEEPERS: readonly [DemoPerson, ...DemoPerson[]] = [
  demoPerson('Rosa Pinto', 'housekeeper'),
  demoPerson('Danilo Reyes', 'housekeeper'),
];

export type DemoRoomType = {
  readonly roomTypeId: RoomTypeId;
  readonly name: string;
  readonly code: string;
  readonly sleeps: number;
  readonly standardPriceMinor: number;
  /** The last digit of its rooms, on each of the three floors. */
  readonly places: readonly number[];
};

export const DEMO_ROOM_TYPES: readonly [DemoRoomType, ...DemoRoomType[]] = [
  demoRoomType('Single', 'SGL', 1, 7200, [1, 2]),
  demoRoomType('Double', 'DBL', 2, 9800, [3, 4, 5]),
  demoRoomType('Twin', 'TWN', 2, 9500, [6, 7]),
  demoRoomType('Family', 'FAM', 4, 14_800, [8]),
];

export function roomsOf({ places }: DemoRoomType): readonly { readonly roomId: RoomId; readonly number: string }[] {
  const numbers = [1, 2, 3].flatMap((floor) => places.map((place) => `${floor}0${place}`));
  return numbers.map((number) => ({ roomId: `room-${number}` as RoomId, number }));
}

/** What the manager enters before the first guest: the house, its people, and dearer weekends. */
export function setUpCommands(today: HotelDay): readonly HotelCommand[] {
  return [
    { type: 'SetUpHotel', name: 'Hotel Miradouro', timeZone: DEMO_TIME_ZONE, currency: 'EUR' },
    { type: 'ChooseDayTurn', turns: { by: 'night-audit' } },
    ...moneyCommands(today),
    ...[MANAGER, ...RECEPTIONISTS, ...HOUSEKEEPERS].map((person) => ({ type: 'AddStaffMember' as const, ...person })),
    ...DEMO_ROOM_TYPES.flatMap((roomType): readonly HotelCommand[] => {
      const { places: _, ...added } = roomType;
      const { roomTypeId } = roomType;
      return [
        { type: 'AddRoomType', ...added },
        { type: 'AddRooms', roomTypeId, rooms: roomsOf(roomType) },
        ...fridays(today).map((friday): HotelCommand => {
          const nights = { arrival: friday, departure: addDays(friday, 2) };
          return {
            type: 'PriceNights',
            roomTypeId,
            nights,
            priceMinor: Math.round(roomType.standardPriceMinor * 1.25),
          };
        }),
      ];
    }),
  ];
}

/** Taxes as in Lisbon, and what is charged beside the nights. */
function moneyCommands(today: HotelDay): readonly HotelCommand[] {
  const from = addDays(today, -DEMO_DAYS_BACK - 1);
  const vat = (code: string, basisPoints: number, appliesTo: readonly Supply[]): HotelCommand => {
    const taxRuleId = `tax-${code}` as TaxRuleId;
    return { type: 'AddTaxRule', taxRuleId, code, from, basisPoints, isIncluded: true, appliesTo };
  };
  const item = (label: string, supply: Supply, unitMinor: number): HotelCommand => {
    return { type: 'AddChargeItem', itemId: `item-${label.toLowerCase()}` as ChargeItemId, label, supply, unitMinor };
  };
  return [
    vat('IVA 6 %', 600, ['lodging']),
    vat('IVA 13 %', 1300, ['food']),
    vat('IVA 23 %', 2300, ['drinks', 'goods', 'services', 'fees']),
    {
      type: 'AddCityTax',
      taxRuleId: 'tax-city' as TaxRuleId,
      code: 'City tax',
      from,
      amountMinor: 400,
      exemptBelowAge: 13,
      nightsAtMost: 7,
    },
    item('Breakfast', 'food', 1200),
    item('Water', 'drinks', 250),
    item('Wine', 'drinks', 1800),
    item('Laundry', 'services', 900),
    item('Parking', 'services', 1500),
  ];
}

function fridays(today: HotelDay): readonly HotelDay[] {
  const days = Array.from({ length: DEMO_DAYS_BACK + DEMO_DAYS_AHEAD }, (_, index) =>
    addDays(today, index - DEMO_DAYS_BACK),
  );
  // 1970-01-01 was a Thursday.
  return days.filter((day) => day % 7 === 1);
}

function demoDevice(id: string, name: string): DemoDevice {
  return { deviceId: id as DeviceId, replicaId: `${id}-replica` as ReplicaId, name };
}

function demoPerson(name: string, role: StaffRole): DemoPerson {
  return { staffId: `staff-${name.split(' ')[0]?.toLowerCase() ?? ''}` as StaffId, name, role };
}

function demoRoomType(
  name: string,
  code: string,
  sleeps: number,
  standardPriceMinor: number,
  places: readonly number[],
): DemoRoomType {
  return { roomTypeId: `type-${name.toLowerCase()}` as RoomTypeId, name, code, sleeps, standardPriceMinor, places };
}
