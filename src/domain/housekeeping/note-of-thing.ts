/** Notes stand in the log for ever, so they are about things: short, and without what leads to a person. */
export const NOTE_OF_THING_LENGTH_MAX = 200;

/**
 * Whether a note gives a person away by an address or a number to ring. Names cannot be told from other words; the screens
 * ask for them not to be written, and offer the room or the booking instead (decisions/0064).
 */
export function leadsToPerson(note: string): boolean {
  return /@/.test(note) || /(?:\d[\s./()-]{0,2}){7,}/.test(note);
}
