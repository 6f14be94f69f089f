import type { RackBar } from '#contract/rack.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { StatusName } from '#page/theme/status-tokens.ts';

/** The status a bar shows: the stored one, and what it means on this business day. */
export type BarLook = Extract<
  StatusName,
  'option' | 'confirmed' | 'due-in' | 'in-house' | 'due-out' | 'checked-out' | 'no-show' | 'cancelled'
>;

export function lookOf({ status, arrival, departure }: RackBar, today: HotelDay): BarLook {
  switch (status) {
    case 'tentative':
    case 'waitlisted':
      return 'option';
    case 'reserved':
      return arrival <= today ? 'due-in' : 'confirmed';
    case 'in-house':
      return departure <= today ? 'due-out' : 'in-house';
    case 'checked-out':
    case 'no-show':
    case 'cancelled':
      return status;
    case 'walked':
      return 'cancelled';
  }
}

/** Nobody comes for these: they hold no room and are drawn only in the ghost layer. */
export function isGhost({ status }: RackBar): boolean {
  return status === 'cancelled' || status === 'no-show' || status === 'walked';
}

/** What a hand may do with a bar. History is not moved; a guest who is here has already arrived. */
export type BarFreedom = {
  readonly room: boolean;
  readonly days: boolean;
  readonly arrival: boolean;
  readonly departure: boolean;
};

export function freedomOf(bar: RackBar): BarFreedom {
  const isExpected = bar.status === 'reserved' || bar.status === 'tentative';
  const live = isExpected || bar.status === 'in-house';
  const isWhole = bar.from === bar.arrival && bar.to === bar.departure;
  return {
    room: live,
    days: isExpected && isWhole,
    arrival: isExpected && bar.from === bar.arrival,
    departure: live && bar.to === bar.departure,
  };
}
