import type { HotelState } from '../hotel-state.ts';
import { accept, type Decision } from '../kernel/decider.ts';
import type { RoomId } from '../kernel/identifiers.ts';
import type { RushWithdrawn } from './cleaning-events.ts';

/** Nobody waits for the room any more; it is done in its turn. */
export type WithdrawRush = { readonly type: 'WithdrawRush'; readonly roomId: RoomId };

export function withdrawRush(hotel: HotelState, { roomId }: WithdrawRush): Decision<RushWithdrawn, never> {
  return hotel.rushes.has(roomId) ? accept({ type: 'RushWithdrawn', roomId }) : accept();
}
