import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { NoteId } from '../kernel/identifiers.ts';
import { flawOfNote, type FlawOfNote } from './flaw-of-note.ts';
import type { About, ShiftNoteLogged } from './logbook-events.ts';

/** Tells the next shift something. */
export type LogShiftNote = {
  readonly type: 'LogShiftNote';
  readonly noteId: NoteId;
  readonly about: About;
  readonly text: string;
};

export function logShiftNote(
  hotel: HotelState,
  command: LogShiftNote,
  given: Circumstances,
): Decision<ShiftNoteLogged, FlawOfNote> {
  if (hotel.notes.has(command.noteId)) return accept();
  const flaw = flawOfNote(hotel, command.text, command.about);
  if (flaw) return refuse(flaw);
  return accept({ ...command, type: 'ShiftNoteLogged', loggedOn: given.businessDate });
}
