import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { Instant, RoomId } from '../kernel/identifiers.ts';
import { discrepancyOf, personsExpected } from './discrepancy.ts';
import type { DiscrepancyFound, OccupancyReported, SeenOccupancy } from './housekeeping-events.ts';

/** Says whether somebody lives in a room. It never changes the books; where it differs from them, people must find out why. */
export type ReportOccupancy = {
  readonly type: 'ReportOccupancy';
  readonly roomId: RoomId;
  readonly seen: SeenOccupancy;
  readonly persons?: number;
  readonly observedAt: Instant;
};

export type ReportOccupancyRefusal = { readonly code: 'unknown-room'; readonly roomId: RoomId };

export function reportOccupancy(
  hotel: HotelState,
  command: ReportOccupancy,
  given: Circumstances,
): Decision<OccupancyReported | DiscrepancyFound, ReportOccupancyRefusal> {
  const { roomId, observedAt, persons } = command;
  if (!hotel.rooms.has(roomId)) return refuse({ code: 'unknown-room', roomId });
  const known = hotel.occupancySeen.get(roomId);
  if (known && known.observedAt >= observedAt) return accept();
  const reported: OccupancyReported = { ...command, type: 'OccupancyReported' };
  const kind = discrepancyOf(hotel, roomId, command);
  if (!kind || hotel.discrepancies.get(roomId)?.kind === kind) return accept(reported);
  return accept<OccupancyReported | DiscrepancyFound>(reported, {
    type: 'DiscrepancyFound',
    roomId,
    kind,
    observedAt,
    date: given.businessDate,
    ...(persons === undefined ? {} : { seenPersons: persons }),
    expectedPersons: personsExpected(hotel, roomId),
  });
}
