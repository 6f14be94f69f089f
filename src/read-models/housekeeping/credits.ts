import type { RoomDay } from '#contract/housekeeping.ts';
import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';

/** A room that is made for the next guest, and one that is tidied for the guest who stays: what they weigh on a sheet. */
const FOR_NEXT_GUEST = 3;
const FOR_GUEST_WHO_STAYS = 2;
const TOUCH_UP = 1;

export function creditsOf(condition: RoomCondition, today: RoomDay): number {
  if (condition === 'clean' || condition === 'inspected' || today === 'out-of-order') return 0;
  if (condition === 'pickup') return TOUCH_UP;
  return today === 'stay-over' ? FOR_GUEST_WHO_STAYS : FOR_NEXT_GUEST;
}
