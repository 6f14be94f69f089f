import type { ReservationCard } from '#contract/reservation-card.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { StayAction } from './stay-actions.ts';

export type StayTask = StayAction | 'RecordPayment';

/** How much of a drawer's head is for buttons: what comes next and what is usual beside it. */
const AT_HAND = 2;

export type RankedTasks = {
  /** What the desk does next with this stay; undefined: nothing is due. */
  readonly next: StayTask | undefined;
  readonly atHand: readonly StayTask[];
  /** The rest, for a menu. */
  readonly more: readonly StayTask[];
};

export type AboutStay = Pick<ReservationCard, 'stay' | 'segments'> & {
  readonly today: HotelDay | undefined;
  readonly owedMinor: number;
};

/** The next step first: take what is owed before a guest leaves, check in whoever is due. All that was possible stays possible. */
export function rankTasks(possible: readonly StayAction[], about: AboutStay): RankedTasks {
  const leaves = possible.includes('CheckOutGuest') && about.today !== undefined && about.stay.departure <= about.today;
  const tasks: readonly StayTask[] = leaves && about.owedMinor > 0 ? ['RecordPayment', ...possible] : possible;
  const [first] = tasks;
  const visible = tasks.length === AT_HAND + 1 ? AT_HAND + 1 : AT_HAND;
  return {
    next: first && isDue(first, about, leaves) ? first : undefined,
    atHand: tasks.slice(0, visible),
    more: tasks.slice(visible),
  };
}

function isDue(task: StayTask, { segments }: AboutStay, leaves: boolean): boolean {
  switch (task) {
    case 'ConfirmReservation':
    case 'CheckInGuest':
    case 'RecordPayment':
      return true;
    case 'CheckOutGuest':
      return leaves;
    case 'AssignRoom':
      return segments.length === 0;
    default:
      return false;
  }
}
