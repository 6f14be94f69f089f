import type { BarMarks, RackBar } from '#contract/rack.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import type { StayFacts } from '../stays/stay-facts.ts';

type Stretch = { readonly roomId: RoomId | undefined; readonly from: HotelDay; readonly to: HotelDay };

/** The bars of a stay, in the order of its nights: one for each room, and one for each gap without a room. */
export function barsOf(facts: StayFacts, guest: string, marks: BarMarks): readonly RackBar[] {
  const { reservationId, status, roomTypeId, party, confirmation, doNotMove } = facts;
  const { arrival, departure } = facts.stay;
  return stretchesOf(facts).map(({ roomId, from, to }, index) => ({
    // By place and not by room or day, so that a bar that is dragged stays the same bar.
    barId: `${reservationId}/${index}`,
    reservationId,
    roomId,
    from,
    to,
    arrival,
    departure,
    status,
    bookedTypeId: roomTypeId,
    guest,
    party,
    confirmation,
    marks,
    ...(doNotMove ? { doNotMove } : {}),
  }));
}

function stretchesOf({ stay, segments, lastRoomId }: StayFacts): readonly Stretch[] {
  const { arrival, departure } = stay;
  if (arrival === departure) return [{ roomId: lastRoomId, from: arrival, to: departure }];
  const stretches: Stretch[] = [];
  let from = arrival;
  for (const segment of segments) {
    if (from < segment.from) stretches.push({ roomId: undefined, from, to: segment.from });
    stretches.push({ roomId: segment.roomId, from: segment.from, to: segment.to });
    from = segment.to;
  }
  if (from < departure) stretches.push({ roomId: undefined, from, to: departure });
  return stretches;
}
