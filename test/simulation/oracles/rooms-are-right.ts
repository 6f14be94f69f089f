import type { RecordedEvent } from '#contract/commands.ts';
import type { RackNight } from '#contract/rack.ts';
import { RoomBook } from './room-book.ts';

type Desk = { readonly name: string; readonly nights?: readonly RackNight[] | undefined };

/**
 * I10, by a register of our own: a night of a room that two stays have is known to a case, and what every desk's rack counts
 * for each night of each type, rooms, out of order and sold, is what the register counts.
 */
export function roomsAreRight(log: readonly RecordedEvent[], desks: readonly Desk[]): readonly string[] {
  const book = RoomBook.of(log);
  const cases = log.flatMap(({ event }) => (event.type === 'CaseOpened' ? [event] : []));
  const shared = [...book.nightsTaken()]
    .filter(([, ids]) => ids.length > 1)
    .filter(([, ids]) => !cases.some(({ reservations }) => ids.every((id) => reservations.includes(id))))
    .map(([night, ids]) => `${night} is held by ${ids.join(' and ')}, and no case knows`);
  const miscounted = desks.flatMap(({ name, nights = [] }) =>
    nights.flatMap(({ night, roomTypeId, rooms, outOfOrder, sold, free }) => {
      if (roomTypeId === undefined) return [];
      const ours = book.count(roomTypeId, night);
      const counts = { ...ours, free: ours.rooms - ours.outOfOrder - ours.sold };
      const shown = JSON.stringify({ rooms, outOfOrder, sold, free });
      const counted = JSON.stringify(counts);
      return shown === counted ? [] : [`${name} shows ${shown} of ${roomTypeId} on ${night}, the register ${counted}`];
    }),
  );
  return [...shared, ...miscounted].map((broken) => `I10: ${broken}`);
}
