import { dayText } from '../days.ts';
import { wordsFor } from './words-for.ts';

/** What keeps housekeeping's work from being planned or noted. */
export const housekeepingRefusals = wordsFor({
  'unknown-colleague': ({ staffId }, names) =>
    `${names.staffName(staffId)} is not in the list of colleagues. Choose somebody who is.`,
  'room-already-ready': ({ roomId }, names) =>
    `Room ${names.roomNumber(roomId)} is ready already: there is nothing to rush.`,
  'nobody-in-room': ({ roomId }, names) =>
    `Nobody is in room ${names.roomNumber(roomId)} by the books. Report who is in if somebody is.`,
  'note-missing': () => 'Say in a few words what it is about.',
  'day-in-the-past': ({ businessDate }) =>
    `That day has passed. Today is ${dayText(businessDate)}; choose today or later.`,
  'note-about-a-person': () =>
    'Notes are kept for ever, so they are about things. Leave out addresses and telephone numbers: name the room or the booking.',
});
