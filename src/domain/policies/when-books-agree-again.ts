import type { HotelState } from '../hotel-state.ts';
import type { HotelEvent } from '../hotel.ts';
import { discrepancyOf } from '../housekeeping/discrepancy.ts';

/** A discrepancy ends by itself when somebody does at the desk what the books lacked, or looks again. */
export function whenBooksAgreeAgain(hotel: HotelState): readonly HotelEvent[] {
  const agreed: HotelEvent[] = [];
  for (const { roomId } of hotel.discrepancies.values()) {
    const seen = hotel.occupancySeen.get(roomId);
    if (seen && discrepancyOf(hotel, roomId, seen) !== undefined) continue;
    agreed.push({ type: 'DiscrepancyResolved', roomId, outcome: 'agrees-again' });
  }
  return agreed;
}
