import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { Instant, LostItemId, ReservationId, RoomId } from '../kernel/identifiers.ts';
import { flawOfNote, type FlawOfNote } from './flaw-of-note.ts';
import type { About, LostItemRecorded } from './logbook-events.ts';

/** Writes down a thing that somebody left behind. */
export type RecordLostItem = {
  readonly type: 'RecordLostItem';
  readonly itemId: LostItemId;
  readonly description: string;
  readonly roomId?: RoomId;
  readonly foundAt: Instant;
  readonly keptIn?: string;
  readonly owner?: { readonly reservationId: ReservationId };
};

/** Whose it is may have been forgotten since: the thing is there all the same, so its owner is not asked after. */
export function recordLostItem(hotel: HotelState, command: RecordLostItem): Decision<LostItemRecorded, FlawOfNote> {
  const { itemId, description, keptIn = '', roomId } = command;
  if (hotel.lostItems.has(itemId)) return accept();
  const place: About = roomId ? { kind: 'room', roomId } : { kind: 'house' };
  const flaw = flawOfNote(hotel, description, place) ?? flawOfNote(hotel, keptIn || description, place);
  return flaw ? refuse(flaw) : accept({ ...command, type: 'LostItemRecorded' });
}
