import { sheetRoom } from '#domain/cleaning/cleaning.ts';
import { addDays } from '#domain/kernel/hotel-day.ts';
import type { FaultId, LostItemId, RoomId } from '#domain/kernel/identifiers.ts';
import type { FaultCategory } from '#domain/housekeeping/housekeeping-events.ts';
import { actOf, HOUR, type DemoAct } from './demo-act.ts';
import type { DemoTime } from './demo-clock.ts';
import type { DemoDesk, DemoMoment } from './demo-desk.ts';
import { HOUSEKEEPERS, HOUSEKEEPING_PHONE, MANAGER, RECEPTION_PC } from './demo-house.ts';

/** What housekeeping does and meets: the sheets of today, what is broken, what was left behind. */
export function tellFloors(desk: DemoDesk): readonly DemoAct[] {
  return [...sheets(desk), ...requests(desk), ...FAULTS.flatMap((fault) => tellFault(desk, fault)), ...lostItems(desk)];
}

/** In the morning the dirty rooms are shared out between two; by noon some of each sheet are done. */
function sheets(desk: DemoDesk): readonly DemoAct[] {
  const { clock } = desk;
  const date = clock.today;
  const shared = { day: date, minutes: 7.6 * HOUR, person: MANAGER, device: RECEPTION_PC };
  return HOUSEKEEPERS.flatMap(({ staffId }, place): readonly DemoAct[] => [
    actOf(desk, shared, () => {
      const roomIds = dirtyRooms(desk).filter((_, index) => index % HOUSEKEEPERS.length === place);
      return { type: 'AssignRoomsToAttendant', date, roomIds, attendantId: staffId };
    }),
    ...[9, 9.8, 10.6].flatMap((hour) => cleans(desk, place, hour)),
    // Still at it when the visitor looks in.
    actOf(desk, byHousekeeper({ day: date, minutes: 12.6 * HOUR + place }, place), (moment) => {
      const roomId = nextOf(desk, place);
      return roomId && { type: 'StartCleaning', roomId, startedAt: clock.instantOf(moment) };
    }),
  ]);
}

function cleans(desk: DemoDesk, place: number, hour: number): readonly DemoAct[] {
  const { clock, random } = desk;
  const day = clock.today;
  const begins = byHousekeeper({ day, minutes: hour * HOUR + place * 3 }, place);
  const ends = byHousekeeper({ day, minutes: begins.minutes + random.between(22, 34) }, place);
  let roomId: RoomId | undefined;
  return [
    actOf(desk, begins, (moment) => {
      roomId = nextOf(desk, place);
      return roomId && { type: 'StartCleaning', roomId, startedAt: clock.instantOf(moment) };
    }),
    actOf(desk, ends, (moment) =>
      roomId ? { type: 'FinishCleaning', roomId, finishedAt: clock.instantOf(moment) } : undefined,
    ),
  ];
}

function requests(desk: DemoDesk): readonly DemoAct[] {
  const { clock } = desk;
  const sleepsLong = byHousekeeper({ day: clock.today, minutes: 9.2 * HOUR }, 0);
  const looksIn = byHousekeeper({ day: clock.today, minutes: 11.4 * HOUR }, 1);
  return [
    actOf(desk, sleepsLong, (moment) => {
      const roomId = stayOvers(desk).at(-1);
      const observedAt = clock.instantOf(moment);
      return roomId && { type: 'RecordServiceRequest', roomId, request: 'do-not-disturb', observedAt };
    }),
    // Somebody has left without a word: nobody in a room that is let.
    actOf(desk, looksIn, (moment) => {
      const roomId = stayOvers(desk).at(-2);
      return roomId && { type: 'ReportOccupancy', roomId, seen: 'vacant', observedAt: clock.instantOf(moment) };
    }),
  ];
}

type PlannedFault = {
  readonly daysFromToday: number;
  readonly category: FaultCategory;
  readonly note: string;
  /** Undefined: elsewhere in the house. */
  readonly room?: string;
  readonly mendedAfterDays?: number;
};

const FAULTS: readonly PlannedFault[] = [
  { daysFromToday: -6, category: 'appliance', note: 'Coffee machine at breakfast drips' },
  { daysFromToday: -3, category: 'heating', note: 'Radiator does not get warm', room: '205', mendedAfterDays: 1 },
  { daysFromToday: -1, category: 'water', note: 'Shower head leaks', room: '106' },
  { daysFromToday: 0, category: 'electricity', note: 'Bedside lamp flickers', room: '303' },
];

function tellFault(desk: DemoDesk, { daysFromToday, category, note, room, mendedAfterDays }: PlannedFault) {
  const day = desk.clock.dayFromToday(daysFromToday);
  const reported = byHousekeeper({ day, minutes: 10.3 * HOUR }, 0);
  const faultId = desk.newId(reported) as FaultId;
  const where = room === undefined ? {} : { roomId: `room-${room}` as RoomId };
  const report = actOf(desk, reported, () => ({ type: 'ReportFault', faultId, category, note, ...where }));
  if (mendedAfterDays === undefined) return [report];
  const mended = { day: addDays(day, mendedAfterDays), minutes: 14 * HOUR, person: MANAGER, device: RECEPTION_PC };
  return [report, actOf(desk, mended, () => ({ type: 'ResolveFault', faultId }))];
}

function lostItems(desk: DemoDesk): readonly DemoAct[] {
  const found = (daysFromToday: number, description: string, keptIn: string, room: string) => {
    const day = desk.clock.dayFromToday(daysFromToday);
    const moment = byHousekeeper({ day, minutes: 11.8 * HOUR }, 1);
    const itemId = desk.newId(moment) as LostItemId;
    const roomId = `room-${room}` as RoomId;
    const foundAt = desk.clock.instantOf(moment);
    const item = { type: 'RecordLostItem', itemId, description, roomId, foundAt, keptIn } as const;
    return { itemId, act: actOf(desk, moment, () => item) };
  };
  const scarf = found(-9, 'Green wool scarf', 'Cupboard behind the desk', '307');
  const returned = { day: desk.clock.dayFromToday(-7), minutes: 16 * HOUR, person: MANAGER, device: RECEPTION_PC };
  return [
    scarf.act,
    actOf(desk, returned, () => ({ type: 'ReturnLostItem', itemId: scarf.itemId, how: 'handed-over' })),
    found(-4, 'Reading glasses in a blue case', 'Cupboard behind the desk', '203').act,
    found(-1, 'Phone charger, white', 'Linen room, first floor', '104').act,
  ];
}

function dirtyRooms({ state }: DemoDesk): readonly RoomId[] {
  const dirty = [...state.conditions.entries()].filter(([, { condition }]) => condition === 'dirty');
  return dirty.map(([roomId]) => roomId).toSorted();
}

/** The next room on the sheet of one of them that is still dirty. */
function nextOf(desk: DemoDesk, place: number): RoomId | undefined {
  const { state, clock } = desk;
  const isMine = (roomId: RoomId) =>
    state.sheets.get(sheetRoom(clock.today, roomId)) === HOUSEKEEPERS[place]?.staffId &&
    state.cleaningSteps.get(roomId)?.step !== 'started';
  return dirtyRooms(desk).find(isMine);
}

function stayOvers({ state, clock }: DemoDesk): readonly RoomId[] {
  const lived = [...state.occupants.entries()].filter(([, guests]) =>
    guests.some((id) => (state.reservations.get(id)?.stay.departure ?? clock.today) > clock.today),
  );
  return lived.map(([roomId]) => roomId).toSorted();
}

function byHousekeeper(time: DemoTime, place: number): DemoMoment {
  return { ...time, person: HOUSEKEEPERS[place] ?? HOUSEKEEPERS[0], device: HOUSEKEEPING_PHONE };
}
