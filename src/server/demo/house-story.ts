import { addDays } from '#domain/kernel/hotel-day.ts';
import type { ClosureId } from '#domain/kernel/identifiers.ts';
import { soldOutNights } from '#domain/reservations/availability.ts';
import { HOUR, type DemoAct } from './demo-act.ts';
import type { DemoTime } from './demo-clock.ts';
import type { DemoDesk, DemoMoment } from './demo-desk.ts';
import { MANAGER, RECEPTION_PC } from './demo-house.ts';
import { tellFloors } from './floor-story.ts';
import { tellLogbook } from './logbook-story.ts';
import { tellNights } from './night-story.ts';
import { tellPromises } from './promise-story.ts';

type PlannedClosure = {
  readonly daysFromToday: number;
  readonly announcedDaysBefore: number;
  readonly nights: number;
  readonly reason: string;
  /** Days after which the room is back, where that is sooner than planned. */
  readonly returnsAfter?: number;
};

const CLOSURES: readonly PlannedClosure[] = [
  { daysFromToday: -63, announcedDaysBefore: 0, nights: 4, reason: 'Leak in the bathroom', returnsAfter: 2 },
  { daysFromToday: -31, announcedDaysBefore: 5, nights: 3, reason: 'New carpet' },
  { daysFromToday: -1, announcedDaysBefore: 0, nights: 3, reason: 'Window does not close' },
  { daysFromToday: 12, announcedDaysBefore: 20, nights: 4, reason: 'Painting' },
];

/** What is done for the house and not for one guest: closures, nights, the floors, the logbook. */
export function tellHouse(desk: DemoDesk): readonly DemoAct[] {
  return [
    ...CLOSURES.flatMap((closure) => tellClosure(closure, desk)),
    ...tellNights(desk),
    ...tellFloors(desk),
    ...tellLogbook(desk),
    ...tellPromises(desk),
  ];
}

function tellClosure(planned: PlannedClosure, desk: DemoDesk): readonly DemoAct[] {
  const { daysFromToday, announcedDaysBefore, nights, reason, returnsAfter } = planned;
  const arrival = desk.clock.dayFromToday(daysFromToday);
  const announced = byManager({ day: addDays(arrival, -announcedDaysBefore), minutes: 8 * HOUR });
  const closureId = desk.newId(announced) as ClosureId;
  const closed: DemoAct = {
    moment: announced,
    act(moment) {
      const stretch = { arrival, departure: addDays(arrival, nights) };
      const rooms = [...desk.state.rooms.values()]
        .filter(({ roomTypeId }) => soldOutNights(desk.state, roomTypeId, stretch).length === 0)
        .map(({ roomId }) => roomId);
      const from = desk.random.between(0, rooms.length - 1);
      // The first room from there on that nobody has been promised.
      [...rooms.slice(from), ...rooms.slice(0, from)].some((roomId) =>
        desk.dispatch({ type: 'PutRoomOutOfOrder', closureId, roomId, nights: stretch, reason }, moment),
      );
    },
  };
  if (returnsAfter === undefined) return [closed];
  const returned = byManager({ day: addDays(arrival, returnsAfter), minutes: 15 * HOUR });
  return [
    closed,
    { moment: returned, act: (moment) => desk.dispatch({ type: 'ReturnRoomToService', closureId }, moment) },
  ];
}

function byManager(time: DemoTime): DemoMoment {
  return { ...time, person: MANAGER, device: RECEPTION_PC };
}
