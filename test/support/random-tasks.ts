import fc from 'fast-check';
import type { CommandType, HotelCommand } from '#domain/hotel.ts';
import { addDays } from '#domain/kernel/hotel-day.ts';
import { room } from './hotel-aurora.ts';
import { casesTasks } from './tasks/cases-tasks.ts';
import { cleaningTasks } from './tasks/cleaning-tasks.ts';
import { foliosTasks } from './tasks/folios-tasks.ts';
import { guestsTasks } from './tasks/guests-tasks.ts';
import { housekeepingTasks } from './tasks/housekeeping-tasks.ts';
import { logbookTasks } from './tasks/logbook-tasks.ts';
import { propertyTasks } from './tasks/property-tasks.ts';
import { ratesTasks } from './tasks/rates-tasks.ts';
import { reservationsTasks } from './tasks/reservations-tasks.ts';
import { businessDayTasks } from './tasks/business-day-tasks.ts';
import { nightAuditTasks } from './tasks/night-audit-tasks.ts';
import { staffTasks } from './tasks/staff-tasks.ts';
import { staysTasks } from './tasks/stays-tasks.ts';
import { taxesTasks } from './tasks/taxes-tasks.ts';
import { pick, ROOMS, type InView, type Picks, type Tasks } from './tasks/picks.ts';

export type Dice = readonly [number, number, number, number];

/** The command that the dice say; undefined where there is nothing that it could be about. */
export function commandFor(task: CommandType, [a, b, c, d]: Dice, view: InView): HotelCommand | undefined {
  const arrival = addDays(view.businessDate, Math.max(0, (b % 5) - 2));
  const interval = { arrival, departure: addDays(arrival, c % 5) };
  const toCommand = TASKS[task] as (picks: Picks) => HotelCommand | undefined;
  return toCommand({ ...view, roomId: room(pick(ROOMS, a)), interval, a, b, c, d });
}

/** Typed as a full record: a command that no desk ever tries at random does not compile. */
const TASKS: Tasks<HotelCommand> = {
  ...propertyTasks,
  ...staffTasks,
  ...businessDayTasks,
  ...nightAuditTasks,
  ...taxesTasks,
  ...ratesTasks,
  ...guestsTasks,
  ...housekeepingTasks,
  ...cleaningTasks,
  ...logbookTasks,
  ...reservationsTasks,
  ...foliosTasks,
  ...staysTasks,
  ...casesTasks,
};

/** Every command of the house. */
export const everyTask = Object.keys(TASKS) as readonly CommandType[];

/** Every command once, and more often what a front desk does most. */
export const likelyTasks: readonly CommandType[] = [
  ...everyTask,
  ...(['BookRoom', 'BookRoom', 'BookRoom', 'AssignRoom', 'CheckInGuest', 'CheckInGuest', 'MoveGuestToRoom'] as const),
  ...(['ChangeStayDates', 'ResolveCase', 'UndoCheckIn', 'CancelReservation'] as const),
];

export const tasks: fc.Arbitrary<CommandType> = fc.constantFrom(...likelyTasks);

export const dice: fc.Arbitrary<Dice> = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99));
