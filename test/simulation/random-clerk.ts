import type { CommandType, HotelCommand } from '#domain/hotel.ts';
import { commandFor, everyTask } from '#test/support/random-tasks.ts';
import type { InView } from '#test/support/tasks/picks.ts';
import type { SeededRandom } from './seeded-random.ts';

/** What fills a desk's day, so that there are stays for all the other commands to be about. */
const HABITS: Readonly<Partial<Record<CommandType, number>>> = {
  BookRoom: 10,
  CheckInGuest: 8,
  AssignRoom: 6,
  ChangeStayDates: 5,
  CheckOutGuest: 4,
  MoveGuestToRoom: 4,
  ReportRoomCondition: 4,
  RecordPayment: 4,
  CancelReservation: 3,
  ResolveCase: 3,
  PostCharge: 3,
  CheckInWalkIn: 2,
  UnassignRoom: 2,
  MarkNoShow: 2,
  ReinstateReservation: 2,
  PutRoomOutOfOrder: 2,
  ReturnRoomToService: 2,
};

const OFTEN = Object.entries(HABITS).flatMap(([type, weight]) =>
  Array.from({ length: weight }, () => type as CommandType),
);

/**
 * What a clerk does next in front of this hotel: two times in three what desks do all day, else any command that the house
 * has; what an update has brought is tried out more often. Undefined where there is nothing that it could be about.
 */
export function whatAClerkDoes(
  random: SeededRandom,
  view: InView,
  novelties: readonly CommandType[] = [],
): HotelCommand | undefined {
  const isTriedOut = novelties.length > 0 && random.chance(0.15);
  const habit = random.chance(0.66) ? OFTEN : everyTask;
  const task = random.pick(isTriedOut ? novelties : habit);
  const die = () => random.below(100);
  return task && commandFor(task, [die(), die(), die(), die()], view);
}
