import type { HotelCommand } from '#domain/hotel.ts';
import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import type { ClosureId, Instant } from '#domain/kernel/identifiers.ts';

/** A closure as a screen shows it. */
export type ShownClosure = {
  readonly closureId: ClosureId;
  readonly from: HotelDay;
  readonly to: HotelDay;
  readonly reason: string;
  readonly houseUse?: true;
};

/** Gives the room back. It says which nights the clerk saw: who looked later and says otherwise is right. */
export function endOfClosure({ closureId, from, to, houseUse }: ShownClosure): HotelCommand {
  const seen = { closureId, before: { arrival: from, departure: to }, observedAt: now() };
  return { type: houseUse ? 'EndHouseUse' : 'ReturnRoomToService', ...seen };
}

/** Closes the room for other nights. */
export function otherNights({ closureId, from, to }: ShownClosure, nights: Interval): HotelCommand {
  const before = { arrival: from, departure: to };
  return { type: 'ChangeClosureDates', closureId, nights, before, observedAt: now() };
}

function now(): Instant {
  return Date.now() as Instant;
}
