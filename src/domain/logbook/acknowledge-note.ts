import type { HotelState } from '../hotel-state.ts';
import { accept, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { NoteId } from '../kernel/identifiers.ts';
import type { ShiftNoteAcknowledged } from './logbook-events.ts';

/** Says that one has read a note and takes it over. Each colleague does so once; a note long past needs nobody. */
export type AcknowledgeNote = { readonly type: 'AcknowledgeNote'; readonly noteId: NoteId };

export function acknowledgeNote(
  hotel: HotelState,
  { noteId }: AcknowledgeNote,
  { actor }: Circumstances,
): Decision<ShiftNoteAcknowledged, never> {
  const note = hotel.notes.get(noteId);
  if (!note || note.acknowledgedBy.includes(actor)) return accept();
  return accept({ type: 'ShiftNoteAcknowledged', noteId, loggedOn: note.loggedOn, staffId: actor });
}
